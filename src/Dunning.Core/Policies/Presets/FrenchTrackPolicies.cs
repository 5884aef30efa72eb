using Dunning.Receivables;

namespace Dunning.Policies.Presets;

/// <summary>Two further tracks towards French businesses, chosen by hand: the short one of small businesses, and the one to a title and its enforcement.</summary>
public static class FrenchTrackPolicies
{
    /// <summary>
    /// <c>fr-express</c>: the rhythm that small businesses are taught: J+5, J+15, J+30, then the formal notice at J+45 with 8 days to pay. What comes
    /// after it is decided by a person.
    /// </summary>
    public static EscalationPolicy Express { get; } = FrenchPolicies.French("fr-express")
        .AddStage(new DunningStage(
            "express-1", DunningPhase.Level1, DunningAction.Remind, day: 5, [Channel.Email], spacingDays: 5, tone: Tone.Courteous,
            enclosures: ["invoice"], debtors: FrenchPolicies.OnlyBusinesses))
        .AddStage(new DunningStage(
            "express-2", DunningPhase.Level1, DunningAction.Remind, day: 15, [Channel.Phone, Channel.Email], spacingDays: 7,
            tone: Tone.Neutral, enclosures: ["invoice"], debtors: FrenchPolicies.OnlyBusinesses))
        .AddStage(new DunningStage(
            "express-3", DunningPhase.Level2, DunningAction.Remind, day: 30, [Channel.Letter, Channel.Email], spacingDays: 10,
            tone: Tone.Firm, claims: FrenchPolicies.AllOwedByProfessionals, enclosures: ["invoice"], debtors: FrenchPolicies.OnlyBusinesses))
        .AddStage(FrenchPolicies.Notice(day: 45, spacingDays: 10))
        .BuildUnchecked();

    /// <summary>
    /// <c>fr-litigation</c>: a formal notice at J+10 and what follows it. The credit insurer is told at J+30, which a person approves, or skips where the
    /// receivable is not insured; a demand is served by a judicial officer at J+35 (C. civ. 1344), an order to pay asked for at J+50 (CPC 1405), and
    /// enforced by the officer once there is a title (CPCE L111-2, L111-3), which the court has then given.
    /// </summary>
    public static EscalationPolicy Litigation { get; } = FrenchPolicies.French("fr-litigation")
        .WithPaymentGraceDays(1)
        .WithPlans(new PlanRules(toleranceDays: 1))
        .AddStage(FrenchPolicies.Notice(day: 10, spacingDays: 5))
        .AddStage(Litigious("insurer-notice", DunningAction.NotifyInsurer, 30, [Channel.Portal, Channel.Email, Channel.Letter], isMandatory: true))
        .AddStage(Litigious("served-demand", DunningAction.ServedDemand, 35, [Channel.Bailiff], responseDays: 8))
        .AddStage(Litigious("court-payment-order", DunningAction.PaymentOrder, 50, [Channel.Portal, Channel.Letter, Channel.Bailiff]))
        .AddStage(Litigious("enforcement", DunningAction.Enforce, 80, [Channel.Bailiff], isMandatory: true, needsTitle: true))
        .BuildUnchecked();

    private static DunningStage Litigious(
        string name, DunningAction action, int day, Channel[] channels, int responseDays = 0, bool isMandatory = false, bool needsTitle = false) =>
        new(
            name, DunningPhase.Litigation, action, day, channels, spacingDays: 5, responseDays, Tone.Formal, recipient: ContactRole.Management,
            owner: "litigation", claims: FrenchPolicies.AllOwedByProfessionals, enclosures: ["case-file"], debtors: FrenchPolicies.OnlyBusinesses,
            isMandatory: isMandatory, needsTitle: needsTitle, needsApproval: true);
}

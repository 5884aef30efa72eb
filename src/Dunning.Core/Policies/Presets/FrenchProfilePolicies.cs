using System.Linq;
using Dunning.Receivables;

namespace Dunning.Policies.Presets;

/// <summary>
/// The seven strategies towards French businesses, one a payer profile: what differs from <see cref="FrenchPolicies.Standard"/> is how the
/// process begins and how soon the formal notice comes; from there on all end alike. None is for consumers or public bodies.
/// </summary>
public static class FrenchProfilePolicies
{
    // The day from which the strategies that begin otherwise go on as everybody's process does.
    private const int StandardFromDay = 22;

    private static readonly string[] EvidenceOfTheDebt = ["invoice", "purchase-order", "delivery-note"];

    /// <summary>
    /// <c>fr-good</c>: no message before the due date and none at once. One courteous check at J+10, clearly out of this payer's habit; where that
    /// did not help, the standard process from J+22.
    /// </summary>
    public static EscalationPolicy Good { get; } = FrenchPolicies.French("fr-good")
        .AddStage(new DunningStage(
            "courtesy-check", DunningPhase.Level1, DunningAction.Remind, day: 10, [Channel.Phone, Channel.Email], tone: Tone.Courteous,
            enclosures: ["invoice"], debtors: FrenchPolicies.OnlyBusinesses))
        .AddStandardStages()
        .BuildUnchecked();

    /// <summary>
    /// <c>fr-negligent</c>: who forgets is told before the due date (J−7), and early and kindly after it (J+2, by phone at J+10); then the standard
    /// process from J+22.
    /// </summary>
    public static EscalationPolicy Negligent { get; } = FrenchPolicies.French("fr-negligent")
        .AddStage(new DunningStage(
            "pre-due", DunningPhase.Preventive, DunningAction.Remind, day: -7, [Channel.Email, Channel.Sms], tone: Tone.Courteous,
            enclosures: ["invoice"], debtors: FrenchPolicies.OnlyBusinesses))
        .AddStage(new DunningStage(
            "friendly-reminder-1", DunningPhase.Level1, DunningAction.Remind, day: 2, [Channel.Email, Channel.Sms], spacingDays: 5,
            tone: Tone.Courteous, enclosures: ["invoice"], debtors: FrenchPolicies.OnlyBusinesses))
        .AddStage(new DunningStage(
            "friendly-reminder-2", DunningPhase.Level1, DunningAction.Remind, day: 10, [Channel.Phone, Channel.Email], spacingDays: 5,
            tone: Tone.Courteous, enclosures: ["invoice"], debtors: FrenchPolicies.OnlyBusinesses))
        .AddStandardStages()
        .BuildUnchecked();

    /// <summary>
    /// <c>fr-bad</c>: firm from the first day late. Two reminders at short spacing (J+2, J+9) with interest and the fixed sum, owed without a reminder
    /// (C. com. L441-10), and a credit hold with the first; the formal notice at J+17, so that it goes out by J+21.
    /// </summary>
    public static EscalationPolicy Bad { get; } = FrenchPolicies.French("fr-bad")
        .WithPaymentGraceDays(1)
        .AddStage(Firm("firm-reminder-1", DunningPhase.Level1, 2, [Channel.Email, Channel.Letter], spacingDays: 3))
        .AddStage(Firm("firm-reminder-2", DunningPhase.Level2, 9, [Channel.Letter, Channel.Email], spacingDays: 5))
        .AddStagesFromTheNotice(noticeDay: 17, noticeSpacing: 5)
        .BuildUnchecked();

    /// <summary>
    /// <c>fr-insolvent</c>: demanding and frequent. A call at J+1, at J+4 the offer of a payment plan with a down payment at once (its terms are
    /// <see cref="PlanTerms.InsolventPayer"/>, no part of the policy), a last reminder at J+10, the formal notice at J+18. A broken plan leads straight to the notice.
    /// </summary>
    public static EscalationPolicy Insolvent { get; } = FrenchPolicies.French("fr-insolvent")
        .WithPaymentGraceDays(1)
        .WithConsolidation(new ConsolidationRules(contactSpacingDays: 3))
        .WithPromises(new PromiseRules(toleranceDays: 1, longestDays: 10, atMost: 1))
        .WithPlans(new PlanRules(toleranceDays: 1, resumeAt: "formal-notice"))
        .AddStage(new DunningStage(
            "pre-due", DunningPhase.Preventive, DunningAction.Remind, day: -5, [Channel.Phone, Channel.Email], tone: Tone.Courteous,
            enclosures: ["invoice"], debtors: FrenchPolicies.OnlyBusinesses))
        .AddStage(Firm("insolvent-reminder-1", DunningPhase.Level1, 1, [Channel.Phone, Channel.Email], spacingDays: 3))
        .AddStage(new DunningStage(
            "plan-offer", DunningPhase.Level1, DunningAction.OfferPlan, day: 4, [Channel.Email, Channel.Letter], spacingDays: 3, responseDays: 5,
            tone: Tone.Neutral, recipient: ContactRole.Management, claims: FrenchPolicies.AllOwedByProfessionals,
            enclosures: ["statement", "payment-plan"], measures: ["credit-hold"], debtors: FrenchPolicies.OnlyBusinesses))
        .AddStage(Firm("insolvent-reminder-2", DunningPhase.Level2, 10, [Channel.Phone, Channel.Letter], spacingDays: 3))
        .AddStagesFromTheNotice(noticeDay: 18, noticeSpacing: 5)
        .BuildUnchecked();

    /// <summary>
    /// <c>fr-administrative</c>, for large organisations: before anything is demanded the person and the approval circuit are found, by phone with the
    /// accounts office (J−7, J+3), then with whoever ordered (J+12). Letters come late (J+25 and on), the formal notice at J+50.
    /// </summary>
    public static EscalationPolicy Administrative { get; } = FrenchPolicies.French("fr-administrative")
        .AddStage(new DunningStage(
            "pre-due", DunningPhase.Preventive, DunningAction.Remind, day: -7, [Channel.Phone], tone: Tone.Courteous, template: "approval-inquiry",
            enclosures: ["invoice", "purchase-order"], debtors: FrenchPolicies.OnlyBusinesses))
        .AddStage(new DunningStage(
            "approval-inquiry", DunningPhase.Level1, DunningAction.Remind, day: 3, [Channel.Phone, Channel.Email], spacingDays: 5,
            tone: Tone.Courteous, enclosures: ["invoice", "purchase-order"], debtors: FrenchPolicies.OnlyBusinesses))
        .AddStage(new DunningStage(
            "approval-follow-up", DunningPhase.Level1, DunningAction.Remind, day: 12, [Channel.Phone, Channel.Email], spacingDays: 5,
            tone: Tone.Courteous, recipient: ContactRole.Purchasing, enclosures: EvidenceOfTheDebt, debtors: FrenchPolicies.OnlyBusinesses))
        .AddStage(new DunningStage(
            "reminder-3", DunningPhase.Level2, DunningAction.Remind, day: 25, [Channel.Email, Channel.Portal, Channel.Letter], spacingDays: 7,
            tone: Tone.Firm, recipient: ContactRole.Purchasing, claims: FrenchPolicies.AllOwedByProfessionals, enclosures: EvidenceOfTheDebt,
            debtors: FrenchPolicies.OnlyBusinesses))
        .AddStage(new DunningStage(
            "registered-reminder", DunningPhase.Level2, DunningAction.Remind, day: 37, FrenchPolicies.RegisteredOnPaperOrScreen, spacingDays: 7,
            tone: Tone.Firm, recipient: ContactRole.Management, claims: FrenchPolicies.AllOwedByProfessionals, enclosures: EvidenceOfTheDebt,
            debtors: FrenchPolicies.OnlyBusinesses))
        .AddStagesFromTheNotice(noticeDay: 50, noticeSpacing: 10)
        .BuildUnchecked();

    /// <summary>
    /// <c>fr-litigious</c>: who disputes in order not to pay gets the evidence of the debt (order, delivery note) with the first reminder (J+2), by
    /// registered letter with the second (J+9) and again the day a dispute is opened. A rejected dispute goes on at the registered letter; the formal
    /// notice follows at J+20.
    /// </summary>
    public static EscalationPolicy Litigious { get; } = FrenchPolicies.French("fr-litigious")
        .WithDisputes(new DisputeRules(evidenceDays: 0, staleDays: 15, resumeAt: "registered-evidence"))
        .AddStage(new DunningStage(
            "evidence-reminder", DunningPhase.Level1, DunningAction.Remind, day: 2, [Channel.Email, Channel.Letter], spacingDays: 3,
            tone: Tone.Neutral, enclosures: EvidenceOfTheDebt, debtors: FrenchPolicies.OnlyBusinesses))
        .AddStage(new DunningStage(
            "registered-evidence", DunningPhase.Level2, DunningAction.Remind, day: 9, FrenchPolicies.RegisteredOnPaperOrScreen, spacingDays: 5,
            tone: Tone.Firm, recipient: ContactRole.Management, claims: FrenchPolicies.AllOwedByProfessionals, enclosures: EvidenceOfTheDebt,
            measures: ["credit-hold"], debtors: FrenchPolicies.OnlyBusinesses))
        .AddStagesFromTheNotice(noticeDay: 20, noticeSpacing: 7)
        .BuildUnchecked();

    /// <summary>
    /// <c>fr-automatic</c>: as long as payments are collected nothing is sent, and a missing one goes to a person after 5 days. Once one was returned the
    /// track is firm: a call the day after, a reminder at J+8, the formal notice at J+17, each sooner when the return comes late.
    /// </summary>
    public static EscalationPolicy Automatic { get; } = FrenchPolicies.French("fr-automatic")
        .AddStage(Firm("returned-payment", DunningPhase.Level1, 1, [Channel.Phone, Channel.Email], spacingDays: 1))
        .AddStage(Firm("firm-reminder-2", DunningPhase.Level2, 8, [Channel.Letter, Channel.Email], spacingDays: 5))
        .AddStagesFromTheNotice(noticeDay: 17, noticeSpacing: 5)
        .BuildUnchecked();

    private static DunningStage Firm(string name, DunningPhase phase, int day, Channel[] channels, int spacingDays) =>
        new(
            name, phase, DunningAction.Remind, day, channels, spacingDays, tone: Tone.Firm, claims: FrenchPolicies.AllOwedByProfessionals,
            enclosures: ["invoice", "statement"], measures: ["credit-hold"], debtors: FrenchPolicies.OnlyBusinesses);

    private static EscalationPolicyBuilder AddStandardStages(this EscalationPolicyBuilder policy)
    {
        foreach (var stage in FrenchPolicies.Standard.Stages.Where(stage => stage.Day >= StandardFromDay)) policy.AddStage(stage);
        return policy;
    }

    /// <summary>The formal notice with 8 days to pay, the offer of mediation 12 days after it and the hand-over 22 days after it.</summary>
    private static EscalationPolicyBuilder AddStagesFromTheNotice(this EscalationPolicyBuilder policy, int noticeDay, int noticeSpacing) =>
        policy
            .AddStage(FrenchPolicies.Notice(noticeDay, noticeSpacing))
            .AddStage(new DunningStage(
                "mediation", DunningPhase.Litigation, DunningAction.Mediate, noticeDay + 12, [Channel.Email, Channel.Letter], spacingDays: 10,
                tone: Tone.Formal, recipient: ContactRole.Management, claims: FrenchPolicies.AllOwedByProfessionals,
                debtors: FrenchPolicies.OnlyBusinesses))
            .AddStage(new DunningStage(
                "hand-over", DunningPhase.Litigation, DunningAction.HandOver, noticeDay + 22, [Channel.Email, Channel.Letter], spacingDays: 10,
                tone: Tone.Formal, recipient: ContactRole.Management, owner: "litigation", claims: FrenchPolicies.AllOwedByProfessionals,
                enclosures: ["case-file"], needsApproval: true, debtors: FrenchPolicies.OnlyBusinesses));
}

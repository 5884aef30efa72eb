using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Receivables;

namespace Dunning.Policies.Presets;

/// <summary>
/// The process of a French receivables department as data, by kind of debtor. Days are counted from the due date (J); every number can be
/// changed with <see cref="EscalationPolicy.ToBuilder"/>.
/// </summary>
public static class FrenchPolicies
{
    internal static readonly Channel[] RegisteredOnPaperOrScreen = [Channel.RegisteredLetter, Channel.ElectronicRegisteredLetter];
    internal static readonly DebtorKind[] OnlyBusinesses = [DebtorKind.Business];
    private static readonly DebtorKind[] OnlyPublicBodies = [DebtorKind.Public];
    private static readonly ClaimItem[] PrincipalAndInterest = [ClaimItem.Principal, ClaimItem.Interest];
    internal static readonly ClaimItem[] AllOwedByProfessionals = [ClaimItem.Principal, ClaimItem.Interest, ClaimItem.Compensation];

    /// <summary>
    /// <c>fr-standard</c>, for businesses: a preventive message at J−5, courteous reminders at J+3 and J+10, firm ones with interest and the
    /// fixed sum (C. com. L441-10) at J+22 and J+30, the formal notice at J+43 with 8 days to pay, a mediation offer at J+55 and the hand-over
    /// to an agency or lawyer at J+65.
    /// </summary>
    public static EscalationPolicy Standard { get; } = French("fr-standard")
        .AddStage(new DunningStage(
            "pre-due", DunningPhase.Preventive, DunningAction.Remind, day: -5, [Channel.Email], tone: Tone.Courteous, debtors: OnlyBusinesses))
        .AddStage(new DunningStage(
            "reminder-1", DunningPhase.Level1, DunningAction.Remind, day: 3, [Channel.Email], spacingDays: 5, tone: Tone.Courteous,
            enclosures: ["invoice"], debtors: OnlyBusinesses))
        .AddStage(new DunningStage(
            "reminder-2", DunningPhase.Level1, DunningAction.Remind, day: 10, [Channel.Phone, Channel.Email], spacingDays: 5,
            tone: Tone.Courteous, enclosures: ["invoice"], debtors: OnlyBusinesses))
        .AddStage(new DunningStage(
            "reminder-3", DunningPhase.Level2, DunningAction.Remind, day: 22, [Channel.Letter, Channel.Email], spacingDays: 7,
            tone: Tone.Firm, claims: AllOwedByProfessionals, enclosures: ["invoice"], debtors: OnlyBusinesses))
        .AddStage(new DunningStage(
            "registered-reminder", DunningPhase.Level2, DunningAction.Remind, day: 30, RegisteredOnPaperOrScreen, spacingDays: 7,
            tone: Tone.Firm, claims: AllOwedByProfessionals, enclosures: ["invoice"], measures: ["credit-hold"], debtors: OnlyBusinesses))
        .AddStage(Notice(day: 43, spacingDays: 10))
        .AddStage(new DunningStage(
            "mediation", DunningPhase.Litigation, DunningAction.Mediate, day: 55, [Channel.Email, Channel.Letter], spacingDays: 10,
            tone: Tone.Formal, recipient: ContactRole.Management, claims: AllOwedByProfessionals, debtors: OnlyBusinesses))
        .AddStage(new DunningStage(
            "hand-over", DunningPhase.Litigation, DunningAction.HandOver, day: 65, [Channel.Email, Channel.Letter], spacingDays: 10,
            tone: Tone.Formal, recipient: ContactRole.Management, owner: "litigation", claims: AllOwedByProfessionals,
            enclosures: ["case-file"], needsApproval: true, debtors: OnlyBusinesses))
        .BuildUnchecked();

    /// <summary>
    /// <c>fr-consumer</c>: courteous, the principal only until the formal notice, from which legal interest runs (C. civ. 1231-6); never the
    /// fixed sum, which only professionals owe (C. com. L441-10). Mediation is offered before the hand-over (C. conso. L612-1).
    /// </summary>
    public static EscalationPolicy Consumer { get; } = French("fr-consumer")
        .AddStage(new DunningStage(
            "pre-due", DunningPhase.Preventive, DunningAction.Remind, day: -5, [Channel.Email, Channel.Sms], tone: Tone.Courteous))
        .AddStage(new DunningStage(
            "reminder-1", DunningPhase.Level1, DunningAction.Remind, day: 7, [Channel.Email, Channel.Sms, Channel.Letter], spacingDays: 7,
            tone: Tone.Courteous, enclosures: ["invoice"]))
        .AddStage(new DunningStage(
            "reminder-2", DunningPhase.Level1, DunningAction.Remind, day: 20, [Channel.Phone, Channel.Email, Channel.Letter], spacingDays: 7,
            tone: Tone.Courteous, enclosures: ["invoice"]))
        .AddStage(new DunningStage(
            "reminder-3", DunningPhase.Level2, DunningAction.Remind, day: 35, [Channel.Letter, Channel.Email], spacingDays: 10,
            tone: Tone.Firm, enclosures: ["invoice"]))
        .AddStage(new DunningStage(
            "formal-notice", DunningPhase.Level3, DunningAction.FormalNotice, day: 50, [Channel.RegisteredLetter], spacingDays: 10,
            responseDays: 15, tone: Tone.Formal, enclosures: ["invoice", "statement"], isMandatory: true, needsApproval: true))
        .AddStage(new DunningStage(
            "mediation", DunningPhase.Litigation, DunningAction.Mediate, day: 70, [Channel.Email, Channel.Letter], spacingDays: 10,
            tone: Tone.Formal, claims: PrincipalAndInterest))
        .AddStage(new DunningStage(
            "hand-over", DunningPhase.Litigation, DunningAction.HandOver, day: 90, [Channel.Email, Channel.Letter], spacingDays: 10,
            tone: Tone.Formal, owner: "litigation", claims: PrincipalAndInterest, enclosures: ["case-file"], needsApproval: true))
        .BuildUnchecked();

    /// <summary>
    /// <c>fr-public</c>: the accounts office is found and reminded of the principal; penalties are claimed with the formal notice (Code de la
    /// commande publique R2192-31 and following), and the process ends with the request for compulsory payment (CGCT L1612-15, L1612-16;
    /// after a judgment law 80-539 of 16 July 1980, art. 1), as nothing can be enforced against a public body.
    /// </summary>
    public static EscalationPolicy Public { get; } = French("fr-public")
        .AddStage(new DunningStage(
            "reminder-1", DunningPhase.Level1, DunningAction.Remind, day: 5, [Channel.Email, Channel.Portal, Channel.Letter],
            spacingDays: 7, tone: Tone.Courteous, enclosures: ["invoice"], debtors: OnlyPublicBodies))
        .AddStage(new DunningStage(
            "reminder-2", DunningPhase.Level1, DunningAction.Remind, day: 15, [Channel.Phone, Channel.Email, Channel.Letter], spacingDays: 7,
            tone: Tone.Courteous, enclosures: ["invoice", "purchase-order"], debtors: OnlyPublicBodies))
        .AddStage(new DunningStage(
            "reminder-3", DunningPhase.Level2, DunningAction.Remind, day: 30, [Channel.Letter, Channel.Email], spacingDays: 10,
            tone: Tone.Firm, enclosures: ["invoice", "purchase-order", "delivery-note"], debtors: OnlyPublicBodies))
        .AddStage(new DunningStage(
            "formal-notice", DunningPhase.Level3, DunningAction.FormalNotice, day: 45, RegisteredOnPaperOrScreen, spacingDays: 10,
            responseDays: 15, tone: Tone.Formal, recipient: ContactRole.Management, claims: AllOwedByProfessionals,
            enclosures: ["invoice", "statement"], isMandatory: true, needsApproval: true, debtors: OnlyPublicBodies))
        .AddStage(new DunningStage(
            "payment-order", DunningPhase.Litigation, DunningAction.PaymentOrder, day: 75, [Channel.RegisteredLetter, Channel.Letter],
            spacingDays: 10, tone: Tone.Formal, recipient: ContactRole.Legal, owner: "litigation", claims: AllOwedByProfessionals,
            enclosures: ["case-file"], needsApproval: true, debtors: OnlyPublicBodies))
        .BuildUnchecked();

    /// <summary>A formal notice to a business, with 8 days to pay.</summary>
    internal static DunningStage Notice(int day, int spacingDays) =>
        new(
            "formal-notice", DunningPhase.Level3, DunningAction.FormalNotice, day, RegisteredOnPaperOrScreen, spacingDays, responseDays: 8,
            tone: Tone.Formal, recipient: ContactRole.Management, claims: AllOwedByProfessionals, enclosures: ["invoice", "statement"],
            measures: ["credit-hold", "stop-deliveries"], debtors: OnlyBusinesses, isMandatory: true, needsApproval: true);

    internal static EscalationPolicyBuilder French(string name) =>
        EscalationPolicy.CreateBuilder(name, "1")
            .WithCalendar(BusinessCalendar.France)
            .WithMinimum(MinimumAmount.PerCurrency(new Money(10m, Currency.Eur)))
            .WithPaymentGraceDays(3);
}

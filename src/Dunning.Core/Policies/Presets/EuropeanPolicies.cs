using Dunning.Calendars;
using Dunning.Receivables;

namespace Dunning.Policies.Presets;

/// <summary>A process for customers of the European Union outside France, as data.</summary>
public static class EuropeanPolicies
{
    private static readonly ClaimItem[] AllOwed = [ClaimItem.Principal, ClaimItem.Interest, ClaimItem.Compensation];
    private static readonly DebtorKind[] ThoseOfTheDirective = [DebtorKind.Business, DebtorKind.Public];

    /// <summary>
    /// <c>eu-standard</c>, for businesses and public bodies: what Directive 2011/7/EU gives everywhere, interest and 40 EUR from the day after the due
    /// date without a reminder (art. 3, 4 and 6), is claimed from J+21 on; the formal notice at J+35 gives 10 days, the hand-over is at J+55. Saturdays
    /// and Sundays are off; the public holidays of the debtor's country are not known.
    /// </summary>
    /// <remarks>
    /// Limitation and the time to declare claims are still the French ones. Both are the law of the debtor's country or of the contract: set
    /// <c>limitation</c> and <c>insolvency.claimMonths</c> before you use it; do not rely on <c>time-barred</c>, <c>limitation-approaching</c> or
    /// <c>deadline</c> otherwise.
    /// </remarks>
    public static EscalationPolicy Standard { get; } = EscalationPolicy.CreateBuilder("eu-standard", "1")
        .WithCalendar(BusinessCalendar.Weekdays)
        .AddStage(new DunningStage(
            "pre-due", DunningPhase.Preventive, DunningAction.Remind, day: -5, [Channel.Email], tone: Tone.Courteous, debtors: ThoseOfTheDirective))
        .AddStage(new DunningStage(
            "reminder-1", DunningPhase.Level1, DunningAction.Remind, day: 3, [Channel.Email], spacingDays: 5, tone: Tone.Courteous,
            enclosures: ["invoice"], debtors: ThoseOfTheDirective))
        .AddStage(new DunningStage(
            "reminder-2", DunningPhase.Level1, DunningAction.Remind, day: 12, [Channel.Phone, Channel.Email], spacingDays: 5,
            tone: Tone.Neutral, enclosures: ["invoice"], debtors: ThoseOfTheDirective))
        .AddStage(new DunningStage(
            "reminder-3", DunningPhase.Level2, DunningAction.Remind, day: 21, [Channel.Letter, Channel.Email], spacingDays: 7,
            tone: Tone.Firm, claims: AllOwed, enclosures: ["invoice"], debtors: ThoseOfTheDirective))
        .AddStage(new DunningStage(
            "formal-notice", DunningPhase.Level3, DunningAction.FormalNotice, day: 35, [Channel.RegisteredLetter], spacingDays: 10,
            responseDays: 10, tone: Tone.Formal, recipient: ContactRole.Management, claims: AllOwed, enclosures: ["invoice", "statement"],
            isMandatory: true, needsApproval: true, debtors: ThoseOfTheDirective))
        .AddStage(new DunningStage(
            "hand-over", DunningPhase.Litigation, DunningAction.HandOver, day: 55, [Channel.Email, Channel.Letter], spacingDays: 10,
            tone: Tone.Formal, recipient: ContactRole.Management, owner: "litigation", claims: AllOwed, enclosures: ["case-file"],
            needsApproval: true, debtors: ThoseOfTheDirective))
        .BuildUnchecked();
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 7.</summary>
internal sealed class Limitation
{
    private readonly Facts _facts;

    public Limitation(Facts facts, Insolvencies insolvencies)
    {
        _facts = facts;
        Limit = LimitOf(insolvencies);
    }

    /// <summary>The last day to sue; null while no limit runs.</summary>
    public LocalDate? Limit { get; }

    /// <summary>The first day of the warning.</summary>
    public LocalDate? WarnsFrom => Limit?.PlusDays(-_facts.Policy.Limitation.WarningDays);

    /// <summary>"Barred when today > limit."</summary>
    public bool IsBarred(LocalDate today) => today > Limit;

    /// <summary>"limitation-approaching (from the limit − warningDays through the limit)".</summary>
    public bool IsApproaching(LocalDate today) => WarnsFrom <= today && today <= Limit;

    private LocalDate? LimitOf(Insolvencies insolvencies)
    {
        // "No limit runs during a legal action, nor in an open insolvency once the claim is declared."
        if (IsInLegalAction(Amounts.End) || insolvencies.Open is { IsDeclared: true }) return null;

        var years = _facts.Policy.Limitation;
        List<LocalDate?> interruptions = [.. InterruptingEvents, .. insolvencies.Interruptions, .. PublicContacts];

        // "once there is a title, its day or a later interruption + 10 years": the title is among the events that interrupt.
        if (_facts.Of<EnforceableTitleObtained>().Any()) return Days.Latest([.. interruptions]).PlusYears(years.TitleYears);

        // "Base = the latest of the due date and the events that interrupt".
        var start = Days.Latest([_facts.DueOn, .. interruptions]);
        return _facts.Debtor.Kind switch
        {
            DebtorKind.Business => start.PlusYears(years.BusinessYears),
            DebtorKind.Consumer => start.PlusYears(years.ConsumerYears),

            // "31 December of the fourth year after the base's (public)".
            _ => new LocalDate(start.Year + years.PublicYears, 12, 31),
        };
    }

    private bool IsInLegalAction(int before) =>
        _facts.Events.LastOrDefault(e => e.Place < before && e.Event is LegalActionStarted or LegalActionEnded)?.Event is LegalActionStarted;

    /// <summary>"payment, written promise, plan, acknowledged, legal-action-ended, enforceable-title". Ending what was never begun "changes nothing".</summary>
    private IEnumerable<LocalDate?> InterruptingEvents =>
        _facts.Events
            .Where(e => e.Event switch
            {
                PaymentReceived or PlanAgreed or DebtAcknowledged or EnforceableTitleObtained => true,
                PromiseMade promise => promise.IsWritten,
                LegalActionEnded => IsInLegalAction(e.Place),
                _ => false,
            })
            .Select(e => (LocalDate?)e.On);

    /// <summary>"against a public body also every carried-out contact by a channel other than phone and sms".</summary>
    private IEnumerable<LocalDate?> PublicContacts =>
        _facts.Acts
            .Where(a => _facts.Debtor.Kind == DebtorKind.Public && a.IsCarriedOut && a.Channel is not (Channel.Phone or Channel.Sms))
            .Select(a => (LocalDate?)a.Day);
}

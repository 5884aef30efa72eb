using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 5: the payment plans of a cycle.</summary>
internal sealed class Plans
{
    private readonly Facts _facts;
    private readonly Amounts _amounts;
    private readonly Cycle _cycle;
    private readonly List<Entry> _agreed;

    public Plans(Facts facts, Amounts amounts, Cycle cycle)
    {
        _facts = facts;
        _amounts = amounts;
        _cycle = cycle;
        _agreed = [.. cycle.Events.Where(e => e.Event is PlanAgreed)];

        // "a newer one replaces it"; "plan-cancelled: the plan is void".
        var standing = _agreed.LastOrDefault() is { } latest && CancellationOf(latest) is null ? latest : null;
        BreaksOn = standing is null ? null : BreakOf(standing, _cycle.End);
        Releases = [.. _agreed.SelectMany(ReleasesOf)];
    }

    /// <summary>The day the plan in force would break or broke; null without one, and "once all are covered it holds nothing any more".</summary>
    public LocalDate? BreaksOn { get; }

    /// <summary>"the day that ended a plan, by an event".</summary>
    public IReadOnlyList<LocalDate> Releases { get; }

    private static List<Instalment> InstalmentsOf(Entry plan) => [.. ((PlanAgreed)plan.Event).Plan.Instalments.OrderBy(i => i.DueOn)];

    /// <summary>"A plan is on track while payments (less returns) since reach the sum of the instalments whose due + toleranceDays lie before today. It breaks on
    /// the day after due + tolerance of the first instalment not covered."</summary>
    private LocalDate? BreakOf(Entry plan, int before)
    {
        var paid = _amounts.PaidBetween(plan.Place, before);
        var instalments = InstalmentsOf(plan);
        var firstNotCovered = instalments.Where((_, i) => instalments.Take(i + 1).Sum(due => due.Amount.Amount) > paid).FirstOrDefault();
        return firstNotCovered?.DueOn.PlusDays(_facts.Policy.Plans.ToleranceDays).PlusDays(1);
    }

    private Entry? NewerThan(Entry plan) => _agreed.Find(other => other.Place > plan.Place);

    private Entry? CancellationOf(Entry plan) =>
        _cycle.Events.FirstOrDefault(e => e.Place > plan.Place && e.Event is PlanCancelled && !(NewerThan(plan)?.Place < e.Place));

    /// <summary>"A plan ends when a payment covers all of it while it is on track, and when it is cancelled, broken or not. Breaking is no release, and money that comes
    /// after the break ends nothing that was still in force" (decision 1 of the readings). A newer one that is covered or broken from the start ends it too; of one
    /// that is covered there is nothing left to end.</summary>
    private IEnumerable<LocalDate> ReleasesOf(Entry plan)
    {
        var (newer, cancellation) = (NewerThan(plan), CancellationOf(plan));
        var end = cancellation?.Place ?? newer?.Place ?? _cycle.End;
        foreach (var payment in _amounts.PaymentsBetween(plan.Place, end))
        {
            if (IsOnTrackAt(plan, payment.Place, payment.On) && !IsOnTrackAt(plan, payment.Place + 1, payment.On)) yield return payment.On;
        }

        if (cancellation is not null && BreakOf(plan, end) is not null) yield return cancellation.On;
        if (cancellation is null && newer is not null && IsOnTrackAt(plan, end, newer.On) && !IsOnTrackAt(newer, end + 1, newer.On)) yield return newer.On;
    }

    private bool IsOnTrackAt(Entry plan, int place, LocalDate day) => day < BreakOf(plan, place);
}

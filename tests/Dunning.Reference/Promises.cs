using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 5: the promises of a cycle.</summary>
internal sealed class Promises
{
    private readonly Facts _facts;
    private readonly Amounts _amounts;
    private readonly Cycle _cycle;
    private readonly List<Entry> _made;
    private readonly List<Entry> _counting;

    public Promises(Facts facts, Amounts amounts, Cycle cycle)
    {
        _facts = facts;
        _amounts = amounts;
        _cycle = cycle;
        _made = [.. cycle.Events.Where(e => e.Event is PromiseMade)];

        // "Only the first atMost promises of a cycle count; later ones are noted".
        _counting = [.. _made.Take(facts.Policy.Promises.AtMost)];

        // "Of those that count the latest stands."
        Standing = _counting.LastOrDefault() is { } latest && WithdrawalOf(latest) is null ? latest : null;
        IsKept = Standing is { } standing && _amounts.PaidBetween(standing.Place, _cycle.End) >= AmountOf(standing);
        BreaksOn = Standing is null || IsKept ? null : BreakOf(Standing);
        Releases = [.. _counting.SelectMany(ReleasesOf)];
    }

    /// <summary>The promise in force, kept, pending or broken.</summary>
    public Entry? Standing { get; }

    /// <summary>"A promise is kept once payments (less returns) since reach its amount: late money cures."</summary>
    public bool IsKept { get; }

    /// <summary>The day the promise in force would break or broke; null without one, and once it is kept.</summary>
    public LocalDate? BreaksOn { get; }

    /// <summary>"the day that ended a promise, by an event".</summary>
    public IReadOnlyList<LocalDate> Releases { get; }

    /// <summary>"It breaks on the day after min(promisedOn, day made + longestDays) + toleranceDays."</summary>
    private LocalDate BreakOf(Entry promise) =>
        Days.Earliest(((PromiseMade)promise.Event).PromisedOn, promise.On.PlusDays(_facts.Policy.Promises.LongestDays))
            .PlusDays(_facts.Policy.Promises.ToleranceDays)
            .PlusDays(1);

    /// <summary>"promise amount (default: what is collectible then)".</summary>
    private decimal AmountOf(Entry promise) => ((PromiseMade)promise.Event).Amount?.Amount ?? _amounts.CollectibleBefore(promise.Place);

    /// <summary>"promise-withdrawn: the latest promise of the cycle, counted or only noted, is void (an older one does not come back)".</summary>
    private Entry? WithdrawalOf(Entry promise) =>
        _cycle.Events.FirstOrDefault(e =>
            e.Place > promise.Place && e.Event is PromiseWithdrawn && !_made.Any(other => other.Place > promise.Place && other.Place < e.Place));

    /// <summary>"A promise ends when a payment keeps it while it is pending, and when it is withdrawn, broken or not. Breaking is no release, and money that comes after
    /// the break ends nothing that was still in force" (decision 1 of the readings). A newer one that is kept or broken from the start ends it too; of one that is
    /// kept there is nothing left to end.</summary>
    private IEnumerable<LocalDate> ReleasesOf(Entry promise)
    {
        var newer = _counting.Find(other => other.Place > promise.Place);
        var withdrawal = WithdrawalOf(promise);
        var end = withdrawal?.Place ?? newer?.Place ?? _cycle.End;
        foreach (var payment in _amounts.PaymentsBetween(promise.Place, end))
        {
            if (IsPendingAt(promise, payment.Place, payment.On) && !IsPendingAt(promise, payment.Place + 1, payment.On)) yield return payment.On;
        }

        if (withdrawal is not null && !IsKeptBefore(promise, end)) yield return withdrawal.On;
        if (withdrawal is null && newer is not null && IsPendingAt(promise, end, newer.On) && !IsPendingAt(newer, end + 1, newer.On)) yield return newer.On;
    }

    private bool IsKeptBefore(Entry promise, int place) => _amounts.PaidBetween(promise.Place, place) >= AmountOf(promise);

    private bool IsPendingAt(Entry promise, int place, LocalDate day) => !IsKeptBefore(promise, place) && day < BreakOf(promise);
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Sections 1 and 3: holds of the invoice and of the debtor.</summary>
internal sealed class Holds
{
    private readonly IReadOnlyList<Hold> _holds;

    public Holds(Facts facts)
    {
        // "What is dated after today (a hold's from) is not known yet".
        var debtors = facts.Debtor.Holds.Where(h => h.FromInclusive <= facts.Known && !(h.UntilExclusive <= h.FromInclusive)).Select(h => new Hold(h.FromInclusive, h.UntilExclusive));
        _holds = [.. OwnOf(facts).Concat(debtors)];
    }

    public bool IsOnHold(LocalDate today) => _holds.Any(h => h.IsInForce(today));

    /// <summary>"of all holds in force the latest end"; null where one of them has no end.</summary>
    public LocalDate? Until(LocalDate today)
    {
        var inForce = _holds.Where(h => h.IsInForce(today)).ToList();
        return inForce.Any(h => h.Until is null) ? null : inForce.Max(h => h.Until);
    }

    /// <summary>"the day that ended a hold, by an event or by its date".</summary>
    public IEnumerable<LocalDate> Releases(LocalDate today) => _holds.Select(h => h.Until).OfType<LocalDate>().Where(until => until <= today);

    /// <summary>"hold: nothing before until; without it, nothing before hold-lifted. A newer one replaces it"; "hold-lifted ends it". "One that would end on or before its own
    /// day never holds" (decision 1 of the readings).</summary>
    private static IEnumerable<Hold> OwnOf(Facts facts) =>
        facts.Of<HoldPlaced>().Where(placed => !(placed.Event.UntilExclusive <= placed.Entry.On)).Select(placed =>
        {
            var endedBy = facts.Events.FirstOrDefault(e => e.Place > placed.Entry.Place && e.Event is (HoldPlaced or HoldLifted));
            LocalDate?[] ends = [placed.Event.UntilExclusive, endedBy?.On];
            return new Hold(placed.Event.On, ends.Min());
        });
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 3, rule 12: the days after a payment.</summary>
internal sealed class Grace
{
    private readonly Facts _facts;
    private readonly List<Entry> _payments;

    public Grace(Facts facts)
    {
        _facts = facts;
        _payments = [.. facts.Events.Where(e => e.Event is PaymentReceived)];
    }

    /// <summary>"Today &lt; the latest payment + paymentGraceDays, and nothing was returned since that payment → until then"; else null.</summary>
    public LocalDate? Until(LocalDate today) =>
        _payments.LastOrDefault() is { } latest && today < EndOf(latest) && ReturnAfter(latest) is null ? EndOf(latest) : null;

    /// <summary>"a payment grace of at least a day that no return cut short". Rule 12 looks at the latest payment only: one that comes before a grace has ended
    /// begins it anew, and the older ends nothing (decision 1 of the readings).</summary>
    public IEnumerable<LocalDate> Releases(LocalDate today) =>
        _payments
            .Where(p => _facts.Policy.PaymentGraceDays >= 1 && EndOf(p) <= today && !(ReturnAfter(p)?.On < EndOf(p)) && !(PaymentAfter(p)?.On < EndOf(p)))
            .Select(EndOf);

    private LocalDate EndOf(Entry payment) => payment.On.PlusDays(_facts.Policy.PaymentGraceDays);

    private Entry? PaymentAfter(Entry payment) => _payments.Find(other => other.Place > payment.Place);

    private Entry? ReturnAfter(Entry payment) => _facts.Events.FirstOrDefault(e => e.Place > payment.Place && e.Event is PaymentReturned);
}

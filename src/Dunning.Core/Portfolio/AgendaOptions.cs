using System;
using System.Collections.Generic;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>What an agenda is asked for, beside its day.</summary>
public sealed class AgendaOptions
{
    /// <summary>States the options.</summary>
    /// <param name="scope">Which decisions are listed.</param>
    /// <param name="paymentsKnownThrough">
    /// The last day whose payments are booked; null: not said, and nothing is said about it. Dunning on stale payments reminds debtors who have paid.
    /// </param>
    /// <param name="paymentsMayLagDays">By how many days the payments may lag behind the day of the agenda, not negative. Over a weekend three is usual.</param>
    /// <param name="doubtfulDebtors">Ids of debtors of whom something could not be read, as a row of a ledger: their contacts need approval, as it may have been the payment.</param>
    /// <param name="threads">On how many threads the book is worked through, at least 1; null: as many as there are processors. The result is the same.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public AgendaOptions(
        AgendaScope scope = AgendaScope.ToDo,
        LocalDate? paymentsKnownThrough = null,
        int paymentsMayLagDays = 3,
        IEnumerable<string>? doubtfulDebtors = null,
        int? threads = null)
    {
        Vocabulary.WireName.ThrowIfUndeclared(scope, nameof(scope));
        if (paymentsMayLagDays < 0) throw new ArgumentOutOfRangeException(nameof(paymentsMayLagDays), paymentsMayLagDays, "A number of days is not negative.");
        if (threads < 1) throw new ArgumentOutOfRangeException(nameof(threads), threads, "It takes a thread to do anything.");
        Scope = scope;
        PaymentsKnownThrough = paymentsKnownThrough;
        PaymentsMayLagDays = paymentsMayLagDays;
        DoubtfulDebtors = new HashSet<string>(doubtfulDebtors ?? [], StringComparer.Ordinal);
        Threads = threads;
    }

    /// <summary>What must be done or decided, on every processor; of payments nothing is said.</summary>
    public static AgendaOptions Default { get; } = new();

    /// <summary>Which decisions are listed.</summary>
    public AgendaScope Scope { get; }

    /// <summary>The last day whose payments are booked; null: not said.</summary>
    public LocalDate? PaymentsKnownThrough { get; }

    /// <summary>By how many days the payments may lag behind the day of the agenda.</summary>
    public int PaymentsMayLagDays { get; }

    /// <summary>On how many threads the book is worked through; null: as many as there are processors.</summary>
    public int? Threads { get; }

    private HashSet<string> DoubtfulDebtors { get; }

    /// <summary>Whether the payments known on a day are too old to contact anybody without a person's approval.</summary>
    internal bool PaymentsAreStale(LocalDate today) =>
        PaymentsKnownThrough is { } through && Period.DaysBetween(through, today) > PaymentsMayLagDays;

    /// <summary>Why everything said to a debtor needs approval, whatever the policy says.</summary>
    internal ApprovalReasons ApprovalReasonsFor(string debtorId, LocalDate today) =>
        (PaymentsAreStale(today) ? ApprovalReasons.PaymentsNotCurrent : ApprovalReasons.None)
        | (DoubtfulDebtors.Contains(debtorId) ? ApprovalReasons.DoubtfulData : ApprovalReasons.None);

    /// <summary>Whether agendas made with both can be put together.</summary>
    internal bool AsksTheSame(AgendaOptions other) =>
        Scope == other.Scope && PaymentsKnownThrough == other.PaymentsKnownThrough && PaymentsMayLagDays == other.PaymentsMayLagDays;
}

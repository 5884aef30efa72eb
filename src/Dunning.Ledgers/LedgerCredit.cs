using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Ledgers;

/// <summary>
/// An unapplied credit: money received, or a credit note issued, that stands against no invoice yet. A row of negative amount, with a number
/// of its own (a credit note) or without (a payment on account).
/// </summary>
public sealed class LedgerCredit
{
    internal LedgerCredit(Debtor debtor, Money amount, string? reference, LocalDate? on, Money applied, LocalDate? appliedOn, int line)
    {
        Debtor = debtor;
        Amount = amount;
        Reference = reference;
        On = on;
        Applied = applied;
        AppliedOn = appliedOn;
        Line = line;
    }

    /// <summary>Whose it is.</summary>
    public Debtor Debtor { get; }

    /// <summary>How much, more than 0.</summary>
    public Money Amount { get; }

    /// <summary>The number of the credit note; null for a row without a number.</summary>
    public string? Reference { get; }

    /// <summary>The day it came in or was issued: the issue date, else the due date; null where the row gives neither.</summary>
    public LocalDate? On { get; }

    /// <summary>How much of it was used up or paid back since, not negative.</summary>
    public Money Applied { get; }

    /// <summary>When that was; null where the row does not say, which counts as always.</summary>
    public LocalDate? AppliedOn { get; }

    /// <summary>The line of the file on which the row begins, counted from 1, the header included.</summary>
    public int Line { get; }

    /// <summary>What stands to the customer's credit on a day, never negative: nothing before the day it came in.</summary>
    /// <param name="today">The day.</param>
    public Money OpenOn(LocalDate today)
    {
        if (On is { } on && on > today) return Money.Zero(Amount.Currency);
        if (AppliedOn is { } appliedOn && appliedOn > today) return Amount;
        return Applied < Amount ? Amount - Applied : Money.Zero(Amount.Currency);
    }
}

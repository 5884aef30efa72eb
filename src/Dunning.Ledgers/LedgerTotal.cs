using Dunning.Monetary;

namespace Dunning.Ledgers;

/// <summary>What the rows that were read come to in one currency, whatever the day: to be checked against the accounts.</summary>
public sealed class LedgerTotal
{
    internal LedgerTotal(Currency currency, int invoices, Money invoiced, Money paid, Money open, int credits, Money credit)
    {
        Currency = currency;
        Invoices = invoices;
        Invoiced = invoiced;
        Paid = paid;
        Open = open;
        Credits = credits;
        Credit = credit;
    }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>How many invoices.</summary>
    public int Invoices { get; }

    /// <summary>Their amounts.</summary>
    public Money Invoiced { get; }

    /// <summary>What was paid on them, whenever.</summary>
    public Money Paid { get; }

    /// <summary>What is left of those not paid in full; what was paid too much on others is not taken off.</summary>
    public Money Open { get; }

    /// <summary>How many credits.</summary>
    public int Credits { get; }

    /// <summary>What is left of them, a positive amount; it is not taken off <see cref="Open"/>.</summary>
    public Money Credit { get; }
}

using System.Collections.Generic;
using Dunning.Receivables;

namespace Dunning.Portfolio;

/// <summary>How an account stands on a day, to be checked against the accounts: credits are not taken off what is open.</summary>
public sealed class AccountBalance
{
    internal AccountBalance(
        Debtor debtor,
        IReadOnlyList<CurrencyTotal> open,
        IReadOnlyList<CurrencyTotal> late,
        IReadOnlyList<CurrencyTotal> unapplied,
        IReadOnlyList<CurrencyTotal> overpaid)
    {
        Debtor = debtor;
        Open = open;
        Late = late;
        Unapplied = unapplied;
        Overpaid = overpaid;
    }

    /// <summary>The debtor.</summary>
    public Debtor Debtor { get; }

    /// <summary>By currency code: what is left of the invoices issued on or before the day whose balance is above 0.</summary>
    public IReadOnlyList<CurrencyTotal> Open { get; }

    /// <summary>By currency code: the part of <see cref="Open"/> whose due date has passed.</summary>
    public IReadOnlyList<CurrencyTotal> Late { get; }

    /// <summary>By currency code: money received and matched to no invoice.</summary>
    public IReadOnlyList<CurrencyTotal> Unapplied { get; }

    /// <summary>By currency code: what came in beyond the amount of invoices, which stands to the debtor's credit as well. It is not taken off <see cref="Open"/>.</summary>
    public IReadOnlyList<CurrencyTotal> Overpaid { get; }
}

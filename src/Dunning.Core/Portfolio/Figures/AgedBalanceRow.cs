using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Receivables;

namespace Dunning.Portfolio.Figures;

/// <summary>What is open in one currency by how late it is: of one debtor, or of all.</summary>
public sealed class AgedBalanceRow
{
    internal AgedBalanceRow(Debtor? debtor, Currency currency, IReadOnlyList<CurrencyTotal> bands, Money unapplied, Money overpaid)
    {
        Debtor = debtor;
        Currency = currency;
        Bands = bands;
        Late = Sum(bands.Skip(1), currency);
        Open = Sum(bands, currency);
        Unapplied = unapplied;
        Overpaid = overpaid;
    }

    /// <summary>The debtor; null for all of them.</summary>
    public Debtor? Debtor { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>What is open in each band of <see cref="AgedBalance.Bounds"/>, what is not due first.</summary>
    public IReadOnlyList<CurrencyTotal> Bands { get; }

    /// <summary>The sum of all bands but the first: what is late.</summary>
    public CurrencyTotal Late { get; }

    /// <summary>The sum of all bands.</summary>
    public CurrencyTotal Open { get; }

    /// <summary>Money received and matched to no invoice. It is not taken off what is open.</summary>
    public Money Unapplied { get; }

    /// <summary>What came in beyond the amount of invoices. It is not taken off what is open.</summary>
    public Money Overpaid { get; }

    private static CurrencyTotal Sum(IEnumerable<CurrencyTotal> bands, Currency currency) =>
        bands.Aggregate(new CurrencyTotal(Money.Zero(currency), 0), (sum, band) => new CurrencyTotal(sum.Amount + band.Amount, sum.Count + band.Count));
}

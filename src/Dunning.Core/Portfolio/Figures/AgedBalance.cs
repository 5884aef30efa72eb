using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio.Figures;

/// <summary>
/// What is open on a day by how late it is, per debtor and in all, per currency: what is left of the invoices issued on or before the day whose balance is above 0,
/// each in the band of the days since its due date (the one granted last). Immutable.
/// </summary>
public sealed class AgedBalance
{
    private AgedBalance(LocalDate today, AgingBounds bounds, IReadOnlyList<AgedBalanceRow> rows, BookAdmission admission, CurrencyTotals notIssuedYet)
    {
        Today = today;
        Bounds = bounds;
        Rows = rows;
        Totals = [.. rows.GroupBy(row => row.Currency).OrderBy(rows => rows.Key.Code, StringComparer.Ordinal).Select(Total)];
        Refused = admission.Refused;
        RefusedAccounts = admission.RefusedAccounts;
        NotIssuedYet = notIssuedYet.ByCurrency;
    }

    /// <summary>The day.</summary>
    public LocalDate Today { get; }

    /// <summary>The bounds of the bands.</summary>
    public AgingBounds Bounds { get; }

    /// <summary>A row for each debtor and currency with something open, unapplied or overpaid, by debtor and currency code (ordinal).</summary>
    public IReadOnlyList<AgedBalanceRow> Rows { get; }

    /// <summary>A row for each currency, by code (ordinal); currencies are never added up.</summary>
    public IReadOnlyList<AgedBalanceRow> Totals { get; }

    /// <summary>By currency code: the amounts of the invoices issued after the day, which are in no band: with what is open they come to the sum of a list of open items.</summary>
    public IReadOnlyList<CurrencyTotal> NotIssuedYet { get; }

    /// <summary>Invoices that could not be read, and are in no sum.</summary>
    public IReadOnlyList<RefusedReceivable> Refused { get; }

    /// <summary>Accounts that could not be read as a whole, and are in no sum.</summary>
    public IReadOnlyList<RefusedAccount> RefusedAccounts { get; }

    /// <summary>Ages the balance of a book.</summary>
    /// <param name="engine">Reads the histories.</param>
    /// <param name="accounts">The accounts, one a debtor.</param>
    /// <param name="today">The day, in 1900 through 2150; what is dated after it is not known yet.</param>
    /// <param name="bounds">The bounds of the bands; null: <see cref="AgingBounds.Usual"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    public static AgedBalance Of(DunningEngine engine, IEnumerable<DebtorAccount> accounts, LocalDate today, AgingBounds? bounds = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(accounts);
        DunningEngine.RefuseUnlessReckonable(today);
        var (admission, rows, notIssuedYet) = (new BookAdmission(engine), new List<AgedBalanceRow>(), new CurrencyTotals());
        foreach (var account in admission.Admit(accounts, today))
        {
            foreach (var item in account.Items.Where(item => item.Invoice.IssuedOn > today)) notIssuedYet.Add(item.Invoice.Amount);
            rows.AddRange(RowsOf(engine, account, today, bounds ?? AgingBounds.Usual));
        }

        return new AgedBalance(today, bounds ?? AgingBounds.Usual, rows, admission, notIssuedYet);
    }

    private static IEnumerable<AgedBalanceRow> RowsOf(DunningEngine engine, DebtorAccount account, LocalDate today, AgingBounds bounds)
    {
        var drafts = new SortedDictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var item in account.Items.Where(item => item.Invoice.IssuedOn <= today))
        {
            var standing = Standing.Of(engine, item, today);
            if (standing.Balance != 0m) DraftOf(item.Invoice.Amount.Currency).Add(standing);
        }

        foreach (var credit in account.Unapplied.Where(credit => credit.Amount > 0m)) DraftOf(credit.Currency).Unapplied += credit.Amount;
        return drafts.Values.Select(draft => draft.ToRow(account.Debtor));

        Draft DraftOf(Currency currency)
        {
            if (!drafts.TryGetValue(currency.Code, out var draft)) drafts[currency.Code] = draft = new Draft(currency, bounds);
            return draft;
        }
    }

    private static AgedBalanceRow Total(IGrouping<Currency, AgedBalanceRow> rows)
    {
        var (currency, list) = (rows.Key, rows.ToArray());
        var bands = Enumerable.Range(0, list[0].Bands.Count)
            .Select(band => new CurrencyTotal(new Money(list.Sum(row => row.Bands[band].Amount.Amount), currency), list.Sum(row => row.Bands[band].Count)));
        return new AgedBalanceRow(
            null, currency, [.. bands], new Money(list.Sum(row => row.Unapplied.Amount), currency), new Money(list.Sum(row => row.Overpaid.Amount), currency));
    }

    private sealed class Draft(Currency currency, AgingBounds bounds)
    {
        private readonly decimal[] _amounts = new decimal[bounds.BandCount];
        private readonly int[] _counts = new int[bounds.BandCount];
        private decimal _overpaid;

        public decimal Unapplied { get; set; }

        public void Add(in Standing standing)
        {
            if (standing.Balance < 0m)
            {
                _overpaid -= standing.Balance;
                return;
            }

            var band = bounds.BandOf(standing.DaysLate);
            _amounts[band] += standing.Balance;
            _counts[band]++;
        }

        public AgedBalanceRow ToRow(Debtor debtor) => new(
            debtor,
            currency,
            [.. _amounts.Select((amount, band) => new CurrencyTotal(new Money(amount, currency), _counts[band]))],
            new Money(Unapplied, currency),
            new Money(_overpaid, currency));
    }
}

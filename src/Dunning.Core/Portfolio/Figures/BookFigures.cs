using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio.Figures;

/// <summary>
/// The figures of a book over a month, a quarter or any other days, per currency: how long customers take, what is late, what was collected. Each is defined with its
/// formula and source in <c>docs/figures.md</c>. What cannot be reckoned is null, never 0. Immutable.
/// </summary>
public sealed class BookFigures
{
    private BookFigures(LocalDate from, LocalDate through, int withinDays, IReadOnlyList<CurrencyFigures> currencies, IReadOnlyList<StageYield> yields, BookAdmission admission)
    {
        FromInclusive = from;
        ThroughInclusive = through;
        YieldDays = withinDays;
        Currencies = currencies;
        Yields = yields;
        Refused = admission.Refused;
        RefusedAccounts = admission.RefusedAccounts;
    }

    /// <summary>The first day.</summary>
    public LocalDate FromInclusive { get; }

    /// <summary>The last day, as of which everything is known.</summary>
    public LocalDate ThroughInclusive { get; }

    /// <summary>For how many days after an act a payment counts as its yield.</summary>
    public int YieldDays { get; }

    /// <summary>The figures of each currency in which something was issued by the last day, by code (ordinal).</summary>
    public IReadOnlyList<CurrencyFigures> Currencies { get; }

    /// <summary>What came in after each stage that was carried out within the days.</summary>
    public IReadOnlyList<StageYield> Yields { get; }

    /// <summary>Invoices that could not be read, and are in no figure.</summary>
    public IReadOnlyList<RefusedReceivable> Refused { get; }

    /// <summary>Accounts that could not be read as a whole, and are in no figure.</summary>
    public IReadOnlyList<RefusedAccount> RefusedAccounts { get; }

    /// <summary>Reckons the figures of a book.</summary>
    /// <param name="engine">Reads the histories, with the rules for promises of its policies.</param>
    /// <param name="accounts">The accounts, one a debtor, settled invoices included: what was sold and paid in the days is wanted too.</param>
    /// <param name="fromInclusive">The first day, from 2 January 1900.</param>
    /// <param name="throughInclusive">The last day; what is dated after it is not known yet.</param>
    /// <param name="yieldDays">For how many days after an act a payment counts as its yield, at least 1.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the years that can be reckoned with, or no day counts for the yield.</exception>
    public static BookFigures Of(
        DunningEngine engine, IEnumerable<DebtorAccount> accounts, LocalDate fromInclusive, LocalDate throughInclusive, int yieldDays = 14)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(accounts);
        DunningEngine.RefuseUnlessReckonable(throughInclusive);
        if (yieldDays < 1) throw new ArgumentOutOfRangeException(nameof(yieldDays), yieldDays, "A payment counts on one day at least.");
        if (throughInclusive < fromInclusive) throw new ArgumentException("The last day lies before the first.", nameof(throughInclusive));
        var before = fromInclusive.PlusDays(-1);
        DunningEngine.RefuseUnlessReckonable(before);
        var admission = new BookAdmission(engine);
        var items = admission.Admit(accounts, throughInclusive).SelectMany(account => account.Items).ToList();
        var currencies = items.Where(item => item.Invoice.IssuedOn <= throughInclusive)
            .GroupBy(item => item.Invoice.Amount.Currency)
            .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => FiguresOf(engine, group, fromInclusive, throughInclusive));
        return new BookFigures(
            fromInclusive, throughInclusive, yieldDays, [.. currencies],
            StageYields.Of(engine, items, fromInclusive, throughInclusive, yieldDays, throughInclusive), admission);
    }

    private static CurrencyFigures FiguresOf(DunningEngine engine, IGrouping<Currency, Receivable> items, LocalDate from, LocalDate through)
    {
        var draft = new FiguresDraft(items.Key, from, through);
        foreach (var item in items) draft.Add(engine, item);
        return draft.ToFigures();
    }
}

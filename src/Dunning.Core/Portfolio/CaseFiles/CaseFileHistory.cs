using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Portfolio.Figures;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio.CaseFiles;

/// <summary>What happened, in order of date: the invoices with their histories, and the debtor's holds and proceedings.</summary>
internal static class CaseFileHistory
{
    public static IReadOnlyList<CaseFileEntry> Of(DunningEngine engine, Debtor debtor, IEnumerable<CaseFileInvoice> invoices, LocalDate today) =>
    [
        .. invoices.SelectMany(invoice => OfInvoice(engine, invoice.Receivable, today))
            .Concat(OfDebtor(debtor, today))
            .OrderBy(entry => entry.On)
            .ThenBy(entry => entry.Invoice?.Number ?? string.Empty, StringComparer.Ordinal),
    ];

    private static IEnumerable<CaseFileEntry> OfInvoice(DunningEngine engine, Receivable item, LocalDate today)
    {
        yield return Entry(item.Invoice.IssuedOn, CaseFileEntryKind.Issued);
        if (item.Invoice.DueOn <= today) yield return Entry(item.Invoice.DueOn, CaseFileEntryKind.FellDue);
        var index = item.History.Index;
        var known = index.CountKnown(DayNumber.Of(today));
        for (var i = 0; i < known; i++)
        {
            yield return new CaseFileEntry(index[i].Event.On, CaseFileEntryKind.Event)
            {
                Invoice = item.Invoice,
                Event = index[i].Event,
                IsReversed = index.IsReversed(i, known),
                Balance = BalanceOn(index[i].Event.On),
            };
        }

        CaseFileEntry Entry(LocalDate on, CaseFileEntryKind kind) => new(on, kind) { Invoice = item.Invoice, Balance = BalanceOn(on) };

        Money BalanceOn(LocalDate day) => new(Standing.Of(engine, item, day).Balance, item.Invoice.Amount.Currency);
    }

    private static IEnumerable<CaseFileEntry> OfDebtor(Debtor debtor, LocalDate today)
    {
        foreach (var hold in debtor.Holds.Where(hold => hold.FromInclusive <= today))
            yield return new CaseFileEntry(hold.FromInclusive, CaseFileEntryKind.DebtorHold) { Reason = hold.Reason };
        if (debtor.Insolvency is not { } insolvency || insolvency.RecordedOn > today) yield break;
        yield return new CaseFileEntry(insolvency.RecordedOn, CaseFileEntryKind.DebtorInsolvency);
        if (insolvency.ClosedOn is { } closed && closed <= today) yield return new CaseFileEntry(closed, CaseFileEntryKind.DebtorInsolvencyClosed);
    }
}

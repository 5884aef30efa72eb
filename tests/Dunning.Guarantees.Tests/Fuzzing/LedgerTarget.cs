using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dunning.Engine;
using Dunning.Ledgers;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Ledgers as CSV: <see cref="LedgerReader"/>. Every row below the header is read or skipped with a reason.</summary>
internal sealed class LedgerTarget : FuzzTarget
{
    private static readonly LocalDate[] Days = [SampleItems.Today, SampleItems.Today, SampleItems.Today, new(2025, 12, 31), new(1900, 1, 1), new(2150, 12, 31)];
    private static readonly AgendaOptions All = new(AgendaScope.All, threads: 1);

    private readonly DunningEngine _engine = new(PolicyBooks.France);

    public override string Name => "ledgers";

    public override int Share => 60;

    public override byte[] Make(Dice dice, Dice variation)
    {
        var bytes = Encoding.UTF8.GetBytes(LedgerMutations.Mutate(variation.Any(LedgerTable.All), dice));
        return dice.OneIn(4) ? ByteMutations.Mutate(bytes, dice) : bytes;
    }

    public override Trial Try(byte[] input, Dice variation)
    {
        var table = variation.Any(LedgerTable.All);
        var options = variation.OneIn(6) ? Other(table.Options, variation) : table.Options;
        var lines = LedgerLines.Of(input);
        var isRead = LedgerReader.TryRead(variation.OneIn(4) ? new SlowStream(input, variation.Between(1, 90)) : new MemoryStream(input), options, out var read, out var faults);
        Promise(isRead == read is not null && isRead == (faults.Count == 0), "a ledger is read or refused, and refused with a fault");
        Promise(faults.All(fault => fault.Code.StartsWith("DUN", StringComparison.Ordinal)), "a fault has a code");
        if (read is null) return new Trial(lines.AreCells, false);

        Promise(read.RowsRead == read.Invoices.Count + read.Credits.Count && read.Rows == read.RowsRead + read.RowsSkipped, "rows are read or skipped");
        if (lines.RowsUnder(read.Separator) is { } rows) Promise(read.Rows == rows, "every row below the header is read or skipped: " + rows + " rows, " + read.RowsRead + " read, " + read.RowsSkipped + " skipped");
        Promise(read.SkippedRows.Count == Math.Min(read.RowsSkipped, options.MostRemarks) && read.SkippedRows.All(row => row.Reason.Length > 0), "every row skipped has its reason");
        return new Trial(lines.AreCells, read.Invoices.Count > 0 && Decide(read, variation));
    }

    private bool Decide(LedgerReadResult read, Dice variation)
    {
        var today = variation.Any(Days);
        var accounts = read.AccountsOn(today);
        Promise(accounts.Sum(account => account.Items.Count) == read.Invoices.Count, "every invoice read is in an account");
        var agenda = new ReceivablesBook(_engine, accounts).AgendaOn(today, All);
        var decided = Enum.GetValues<Verdict>().Sum(agenda.CountOf);
        var refused = agenda.Refused.Count(one => one.Receivable.Invoice.IssuedOn <= today) + agenda.RefusedAccounts.Sum(one => one.Account.Items.Count);
        Promise(decided + agenda.NotIssuedYet + refused == read.Invoices.Count, "every invoice read is decided on, not issued yet or refused: " + decided + ", " + agenda.NotIssuedYet + ", " + refused + " of " + read.Invoices.Count);
        if (variation.OneIn(8) && agenda.Decisions.Count > 0)
        {
            var item = read.Invoices.Select(invoice => invoice.Receivable).First(one => ReferenceEquals(one.Invoice, agenda.Decisions[0].Invoice));
            _engine.Explain(item.Invoice, item.History, today);
        }

        return decided > 0;
    }

    private static LedgerOptions Other(LedgerOptions right, Dice variation)
    {
        var map = new List<KeyValuePair<LedgerColumn, string?>>();
        if (variation.OneIn(3)) map.Add(new(variation.Any<LedgerColumn>(Enum.GetValues<LedgerColumn>()), variation.OneIn(2) ? null : LedgerColumnNames.All[variation.Below(LedgerColumnNames.All.Count)]));
        return new LedgerOptions(
            variation.OneIn(2) ? variation.Any([Currency.Eur, Currency.Jpy]) : right.Currency,
            variation.OneIn(2) ? variation.Any([0, 30, 3_650]) : right.TermsDays,
            variation.OneIn(2) ? variation.Any(["dd/MM/yyyy", "M/d/yyyy", "yyyyMMdd", "dd.MM.yy", "d MMM yyyy", "yyyy-MM-dd"]) : right.Dates,
            variation.OneIn(2) ? variation.Any([DecimalMark.Comma, DecimalMark.Point]) : right.DecimalMark,
            map,
            _ => Channel.Letter,
            variation.OneIn(2) ? 1 : 10_000);
    }
}

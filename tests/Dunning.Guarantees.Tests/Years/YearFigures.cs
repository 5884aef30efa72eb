using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dunning.Vocabulary;

namespace Dunning.Guarantees.Years;

/// <summary>What was lived through, counted.</summary>
internal sealed class YearFigures
{
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (decimal Invoiced, decimal Paid, decimal Credited, decimal WrittenOff, decimal Open)> _amounts = new(StringComparer.Ordinal);

    /// <summary>Counts a debtor's two lives.</summary>
    public void Add(Lived daily, Lived other)
    {
        var (life, host) = (daily.World.Life, daily.Host);
        Count("debtors");
        Count("debtors, " + WireName.Of(life.Debtor.Kind) + ", " + WireName.Of(life.Debtor.Profile));
        Count("days lived", NodaTime.Period.DaysBetween(life.FirstDay, life.LastDay) + 1);
        Count("days without a run", host.DaysMissed);
        foreach (var kill in host.Kills)
        {
            Count("kills of the host");
            Count("kills of the host, once it had " + kill[(kill.LastIndexOf(',') + 2)..]);
        }

        Count("asked, every day", host.Asked);
        Count("asked, on review days and events", other.Host.Asked);
        Count("rows the book looked at", daily.Watch!.RowsLookedAt);
        Count("told something else than before", host.Sayings.Count);
        foreach (var (reason, times) in daily.Watch!.Reasons) Count("stood at " + WireName.Of(reason), times);
        foreach (var act in host.Acts)
        {
            Count("acts");
            Count("acts, " + act.Stage);
            Count("act by " + (act.Channel is { } channel ? WireName.Of(channel) : "declaration"));
            Count("act went " + WireName.Of(act.Outcome));
            Count("act as " + act.Role.ToLowerInvariant());
        }

        foreach (var happening in daily.World.Happened.Where(happening => happening.Kind is > HappeningKind.HeardOf or HappeningKind.Corrected or HappeningKind.PaidOnTheWrongInvoice)) Count("happened, " + happening.Kind);
        foreach (var item in daily.World.Items)
        {
            if (item is null) continue;
            Count("invoices");
            foreach (var happened in item.History.Events) Count("event " + WireName.Of(happened.Kind));
            if (item.Invoice.IssuedOn > life.LastDay) continue;
            var ledger = new Ledger(item, life.LastDay);
            var left = daily.World.Engine.NextAction(item.Invoice, item.History, life.LastDay).Balance.Amount;
            var (invoiced, paid, credited, writtenOff, open) = _amounts.GetValueOrDefault(item.Invoice.Amount.Currency.Code);
            _amounts[item.Invoice.Amount.Currency.Code] = (invoiced + item.Invoice.Amount.Amount, paid + ledger.Paid, credited + ledger.Credited, writtenOff + ledger.WrittenOff, open + left);
        }
    }

    /// <summary>Fails unless what was invoiced was paid, credited or written off, as the ledger adds it up, or is open, as the engine says on the last day.</summary>
    public void Check()
    {
        foreach (var (currency, sum) in _amounts) (sum.Paid + sum.Credited + sum.WrittenOff + sum.Open).ShouldBe(sum.Invoiced, currency);
    }

    public long Of(string what) => _counts.GetValueOrDefault(what);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (what, count) in _counts) text.Append(CultureInfo.InvariantCulture, $"{count,12:N0}  {what}\n");
        foreach (var (currency, sum) in _amounts)
            text.Append(CultureInfo.InvariantCulture, $"{currency}: invoiced {sum.Invoiced:N2} = paid {sum.Paid:N2} + credited {sum.Credited:N2} + written off {sum.WrittenOff:N2} + open {sum.Open:N2}\n");
        return text.ToString();
    }

    private void Count(string what, long by = 1) => _counts[what] = _counts.GetValueOrDefault(what) + by;
}

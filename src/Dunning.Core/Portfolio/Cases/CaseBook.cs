using System;
using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Portfolio.Cases;

/// <summary>
/// A large book as numbered rows, an invoice each, with the decision that stands on it: a daily run decides on the rows to which something happened and on those that come up
/// again that day, and on no other, so that it costs what changed instead of what exists.
/// </summary>
/// <remarks>
/// <para>For hosts that keep their own accounts and run millions of invoices every night. <see cref="ReceivablesBook"/> makes agendas and contacts of whole accounts.</para>
/// <para>One thread at a time: for several, split the book by debtor into as many. The policy's minimum is measured on all rows of a debtor (rules 8), so the rows of one
/// debtor belong in one book.</para>
/// </remarks>
/// <example>
/// <code>
/// var book = new CaseBook(engine);
/// var row = book.Add(new Receivable(invoice, history));
/// var run = book.Run(new LocalDate(2026, 3, 12));
/// for (var i = 0; i &lt; run.Count; i++)
/// {
///     if (book.DecisionOn(run[i]) is { Verdict: Verdict.Act }) Send(book.Expand(run[i]));
/// }
/// </code>
/// </example>
public sealed class CaseBook
{
    private const int FetchedAtOnce = 64;

    private readonly DebtorTotals _totals = new();
    private readonly Dictionary<int, ValueList<Fault>> _faults = [];
    private readonly RowList _changed = new();
    private readonly RowList _gathered = new();
    private readonly RowList _looked = new();
    private readonly RowList _toMeasure = new();
    private ReviewIndex? _index;
    private CaseRow[] _rows = [];
    private int _day = DayNumber.None;
    private int _run;

    // Of no use but that what was read is not taken for unread.
    private long _fetched;

    /// <summary>An empty book.</summary>
    /// <param name="engine">Decides, with the policies of its book of policies.</param>
    public CaseBook(DunningEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        Engine = engine;
    }

    /// <summary>Decides.</summary>
    public DunningEngine Engine { get; }

    /// <summary>How many rows there are; they are numbered from 0.</summary>
    public int Count { get; private set; }

    /// <summary>The day of the last run; null before the first.</summary>
    public LocalDate? Today => DayNumber.ToDateOrNull(_day);

    /// <summary>An invoice and its history as they stand in a row.</summary>
    /// <param name="row">The number of the row.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Receivable this[int row] => _rows[Known(row)].Receivable;

    /// <summary>Adds a row; the next run decides on it.</summary>
    /// <param name="receivable">The invoice and all that happened to it.</param>
    /// <returns>The number of the row.</returns>
    public int Add(Receivable receivable)
    {
        ArgumentNullException.ThrowIfNull(receivable);
        var row = Count;
        Reach(row + 1);
        Count = row + 1;
        _rows[row].Receivable = receivable;
        _totals.Add(row, receivable.Invoice.Debtor.Id);
        Change(row);
        return row;
    }

    /// <summary>Puts an invoice with what happened since in the place of what a row held of it; the next run decides on it.</summary>
    /// <param name="row">The number of the row.</param>
    /// <param name="receivable">The invoice and all that happened to it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="ArgumentException">It is of another debtor: rows stay with theirs.</exception>
    public void Put(int row, Receivable receivable)
    {
        ArgumentNullException.ThrowIfNull(receivable);
        var known = _rows[Known(row)].Receivable.Invoice.Debtor.Id;
        if (receivable.Invoice.Debtor.Id != known) throw new ArgumentException("Row " + row + " is of debtor " + known + ".", nameof(receivable));
        _rows[row].Receivable = receivable;
        Change(row);
    }

    /// <summary>
    /// Decides for a day on every row to which something happened since the last run, and on every row whose decision no longer stands. Allocates nothing but what folding
    /// new histories takes.
    /// </summary>
    /// <param name="today">The day, not before that of the last run.</param>
    /// <returns>The rows it looked at.</returns>
    /// <exception cref="ArgumentException">The day lies before that of the last run: for a day gone by ask the engine.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    public CaseRun Run(LocalDate today)
    {
        DunningEngine.RefuseUnlessReckonable(today);
        var day = DayNumber.Of(today);
        if (day < _day) throw new ArgumentException("The book was run for a later day.", nameof(today));
        _index ??= new ReviewIndex(day);
        Gather(_index, day);
        _day = day;
        _looked.Clear();
        _run++;
        for (var from = 0; from < _gathered.Count; from += FetchedAtOnce)
        {
            var to = Math.Min(_gathered.Count, from + FetchedAtOnce);
            Fetch(from, to);
            for (var i = from; i < to; i++) LookAt(_gathered[i], today, day, _index);
        }

        // Their debtors owe more or less than when they were decided on.
        for (var i = 0; i < _toMeasure.Count; i++) LookAt(_toMeasure[i], today, day, _index);
        _toMeasure.Clear();
        return new CaseRun(_looked);
    }

    /// <summary>The decision that stands on a row; null when nothing is decided: before its first run, or while the invoice is not issued yet.</summary>
    /// <param name="row">The number of the row.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public CompactDecision? DecisionOn(int row)
    {
        ref readonly var known = ref _rows[Known(row)];
        return known.State.History is not null || _faults.ContainsKey(row) ? known.Decision : null;
    }

    /// <summary>The whole of the decision that stands on a row as of the last run: amounts, stage, texts, key.</summary>
    /// <param name="row">The number of the row.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="ArgumentException">Nothing was decided on it.</exception>
    public DunningDecision Expand(int row)
    {
        ref readonly var known = ref _rows[Known(row)];
        return Engine.Expand(known.Receivable.Invoice, known.State, DayNumber.ToDate(_day), known.Decision);
    }

    /// <summary>Why a row cannot be decided on; empty when it can.</summary>
    /// <param name="row">The number of the row.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ValueList<Fault> FaultsOf(int row) => _faults.TryGetValue(Known(row), out var faults) ? faults : ValueLists.Of<Fault>([]);

    private int Known(int row) => row >= 0 && row < Count ? row : throw new ArgumentOutOfRangeException(nameof(row), row, "The book has " + Count + " rows.");

    private void Reach(int rows)
    {
        if (rows <= _rows.Length) return;
        Array.Resize(ref _rows, Math.Max(rows, Math.Max(16, _rows.Length * 2)));
        _totals.Reach(_rows.Length);
    }

    private void Change(int row)
    {
        if (_rows[row].IsChanged) return;
        _rows[row].IsChanged = true;
        _changed.Add(row);
    }

    /// <summary>Puts together the rows that may have to be looked at, some more than once, without a look at the rows themselves.</summary>
    private void Gather(ReviewIndex index, int day)
    {
        _gathered.Clear();
        _gathered.Add(_changed);
        _changed.Clear();
        for (var d = _day == DayNumber.None ? day : _day + 1; d <= day; d++)
        {
            if (index.On(d) is not { } rows) continue;
            _gathered.Add(rows);
            index.Close(d);
        }
    }

    private void LookAt(int row, LocalDate today, int day, ReviewIndex index)
    {
        ref var known = ref _rows[row];
        var isFolded = known.IsChanged || day >= known.NextKnown;
        if (!isFolded && !known.IsToMeasure && known.ComesUp > day) return;
        if (isFolded) Fold(row, today, day);
        Decide(row, day, index);
        if (known.LookedAtIn == _run) return;
        known.LookedAtIn = _run;
        _looked.Add(row);
    }

    /// <summary>
    /// Reads a little of some rows. They were not looked at for days, so that they lie in no cache: read at once like this they are fetched from memory together, where
    /// deciding on one after the other would wait for each.
    /// </summary>
    private void Fetch(int from, int to)
    {
        var read = 0L;
        for (var i = from; i < to; i++)
        {
            ref readonly var known = ref _rows[_gathered[i]];
            read += known.ComesUp ^ known.State.Balance ^ known.State.GraceEnd ^ known.State.ConfirmTries;
            if (!known.IsChanged) continue;
            var (invoice, history) = (known.Receivable.Invoice, known.Receivable.History.Index);
            read += invoice.DueDay ^ invoice.Debtor.Holds.Count;
            for (var e = 0; e < history.Count; e++) read += history[e].Event.Day;
        }

        _fetched = read;
    }

    private void Fold(int row, LocalDate today, int day)
    {
        ref var known = ref _rows[row];
        known.IsChanged = false;
        known.IsToMeasure = true;
        known.NextKnown = FactsToCome.After(known.Receivable, day);
        var (wasCounted, before, currency) = (known.State.History is not null, known.State.Collectible, known.State.CurrencyIndex);
        var policy = wasCounted ? Engine.PolicyOf(known.State) : null;
        known.State = FoldOrRefuse(row, today);
        var isCounted = known.State.History is not null;
        var left = 0L;
        if (isCounted && wasCounted && known.State.CurrencyIndex == currency) left = before;
        else if (wasCounted && _totals.Change(row, policy!, Currency.FromIndex(currency), before, 0)) MeasureDebtor(row);
        if (isCounted && _totals.Change(row, Engine.PolicyOf(known.State), known.State.Currency, left, known.State.Collectible)) MeasureDebtor(row);
    }

    /// <summary>What one row adds to what its debtor owes may decide on the others.</summary>
    private void MeasureDebtor(int row)
    {
        for (var other = _totals.LastOfDebtor(row); other >= 0; other = _totals.Before(other))
        {
            _rows[other].IsToMeasure = true;
            _toMeasure.Add(other);
        }
    }

    private CaseState FoldOrRefuse(int row, LocalDate today)
    {
        var receivable = _rows[row].Receivable;
        if (_faults.Count > 0) _faults.Remove(row);
        try
        {
            if (receivable.Invoice.IssuedOn <= today) return Engine.Fold(receivable.Invoice, receivable.History, today);

            // Nothing is decided on it yet, but what cannot be is refused whatever its date.
            var faults = Engine.FaultsOf(receivable.Invoice, receivable.History);
            if (faults.Count > 0) _faults[row] = faults;
        }
        catch (RefusedFactsException refusal)
        {
            _faults[row] = refusal.Faults;
        }

        return default;
    }

    private void Decide(int row, int day, ReviewIndex index)
    {
        ref var known = ref _rows[row];
        if (known.State.History is null)
        {
            known.Decision = CompactDecision.Refused;
            Enter(row, known.NextKnown, index);
            return;
        }

        if (known.IsToMeasure && !_totals.IsAlone(row))
            known.State.MeasureMinimum(_totals.IsMinimumReached(row, Engine.PolicyOf(known.State), known.State.Currency));
        known.IsToMeasure = false;
        known.Decision = Engine.DecideOrRefuse(known.State, day);

        // Where the calendar ends, one looks again the next day.
        Enter(row, Math.Min(known.Decision.IsRefused ? day + 1 : known.Decision.ReviewDay, known.NextKnown), index);
    }

    private void Enter(int row, int day, ReviewIndex index)
    {
        if (_rows[row].ComesUp == day) return;
        _rows[row].ComesUp = day;
        if (day != DayNumber.Never) index.Enter(row, day);
    }
}

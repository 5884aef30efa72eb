using System;
using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Faults;
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
    private readonly DebtorTotals _totals = new();
    private readonly Dictionary<int, ValueList<Fault>> _faults = [];
    private ReviewIndex? _index;
    private int _day = DayNumber.None;

    // A place a row.
    private Receivable[] _receivables = [];
    private CaseState[] _states = [];
    private CompactDecision[] _decisions = [];
    private RowFlags[] _flags = [];

    // The day from which more is known of a row though nothing is put in its place: a fact is dated ahead.
    private int[] _nextKnown = [];

    // Rows, not places: those to which something happened, and those the run looks at.
    private int[] _changed = [];
    private int _changedCount;
    private int[] _looked = [];
    private int _lookedCount;

    /// <summary>An empty book.</summary>
    /// <param name="engine">Decides, with the policies of its book of policies.</param>
    public CaseBook(DunningEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        Engine = engine;
    }

    [Flags]
    private enum RowFlags : byte
    {
        None = 0,

        /// <summary>New, or something happened: it is to be folded.</summary>
        Changed = 1,

        /// <summary>Among the rows the run looks at.</summary>
        Looked = 2,
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
    public Receivable this[int row] => _receivables[Known(row)];

    /// <summary>Adds a row; the next run decides on it.</summary>
    /// <param name="receivable">The invoice and all that happened to it.</param>
    /// <returns>The number of the row.</returns>
    public int Add(Receivable receivable)
    {
        ArgumentNullException.ThrowIfNull(receivable);
        var row = Count;
        Reach(row + 1);
        Count = row + 1;
        _receivables[row] = receivable;
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
        var known = _receivables[Known(row)].Invoice.Debtor.Id;
        if (receivable.Invoice.Debtor.Id != known) throw new ArgumentException("Row " + row + " is of debtor " + known + ".", nameof(receivable));
        _receivables[row] = receivable;
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
        _index.Reach(_receivables.Length);
        ForgetLastRun();
        LookAtWhatChanged();
        if (_day != DayNumber.None) LookAtWhatComesUp(_index, _day + 1, day);
        _day = day;

        // Rows lie in memory in their order.
        Array.Sort(_looked, 0, _lookedCount);
        var expected = _lookedCount;
        for (var i = 0; i < _lookedCount; i++) FoldIfMoreIsKnown(_looked[i], today, day);
        if (_lookedCount > expected) Array.Sort(_looked, 0, _lookedCount);
        for (var i = 0; i < _lookedCount; i++) Decide(_looked[i], day, _index);
        return new CaseRun(_looked, _lookedCount);
    }

    /// <summary>The decision that stands on a row; null when nothing is decided: before its first run, or while the invoice is not issued yet.</summary>
    /// <param name="row">The number of the row.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public CompactDecision? DecisionOn(int row) => _states[Known(row)].History is not null || _faults.ContainsKey(row) ? _decisions[row] : null;

    /// <summary>The whole of the decision that stands on a row as of the last run: amounts, stage, texts, key.</summary>
    /// <param name="row">The number of the row.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="ArgumentException">Nothing was decided on it.</exception>
    public DunningDecision Expand(int row) => Engine.Expand(_receivables[Known(row)].Invoice, _states[row], DayNumber.ToDate(_day), _decisions[row]);

    /// <summary>Why a row cannot be decided on; empty when it can.</summary>
    /// <param name="row">The number of the row.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ValueList<Fault> FaultsOf(int row) => _faults.TryGetValue(Known(row), out var faults) ? faults : ValueLists.Of<Fault>([]);

    private int Known(int row) => row >= 0 && row < Count ? row : throw new ArgumentOutOfRangeException(nameof(row), row, "The book has " + Count + " rows.");

    private void Reach(int rows)
    {
        if (rows <= _receivables.Length) return;
        var length = Math.Max(rows, Math.Max(16, _receivables.Length * 2));
        Array.Resize(ref _receivables, length);
        Array.Resize(ref _states, length);
        Array.Resize(ref _decisions, length);
        Array.Resize(ref _flags, length);
        Array.Resize(ref _nextKnown, length);
        Array.Resize(ref _changed, length);
        Array.Resize(ref _looked, length);
        _totals.Reach(length);
    }

    private void Change(int row)
    {
        if ((_flags[row] & RowFlags.Changed) != 0) return;
        _flags[row] |= RowFlags.Changed;
        _changed[_changedCount++] = row;
    }

    private void LookAt(int row)
    {
        if ((_flags[row] & RowFlags.Looked) != 0) return;
        _flags[row] |= RowFlags.Looked;
        _looked[_lookedCount++] = row;
    }

    private void ForgetLastRun()
    {
        for (var i = 0; i < _lookedCount; i++) _flags[_looked[i]] &= ~RowFlags.Looked;
        _lookedCount = 0;
    }

    private void LookAtWhatChanged()
    {
        for (var i = 0; i < _changedCount; i++) LookAt(_changed[i]);
        _changedCount = 0;
    }

    private void LookAtWhatComesUp(ReviewIndex index, int from, int through)
    {
        for (var day = from; day <= through; day++)
        {
            for (var row = index.FirstOn(day); row != ReviewIndex.Nothing; row = index.Behind(row)) LookAt(row);
        }
    }

    private void FoldIfMoreIsKnown(int row, LocalDate today, int day)
    {
        if ((_flags[row] & RowFlags.Changed) == 0 && day < _nextKnown[row]) return;
        _flags[row] &= ~RowFlags.Changed;
        _nextKnown[row] = FactsToCome.After(_receivables[row], day);
        var before = _states[row];
        var now = Fold(row, today);
        _states[row] = now;

        // What one row adds to what its debtor owes may decide on the others.
        if (ChangesMinimum(row, before, now))
        {
            for (var other = _totals.LastOfDebtor(row); other >= 0; other = _totals.Before(other)) LookAt(other);
        }
    }

    private CaseState Fold(int row, LocalDate today)
    {
        var receivable = _receivables[row];
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

    private bool ChangesMinimum(int row, in CaseState before, in CaseState now)
    {
        var (wasCounted, isCounted) = (before.History is not null, now.History is not null);
        if (wasCounted && isCounted && before.CurrencyIndex == now.CurrencyIndex)
            return _totals.Change(row, Engine.PolicyOf(now), now.Currency, before.Collectible, now.Collectible);
        var left = wasCounted && _totals.Change(row, Engine.PolicyOf(before), before.Currency, before.Collectible, 0);
        var joined = isCounted && _totals.Change(row, Engine.PolicyOf(now), now.Currency, 0, now.Collectible);
        return left || joined;
    }

    private void Decide(int row, int day, ReviewIndex index)
    {
        ref var state = ref _states[row];
        if (state.History is null)
        {
            _decisions[row] = CompactDecision.Refused;
            index.Move(row, _nextKnown[row]);
            return;
        }

        if (!_totals.IsAlone(row)) state.MeasureMinimum(_totals.IsMinimumReached(row, Engine.PolicyOf(state), state.Currency));
        var decision = Engine.DecideOrRefuse(state, day);
        _decisions[row] = decision;

        // Where the calendar ends, one looks again the next day.
        index.Move(row, Math.Min(decision.IsRefused ? day + 1 : decision.ReviewDay, _nextKnown[row]));
    }
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Engine;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>
/// The accounts of all debtors with their histories folded, so that an agenda only decides. The one thing here that changes: events come in, accounts
/// come and go. Its methods may be called from any thread, also while an agenda is made: an agenda is that of the moment it was asked for.
/// </summary>
/// <remarks>
/// A book larger than one machine is split by debtor: each part gives its agenda, and <see cref="Agenda.Merge"/> puts them together as if it had
/// been one book.
/// </remarks>
/// <example>
/// <code>
/// var book = new ReceivablesBook(new DunningEngine(PolicyBooks.France), DebtorAccount.GroupByDebtor(receivables));
/// var agenda = book.AgendaOn(new LocalDate(2026, 3, 12));
/// foreach (var contact in agenda.Contacts) { /* store the keys, send, record */ }
/// </code>
/// </example>
public sealed class ReceivablesBook
{
    // Large enough that handing out work costs nothing, small enough that a few large debtors are not all in one part.
    private const int AccountsInAPart = 32;

    // Below it one thread is done before a second has begun.
    private const int WorthManyThreads = 5_000;

    private readonly object _turn = new();
    private readonly SortedDictionary<string, BookEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>An empty book.</summary>
    /// <param name="engine">Decides, with the policies of its book of policies.</param>
    public ReceivablesBook(DunningEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        Engine = engine;
    }

    /// <summary>A book of accounts.</summary>
    /// <param name="engine">Decides, with the policies of its book of policies.</param>
    /// <param name="accounts">The accounts, one a debtor, in any order; see <see cref="DebtorAccount.GroupByDebtor"/>.</param>
    /// <exception cref="ArgumentException">Two accounts are of one debtor.</exception>
    public ReceivablesBook(DunningEngine engine, IEnumerable<DebtorAccount> accounts)
        : this(engine)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        foreach (var account in accounts)
        {
            if (_entries.ContainsKey(account.Debtor.Id)) throw new ArgumentException("There are two accounts of debtor " + account.Debtor.Id + ".", nameof(accounts));
            _entries.Add(account.Debtor.Id, new BookEntry(account));
        }
    }

    /// <summary>Decides.</summary>
    public DunningEngine Engine { get; }

    /// <summary>The accounts as they stand now, by debtor (ordinal).</summary>
    public IReadOnlyList<DebtorAccount> Accounts
    {
        get
        {
            lock (_turn) return [.. _entries.Values.Select(entry => entry.Account)];
        }
    }

    /// <summary>The account of a debtor; null when the book has none.</summary>
    /// <param name="debtorId">The id of the debtor.</param>
    public DebtorAccount? Find(string debtorId)
    {
        ArgumentNullException.ThrowIfNull(debtorId);
        lock (_turn) return _entries.TryGetValue(debtorId, out var entry) ? entry.Account : null;
    }

    /// <summary>Adds an account, or puts it in the place of the one the book has of its debtor.</summary>
    /// <param name="account">The account as it stands now.</param>
    public void Put(DebtorAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        lock (_turn) _entries[account.Debtor.Id] = new BookEntry(account);
    }

    /// <summary>Takes an account out.</summary>
    /// <param name="debtorId">The id of the debtor.</param>
    /// <returns>Whether the book had one.</returns>
    public bool Remove(string debtorId)
    {
        ArgumentNullException.ThrowIfNull(debtorId);
        lock (_turn) return _entries.Remove(debtorId);
    }

    /// <summary>Appends events to the history of an invoice.</summary>
    /// <param name="debtorId">The id of the debtor.</param>
    /// <param name="number">The number of the invoice.</param>
    /// <param name="events">What has happened.</param>
    /// <param name="creditorId">The creditor, where the invoice names one.</param>
    /// <exception cref="ArgumentException">The book has no such debtor, or the debtor no such invoice.</exception>
    public void Append(string debtorId, string number, IEnumerable<DunningEvent> events, string? creditorId = null)
    {
        ArgumentNullException.ThrowIfNull(debtorId);
        ArgumentNullException.ThrowIfNull(number);
        ArgumentNullException.ThrowIfNull(events);
        Change(debtorId, account => account.With(number, events, creditorId));
    }

    /// <summary>Appends what became of a contact to the histories of the invoices it was about.</summary>
    /// <param name="record">What became of it.</param>
    /// <exception cref="ArgumentException">The book has no such debtor, or the debtor lacks one of the invoices.</exception>
    public void Append(ContactRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Change(record.Debtor.Id, account => account.With(record));
    }

    /// <summary>What is to be done on a day. The result does not depend on the number of threads.</summary>
    /// <param name="today">The day, in 1900 through 2150.</param>
    /// <param name="options">What is listed, how current the payments are, how many threads; null: <see cref="AgendaOptions.Default"/>.</param>
    /// <param name="progress">Told from time to time, from any thread, how many accounts are done.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled; the book is unharmed.</exception>
    /// <exception cref="ArgumentException">The payments are said to be known through a day to come.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    public Agenda AgendaOn(
        LocalDate today, AgendaOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        var asked = options ?? AgendaOptions.Default;
        DunningEngine.RefuseUnlessReckonable(today);
        if (asked.PaymentsKnownThrough > today) throw new ArgumentException("Payments cannot be known through a day after that of the agenda.", nameof(options));
        BookEntry[] entries;
        lock (_turn) entries = [.. _entries.Values];
        var whole = new AgendaGathering(today, asked);
        if (asked.Threads == 1 || entries.Sum(entry => (long)entry.Account.Items.Count) < WorthManyThreads) GatherInOrder(entries, whole, progress, cancellation);
        else GatherInParts(entries, whole, progress, cancellation);
        return new Agenda(whole);
    }

    private void GatherInOrder(BookEntry[] entries, AgendaGathering whole, IProgress<long>? progress, CancellationToken cancellation)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            whole.Add(Engine, entries[i]);
            if ((i + 1) % AccountsInAPart == 0) progress?.Report(i + 1);
        }

        progress?.Report(entries.Length);
    }

    private void GatherInParts(BookEntry[] entries, AgendaGathering whole, IProgress<long>? progress, CancellationToken cancellation)
    {
        long done = 0;
        var gathered = new ConcurrentBag<AgendaGathering>();
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = whole.Options.Threads ?? -1 };
        Parallel.ForEach(
            Partitioner.Create(0, entries.Length, AccountsInAPart),
            parallel,
            () => new AgendaGathering(whole.Today, whole.Options),
            (part, _, mine) =>
            {
                for (var i = part.Item1; i < part.Item2; i++)
                {
                    cancellation.ThrowIfCancellationRequested();
                    mine.Add(Engine, entries[i]);
                }

                progress?.Report(Interlocked.Add(ref done, part.Item2 - part.Item1));
                return mine;
            },
            gathered.Add);
        foreach (var part in gathered) whole.Add(part);
    }

    private void Change(string debtorId, Func<DebtorAccount, DebtorAccount> change)
    {
        lock (_turn)
        {
            if (!_entries.TryGetValue(debtorId, out var entry)) throw new ArgumentException("The book has no debtor " + debtorId + ".", nameof(debtorId));
            _entries[debtorId] = new BookEntry(change(entry.Account));
        }
    }
}

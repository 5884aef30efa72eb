using System;
using System.Collections.Generic;
using System.Threading;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>What is to be done about a book of invoices on a day, in the order of <see cref="AgendaOrder"/>, with what the book amounts to.</summary>
public sealed class Agenda
{
    private readonly List<DunningDecision> _decisions = [];
    private readonly List<RefusedReceivable> _refused = [];
    private readonly int[] _verdicts = new int[Vocabulary.WireName.All<Verdict>().Count];
    private readonly Totals _open = new();
    private readonly Totals _late = new();

    private Agenda(LocalDate today) => Today = today;

    /// <summary>The day.</summary>
    public LocalDate Today { get; }

    /// <summary>The decisions listed, most pressing first.</summary>
    public IReadOnlyList<DunningDecision> Decisions => _decisions.AsReadOnly();

    /// <summary>Invoices that could not be decided on; the others are not held up by them.</summary>
    public IReadOnlyList<RefusedReceivable> Refused => _refused.AsReadOnly();

    /// <summary>How many invoices are issued after the day: they are not decided on.</summary>
    public int NotIssuedYet { get; private set; }

    /// <summary>By currency code: what is left of the invoices issued on or before the day whose balance is above 0.</summary>
    public IReadOnlyList<CurrencyTotal> Open => _open.ByCurrency;

    /// <summary>By currency code: the part of <see cref="Open"/> whose due date has passed.</summary>
    public IReadOnlyList<CurrencyTotal> Late => _late.ByCurrency;

    /// <summary>The agenda of a day.</summary>
    /// <param name="engine">The engine with the policies of the book.</param>
    /// <param name="book">The invoices with their histories, in any order.</param>
    /// <param name="today">The day, in 1900 through 2150.</param>
    /// <param name="scope">Which decisions are listed.</param>
    /// <param name="progress">Told from time to time how many invoices have been decided on.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Agenda Of(
        DunningEngine engine,
        IEnumerable<Receivable> book,
        LocalDate today,
        AgendaScope scope = AgendaScope.ToDo,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        const int BetweenReports = 10_000;

        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(book);
        var agenda = new Agenda(today);
        long done = 0;
        foreach (var receivable in book)
        {
            agenda.Add(engine, receivable, scope);
            if (++done % BetweenReports != 0) continue;
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(done);
        }

        agenda._decisions.Sort(AgendaOrder.Instance);
        return agenda;
    }

    /// <summary>How many invoices had a verdict, listed or not.</summary>
    /// <param name="verdict">The verdict.</param>
    public int CountOf(Verdict verdict) => _verdicts[(int)verdict];

    private void Add(DunningEngine engine, Receivable receivable, AgendaScope scope)
    {
        if (receivable.Invoice.IssuedOn > Today)
        {
            NotIssuedYet++;
            return;
        }

        try
        {
            Add(engine.NextAction(receivable.Invoice, receivable.History, Today), scope);
        }
        catch (RefusedFactsException refusal)
        {
            _refused.Add(new RefusedReceivable(receivable, refusal.Faults));
        }
    }

    private void Add(in DunningDecision decision, AgendaScope scope)
    {
        _verdicts[(int)decision.Verdict]++;
        if (scope == AgendaScope.All || decision.Verdict is Verdict.Act or Verdict.Review) _decisions.Add(decision);
        if (decision.Balance.Amount <= 0m) return;
        _open.Add(decision.Balance);
        if (decision.DaysLate > 0) _late.Add(decision.Balance);
    }

    private sealed class Totals
    {
        private readonly SortedDictionary<string, CurrencyTotal> _byCode = new(StringComparer.Ordinal);

        public IReadOnlyList<CurrencyTotal> ByCurrency => [.. _byCode.Values];

        public void Add(Money amount)
        {
            var soFar = _byCode.TryGetValue(amount.Currency.Code, out var total) ? total : new CurrencyTotal(Money.Zero(amount.Currency), 0);
            _byCode[amount.Currency.Code] = new CurrencyTotal(soFar.Amount + amount, soFar.Invoices + 1);
        }
    }
}

using System.Linq;
using BenchmarkDotNet.Attributes;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Reference;
using NodaTime;

namespace Dunning.Benchmarks;

/// <summary>One decision: folding, deciding, both, and the reference of the tests.</summary>
[MemoryDiagnoser]
public class NextActionBenchmarks
{
    private static readonly LocalDate Today = new(2026, 3, 12);

    private readonly DunningEngine _engine = new(PolicyBooks.France);
    private Invoice _invoice = null!;
    private InvoiceHistory _history = null!;
    private CaseState _state;

    [Params(0, 5, 20)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var due = Today.PlusDays(-40);
        _invoice = new Invoice("F-42", new Debtor("C-1", "Caron", DebtorKind.Business), due.PlusDays(-30), due, new Money(1_000m, Currency.Eur));
        _history = InvoiceHistory.Of(Enumerable.Range(0, Events).Select(i => Event(due.PlusDays(1 + i), i)));
        _state = _engine.Fold(_invoice, _history, Today);
    }

    [Benchmark(Baseline = true)]
    public DunningDecision NextAction() => _engine.NextAction(_invoice, _history, Today);

    [Benchmark]
    public CaseState Fold() => _engine.Fold(_invoice, _history, Today);

    [Benchmark]
    public DunningDecision Decide() => _engine.Decide(_invoice, _state, Today);

    [Benchmark]
    public object Reference() => ReferenceDecider.DecideWithoutReviewOn(_invoice, _history, FrenchPolicies.Standard, Today);

    private static DunningEvent Event(LocalDate on, int i) => (i % 5) switch
    {
        0 => new ContactMade(on, i < 5 ? "reminder-1" : "reminder-2", Channel.Email),
        1 => new PaymentReceived(on, new Money(10m, Currency.Eur)),
        2 => new NoteTaken(on, "called"),
        3 => new DisputeOpened(on, "D" + i, new Money(5m, Currency.Eur)),
        _ => new DisputeClosed(on, "D" + (i - 1), DisputeOutcome.Withdrawn),
    };
}

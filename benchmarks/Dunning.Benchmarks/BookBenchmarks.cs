using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Dunning.Benchmarks.Books;
using Dunning.Engine;
using Dunning.Penalties;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Profiles;
using Dunning.Receivables;

namespace Dunning.Benchmarks;

/// <summary>What a book costs beside its decisions: contacts, the agenda, penalties, profiles, policies.</summary>
[MemoryDiagnoser]
public class BookBenchmarks
{
    private readonly PolicyBook _policies = PolicyBooks.France;
    private readonly DunningEngine _engine = new(PolicyBooks.France);
    private readonly PenaltyCalculator _calculator = new();
    private readonly PayerProfileClassifier _classifier = new();
    private DebtorAccount[] _accounts = null!;
    private ReceivablesBook _book = null!;
    private Receivable[] _late = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var rows = new BookGenerator(seed: 42).Receivables(10_000);
        _accounts = [.. DebtorAccount.GroupByDebtor(rows.GroupBy(row => row.Invoice.Debtor.Id).SelectMany(Shared))];
        _book = new ReceivablesBook(_engine, _accounts);
        _late = [.. rows.Where(row => row.Invoice.Debtor.Kind == DebtorKind.Business && row.Invoice.DueOn < BookGenerator.Today).Take(1_000)];
    }

    [Benchmark(OperationsPerInvoke = 1_000)]
    public int Contacts() => _accounts.Count(account => _engine.NextContact(account, BookGenerator.Today).Verdict == ContactVerdict.Contact);

    [Benchmark(OperationsPerInvoke = 10_000)]
    public Agenda Agenda() => _book.AgendaOn(BookGenerator.Today, new AgendaOptions(threads: 1));

    [Benchmark(OperationsPerInvoke = 1_000)]
    public decimal PenaltyTotals() => _late.Sum(row => _calculator.Total(row.Invoice, row.History, LatePaymentRegimes.FranceBusiness, BookGenerator.Today).Total.Amount);

    [Benchmark(OperationsPerInvoke = 1_000)]
    public decimal PenaltyStatements() => _late.Sum(row => _calculator.Calculate(row.Invoice, row.History, LatePaymentRegimes.FranceBusiness, BookGenerator.Today).Total.Amount);

    [Benchmark(OperationsPerInvoke = 1_000)]
    public int Classify() => _accounts.Sum(account => (int)_classifier.Assess(account, BookGenerator.Today).Profile);

    [Benchmark]
    public DunningEngine PolicyCompile() => new(_policies);

    private static IEnumerable<Receivable> Shared(IGrouping<string, Receivable> rows)
    {
        var debtor = rows.First().Invoice.Debtor;
        return rows.Select(row => new Receivable(row.Invoice.WithDebtor(debtor), row.History));
    }
}

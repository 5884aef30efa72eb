using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Properties.Generation;

/// <summary>An invoice with its history under a policy, and the day to decide for.</summary>
internal sealed class DunningCase(DunningEngine engine, EscalationPolicy policy, Invoice invoice, InvoiceHistory history, LocalDate today, int seed)
{
    public EscalationPolicy Policy { get; } = policy;

    public Invoice Invoice { get; } = invoice;

    public Debtor Debtor => Invoice.Debtor;

    /// <summary>The events in the order they are given.</summary>
    public IReadOnlyList<DunningEvent> Events => History.Events;

    public LocalDate Today { get; } = today;

    /// <summary>What it was drawn from; a case made smaller keeps it.</summary>
    public int Seed { get; } = seed;

    public InvoiceHistory History { get; } = history;

    public DunningEngine Engine { get; } = engine;

    public bool IsValid => Engine.FaultsOf(Invoice, History).Count == 0;

    public static DunningCase Drawn(int seed)
    {
        var draw = new Draw(unchecked((ulong)seed * 0xD1342543DE82EF95UL));
        var policy = PolicyDraw.Policy(draw);
        var invoice = InvoiceDraw.Invoice(draw);
        var (events, today) = HistoryDraw.History(draw, policy, invoice);
        return new DunningCase(new DunningEngine(policy), policy, invoice, InvoiceHistory.Of(events), today, seed);
    }

    public DunningDecision Decide() => Engine.NextAction(Invoice, History, Today);

    public DunningCase With(EscalationPolicy policy) => new(new DunningEngine(policy), policy, Invoice, History, Today, Seed);

    public DunningCase With(Invoice invoice) => new(Engine, Policy, invoice, History, Today, Seed);

    public DunningCase With(Debtor debtor) => With(Invoice.WithDebtor(debtor));

    public DunningCase With(IEnumerable<DunningEvent> events) => new(Engine, Policy, Invoice, InvoiceHistory.Of(events), Today, Seed);

    public DunningCase On(LocalDate today) => new(Engine, Policy, Invoice, History, today, Seed);

    /// <summary>The case as it is known on its day.</summary>
    public DunningCase Known()
    {
        var debtor = Debtor.WithHolds(Debtor.Holds.Where(h => h.FromInclusive <= Today));
        if (debtor.Insolvency is { } all)
        {
            debtor = debtor.WithInsolvency(
                all.RecordedOn > Today ? null
                : new DebtorInsolvency(all.RecordedOn, all.OpenedOn, all.PublishedOn, all.Kind, all.ClosedOn <= Today ? all.ClosedOn : null));
        }

        return With(debtor).With(Events.Where(e => e.On <= Today));
    }

    public override string ToString() => CasePrint.Of(this);
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Guarantees.Fuzzing;
using Dunning.Json;
using Dunning.Ledgers;
using Dunning.Letters;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Policies.Presets;
using Dunning.Profiles;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Guarantees.Threads;

/// <summary>What any number of threads may use at once is not changed by use: no scratch, no count, nothing made half ready for the next.</summary>
public sealed class SharedStateTests
{
    [Fact]
    public void What_threads_share_does_not_change_while_it_is_used()
    {
        var (engine, texts, calculator, classifier) = (new DunningEngine(PolicyBooks.France), TemplateSet.Create(TemplateScene.Texts), new PenaltyCalculator(), new PayerProfileClassifier());
        var (tried, settled) = (Tried(), SampleItems.Items[1]);
        var state = SharedState.Of([engine, texts, calculator, classifier, tried, settled], typeof(DunningEngine).Assembly, typeof(JsonLimits).Assembly, typeof(LedgerReader).Assembly, typeof(TemplateSet).Assembly);
        state.Count.ShouldBeGreaterThan(5_000);

        FirstUse.Ask(0);
        state.Changes().ShouldBeEmpty();
        foreach (var template in TemplateScene.Templates) TemplateScene.Write(texts, template, new Dice(1));
        classifier.Assess(settled.Invoice.Debtor, [settled], SampleItems.Today);
        calculator.Calculate(tried.Invoice, tried.History, LatePaymentRegimes.FranceBusiness, SampleItems.Today);
        engine.Explain(settled.Invoice, settled.History, SampleItems.Today);
        state.Changes().ShouldBeEmpty();

        // Last, so that what it may have counted is not cleared by another.
        engine.NextAction(tried.Invoice, tried.History, SampleItems.Today);
        state.Changes().ShouldBeEmpty();
    }

    [Fact]
    public void What_changes_is_told_with_its_place()
    {
        var learner = new Learner();
        var state = SharedState.Of([learner]);
        state.Changes().ShouldBeEmpty();

        learner.Learn("a");

        state.Changes().ShouldContain("Learner.Latest");
        state.Changes().ShouldContain("Learner.Counts[]");
        state.Changes().ShouldContain("Learner.Known._count");
        state.Changes().ShouldAllBe(place => place.StartsWith("Learner.Latest") || place.StartsWith("Learner.Counts") || place.StartsWith("Learner.Known"));
    }

    private static Receivable Tried()
    {
        var debtor = new Debtor("C-T", "Menuiserie Caron", DebtorKind.Business);
        return new Receivable(
            new Invoice("F-T", debtor, new LocalDate(2026, 1, 15), new LocalDate(2026, 2, 14), new Money(1250m, Currency.Eur)),
            InvoiceHistory.Of(
                new ContactMade(new LocalDate(2026, 2, 19), "reminder-1", Channel.Email, ContactOutcome.Failed, key: "a"),
                new ContactMade(new LocalDate(2026, 2, 20), "reminder-1", Channel.Email, ContactOutcome.Failed, key: "b"),
                new ContactMade(new LocalDate(2026, 2, 21), "reminder-1", Channel.Email, ContactOutcome.Failed, key: "b")));
    }

    /// <summary>Learns while it is used.</summary>
    private sealed class Learner
    {
        public readonly Dictionary<string, int> Known = [];
        public readonly byte[] Counts = new byte[4];
        public readonly string Name = "learner";
        public string? Latest;

        public void Learn(string name)
        {
            Known.Add(name, Name.Length);
            Counts[0]++;
            Latest = name;
        }
    }
}

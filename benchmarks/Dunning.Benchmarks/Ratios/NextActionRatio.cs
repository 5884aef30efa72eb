using System;
using Dunning.Benchmarks.Books;
using Dunning.Engine;
using Dunning.Policies.Presets;
using Dunning.Reference;

namespace Dunning.Benchmarks.Ratios;

/// <summary>Folding and deciding from histories beside the reference of the tests, which is what one would write by hand.</summary>
internal static class NextActionRatio
{
    public static void Run(int rounds)
    {
        var engine = new DunningEngine(PolicyBooks.France);
        var rows = new BookGenerator(seed: 42).Receivables(5_000);
        var medians = Turns.Medians(
            rounds,
            () =>
            {
                foreach (var row in rows) engine.NextAction(row.Invoice, row.History, BookGenerator.Today);
            },
            () =>
            {
                foreach (var row in rows)
                    ReferenceDecider.DecideWithoutReviewOn(row.Invoice, row.History, engine.Book.For(row.Invoice.Debtor.Kind, row.Invoice.Debtor.Profile)!, BookGenerator.Today);
            });
        Console.WriteLine(FormattableString.Invariant(
            $"NextAction over the book: engine {medians[0] / 5_000:0} ns, reference {medians[1] / 5_000:0} ns (without the review day), ratio {medians[1] / medians[0]:0}"));
    }
}

using System;
using System.Diagnostics;
using System.Linq;
using Dunning.Benchmarks.Books;
using Dunning.Engine;
using Dunning.Policies.Presets;
using Dunning.Portfolio.Cases;
using Dunning.Receivables;

namespace Dunning.Benchmarks.Ratios;

/// <summary>
/// A day on which something happens to a part of the rows, or they come up again: folded, decided and put into the index, against a pass over all of them.
/// </summary>
internal static class DailyRun
{
    private static readonly double[] Shares = [0.001, 0.01, 0.1];

    public static void Run(int[] sizes, int rounds)
    {
        var engine = new DunningEngine(PolicyBooks.France);
        foreach (var rows in sizes)
        {
            var receivables = new BookGenerator(seed: 42).Repeated(rows);
            var held = GC.GetTotalMemory(forceFullCollection: true);
            var watch = Stopwatch.StartNew();
            var book = new CaseBook(engine);
            foreach (var receivable in receivables) book.Add(receivable);
            book.Run(BookGenerator.Today);
            var building = watch.Elapsed;
            held = GC.GetTotalMemory(forceFullCollection: true) - held;
            Console.WriteLine(FormattableString.Invariant(
                $"DailyRun, {rows} rows: built, folded, decided and put into the index in {building.TotalSeconds:0.0} s ({building.TotalNanoseconds / rows:0} ns a row); {(double)held / rows:0} bytes a row beside invoices and histories"));

            var states = new CaseState[rows];
            for (var i = 0; i < rows; i++) states[i] = engine.Fold(receivables[i].Invoice, receivables[i].History, BookGenerator.Today);
            var decisions = new CompactDecision[rows];
            var day = BookGenerator.Today;
            foreach (var share in Shares)
            {
                var changed = new int[Math.Max(1, (int)(rows * share))];
                var looked = 0;
                long allocated = 0;
                var medians = Turns.Medians(
                    rounds,
                    () => engine.Decide(states.AsSpan(), BookGenerator.Today, decisions.AsSpan()),
                    () =>
                    {
                        // As a host does to which something was reported.
                        for (var i = 0; i < changed.Length; i++) book.Put(changed[i], receivables[changed[i]]);
                        var before = GC.GetAllocatedBytesForCurrentThread();
                        looked = book.Run(day).Count;
                        allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                    },
                    () => Draw(changed, rows, looked));
                Console.WriteLine(FormattableString.Invariant(
                    $"  {share:0.0 %} with an event: {looked} rows looked at, {medians[1] / looked:0} ns each, {allocated / (double)looked:0.0} bytes each; {medians[1] / medians[0]:0.0 %} of the full pass"));
            }

            // Days go by: what comes up again, and nothing else.
            var up = 0;
            var up10 = Stopwatch.StartNew();
            for (var i = 1; i <= 10; i++) up += book.Run(day.PlusDays(i)).Count;
            Console.WriteLine(FormattableString.Invariant(
                $"  ten days without an event: {up / 10} rows a day come up ({up / 10.0 / rows:0.0 %}), {up10.Elapsed.TotalNanoseconds / Math.Max(1, up):0} ns each"));
        }
    }

    private static void Draw(int[] rows, int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < rows.Length; i++) rows[i] = random.Next(count);
    }
}

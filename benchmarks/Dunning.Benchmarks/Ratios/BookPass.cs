using System;
using System.Threading.Tasks;
using Dunning.Benchmarks.Books;
using Dunning.Engine;
using Dunning.Policies.Presets;

namespace Dunning.Benchmarks.Ratios;

/// <summary>All decisions of a day over a book, every row decided and written, beside the floor.</summary>
internal static class BookPass
{
    public static void Run(int[] sizes, int rounds)
    {
        var engine = new DunningEngine(PolicyBooks.France);
        BookMix.Print();
        Console.WriteLine("BookPass: nanoseconds a row (median), and the ratio to the floor");
        foreach (var rows in sizes)
        {
            var states = new BookGenerator(seed: 42).States(engine, rows);
            var decisions = new CompactDecision[rows];
            var floor = new Floor(rows);
            var repeat = Math.Max(1, 2_000_000 / rows);
            Decide(engine, states, decisions, 0, rows);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Decide(engine, states, decisions, 0, rows);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            var medians = Turns.Medians(
                rounds,
                Repeated(repeat, () => floor.Pass(0, rows)),
                Repeated(repeat, () => Decide(engine, states, decisions, 0, rows)),
                Repeated(repeat, () => InTwo(rows, floor.Pass)),
                Repeated(repeat, () => InTwo(rows, (from, to) => Decide(engine, states, decisions, from, to))));
            var perRow = (double)rows * repeat;
            Console.WriteLine(FormattableString.Invariant(
                $"  {rows,10} rows: floor {medians[0] / perRow:0.0}, decide {medians[1] / perRow:0.0}, ratio {medians[1] / medians[0]:0.0}; two threads gain {medians[1] / medians[3]:0.00} (floor {medians[0] / medians[2]:0.00}); {allocated} bytes allocated"));
        }
    }

    private static void Decide(DunningEngine engine, CaseState[] states, CompactDecision[] decisions, int from, int to) =>
        engine.Decide(states.AsSpan(from, to - from), BookGenerator.Today, decisions.AsSpan(from, to - from));

    private static void InTwo(int rows, Action<int, int> pass) => Parallel.Invoke(() => pass(0, rows / 2), () => pass(rows / 2, rows));

    private static Action Repeated(int times, Action work) => () =>
    {
        for (var i = 0; i < times; i++) work();
    };
}

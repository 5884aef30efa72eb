using System;
using System.Collections.Generic;

namespace Dunning.Benchmarks.Books;

/// <summary>
/// What a book is made of, in percent. A ledger that was kept for a while is mostly settled: of the 2,466 rows of the IBM history 84 are open on 30 June 2013; a
/// book from which old invoices are purged is still settled by more than two thirds.
/// </summary>
internal static class BookMix
{
    public static readonly IReadOnlyList<(string Name, int Percent)> Parts =
    [
        ("settled", 70), ("not due", 12), ("late, not reminded yet", 4), ("reminded once", 4), ("reminded twice", 3), ("formal notice sent", 1),
        ("disputed", 2), ("promised", 1), ("planned", 1), ("held", 1), ("paid in part", 1),
    ];

    public static void Print()
    {
        Console.WriteLine("The book, by a fixed seed:");
        foreach (var (name, percent) in Parts) Console.WriteLine(FormattableString.Invariant($"  {percent,3} % {name}"));
    }
}

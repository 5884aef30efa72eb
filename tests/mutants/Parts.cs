using System.Collections.Generic;
using System.Linq;

namespace Dunning.Mutants;

/// <summary>Many cases in some parts: the first part that fails ends the run (xunit.runner.json).</summary>
internal static class Parts
{
    private const int Count = 24;

    public static TheoryData<int> Numbers => new(Enumerable.Range(0, Count));

    public static IEnumerable<T> Of<T>(IReadOnlyList<T> all, int part) => all.Where((_, i) => i % Count == part);
}

using System;
using System.Collections.Generic;
using System.Linq;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(Dunning.Mutants.QuickestFirst))]

namespace Dunning.Mutants;

/// <summary>The tests that find most in the least time come first: the first that fails ends the run (xunit.runner.json).</summary>
public sealed class QuickestFirst : ITestCollectionOrderer
{
    private static readonly string[] Usual =
    [
        "Foretold", "Vector", "Tests.Calendars", "Tests.Monetary", "Tests.Penalties", "Portfolio.Figures", "Portfolio.CaseFiles", "Portfolio.Agenda", "Portfolio.Contact", "Portfolio.Skip",
        "Portfolio.Cases", "Stories", "Tests.Engine", "Portfolio.Steering", "Tests.Public", "Portfolio.ReceivablesBook",
    ];

    // In a process for one mutant nothing is prepared, which takes those longest that elsewhere are the quickest.
    private static readonly string[] Order = UnbrokenStart.IsFresh ? [.. Usual.Skip(2), .. Usual.Take(2)] : Usual;

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => PlaceOf(collection.TestCollectionDisplayName))];

    private static int PlaceOf(string collection) => Array.FindIndex(Order, name => collection.Contains(name, StringComparison.Ordinal)) is var place and >= 0 ? place : Order.Length;
}

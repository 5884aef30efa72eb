using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Docs.Tests;

/// <summary>The table of keys that the page on embedding shows holds what the library writes into it.</summary>
public sealed partial class KeyTableTests
{
    private static readonly string[] Columns = [.. Page.Of("docs/embedding.md").Fences.Single(fence => fence.Info == "sql").Lines];

    [Fact]
    public void Every_channel_phase_and_special_act_fits_its_column()
    {
        WireName.All<Channel>().Where(name => name.Length > WidthOf("channel")).ShouldBeEmpty();
        WireName.All<DunningPhase>().Where(name => name.Length > WidthOf("phase")).ShouldBeEmpty();
        WireName.All<DunningAction>().Where(name => name.Length > WidthOf("stage")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("contact")]
    [InlineData("channel")]
    [InlineData("phase")]
    public void What_a_task_or_special_act_lacks_may_be_null(string column) => Declared(column).ShouldNotContain("not null");

    [Fact]
    public void The_key_of_a_contact_fits_where_its_parts_are_as_long_as_the_page_allows()
    {
        const int Id = 40, NumberOrStage = 100, Counts = 2 * 5, Bars = 5;

        (Id + Id + NumberOrStage + NumberOrStage + Counts + Bars).ShouldBeLessThanOrEqualTo(WidthOf("contact"));
        Page.Of("docs/embedding.md").Prose.ShouldContain(line => line.Contains($"{Id} characters for each id and {NumberOrStage} for a number and a stage", StringComparison.Ordinal));
        WidthOf("act").ShouldBe(WidthOf("contact"));
    }

    private static int WidthOf(string column) => int.Parse(Width().Match(Declared(column)).Groups[1].Value, CultureInfo.InvariantCulture);

    private static string Declared(string column) => Columns.Single(line => line.TrimStart().StartsWith(column + " ", StringComparison.Ordinal)).Split("--")[0];

    [GeneratedRegex(@"varchar\(([0-9]+)\)")]
    private static partial Regex Width();
}

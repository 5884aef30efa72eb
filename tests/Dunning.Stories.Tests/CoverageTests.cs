using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dunning.Stories.Coverage;
using Dunning.Stories.Playing;

namespace Dunning.Stories;

public sealed class CoverageTests(ITestOutputHelper output)
{
    private const int StoriesShown = 2;

    /// <summary>One situation, two bounds: where the stories claim the first, the day asked is that of the second as well.</summary>
    private static readonly HashSet<(string Claimed, string Other)> StandTogether =
    [
        ("calendar", "stage-day"),
        ("evidence-rolled", "evidence-days"),
        ("hold-end", "release-hold-by-date"),
        ("mandatory-minimum", "stage-day"),
        ("minimum", "stage-day"),
        ("preventive-fit", "calendar"),
        ("preventive-fit", "due-date"),
        ("promised-amount", "payment-grace"),
        ("promised-amount", "release-grace"),
        ("release-hold-by-date", "hold-end"),
        ("stage-minimum", "stage-day"),
    ];

    /// <summary>Bounds that an event brings: the day it happens is the day it is known, too.</summary>
    private static readonly string[] BroughtByAnEvent =
    [
        "claim-arose", "claim-declared", "disputed-amount", "hold-start", "penalties-paid", "release-dispute", "release-hand-over", "release-hold",
        "release-insolvency", "release-plan", "release-promise", "stale-before-evidence",
    ];

    [Fact]
    public void The_stories_reach_every_name_of_the_wire_format_and_both_sides_of_every_bound()
    {
        var stories = Library.Files.SelectMany(Library.Read).Select(story => Performance.Of(story).Reached).ToArray();
        var reachedBy = stories.SelectMany(r => r.Items, (r, item) => (item, r.Story)).ToLookup(pair => pair.item, pair => pair.Story);

        output.WriteLine(Table(reachedBy));

        var holes = Goals.All.Where(goal => !reachedBy.Contains(goal)).Select(goal => goal.What + " " + goal.Name);
        holes.ShouldBeEmpty();
    }

    /// <summary>Every other bound is tried on every claim: it is refused, but where a situation stands at two bounds indeed.</summary>
    [Fact]
    public void A_claim_under_another_bounds_name_is_refused()
    {
        var claims = Library.Files.SelectMany(Library.Read).SelectMany(story => Performance.Of(story).Claims).ToArray();
        var mistaken =
            from claim in claims
            from other in Bounds.All.Except(claim.Claimed)
            where other.WhyNot(claim.Situation, claim.Side) is null && !claim.Claimed.Any(claimed => StandTogether.Contains((claimed.Name, other.Name)) || (other.Name == "known-day" && BroughtByAnEvent.Contains(claimed.Name)))
            select claim.Line.Place + ": " + other.Name + " could be claimed for " + string.Join(", ", claim.Claimed.Select(claimed => claimed.Name));

        claims.Length.ShouldBeGreaterThan(100);
        mistaken.ShouldBeEmpty();
    }

    [Fact]
    public void The_bounds_have_names_of_their_own() => Bounds.All.Select(bound => bound.Name).Concat(ContactBound.All.Select(bound => bound.Name)).ShouldBeUnique();

    private static string Table(ILookup<Item, string> reachedBy)
    {
        var table = new StringBuilder();
        foreach (var goal in Goals.All)
        {
            var stories = reachedBy[goal].ToArray();
            table.Append(CultureInfo.InvariantCulture, $"{goal.What,-14}{goal.Name,-36}{stories.Length,4}  ");
            table.AppendJoin(" | ", stories.Take(StoriesShown)).AppendLine(stories.Length > StoriesShown ? " | …" : string.Empty);
        }

        return table.ToString();
    }
}

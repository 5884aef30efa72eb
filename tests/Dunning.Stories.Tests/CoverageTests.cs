using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Dunning.Stories.Coverage;
using Dunning.Stories.Playing;

namespace Dunning.Stories;

public sealed class CoverageTests(ITestOutputHelper output)
{
    private const int StoriesShown = 2;

    [Fact]
    public void The_stories_reach_every_name_of_the_wire_format_and_both_sides_of_every_bound()
    {
        var stories = Library.Files.SelectMany(Library.Read).Select(story => Performance.Of(story).Reached).ToArray();
        var reachedBy = stories.SelectMany(r => r.Items, (r, item) => (item, r.Story)).ToLookup(pair => pair.item, pair => pair.Story);

        output.WriteLine(Table(reachedBy));

        var holes = Goals.All.Where(goal => !reachedBy.Contains(goal)).Select(goal => goal.What + " " + goal.Name);
        holes.ShouldBeEmpty();
    }

    [Fact]
    public void The_bounds_have_names_of_their_own() => Bounds.All.Select(bound => bound.Name).ShouldBeUnique();

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

using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Stories.Playing;
using Dunning.Stories.Text;

namespace Dunning.Stories;

public sealed class StoryTests
{
    /// <summary>A row for each story; a file that cannot be read is a row too, so that it fails by its name.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Stories => Library.Files.SelectMany(file =>
    {
        try
        {
            return Library.Read(file).Select(story => new TheoryDataRow<string, string>(file, story.Title)).ToArray();
        }
        catch (StoryException unreadable)
        {
            return [new TheoryDataRow<string, string>(file, unreadable.Message)];
        }
    });

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_story_ends_as_it_says(string file, string title)
    {
        var story = Library.Read(file).Single(s => s.Title == title);

        var performance = Performance.Of(story);

        performance.Failures.ShouldBeEmpty(story.Line.Place + ": " + title + Environment.NewLine + string.Join(Environment.NewLine, performance.Failures));
    }
}

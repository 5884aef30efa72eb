using System.Collections.Generic;
using Dunning.Stories.Text;

namespace Dunning.Stories.Playing;

/// <summary>A story: what happened and what is expected, line by line.</summary>
internal sealed record Story(string Title, StoryLine Line, IReadOnlyList<Step> Steps);

using System;

namespace Dunning.Stories.Text;

/// <summary>A story that cannot be read: the message begins with file and line.</summary>
internal sealed class StoryException(string message) : Exception(message);

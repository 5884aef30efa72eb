namespace Dunning.Docs.Tests;

/// <summary>A block of code in a document.</summary>
/// <param name="Info">What stands behind the opening marks, such as <c>sh</c>.</param>
/// <param name="Line">The line of the opening marks.</param>
/// <param name="Lines">What is in it.</param>
/// <param name="File">The file it is said to be (a comment of HTML right before it), for the commands of the page.</param>
/// <param name="Before">The fence before it, if no prose parts the two.</param>
internal sealed record Fence(string Info, int Line, string[] Lines, string? File, Fence? Before)
{
    public string Text => string.Join('\n', Lines) + "\n";
}

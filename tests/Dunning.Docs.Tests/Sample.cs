using System;

namespace Dunning.Docs.Tests;

/// <summary>A C# program of a document, compiled as it stands there.</summary>
/// <param name="Page">Where it stands, from the root of the repository.</param>
/// <param name="Line">Its first line.</param>
/// <param name="Run">The program.</param>
/// <param name="Claims">What stands behind the lines that print.</param>
internal sealed record Sample(string Page, int Line, Action Run, string[] Claims);

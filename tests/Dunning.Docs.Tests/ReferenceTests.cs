using System;
using System.IO;

namespace Dunning.Docs.Tests;

public sealed class ReferenceTests
{
    /// <summary>Run with DUNNING_ACCEPT_DOCS=1 to write the page anew.</summary>
    [Fact]
    public void The_reference_of_policies_says_what_the_schema_says()
    {
        var path = Repository.PathOf("docs", "policies", "reference.md");
        var page = PolicyReference.Page();
        if (Environment.GetEnvironmentVariable("DUNNING_ACCEPT_DOCS") == "1") File.WriteAllText(path, page);

        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(page);
    }
}

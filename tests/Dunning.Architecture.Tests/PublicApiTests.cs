using System;
using System.IO;
using System.Reflection;

namespace Dunning.Architecture.Tests;

/// <summary>
/// The public API of each library stands in a committed listing, so that no change of it goes unseen. A change made on purpose is taken over
/// by running these tests with <c>DUNNING_ACCEPT_API=1</c>.
/// </summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Libraries => ["Dunning.Core", "Dunning.Json", "Dunning.Ledgers", "Dunning.Letters"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_api_is_the_one_listed(string library)
    {
        var path = Repository.PathOf("tests", "Dunning.Architecture.Tests", "api", library + ".expected.txt");
        var actual = ApiListing.Of(Assembly.Load(library));
        if (Environment.GetEnvironmentVariable("DUNNING_ACCEPT_API") == "1") File.WriteAllText(path, actual);

        actual.ShouldBe(File.ReadAllText(path));
    }
}

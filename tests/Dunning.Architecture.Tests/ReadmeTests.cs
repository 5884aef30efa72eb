using System;
using System.Linq;

namespace Dunning.Architecture.Tests;

// Examples print to the console, of which there is one: tests of one class run one after the other.
public sealed class ReadmeTests
{
    [Fact]
    public void The_library_example_is_compiled_as_it_stands_and_says_what_it_claims()
    {
        var sample = Samples.Compiled("ReadmeSample.cs");
        var readme = Samples.Documented("README.md");

        readme.Where(line => !line.StartsWith("using ", StringComparison.Ordinal)).ShouldBe(sample);
        readme.Length.ShouldBeLessThanOrEqualTo(30);

        var printed = Samples.Printed(ReadmeSample.Run);
        printed.Length.ShouldBe(4);
        printed.Zip(Samples.Claims(sample)).ShouldAllBe(pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal) || pair.Second.StartsWith("ask again", StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_of_a_contact_is_compiled_as_it_stands_and_says_what_it_claims()
    {
        var sample = Samples.Compiled("ContactSample.cs");

        Samples.Documented("docs", "contacts.md").Where(line => !line.StartsWith("using ", StringComparison.Ordinal)).ShouldBe(sample);

        Samples.Printed(ContactSample.Run).ShouldBe(Samples.Claims(sample));
    }
}

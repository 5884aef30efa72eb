using System.Linq;
using System.Reflection;
using System.Runtime.Versioning;
using Dunning.Engine;

namespace Dunning.Properties.Determinism;

public sealed class DigestTests
{
    [Fact]
    public void Ten_thousand_decisions_are_the_pinned_ones() => DecisionDigest.OfCases(10_000).ShouldBe(DecisionDigest.Pinned);

    [Fact]
    public void They_were_decided_by_the_build_this_project_is_about()
    {
        var framework = typeof(DunningEngine).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;
        var asked = typeof(DigestTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "CoreFramework").Value;
        framework.ShouldBe(asked);
    }
}

using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Engine.Plans;
using Dunning.Profiles;
using Dunning.Vocabulary;

namespace Dunning.Architecture.Tests;

public sealed partial class DocumentationTests
{
    [Fact]
    public void Every_code_of_an_explanation_is_documented()
    {
        var text = File.ReadAllText(Repository.PathOf("docs", "explanations.md"));

        string[] codes = [.. WireName.All<DecisionRule>(), .. WireName.All<RuleStatus>(), .. WireName.All<FactName>(), .. WireName.All<StageStatus>(), .. WireName.All<DebtorChange>()];
        codes.Where(code => !text.Contains("| `" + code + "` |")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_code_of_profiles_and_plans_is_documented()
    {
        var profiles = File.ReadAllText(Repository.PathOf("docs", "payer-profiles.md"));
        var plans = File.ReadAllText(Repository.PathOf("docs", "payment-plans.md"));

        string[] codes = [.. WireName.All<AssessmentRule>(), .. WireName.All<AssessmentCertainty>(), .. WireName.All<ProfileStep>()];
        codes.Where(code => !profiles.Contains("`" + code + "`")).ShouldBeEmpty();
        WireName.All<PlanState>().Where(code => !plans.Contains("| `" + code + "` |")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_link_between_documents_leads_somewhere()
    {
        var documents = Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.PathOf("README.md")).Append(Repository.PathOf("CHANGELOG.md"));

        documents
            .SelectMany(document => Link().Matches(File.ReadAllText(document)).Select(link => (document, target: link.Groups[1].Value)))
            .Where(link => !link.target.Contains("://"))
            .Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(link.document)!, link.target)))
            .ShouldBeEmpty();
    }

    [GeneratedRegex(@"\]\(([^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}

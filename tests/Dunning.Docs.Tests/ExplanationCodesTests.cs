using System;
using System.Linq;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Engine.Plans;
using Dunning.Profiles;
using Dunning.Vocabulary;

namespace Dunning.Docs.Tests;

public sealed class ExplanationCodesTests
{
    [Fact]
    public void Every_code_of_an_explanation_is_documented()
    {
        var text = TextOf("docs/explanations.md");

        string[] codes = [.. WireName.All<DecisionRule>(), .. WireName.All<RuleStatus>(), .. WireName.All<FactName>(), .. WireName.All<StageStatus>(), .. WireName.All<DebtorChange>()];
        codes.Where(code => !text.Contains("| `" + code + "` |", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_code_of_profiles_and_plans_is_documented()
    {
        var profiles = TextOf("docs/payer-profiles.md");
        var plans = TextOf("docs/payment-plans.md");

        string[] codes = [.. WireName.All<AssessmentRule>(), .. WireName.All<AssessmentCertainty>(), .. WireName.All<ProfileStep>()];
        codes.Where(code => !profiles.Contains("`" + code + "`", StringComparison.Ordinal))
            .Concat(WireName.All<PlanState>().Where(code => !plans.Contains("| `" + code + "` |", StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    private static string TextOf(string page) => string.Join('\n', Page.Of(page).Lines);
}

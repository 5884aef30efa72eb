using System;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Dunning.Engine.Exploring;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Examining;
using Dunning.Policies.Presets;
using Dunning.Receivables;

namespace Dunning.Json.Tests.PolicyDocuments;

public sealed class ExaminationTests
{
    // What no JSON can say, as its reader knows the declared values only.
    private static readonly string[] OfBuildersOnly = [FaultCodes.UndeclaredValue];

    public static TheoryData<FaultPair> Pairs => [.. FaultPairs.All];

    public static TheoryData<string> Presets => [.. PolicyPresets.All.Select(policy => policy.Name)];

    [Theory]
    [MemberData(nameof(Pairs), DisableDiscoveryEnumeration = true)]
    public void Each_fault_is_found_alone_and_its_nearest_neighbour_has_none(FaultPair pair)
    {
        PolicyDocument.Examine(pair.Failing.Utf8()).Faults.Select(fault => fault.Code).Distinct().ShouldBe([pair.Code], pair.Failing);
        PolicyDocument.Examine(pair.Passing.Utf8()).Faults.ShouldBeEmpty(pair.Passing);
    }

    [Fact]
    public void Every_code_of_policies_and_books_has_its_pair_and_advice_in_both_languages()
    {
        var codes = typeof(FaultCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(code => code.StartsWith("DUN1", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();

        FaultPairs.All.Select(pair => pair.Code).Concat(OfBuildersOnly).Order(StringComparer.Ordinal).ShouldBe(codes);
        FaultAdvices.Codes.ShouldBe(codes);
        codes.Where(code => FaultAdvices.InFrench(new Fault(code, "$", "m")) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Advice_speaks_of_the_values_of_the_fault_and_leaves_no_place_open()
    {
        foreach (var fault in FaultPairs.All.SelectMany(pair => PolicyDocument.Examine(pair.Failing.Utf8()).Faults))
        {
            foreach (var advice in new[] { FaultAdvices.InEnglish(fault)!, FaultAdvices.InFrench(fault)! })
            {
                (advice.What + advice.Why + advice.Remedy).ShouldNotContain("{", customMessage: fault.Code);
                advice.What.ShouldNotContain("?", customMessage: fault.Code);
                if (fault.Code == FaultCodes.StageAction) advice.What.ShouldContain("declare-claim", Case.Sensitive);
            }
        }
    }

    [Fact]
    public void French_advice_is_set_as_french_is()
    {
        foreach (var advice in FaultAdvices.Codes.Select(code => FaultAdvices.InFrench(new Fault(code, "$", "m", ["a", "b", "c"]))!))
        {
            var text = advice.What + " " + advice.Why + " " + advice.Remedy;
            for (var i = 1; i < text.Length; i++)
            {
                if (text[i] is ';' or '!') text[i - 1].ShouldBe('\u202F', text);
                if (text[i] is ':' or '»') text[i - 1].ShouldBe('\u00A0', text);
                if (text[i] == '«') text[i + 1].ShouldBe('\u00A0', text);
            }

            new[] { advice.What, advice.Why, advice.Remedy }.ShouldAllBe(sentence => sentence.EndsWith('.'));
        }
    }

    [Fact]
    public void All_faults_of_sense_are_told_at_once_in_the_order_of_the_policy()
    {
        var faults = PolicyDocument.Examine(FaultPairs.AllAtOnce.ReplaceLineEndings("\n").Utf8()).Faults;

        faults.Select(fault => fault.Code + " " + fault.Path + " " + fault.Line).ShouldBe(
        [
            "DUN10217 $.disputes.resumeAt 3",
            "DUN10217 $.plans.resumeAt 3",
            "DUN10202 $.stages[0].claims 5",
            "DUN10203 $.stages[0].claims 5",
            "DUN10213 $.stages[1].day 6",
            "DUN10201 $.stages[2].claims 7",
            "DUN10211 $.stages[2].fee 8",
            "DUN10212 $.stages[2].fee 8",
            "DUN10214 $.stages[3].day 9",
            "DUN10215 $.stages[4].day 10",
            "DUN10216 $.stages[5].day 11",
            "DUN10210 $.stages[6].phase 12",
            "DUN10206 $.stages[7].responseDays 13",
            "DUN10207 $.stages[7].mandatory 13",
            "DUN10208 $.stages[7].channels 13",
            "DUN10209 $.stages[7].channels 13",
            "DUN10204 $.stages[8].needsTitle 14",
            "DUN10205 $.stages[8].debtors 14",
        ]);
        faults.Select(fault => fault.Code).Distinct().Count().ShouldBeGreaterThanOrEqualTo(15);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void A_built_in_policy_has_no_fault_of_form_or_sense(string name)
    {
        var policy = PolicyPresets.Find(name)!;

        policy.ToBuilder().TryBuild(out _, out var faults).ShouldBeTrue();
        faults.ShouldBeEmpty();
        PolicyExamination.Of(policy).ShouldBeEmpty();
    }

    [Fact]
    public void The_french_book_has_no_fault() => PolicyExamination.Of(PolicyBooks.France).ShouldBeEmpty();

    [Fact]
    public void No_policy_of_the_conformance_vectors_has_an_error()
    {
        var policies = Vectors.Policies().ToArray();

        policies.Length.ShouldBeGreaterThan(100);
        policies.SelectMany(policy => PolicyExamination.Of(policy)).Where(fault => fault.Severity == FaultSeverity.Error).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"minimum\":\"10000000000000000\"", "below-minimum")]
    [InlineData("\"minimum\":\"10000000000000000\",\"mandatory\":true", "below-minimum")]
    [InlineData("\"day\":3000", "time-barred")]
    public void It_says_why_a_stage_is_never_reached(string more, string reason)
    {
        var json = "{\"name\":\"house\",\"stages\":[{\"name\":\"a\",\"phase\":\"level1\",\"action\":\"remind\",\"channels\":[\"email\"]"
            + (more.Contains("day") ? string.Empty : ",\"day\":5") + "," + more + "}]}";

        var fault = PolicyExamination.Of(PolicyReader.Read(json.Utf8())).ShouldHaveSingleItem();

        fault.Code.ShouldBe(FaultCodes.StageNeverReached);
        fault.Arguments.ShouldBe(["a", reason]);
        FaultAdvices.InFrench(fault)!.What.ShouldNotContain(reason);
    }

    [Fact]
    public void The_reason_a_stage_is_never_reached_is_french_in_french()
    {
        foreach (var fault in FaultPairs.All.SelectMany(pair => PolicyDocument.Examine(pair.Failing.Utf8()).Faults).Where(fault => fault.Code == FaultCodes.StageNeverReached))
            FaultAdvices.InFrench(fault)!.What.ShouldBe("L'étape «\u00A0q\u00A0» ne peut jamais être atteinte (message préventif, l'échéance est déjà passée).");
        foreach (var reason in System.Enum.GetValues<Dunning.Engine.Explaining.StageStatus>().Where(status => status is not
                     (Dunning.Engine.Explaining.StageStatus.CarriedOut or Dunning.Engine.Explaining.StageStatus.GivenUp or Dunning.Engine.Explaining.StageStatus.Skipped
                     or Dunning.Engine.Explaining.StageStatus.Behind or Dunning.Engine.Explaining.StageStatus.Next or Dunning.Engine.Explaining.StageStatus.Later)).Select(Dunning.Vocabulary.WireName.Of))
            FaultAdvices.InFrench(new Fault(FaultCodes.StageNeverReached, "$", "m", ["a", reason]))!.What.ShouldNotContain(reason);
    }

    [Fact]
    public void A_stage_behind_an_impossible_mandatory_one_is_never_reached_either()
    {
        var policy = EscalationPolicy.CreateBuilder("house")
            .AddStage(new DunningStage("gate", DunningPhase.Level1, DunningAction.Remind, 5, [Channel.Email], minimum: MinimumAmount.InEveryCurrency(1e16m), isMandatory: true))
            .AddStage(new DunningStage("behind", DunningPhase.Level1, DunningAction.Remind, 15, [Channel.Email]))
            .Build();

        PolicyExamination.Of(policy).Select(fault => fault.Code + " " + fault.Path)
            .ShouldBe([FaultCodes.StageNeverReached + " $.stages[0].day", FaultCodes.StageNeverReached + " $.stages[1].day"]);
    }

    [Fact]
    public void A_stage_that_only_catching_up_passes_over_is_never_reached()
    {
        var builder = EscalationPolicy.CreateBuilder("house").WithCatchUp(CatchUpMode.SkipToCurrent)
            .AddStage(new DunningStage("first", DunningPhase.Level1, DunningAction.Remind, 5, [Channel.Email]))
            .AddStage(new DunningStage("overtaken", DunningPhase.Level1, DunningAction.Remind, 20, [Channel.Email], spacingDays: 20))
            .AddStage(new DunningStage("last", DunningPhase.Level1, DunningAction.Remind, 22, [Channel.Email]));

        PolicyExamination.Of(builder.Build()).Where(fault => fault.Code == FaultCodes.StageNeverReached).ShouldBeEmpty("a returned payment hurries it on");
        PolicyExamination.Of(builder.AddStage(new DunningStage("x", DunningPhase.Level1, DunningAction.Remind, 30, [Channel.Email], minimum: MinimumAmount.PerCurrency(new Money(1m, Currency.Usd)))).Build())
            .Where(fault => fault.Code == FaultCodes.StageNeverReached).ShouldBeEmpty();
    }

    [Fact]
    public void A_book_is_examined_for_the_debtors_its_policies_serve()
    {
        var policy = EscalationPolicy.CreateBuilder("house")
            .AddStage(new DunningStage("a", DunningPhase.Level1, DunningAction.Remind, 5, [Channel.Email]))
            .AddStage(new DunningStage("b", DunningPhase.Level1, DunningAction.Remind, 15, [Channel.Email], debtors: [DebtorKind.Consumer]))
            .Build();
        var forBusinesses = PolicyBook.Create("b", [policy, FrenchPolicies.Consumer, FrenchPolicies.Public], "house", FranceKinds());

        PolicyExamination.Of(policy).ShouldBeEmpty();
        PolicyExamination.Of(forBusinesses).Select(fault => fault.Code + " " + fault.Path + " " + fault.Arguments[1])
            .ShouldBe([FaultCodes.StageNeverReached + " $.policies[0].stages[1].day other-debtors"]);
    }

    [Fact]
    public void A_fault_has_the_line_it_stands_on_and_the_path_in_its_book()
    {
        var json = "{\"name\":\"b\",\"default\":\"house\",\"policies\":[\n{\"name\":\"house\",\"stages\":[\n" + Texts.Stage.Replace("\"day\":5", "\"day\":5,\"fee\":{\"currency\":\"EUR\",\"fixed\":\"1\"}") + "]}]}";

        var fault = PolicyDocument.Examine(json.Utf8()).Faults.ShouldHaveSingleItem();

        (fault.Code, fault.Path, fault.Line).ShouldBe((FaultCodes.FeeNotClaimed, "$.policies[0].stages[0].fee", 3));
    }

    [Fact]
    public void Examining_changes_nothing_and_is_repeatable() =>
        PolicyExamination.Of(PolicyReader.Read(FaultPairs.AllAtOnce.Utf8())).ShouldBe(PolicyExamination.Of(PolicyReader.Read(FaultPairs.AllAtOnce.Utf8())));

    private static System.Collections.Generic.Dictionary<DebtorKind, string> FranceKinds() => new()
    {
        [DebtorKind.Consumer] = FrenchPolicies.Consumer.Name,
        [DebtorKind.Public] = FrenchPolicies.Public.Name,
    };
}

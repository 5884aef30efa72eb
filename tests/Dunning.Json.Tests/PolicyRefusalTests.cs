using System.IO;
using System.Linq;
using Dunning.Faults;

namespace Dunning.Json.Tests;

public class PolicyRefusalTests
{
    [Fact]
    public void A_policy_with_five_different_faults_is_answered_with_five_errors()
    {
        const string json = """
            {
              "name": "house",
              "calender": "FR",
              "paymentGraceDays": -1,
              "promises": { "whenBroken": "explode" },
              "stages": [
                { "name": "a", "phase": "level1", "action": "remind", "day": 5, "channels": ["email", "email"] },
                { "name": "b", "phase": "level1", "action": "remind", "day": "5", "channels": ["email"] }
              ]
            }
            """;
        Texts.PolicyFaults(json.ReplaceLineEndings("\n")).Select(fault => (fault.Code, fault.Path, fault.Line)).ShouldBe(
        [
            (JsonFaultCodes.UnknownProperty, "$.calender", 3),
            (FaultCodes.NumberOutOfRange, "$.paymentGraceDays", 4),
            (JsonFaultCodes.UnknownValue, "$.promises.whenBroken", 5),
            (FaultCodes.StageChannels, "$.stages[0].channels", 7),
            (JsonFaultCodes.WrongType, "$.stages[1].day", 8),
        ]);
    }

    [Theory]
    [InlineData("""{"phase":"level1","action":"remind","day":5,"channels":["email"]}""", JsonFaultCodes.MissingProperty, "name")]
    [InlineData("""{"name":"a","action":"remind","day":5,"channels":["email"]}""", JsonFaultCodes.MissingProperty, "phase")]
    [InlineData("""{"name":"a","phase":"level1","day":5,"channels":["email"]}""", JsonFaultCodes.MissingProperty, "action")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","channels":["email"]}""", JsonFaultCodes.MissingProperty, "day")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5}""", JsonFaultCodes.MissingProperty, "channels")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5,"channels":["fax"]}""", JsonFaultCodes.UnknownValue, "channels[0]")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5,"channels":[]}""", FaultCodes.StageChannels, "channels")]
    [InlineData("""{"name":7,"phase":"level1","action":"remind","day":5,"channels":["email"]}""", JsonFaultCodes.WrongType, "name")]
    [InlineData("""{"name":"","phase":"level1","action":"remind","day":5,"channels":["email"]}""", FaultCodes.PolicyName, "name")]
    [InlineData("""{"name":"a","phase":"level1","action":"send-evidence","day":5,"channels":["email"]}""", FaultCodes.StageAction, "action")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5.5,"channels":["email"]}""", JsonFaultCodes.NumberForm, "day")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":99999999999,"channels":["email"]}""", JsonFaultCodes.NumberForm, "day")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],"debtors":["firm"]}""", JsonFaultCodes.UnknownValue, "debtors[0]")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],"debtors":[]}""", FaultCodes.StageDebtors, "debtors")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],"minimum":"ten"}""", JsonFaultCodes.AmountForm, "minimum")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],"minimum":{"EURO":"1"}}""", JsonFaultCodes.UnknownValue, "minimum.EURO")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],"minimum":{"EUR":"1","EUR":"2"}}""", JsonFaultCodes.DuplicateProperty, "minimum.EUR")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],"minimum":{"EUR":"-1"}}""", FaultCodes.MinimumNegative, "minimum")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],"fee":{"currency":"EUR"}}""", FaultCodes.FeeForm, "fee")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],"fee":{"currency":"EUR","fixd":"1"}}""", JsonFaultCodes.UnknownProperty, "fee.fixd")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],"fee":{"fixed":"1"}}""", JsonFaultCodes.MissingProperty, "fee.currency")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],"fee":{"currency":"EUR","bands":[{"fixed":"1"}]}}""", JsonFaultCodes.MissingProperty, "fee.bands[0].from")]
    [InlineData("""{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],"recipient":""}""", JsonFaultCodes.EmptyText, "recipient")]
    public void A_fault_of_a_stage_is_told_once(string stage, string code, string member) =>
        Texts.PolicyFaults(Texts.Policy(stage)).Briefly().ShouldBe([code + " $.stages[0]." + member]);

    [Theory]
    [InlineData("""{"name":"house"}""", JsonFaultCodes.MissingProperty + " $.stages")]
    [InlineData("""{"name":"house","stages":{}}""", JsonFaultCodes.WrongType + " $.stages")]
    [InlineData("""{"name":"house","stages":[]}""", FaultCodes.PolicyStages + " $.stages")]
    [InlineData("""{"name":"house","stages":[3]}""", JsonFaultCodes.WrongType + " $.stages[0]")]
    [InlineData("""{"name":"house","plans":{"resumeAt":"b"},"stages":[3]}""", JsonFaultCodes.WrongType + " $.stages[0]")]
    [InlineData("""{"name":"house","plans":{"resumeAt":"b"},"stages":7}""", JsonFaultCodes.WrongType + " $.stages")]
    [InlineData("""[]""", JsonFaultCodes.WrongType + " $")]
    public void A_substitute_brings_no_fault_of_its_own(string json, string expected) =>
        Texts.PolicyFaults(json).Briefly().ShouldBe([expected]);

    [Theory]
    [InlineData(",\"format\":2", JsonFaultCodes.UnsupportedFormat, "$.format")]
    [InlineData(",\"version\":1", JsonFaultCodes.WrongType, "$.version")]
    [InlineData(",\"calendar\":\"DE\"", JsonFaultCodes.UnknownValue, "$.calendar")]
    [InlineData(",\"catchUp\":\"run\"", JsonFaultCodes.UnknownValue, "$.catchUp")]
    [InlineData(",\"collectPenalties\":1", JsonFaultCodes.WrongType, "$.collectPenalties")]
    [InlineData(",\"minimum\":\"-1\"", FaultCodes.MinimumNegative, "$.minimum")]
    [InlineData(",\"minimum\":true", JsonFaultCodes.WrongType, "$.minimum")]
    [InlineData(",\"limitation\":{\"titleYears\":0}", FaultCodes.NumberOutOfRange, "$.limitation.titleYears")]
    [InlineData(",\"limitation\":{\"titelYears\":1}", JsonFaultCodes.UnknownProperty, "$.limitation.titelYears")]
    [InlineData(",\"insolvency\":{\"claimMonths\":\"2\"}", JsonFaultCodes.WrongType, "$.insolvency.claimMonths")]
    [InlineData(",\"consolidation\":5", JsonFaultCodes.WrongType, "$.consolidation")]
    [InlineData(",\"retries\":{\"atMost\":0}", FaultCodes.NumberOutOfRange, "$.retries.atMost")]
    [InlineData(",\"plans\":{\"resumeAt\":\"b\"}", FaultCodes.UnknownResumeStage, "$.plans.resumeAt")]
    [InlineData(",\"disputes\":{\"evidenceDays\":-1}", FaultCodes.NumberOutOfRange, "$.disputes.evidenceDays")]
    [InlineData(",\"disputes\":{\"evidenceDays\":\"two\"}", JsonFaultCodes.WrongType, "$.disputes.evidenceDays")]
    [InlineData(",\"name\":\"again\"", JsonFaultCodes.DuplicateProperty, "$.name")]
    public void A_property_of_the_policy_is_refused(string more, string code, string path) =>
        Texts.PolicyFaults(Texts.Policy(more: more)).Briefly().ShouldBe([code + " " + path]);

    [Fact]
    public void Both_a_fault_of_form_and_one_of_the_policy_at_one_stage_are_told() =>
        Texts.PolicyFaults(Texts.Policy("""{"name":"a","phase":"level9","action":"remind","day":9999,"channels":["email","fax","email"]}""")).Briefly().ShouldBe(
        [
            JsonFaultCodes.UnknownValue + " $.stages[0].phase",
            FaultCodes.NumberOutOfRange + " $.stages[0].day",
            FaultCodes.StageChannels + " $.stages[0].channels",
            JsonFaultCodes.UnknownValue + " $.stages[0].channels[1]",
        ]);

    [Fact]
    public void No_more_than_a_hundred_faults_are_told()
    {
        var stages = string.Join(",", Enumerable.Repeat("7", 500));
        Texts.PolicyFaults(Texts.Policy(stages)).Count.ShouldBe(JsonLimits.MostFaults);
    }

    [Fact]
    public void The_faults_of_a_book_have_the_paths_of_its_policies()
    {
        var json = $$"""
            {"name":"b","default":"ghost","kinds":{"public":"house","firm":"x"},
             "policies":[{{Texts.Policy()}},
             {{Texts.Policy(Texts.Stage.Replace("email", "fax", System.StringComparison.Ordinal), ",\"retries\":{\"atMost\":0}")}},
             {{Texts.Policy()}}]}
            """;
        Texts.BookFaults(json.ReplaceLineEndings("\n")).Select(fault => (fault.Code, fault.Path, fault.Line)).ShouldBe(
        [
            (FaultCodes.BookUnknownPolicy, "$.default", 1),
            (JsonFaultCodes.UnknownProperty, "$.kinds.firm", 1),
            (FaultCodes.BookDuplicate, "$.policies[1].name", 3),
            (FaultCodes.NumberOutOfRange, "$.policies[1].retries.atMost", 3),
            (JsonFaultCodes.UnknownValue, "$.policies[1].stages[0].channels[0]", 3),
            (FaultCodes.BookDuplicate, "$.policies[2].name", 4),
        ]);
    }

    [Theory]
    [InlineData("""{"name":"b","default":"house"}""", JsonFaultCodes.MissingProperty + " $.policies")]
    [InlineData("""{"name":"b","default":"house","policies":[]}""", FaultCodes.BookEmpty + " $.policies|" + FaultCodes.BookUnknownPolicy + " $.default")]
    [InlineData("""{"name":"b","default":"house","policies":[7]}""", JsonFaultCodes.WrongType + " $.policies[0]")]
    [InlineData("""{"name":"b","default":7,"policies":[@]}""", JsonFaultCodes.WrongType + " $.default")]
    [InlineData("""{"name":"b","policies":[@]}""", FaultCodes.BookEmpty + " $.default")]
    [InlineData("""{"default":"house","policies":[@]}""", JsonFaultCodes.MissingProperty + " $.name")]
    [InlineData("""{"name":"","default":"house","policies":[@]}""", FaultCodes.PolicyName + " $.name")]
    [InlineData("""{"name":"b","default":"house","profiles":{"bad":7},"policies":[@]}""", JsonFaultCodes.WrongType + " $.profiles.bad")]
    [InlineData("""{"name":"b","default":"house","format":3,"policies":[@]}""", JsonFaultCodes.UnsupportedFormat + " $.format")]
    public void A_book_is_refused(string json, string expected) =>
        Texts.BookFaults(json.Replace("@", Texts.Policy(), System.StringComparison.Ordinal)).Briefly().Order()
            .ShouldBe(expected.Split('|').Order());

    [Fact]
    public void Reading_throws_what_trying_tells()
    {
        Should.Throw<InvalidJsonException>(() => PolicyReader.Read("{\"name\":\"p\"}"u8)).Id.ShouldBe("p");
        Should.Throw<InvalidJsonException>(() => PolicyBookReader.Read(new MemoryStream("{\"name\":\"b\"}"u8.ToArray()))).Subject.ShouldBe("Policy book");
        PolicyReader.TryRead(new MemoryStream([0xFF]), out _, out var faults).ShouldBeFalse();
        faults.Briefly().ShouldBe([JsonFaultCodes.NotUtf8 + " $"]);
    }
}

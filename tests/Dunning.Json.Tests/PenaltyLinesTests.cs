using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Dunning.Faults;
using Dunning.Penalties;

namespace Dunning.Json.Tests;

public class PenaltyLinesTests
{
    private const string Fixed = """{"name":"fixed","rate":"10","compensation":"40"}""";
    private const string French = """{"name":"fr-business"}""";

    /// <summary>The worked examples of the rules: name, case, the interest of each line, fixed sum, total with what is left of the principal.</summary>
    public static TheoryData<string, string, string, string, string> WorkedExamples => new()
    {
        { "F1", PenaltyTexts.Case(Fixed, "10000", "2025-01-01", "2026-01-01"), "1000.00", "40.00", "11040.00" },
        { "F2", PenaltyTexts.Case(Fixed, "10000", "2025-01-01", "2026-01-01", """[{"on":"2025-07-01","type":"credit-note","amount":"4000"}]"""), "495.89 302.47", "40.00", "6838.36" },
        { "F3", PenaltyTexts.Case("""{"name":"fixed","rate":10,"basis":365}""", "10000", "2023-12-31", "2024-12-31"), "1002.74", "0.00", "11002.74" },
        { "F4 paid on the due date", PenaltyTexts.Case(Fixed, "100", "2025-01-31", "2025-03-31", """[{"on":"2025-01-31","type":"payment","amount":"100"}]"""), "", "0.00", "0.00" },
        { "F4 not yet due", PenaltyTexts.Case(Fixed, "100", "2025-01-31", "2025-01-31"), "", "0.00", "100.00" },
        { "F5", PenaltyTexts.Case("""{"name":"fixed","rate":"15"}""", "15000", "2025-01-01", "2025-01-31"), "184.93", "0.00", "15184.93" },
        { "X1", PenaltyTexts.Case(French, "1200", "2026-08-31", "2026-12-30", """[{"on":"2026-10-15","type":"payment","amount":"1200"}]"""), "18.35", "40.00", "58.35" },
        { "X2", PenaltyTexts.Case(French, "10000", "2026-06-30", "2026-07-01"), "3.40", "40.00", "10043.40" },
        { "X6 interest first", PenaltyTexts.Case("""{"name":"fr-business","allocation":"interest-first"}""", "10000", "2025-12-31", "2026-06-30", """[{"on":"2026-03-31","type":"payment","amount":"4000"}]"""), "299.59 190.83", "40.00", "6530.42" },
        { "X6 principal first", PenaltyTexts.Case(French, "10000", "2025-12-31", "2026-06-30", """[{"on":"2026-03-31","type":"payment","amount":"4000"}]"""), "299.59 181.75", "40.00", "6521.34" },
        { "X7", PenaltyTexts.Case("""{"name":"fr-consumer","interestFrom":"2026-02-10","creditor":"business"}""", "3000", "2026-01-31", "2026-09-10", debtor: """{"id":"C","kind":"consumer"}"""), "30.15 16.27", "0.00", "3046.42" },
        { "X9", PenaltyTexts.Case(French, "10000", "2026-03-31", "2026-09-30", debtor: """{"id":"C","insolvency":{"on":"2026-07-22","kind":"collective","opened":"2026-07-20"}}"""), "302.92 64.55", "40.00", "10407.47" },
        { "DE", PenaltyTexts.Case("""{"name":"de-business"}""", "10000", "2022-12-31", "2023-07-01"), "526.64 3.32", "40.00", "10569.96" },
    };

    [Theory]
    [MemberData(nameof(WorkedExamples))]
    public async Task The_worked_examples_come_out_to_the_cent(string name, string asked, string interests, string compensation, string totalWithPrincipal)
    {
        var answer = await PenaltyTexts.AnswerAsync(asked);

        string.Join(' ', answer.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("interest").GetString())).ShouldBe(interests, name);
        answer.GetProperty("compensation").GetString().ShouldBe(compensation, name);
        answer.GetProperty("totalWithPrincipal").GetString().ShouldBe(totalWithPrincipal, name);
    }

    [Theory]
    [InlineData("999.99", "40.00")]
    [InlineData("1000", "70.00")]
    [InlineData("9999.99", "70.00")]
    [InlineData("10000", "100.00")]
    public async Task The_british_sums_go_by_bracket(string amount, string sum) =>
        (await PenaltyTexts.AnswerAsync(PenaltyTexts.Case("""{"name":"gb-business"}""", amount, "2026-05-31", "2026-06-01", currency: "GBP")))
            .GetProperty("compensation").GetString().ShouldBe(sum);

    [Fact]
    public async Task The_example_of_the_wire_format_is_answered_as_it_stands_there()
    {
        var (lines, counts) = await PenaltyTexts.ReckonAsync(PenaltyTexts.WireExample);
        counts.ShouldBe(new LineCounts(1, 1, 0));
        var sources = string.Join(',', LatePaymentRegimes.FranceBusiness.Sources.Select(source => '"' + source + '"'));
        sources.ShouldStartWith("\"C. com. L441-10 II\",");
        lines[0].ShouldBe(Texts.Line(
            $$"""
            {"id":"p","invoice":"F-42","currency":"EUR","lines":[{"from":"2026-09-01","through":"2026-10-15","days":45,"base":"1200.00","rate":"12.40","interest":"18.35"}],
            "interest":"18.35","compensation":"40.00","charged":"0.00","waived":"0.00","total":"58.35","principal":"1200.00","totalWithPrincipal":"1258.35","nextDay":"0.41","sources":[{{sources}}],"doubts":[]}
            """));
    }

    [Fact]
    public async Task What_was_charged_and_waived_is_not_claimed_again()
    {
        const string History =
            """[{"on":"2026-09-30","type":"fee-charged","amount":"40","kind":"compensation"},{"on":"2026-10-01","type":"penalty-waived","amount":"8.35","kind":"interest"}]""";
        var answer = await PenaltyTexts.AnswerAsync(PenaltyTexts.Case(French, "1200", "2026-08-31", "2026-10-15", History));
        (Text("charged"), Text("waived"), Text("total")).ShouldBe(("40.00", "8.35", "10.00"));

        string? Text(string property) => answer.GetProperty(property).GetString();
    }

    [Fact]
    public async Task The_next_day_is_null_where_its_rate_is_unknown()
    {
        var answer = await PenaltyTexts.AnswerAsync(PenaltyTexts.Case(French, "1200", "2026-08-31", "2026-12-31"));
        answer.GetProperty("nextDay").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("doubts").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Yen_have_no_decimals_and_a_sum_in_euros_is_a_doubt()
    {
        var answer = await PenaltyTexts.AnswerAsync(PenaltyTexts.Case(French, "120000", "2026-08-31", "2026-10-15", currency: "JPY"));
        answer.GetProperty("interest").GetString().ShouldBe("1835");
        answer.GetProperty("compensation").GetString().ShouldBe("0");
        answer.GetProperty("doubts")[0].GetString()!.ShouldContain("40.00 EUR");
    }

    /// <summary>Case, code, path.</summary>
    public static TheoryData<string, string, string> Refused => new()
    {
        { PenaltyTexts.Case(French, "100", "2026-08-31", "2027-01-01"), PenaltyFaultCodes.UnknownRate, "$.through" },
        { PenaltyTexts.Case(French, "100", "2026-08-31", "2026-10-15", debtor: """{"id":"C","kind":"consumer"}"""), PenaltyFaultCodes.WrongDebtorKind, "$.debtor.kind" },
        { PenaltyTexts.Case("""{"name":"fr-business-contract","rate":"8.24"}""", "100", "2026-08-31", "2026-10-15"), PenaltyFaultCodes.RateUnderFloor, "$.regime.rate" },
        { PenaltyTexts.Case("""{"name":"fr-business-contract"}""", "100", "2026-08-31", "2026-10-15"), PenaltyFaultCodes.MissingRegimePart, "$.regime.rate" },
        { PenaltyTexts.Case("""{"name":"fr-consumer"}""", "100", "2026-08-31", "2026-10-15", debtor: """{"id":"C","kind":"consumer"}"""), PenaltyFaultCodes.MissingRegimePart, "$.regime.interestFrom" },
        { PenaltyTexts.Case("""{"name":"fr-business","rate":"12"}""", "100", "2026-08-31", "2026-10-15"), PenaltyFaultCodes.UnknownRegimePart, "$.regime.rate" },
        { PenaltyTexts.Case("""{"name":"fr-business","interestFrom":"2026-09-01"}""", "100", "2026-08-31", "2026-10-15"), PenaltyFaultCodes.UnknownRegimePart, "$.regime.interestFrom" },
        { PenaltyTexts.Case("""{"name":"ch","compensation":"40"}""", "100", "2026-08-31", "2026-10-15"), PenaltyFaultCodes.UnknownRegimePart, "$.regime.compensation" },
        { PenaltyTexts.Case("""{"name":"ghost"}""", "100", "2026-08-31", "2026-10-15"), PenaltyFaultCodes.UnknownRegime, "$.regime.name" },
        { PenaltyTexts.Case(French, "100", "2026-08-31", "2026-08-30"), PenaltyFaultCodes.ThroughBeforeIssue, "$.through" },
        { PenaltyTexts.Case("""{"name":"it-business"}""", "100", "2012-08-31", "2026-08-30"), PenaltyFaultCodes.RegimeNotInForce, "$.invoice.arose" },
        { PenaltyTexts.Case("""{"name":"fixed","rate":"-1"}""", "100", "2026-08-31", "2026-10-15"), PenaltyFaultCodes.NumberOutOfRange, "$.regime.rate" },
        { PenaltyTexts.Case("""{"name":"ch","basis":359}""", "100", "2026-08-31", "2026-10-15"), PenaltyFaultCodes.NumberOutOfRange, "$.regime.basis" },
        { PenaltyTexts.Case(French, "100", "2026-08-31", "2151-01-01"), FaultCodes.DateOutOfRange, "$.through" },
        { PenaltyTexts.Case(French, "-100", "2026-08-31", "2026-10-15"), FaultCodes.AmountNotPositive, "$.invoice.amount" },
        { PenaltyTexts.Case(French, "100", "2026-08-31", "2026-10-15", """[{"on":"2026-09-01","type":"note"},{"on":"2026-09-01","type":"payment","amount":"-3"}]"""), FaultCodes.AmountNegative, "$.history[1].amount" },
        { PenaltyTexts.Case("""{"rate":"12"}""", "100", "2026-08-31", "2026-10-15"), JsonFaultCodes.MissingProperty, "$.regime.name" },
        { PenaltyTexts.Case("""{"name":"ch","interest":"12"}""", "100", "2026-08-31", "2026-10-15"), JsonFaultCodes.UnknownProperty, "$.regime.interest" },
        { PenaltyTexts.Case("""{"name":"ch","allocation":"both"}""", "100", "2026-08-31", "2026-10-15"), JsonFaultCodes.UnknownValue, "$.regime.allocation" },
        { PenaltyTexts.Case("""{"name":"ch","basis":"365"}""", "100", "2026-08-31", "2026-10-15"), JsonFaultCodes.WrongType, "$.regime.basis" },
        { PenaltyTexts.Case("[]", "100", "2026-08-31", "2026-10-15"), JsonFaultCodes.WrongType, "$.regime" },
        { PenaltyTexts.Case(French, "100", "2026-08-31", "2026-02-31"), JsonFaultCodes.DateDoesNotExist, "$.through" },
        { PenaltyTexts.WireExample.Replace("\"through\"", "\"today\"", StringComparison.Ordinal), JsonFaultCodes.MissingProperty, "$.through" },
        { PenaltyTexts.WireExample.Replace("""{"name":"fr-business"}""", "null", StringComparison.Ordinal), JsonFaultCodes.MissingProperty, "$.regime" },
        { PenaltyTexts.WireExample.Replace("\"id\":\"p\",", "\"id\":\"p\",\"format\":2,", StringComparison.Ordinal), JsonFaultCodes.UnsupportedFormat, "$.format" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_reckoned_is_refused_with_its_code_and_place_and_the_rest_go_on(string asked, string code, string path)
    {
        var (lines, counts) = await PenaltyTexts.ReckonAsync(PenaltyTexts.WireExample + "\n" + asked + "\n" + PenaltyTexts.WireExample);

        counts.ShouldBe(new LineCounts(3, 2, 1));
        lines[2].ShouldBe(lines[0]);
        using var parsed = JsonDocument.Parse(lines[1]);
        parsed.RootElement.GetProperty("id").GetString().ShouldBe("p");
        var error = parsed.RootElement.GetProperty("error");
        (error.GetProperty("code").GetString(), error.GetProperty("path").GetString(), error.GetProperty("line").GetInt32()).ShouldBe((code, path, 2));
        error.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Every_fault_of_a_case_is_told_in_the_order_of_the_text()
    {
        var asked = PenaltyTexts.Case("""{"name":"fr-business","basis":1,"rate":"12"}""", "x", "2026-08-31", "2026-10-15");

        new PenaltyCaseReader().TryRead(asked.Utf8(), out var value, out var faults).ShouldBeFalse();

        value.ShouldBeNull();
        faults.Briefly().ShouldBe(
            [PenaltyFaultCodes.NumberOutOfRange + " $.regime.basis", PenaltyFaultCodes.UnknownRegimePart + " $.regime.rate", JsonFaultCodes.AmountForm + " $.invoice.amount"]);
    }

    [Fact]
    public void A_history_may_come_before_its_invoice()
    {
        const string Asked =
            """{"history":[{"on":"2026-09-10","type":"payment","amount":"200"}],"invoice":{"number":"F-42","issued":"2026-08-01","due":"2026-08-31","amount":"1200.00","currency":"EUR"},"debtor":{"id":"C"},"regime":{"name":"fr-business"},"through":"2026-10-15"}""";

        var read = new PenaltyCaseReader().Read(Asked.Utf8());

        (read.Id, read.History.Events.Count, read.Regime.Name).ShouldBe((null, 1, "fr-business"));
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_refused()
    {
        var (lines, counts) = await PenaltyTexts.ReckonAsync(PenaltyTexts.WireExample, new JsonLimits(lineBytes: 100));
        counts.ShouldBe(new LineCounts(1, 0, 1));
        lines[0].ShouldStartWith("{\"id\":\"p\",\"error\":{\"code\":\"" + JsonFaultCodes.TooLong);
    }
}

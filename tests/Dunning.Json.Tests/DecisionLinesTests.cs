using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Policies.Presets;

namespace Dunning.Json.Tests;

public class DecisionLinesTests
{
    private const string Reminder2 =
        """{"name":"reminder-2","phase":"level1","action":"remind","day":15,"spacingDays":7,"channels":["email"],"tone":"firm"}""";

    private const string WireExampleHistory =
        """[{"id":"e1","on":"2026-02-19","type":"contact","stage":"reminder-1","channel":"email","outcome":"sent","key":"F-42|0|reminder-1|0"},{"on":"2026-03-01","type":"payment","amount":"400.00"}]""";

    [Theory]
    [InlineData(39)]
    [InlineData(40)]
    [InlineData(99)]
    [InlineData(100)]
    public async Task A_fault_quotes_a_long_text_without_cutting_a_character_in_two(int before)
    {
        var text = new string('x', before) + "\U0001F600" + new string('x', 200);

        var (lines, counts) = await Texts.DecideAsync((Texts.Case(debtor: "{\"id\":\"C-1\",\"name\":\"x\",\"kind\":\"" + text + "\"}") + "\n" + Texts.Case(more: "\"" + text + "\":1,") + "\n").Utf8());

        counts.Refused.ShouldBe(2);
        lines.Length.ShouldBe(2);
        lines.ShouldAllBe(line => line.Contains('…') && !line.Contains('\uFFFD'));
    }

    [Fact]
    public async Task The_example_of_the_wire_format_is_answered_as_it_stands_there()
    {
        var policy = """{"name":"standard","version":"1","paymentGraceDays":0,"stages":[""" + Texts.Stage + "," + Reminder2 + "]}";
        var (lines, _) = await Texts.DecideAsync(Texts.Case(history: WireExampleHistory, more: "\"policy\":" + policy + ",").Utf8());
        lines.ShouldBe(
        [
            Texts.Line(
            """
            {"id":"a","invoice":"F-42","verdict":"act","reason":"stage-due","action":"remind","stage":"reminder-2","phase":"level1","channel":"email","tone":"firm","template":"reminder-2",
            "recipient":"accounts-payable","owner":"receivables","claims":["principal"],"enclosures":[],"measures":[],
            "dueOn":"2026-03-01","until":null,"deadline":null,"reviewOn":"2026-03-08","balance":"850.00","collectible":"850.00","currency":"EUR","daysLate":17,"approval":false,"alerts":[],
            "key":"F-42|0|reminder-2|0","policy":"standard","policyVersion":"1"}
            """),
        ]);
    }

    [Fact]
    public async Task What_belongs_to_an_act_is_null_on_a_wait()
    {
        var (lines, _) = await Texts.DecideAsync(Texts.Case(history: """[{"on":"2026-03-01","type":"hold","until":"2026-04-01"}]""").Utf8());
        lines[0].ShouldBe(
            Texts.Line(
            $$"""
            {"id":"a","invoice":"F-42","verdict":"wait","reason":"on-hold","action":null,"stage":null,"phase":null,"channel":null,"tone":null,"template":null,"recipient":null,"owner":null,
            "claims":null,"enclosures":null,"measures":null,"dueOn":null,"until":"2026-04-01","deadline":null,"reviewOn":"2026-04-01","balance":"1250.00","collectible":"1250.00","currency":"EUR",
            "daysLate":17,"approval":false,"alerts":[],"key":null,"policy":"{{FrenchPolicies.Standard.Name}}","policyVersion":"{{FrenchPolicies.Standard.Version}}"}
            """));
    }

    [Fact]
    public async Task Alerts_are_sorted_and_yen_have_no_decimals()
    {
        var policy = Texts.Policy(more: ""","promises":{"whenBroken":"resume","confirmInWriting":false}""");
        var json = Texts.Case(
            invoice: Texts.Invoice.Replace("1250.00", "27989.0", StringComparison.Ordinal).Replace("EUR", "JPY", StringComparison.Ordinal),
            history: """[{"on":"2026-02-10","type":"promise","promisedOn":"2026-02-12"},{"on":"2026-02-11","type":"payment","amount":5},{"on":"2026-02-11","type":"payment-returned","amount":"5"}]""",
            more: "\"policy\":" + policy + ",");
        var (lines, _) = await Texts.DecideAsync(json.Utf8());
        lines[0].ShouldContain("\"balance\":\"27989\",\"collectible\":\"27989\",\"currency\":\"JPY\"");
        lines[0].ShouldContain("\"alerts\":[\"action-overdue\",\"payment-returned\",\"promise-broken\"]");
    }

    [Fact]
    public async Task A_bad_line_is_answered_with_its_first_fault_and_the_rest_go_on()
    {
        var unknownStage = Texts.Case(history: """[{"on":"2026-02-20","type":"note"},{"on":"2026-02-20","type":"payment","amount":"-3"}]""");
        var text = string.Join("\n", Texts.Case(), string.Empty, "{\"id\":\"b\",\"today\":\"2026-02-31\"}", " \t\r", "rubbish", unknownStage, Texts.Case());

        var (lines, counts) = await Texts.DecideAsync(text.Utf8());

        counts.ShouldBe(new LineCounts(7, 2, 3));
        lines.Length.ShouldBe(5);
        Error(lines[1]).ShouldBe(("b", JsonFaultCodes.MissingProperty, "$.debtor", 3));
        Error(lines[2]).ShouldBe((null, JsonFaultCodes.Malformed, "$", 5));
        Error(lines[3]).ShouldBe(("a", FaultCodes.AmountNegative, "$.history[1].amount", 6));
        lines[4].ShouldBe(lines[0]);
    }

    [Fact]
    public async Task An_error_line_has_the_form_of_the_wire_format()
    {
        var (lines, _) = await Texts.DecideAsync("{\"id\":\"é\",\"today\":3}".Utf8());
        lines[0].ShouldBe("""{"id":"é","error":{"code":"DUN30008","path":"$.debtor","line":1,"message":"'debtor' is required in a case."}}""");
    }

    [Fact]
    public async Task A_policy_is_looked_up_by_name_and_an_unknown_one_is_refused()
    {
        string Named(string name) => Texts.Case(more: "\"policy\":\"" + name + "\",");
        var text = string.Join("\n", Named(FrenchPolicies.Consumer.Name), Named("ghost"), Named(FrenchPolicies.Consumer.Name));
        var (lines, counts) = await Texts.DecideAsync(text.Utf8());
        counts.ShouldBe(new LineCounts(3, 2, 1));
        lines[0].ShouldContain("\"policy\":\"" + FrenchPolicies.Consumer.Name + "\"");
        lines[2].ShouldBe(lines[0]);
        Error(lines[1]).ShouldBe(("a", JsonFaultCodes.UnknownPolicy, "$.policy", 2));
    }

    [Fact]
    public async Task An_amount_in_another_currency_is_refused_with_its_place()
    {
        var (lines, _) = await Texts.DecideAsync(Texts.Case(history: """[{"on":"2026-02-20","type":"payment","amount":"1","currency":"USD"}]""").Utf8());
        Error(lines[0]).ShouldBe(("a", FaultCodes.OtherCurrency, "$.history[0].amount", 1));
    }

    [Theory]
    [InlineData("1850-01-01", FaultCodes.DateOutOfRange)]
    [InlineData("9999-12-31", FaultCodes.DateOutOfRange)]
    public async Task A_day_that_cannot_be_reckoned_with_is_refused(string today, string code)
    {
        var (lines, _) = await Texts.DecideAsync(Texts.Case().Replace("2026-03-03", today, StringComparison.Ordinal).Utf8());
        Error(lines[0]).ShouldBe(("a", code, "$.today", 1));
    }

    [Fact]
    public async Task A_byte_order_mark_and_carriage_returns_are_passed_by()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. (Texts.Case() + "\r\n" + Texts.Case() + "\r\n").Utf8()];
        (await Texts.DecideAsync(text)).Counts.ShouldBe(new LineCounts(2, 2, 0));
    }

    [Fact]
    public async Task Nothing_in_is_nothing_out() => (await Texts.DecideAsync([])).Counts.ShouldBe(default);

    [Fact]
    public async Task The_answers_do_not_depend_on_how_the_bytes_arrive()
    {
        var cases = Vectors.AllCases[..(Vectors.Cases.Take(60).Sum(line => line.Length + 1) - 1)];
        var (whole, _) = await Texts.DecideAsync(cases);
        foreach (var piece in new[] { 1, 7, 4096, 65536 })
        {
            using var answers = new MemoryStream();
            await new DecisionLines(new DunningEngine(PolicyBooks.France))
                .RunAsync(new InPieces(cases, piece), answers, cancellation: TestContext.Current.CancellationToken);
            Encoding.UTF8.GetString(answers.ToArray()).Split('\n')[..^1].ShouldBe(whole);
        }
    }

    [Fact]
    public async Task Progress_is_told_and_ends_with_all_lines()
    {
        var told = new Told();
        using var answers = new MemoryStream();
        await new DecisionLines(new DunningEngine(PolicyBooks.France))
            .RunAsync(new MemoryStream(Vectors.AllCases), answers, told, TestContext.Current.CancellationToken);
        told.Values.Count.ShouldBeGreaterThan(1);
        told.Values.ShouldBeInOrder();
        told.Values[^1].ShouldBe(794);
    }

    [Fact]
    public async Task Cancelling_ends_the_work()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() =>
            new DecisionLines(new DunningEngine(PolicyBooks.France)).RunAsync(new MemoryStream(Vectors.AllCases), new MemoryStream(), cancellation: cancelled.Token));
    }

    private static (string? Id, string? Code, string? Path, int Line) Error(string line)
    {
        using var parsed = JsonDocument.Parse(line);
        var error = parsed.RootElement.GetProperty("error");
        error.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        return (parsed.RootElement.GetProperty("id").GetString(), error.GetProperty("code").GetString(), error.GetProperty("path").GetString(), error.GetProperty("line").GetInt32());
    }

    private sealed class Told : IProgress<long>
    {
        public List<long> Values { get; } = [];

        public void Report(long value) => Values.Add(value);
    }

    private sealed class InPieces(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
    }
}

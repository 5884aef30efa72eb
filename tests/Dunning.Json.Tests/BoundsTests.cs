using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Dunning.Json.Tests;

public class BoundsTests
{
    [Fact]
    public void The_usual_bounds_are_those_documented()
    {
        var usual = JsonLimits.Default;
        (usual.Depth, usual.LineBytes, usual.TextLength, usual.Events, usual.Items).ShouldBe((32, 1024 * 1024, 10_000, 10_000, 10_000));
    }

    [Fact]
    public async Task A_debtor_of_nine_thousand_invoices_is_one_line()
    {
        var items = Enumerable.Range(1, 9_000).Select(i => $$$"""{"invoice":{"number":"F-{{{i}}}","issued":"2026-01-15","due":"2026-02-14","amount":"1.00","currency":"EUR"},"history":[]}""");
        var line = $$$"""{"id":"a","today":"2026-03-12","debtor":{"id":"C"},"items":[{{{string.Join(",", items)}}}]}""";
        line.Length.ShouldBeGreaterThan(JsonLimits.Default.LineBytes);
        using var answer = new MemoryStream();

        var counts = await new ContactLines(new Dunning.Engine.DunningEngine(Dunning.Policies.Presets.PolicyBooks.France))
            .RunAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(line + "\n")), answer, cancellation: TestContext.Current.CancellationToken);

        counts.ShouldBe(new LineCounts(1, 1, 0));
        using var contact = JsonDocument.Parse(answer.ToArray());
        contact.RootElement.GetProperty("lines").GetArrayLength().ShouldBe(9_000);
        contact.RootElement.GetProperty("totals")[0].GetProperty("collectible").GetString().ShouldBe("9000.00");
    }

    [Fact]
    public void What_an_account_must_have_is_told_with_its_place()
    {
        string[] Faults(string json)
        {
            new AccountCaseReader().TryRead(System.Text.Encoding.UTF8.GetBytes(json), out _, out var faults).ShouldBeFalse();
            return [.. faults.Select(fault => fault.Path)];
        }

        Faults("""{"id":"a"}""").ShouldBe(["$.today", "$.debtor", "$.items"], ignoreOrder: true);
        Faults("""{"today":"2026-03-12","debtor":{"id":"C"},"items":{}}""").ShouldBe(["$.items"]);
        Faults("""{"today":"2026-03-12","debtor":{"id":"C"},"items":[{},7]}""").ShouldBe(["$.items[0].invoice", "$.items[1]"]);
        Faults("""{"today":"2026-03-12","debtor":{"id":"C"},"items":[],"unapplied":[{"amount":"1"},{"currency":"EUR","amount":"x"}]}""").ShouldBe(["$.unapplied[0].currency", "$.unapplied[1].amount"]);
        Faults("""[]""").ShouldBe(["$"]);
    }

    [Fact]
    public void A_bound_below_one_is_a_programming_error() => Should.Throw<ArgumentOutOfRangeException>(() => new JsonLimits(depth: 0));

    [Theory]
    [InlineData(10_000)]
    [InlineData(33)]
    public void Deep_nesting_is_refused(int depth)
    {
        var json = Texts.Case(more: "\"x\":" + new string('[', depth) + new string(']', depth) + ",");
        Texts.CaseFaults(json).Briefly().ShouldContain(fault => fault.StartsWith(JsonFaultCodes.TooDeep + " $.x[0]", StringComparison.Ordinal));
    }

    [Fact]
    public void Nesting_up_to_the_bound_is_read()
    {
        var json = Texts.Case(more: "\"x\":" + new string('[', 31) + new string(']', 31) + ",");
        Texts.CaseFaults(json).Briefly().ShouldBe([JsonFaultCodes.UnknownProperty + " $.x"]);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('é')]
    public void A_string_of_ten_thousand_characters_is_read_and_one_more_is_refused(char letter)
    {
        string Debtor(int length) => "{\"id\":\"C\",\"name\":\"" + new string(letter, length) + "\"}";
        Texts.ReadCase(Texts.Case(Debtor(10_000))).Invoice.Debtor.Name.Length.ShouldBe(10_000);
        Texts.CaseFaults(Texts.Case(Debtor(10_001))).Briefly().ShouldBe([JsonFaultCodes.TooLong + " $.debtor.name"]);
    }

    [Fact]
    public void Ten_thousand_events_are_read_and_one_more_is_refused()
    {
        string Case(int events) => Texts.Case(history: "[" + string.Join(",", Enumerable.Repeat("""{"on":"2026-03-01","type":"note"}""", events)) + "]");
        Texts.ReadCase(Case(10_000)).History.Events.Count.ShouldBe(10_000);
        Texts.CaseFaults(Case(10_001)).Briefly().ShouldBe([JsonFaultCodes.TooMany + " $.history"]);
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("instalments")]
    [InlineData("contacts")]
    [InlineData("holds")]
    public void A_list_beyond_its_bound_is_refused(string list)
    {
        var limits = new JsonLimits(items: 3);
        foreach (var (count, isRead) in new[] { (3, true), (4, false) })
        {
            var read = new CaseReader(limits).TryRead(WithList(list, count).Utf8(), out _, out var faults);
            read.ShouldBe(isRead);
            if (!isRead) faults.Single().ShouldSatisfyAllConditions(f => f.Code.ShouldBe(JsonFaultCodes.TooMany), f => f.Path.ShouldEndWith("." + list));
        }
    }

    [Fact]
    public void A_policy_of_65_stages_is_refused_by_the_policy_itself()
    {
        string Policy(int stages) => Texts.Policy(string.Join(",", Enumerable.Range(0, stages).Select(i => Texts.Stage.Replace("reminder-1", "s" + i, StringComparison.Ordinal))));
        PolicyReader.Read(Policy(64).Utf8()).Stages.Count.ShouldBe(64);
        Texts.PolicyFaults(Policy(65)).Briefly().ShouldBe([Faults.FaultCodes.PolicyStages + " $.stages"]);
        Texts.PolicyFaults(Policy(65), new JsonLimits(items: 64)).Briefly().ShouldBe([JsonFaultCodes.TooMany + " $.stages"]);
    }

    [Fact]
    public void A_document_beyond_its_bound_is_refused()
    {
        var limits = new JsonLimits(documentBytes: 120);
        PolicyReader.TryRead(new MemoryStream(Texts.Policy().Utf8()), out _, out _, limits).ShouldBeTrue();
        PolicyReader.TryRead(new MemoryStream((Texts.Policy() + new string(' ', 60)).Utf8()), out _, out var faults, limits).ShouldBeFalse();
        faults.Briefly().ShouldBe([JsonFaultCodes.TooLong + " $"]);
    }

    [Fact]
    public async Task A_line_of_ten_megabytes_is_refused_without_being_held_and_the_next_is_answered()
    {
        await using var cases = new LongLine("""{"id":"long","today":"2026-03-03","x":" """.Utf8(), 10 * 1024 * 1024, ("\n" + Texts.Case()).Utf8());
        using var answers = new MemoryStream();

        var counts = await new DecisionLines(new Engine.DunningEngine(Policies.Presets.PolicyBooks.France))
            .RunAsync(cases, answers, cancellation: TestContext.Current.CancellationToken);

        counts.ShouldBe(new LineCounts(2, 1, 1));
        var lines = System.Text.Encoding.UTF8.GetString(answers.ToArray()).Split('\n');
        using var refused = JsonDocument.Parse(lines[0]);
        refused.RootElement.GetProperty("id").GetString().ShouldBe("long");
        refused.RootElement.GetProperty("error").GetProperty("code").GetString().ShouldBe(JsonFaultCodes.TooLong);
        refused.RootElement.GetProperty("error").GetProperty("line").GetInt32().ShouldBe(1);
        lines[1].ShouldStartWith("{\"id\":\"a\",\"invoice\":\"F-42\"");
        cases.LargestBuffer.ShouldBeLessThan(4 * 1024 * 1024);
    }

    [Fact]
    public async Task A_line_at_the_bound_is_answered_and_one_byte_more_is_refused()
    {
        var line = Texts.Case();
        var limits = new JsonLimits(lineBytes: line.Length);
        (await Texts.DecideAsync((line + "\r\n" + line + " \n" + line).Utf8(), limits)).Counts.ShouldBe(new LineCounts(3, 2, 1));
        (await Texts.DecideAsync(line.Utf8(), limits)).Counts.ShouldBe(new LineCounts(1, 1, 0));
        (await Texts.DecideAsync((line + " ").Utf8(), limits)).Counts.ShouldBe(new LineCounts(1, 0, 1));
        (await Texts.DecideAsync((line + new string(' ', 200_000)).Utf8(), limits)).Counts.ShouldBe(new LineCounts(1, 0, 1));
    }

    private static string WithList(string list, int count)
    {
        string Items(string item) => "[" + string.Join(",", Enumerable.Repeat(item, count)) + "]";
        return list switch
        {
            "documents" => Texts.Case(invoice: Texts.Invoice[..^1] + ",\"documents\":" + Items("\"BL\"") + "}"),
            "contacts" => Texts.Case(Texts.Debtor[..^1] + ",\"contacts\":" + Items("{}") + "}"),
            "holds" => Texts.Case(Texts.Debtor[..^1] + ",\"holds\":" + Items("{\"from\":\"2026-03-01\"}") + "}"),
            _ => Texts.Case(history: "[{\"on\":\"2026-03-01\",\"type\":\"plan\",\"instalments\":" + Items("{\"due\":\"2026-04-01\",\"amount\":\"1\"}") + "}]"),
        };
    }

    /// <summary>A head, many bytes that are made as they are read, and a tail.</summary>
    private sealed class LongLine(byte[] head, int filling, byte[] tail) : Stream
    {
        private long _position;

        /// <summary>The most room that was offered for one reading: what holds a line of 10 MB offers more than half of it at some time.</summary>
        public int LargestBuffer { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => head.Length + filling + tail.Length;

        public override long Position
        {
            get => _position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Fill(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Fill(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private int Fill(Span<byte> buffer)
        {
            LargestBuffer = Math.Max(LargestBuffer, buffer.Length);
            var read = (int)Math.Min(buffer.Length, Length - _position);
            for (var i = 0; i < read; i++, _position++)
            {
                buffer[i] = _position < head.Length ? head[_position]
                    : _position < head.Length + filling ? (byte)'x' : tail[_position - head.Length - filling];
            }

            return read;
        }
    }
}

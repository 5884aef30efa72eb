using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Dunning.Faults;
using Dunning.Vocabulary;

namespace Dunning.Json.Tests;

public class HostileInputTests
{
    private const int Mutations = 20_000;
    private const string Interesting = "{}[]\",:0123456789.-+eE\\u \t\r|nulltruefalse\0\u007f";

    private static readonly string[] Splices =
        ["null", "\"\"", "\" \"", "[]", "{}", "-1", "1e9", "99999999999999999999999999999999", "\"\\ud800\"", "true", "\"2026-02-31\"", "\"0000-00-00\"", "\"9999-12-31\"", "\"XXX\""];

    [Fact]
    public void Mutated_cases_are_read_or_refused_and_never_anything_else()
    {
        var reader = new CaseReader();
        var (read, refused) = (0, 0);
        foreach (var line in Mutants())
        {
            if (reader.TryRead(line, out _, out var faults, 7))
            {
                read++;
                continue;
            }

            refused++;
            ShouldBeTold(faults, line);
        }

        read.ShouldBeGreaterThan(0);
        refused.ShouldBeGreaterThan(Mutations / 2);
    }

    [Fact]
    public async Task Mutated_lines_are_each_answered_with_one_line()
    {
        var lines = Mutants().Where((line, i) => i % 10 == 0 && !line.Contains((byte)'\n') && !string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(line))).ToList();
        var stream = lines.SelectMany(line => line.Append((byte)'\n')).ToArray();

        var (answers, counts) = await Texts.DecideAsync(stream);

        answers.Length.ShouldBe(lines.Count);
        counts.Lines.ShouldBe(lines.Count);
        (counts.Decided + counts.Refused).ShouldBe(lines.Count);
        counts.Refused.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Mutated_policies_are_read_or_refused_and_never_anything_else()
    {
        var random = new Random(20260303);
        var policy = Texts.Policy(
            """{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],"fee":{"currency":"EUR","bands":[{"from":"0","fixed":"1"}]},"minimum":{"EUR":"1"}}""",
            ""","disputes":{"resumeAt":"a","evidenceDays":null},"promises":{"whenBroken":"resume"}""").Utf8();
        var book = $$"""{"name":"b","default":"house","kinds":{"public":"house"},"policies":[{{Encoding.UTF8.GetString(policy)}}]}""".Utf8();
        for (var i = 0; i < 4_000; i++)
        {
            var mutant = Mutate(policy, random);
            if (!PolicyReader.TryRead(mutant, out _, out var faults)) ShouldBeTold(faults, mutant);
            mutant = Mutate(book, random);
            if (!PolicyBookReader.TryRead(mutant, out _, out faults)) ShouldBeTold(faults, mutant);
        }
    }

    [Fact]
    public void Binary_rubbish_is_refused()
    {
        var random = new Random(42);
        var reader = new CaseReader();
        for (var i = 0; i < 500; i++)
        {
            var rubbish = new byte[random.Next(0, 200)];
            random.NextBytes(rubbish);
            reader.TryRead(rubbish, out _, out var faults).ShouldBeFalse();
            ShouldBeTold(faults, rubbish);
            faults[0].Code.ShouldBeOneOf(JsonFaultCodes.Malformed, JsonFaultCodes.NotUtf8, JsonFaultCodes.WrongType);
        }
    }

    private static void ShouldBeTold(ValueList<Fault> faults, byte[] text)
    {
        var shown = Encoding.UTF8.GetString(text);
        faults.Count.ShouldBeGreaterThan(0, shown);
        faults.Count.ShouldBeLessThanOrEqualTo(JsonLimits.MostFaults, shown);
        foreach (var fault in faults)
        {
            fault.Path.ShouldStartWith("$", Case.Sensitive, shown);
            fault.Line.ShouldNotBeNull(shown);
            fault.Message.ShouldNotBeEmpty(shown);
        }
    }

    private static IEnumerable<byte[]> Mutants()
    {
        var random = new Random(20260214);
        for (var i = 0; i < Mutations; i++) yield return Mutate(Vectors.Cases[random.Next(Vectors.Cases.Count)], random);
    }

    private static byte[] Mutate(byte[] text, Random random)
    {
        var bytes = text.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)Interesting[random.Next(Interesting.Length)];
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)));
                    break;
                case 4:
                    ReplaceValue(bytes, at, Splices[random.Next(Splices.Length)]);
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }

            if (bytes.Count == 0) break;
        }

        return [.. bytes];
    }

    private static void ReplaceValue(List<byte> bytes, int from, string with)
    {
        var start = bytes.IndexOf((byte)':', from) + 1;
        if (start == 0) return;
        var end = start;
        while (end < bytes.Count && !((byte[])[(byte)',', (byte)'}', (byte)']']).Contains(bytes[end])) end++;
        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, Encoding.UTF8.GetBytes(with));
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Dunning.Json;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>A reader of JSON Lines: every line that is not blank is answered with one line, in bounded time, and nothing is thrown.</summary>
internal abstract class JsonLineTarget : FuzzTarget
{
    // Small enough that the bounds themselves are met, on one input of eight.
    private static readonly JsonLimits Small = new(depth: 5, lineBytes: 900, textLength: 24, events: 3, items: 3);

    private readonly JsonMutations _mutations;
    private readonly JsonLimits _usual;

    protected JsonLineTarget(IReadOnlyList<JsonTree> corpus, JsonLimits usual)
    {
        _mutations = new JsonMutations(corpus);
        _usual = usual;
    }

    public override byte[] Make(Dice dice, Dice variation)
    {
        var text = new StringBuilder();
        var isPlain = true;
        for (var lines = dice.OneIn(8) ? dice.Between(2, 3) : 1; lines > 0; lines--)
        {
            text.Append(JsonText.Of(_mutations, dice, out var isLinePlain));
            isPlain &= isLinePlain;
            if (lines > 1 || dice.OneIn(4)) text.Append(dice.OneIn(4) ? "\r\n" : "\n");
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return isPlain || dice.OneIn(4) ? ByteMutations.Mutate(bytes, dice) : bytes;
    }

    public override Trial Try(byte[] input, Dice variation)
    {
        var limits = variation.OneIn(8) ? Small : _usual;
        var (counts, answers) = Answer(input, limits);
        var (lines, asked) = JsonText.LinesOf(input, limits.LineBytes);
        Promise(counts.Lines == lines, "every line is counted");
        Promise(counts.Decided + counts.Refused == asked, "every line that is not blank is answered or refused");
        Promise(answers.AsSpan().Count((byte)'\n') == asked, "every answer is one line");
        Promise(answers.AsSpan().Count(",\"error\":{\"code\":\"DUN"u8) == counts.Refused, "every refusal is a fault with its code");
        if (variation.OneIn(16)) Inspect(input, answers, limits, variation);
        return new Trial(JsonText.Tokenizes(input), asked > 0 && counts.Decided == asked);
    }

    /// <summary>Has lines answered.</summary>
    protected abstract Task<LineCounts> RunAsync(Stream from, Stream to, JsonLimits limits);

    /// <summary>Looks closer at a line that was accepted: asks why, and has it written and read again.</summary>
    protected abstract void Explain(byte[] line, JsonLimits limits);

    private (LineCounts Counts, byte[] Answers) Answer(byte[] input, JsonLimits limits, int chunk = int.MaxValue)
    {
        using var answers = new MemoryStream();
        using var from = chunk == int.MaxValue ? new MemoryStream(input) : new SlowStream(input, chunk);
        var running = RunAsync(from, answers, limits);
        Promise(running.IsCompleted, "what is at hand is answered at once");
        return (running.GetAwaiter().GetResult(), answers.ToArray());
    }

    private void Inspect(byte[] input, byte[] answers, JsonLimits limits, Dice variation)
    {
        foreach (var line in Split(answers))
        {
            try
            {
                using var parsed = JsonDocument.Parse(line);
            }
            catch (JsonException)
            {
                throw new BrokenPromiseException("an answer is JSON: " + Encoding.UTF8.GetString(line));
            }
        }

        PromiseSame(answers, Answer(input, limits, variation.Between(1, 700)).Answers, "the answers are the same however the bytes come in");
        foreach (var line in Split(input)) Explain(line, limits);
    }

    private static List<byte[]> Split(byte[] text)
    {
        var lines = new List<byte[]>();
        foreach (var range in text.AsSpan().Split((byte)'\n'))
        {
            if (!text.AsSpan()[range].IsEmpty) lines.Add(text[range]);
        }

        return lines;
    }
}

using System;
using System.Buffers;
using System.IO;
using System.Linq;
using System.Text.Json;
using Dunning.Benchmarks.Books;
using Dunning.Engine;
using Dunning.Json;
using Dunning.Policies.Presets;

namespace Dunning.Benchmarks.Ratios;

/// <summary>Cases decided from bytes to bytes, policies by name, beside merely parsing the same bytes.</summary>
internal static class JsonDecide
{
    public static void Run(int rounds)
    {
        var input = Cases(5_000);
        var lines = new DecisionLines(new DunningEngine(PolicyBooks.France));
        var medians = Turns.Medians(
            rounds,
            () => Parse(input),
            () => lines.RunAsync(new MemoryStream(input), Stream.Null).GetAwaiter().GetResult());
        Console.WriteLine(FormattableString.Invariant(
            $"JsonDecide: parsing {medians[0] / 5_000:0} ns a case, deciding {medians[1] / 5_000:0} ns, ratio {medians[1] / medians[0]:0.0}; {5_000 / medians[1] * 1e9:0} cases a second"));
    }

    public static byte[] Cases(int count)
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var row in new BookGenerator(seed: 42).Receivables(count))
        {
            CaseWriter.Write(new DunningCase(row.Invoice.Number, BookGenerator.Today, row.Invoice, row.History, "fr-standard"), output);
            output.Write("\n"u8);
        }

        return output.WrittenSpan.ToArray();
    }

    private static void Parse(byte[] input)
    {
        foreach (var range in input.AsSpan().Split((byte)'\n'))
        {
            var reader = new Utf8JsonReader(input.AsSpan()[range]);
            if (range.End.Value == range.Start.Value) continue;
            while (reader.Read())
            {
            }
        }
    }
}

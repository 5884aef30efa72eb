using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dunning.Faults;
using Dunning.Json;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>A reader of whole JSON documents: each is read, or refused with all that is wrong with it.</summary>
internal abstract class JsonDocumentTarget<T> : FuzzTarget
    where T : class
{
    private static readonly JsonLimits Small = new(depth: 5, documentBytes: 3_000, textLength: 24, items: 5);

    private readonly JsonMutations _mutations;
    private readonly JsonMutations? _rare;

    /// <summary>Prepares to change documents.</summary>
    /// <param name="corpus">The documents.</param>
    /// <param name="rare">Long ones, for one input of a hundred.</param>
    protected JsonDocumentTarget(IReadOnlyList<JsonTree> corpus, IReadOnlyList<JsonTree>? rare = null)
    {
        _mutations = new JsonMutations(corpus);
        _rare = rare is null ? null : new JsonMutations(rare);
    }

    public override byte[] Make(Dice dice, Dice variation)
    {
        var bytes = Encoding.UTF8.GetBytes(JsonText.Of(_rare is not null && dice.OneIn(100) ? _rare : _mutations, dice, out var isPlain));
        return isPlain || dice.OneIn(8) ? ByteMutations.Mutate(bytes, dice) : bytes;
    }

    public override Trial Try(byte[] input, Dice variation)
    {
        var limits = variation.OneIn(8) ? Small : JsonLimits.Default;
        if (!TryRead(input, limits, out var value, out var faults))
        {
            Promise(value is null, "what is refused is not given");
            Promise(faults.Count is > 0 and <= JsonLimits.MostFaults, "what is refused has a fault, and not too many");
            Promise(faults.All(fault => fault.Code.StartsWith("DUN", System.StringComparison.Ordinal) && fault.Path.StartsWith('$') && fault.Line >= 1 && fault.Message.Length > 0), "a fault has a code, a path, a line and a message");
            if (variation.OneIn(16)) RefuseAlike(input, limits, faults);
            return new Trial(JsonText.IsJson(input), false);
        }

        Promise(faults.Count == 0, "what is read has no fault");
        var decides = Decide(value!, variation);
        if (variation.OneIn(16))
        {
            var written = Write(value!);
            Promise(TryRead(written, JsonLimits.Default, out var again, out faults), "a document written can be read: " + string.Join(" | ", faults));
            PromiseSame(written, Write(again!), "a document written, read and written is the same");
        }

        return new Trial(JsonText.IsJson(input), decides);
    }

    protected abstract bool TryRead(byte[] input, JsonLimits limits, out T? value, out IReadOnlyList<Fault> faults);

    /// <summary>Reads a stream of which a few bytes come at a time.</summary>
    protected abstract T Read(Stream stream, JsonLimits limits);

    protected abstract byte[] Write(T value);

    /// <summary>Decides with what was read.</summary>
    /// <returns>Whether anything was decided.</returns>
    protected abstract bool Decide(T value, Dice variation);

    private void RefuseAlike(byte[] input, JsonLimits limits, IReadOnlyList<Fault> faults)
    {
        try
        {
            Read(new SlowStream(input, 100), limits);
        }
        catch (InvalidJsonException refused)
        {
            Promise(refused.Faults.SequenceEqual(faults), "both ways of reading find the same faults");
            return;
        }

        Promise(false, "both ways of reading refuse the same");
    }
}

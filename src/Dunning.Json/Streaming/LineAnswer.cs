using System;
using System.Buffers;
using System.Collections.Generic;
using Dunning.Faults;
using Dunning.Json.Reading;

namespace Dunning.Json.Streaming;

/// <summary>Answers the question on a line, or refuses it with the first fault it was found to have.</summary>
internal abstract class LineAnswer<TAsked>(FrameReader<TAsked> reader, IBufferWriter<byte> output) : ILineAnswer
    where TAsked : class
{
    protected IBufferWriter<byte> Output => output;

    public bool Answer(ReadOnlySpan<byte> line, int number)
    {
        if (!reader.TryRead(line, out var asked, out var faults, number))
        {
            DecisionWriter.WriteLine(output, reader.Id, faults[0]);
            return false;
        }

        if (Answer(asked) is not { } refusal) return true;
        DecisionWriter.WriteLine(output, reader.Id, FaultLocator.Locate(line, refusal, number, reader.Limits.Depth)[0]);
        return false;
    }

    public void RefuseTooLong(ReadOnlySpan<byte> head, int number) =>
        DecisionWriter.WriteLine(
            output,
            CaseIdFinder.Find(head, reader.Limits),
            new Fault(JsonFaultCodes.TooLong, "$", FormFault.BytesTooMany("line", reader.Limits.LineBytes), line: number));

    /// <summary>Writes the answer, or gives back why there is none.</summary>
    protected abstract IEnumerable<Fault>? Answer(TAsked asked);
}

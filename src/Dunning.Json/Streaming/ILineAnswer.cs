using System;

namespace Dunning.Json.Streaming;

/// <summary>Answers the lines of a stream, one at a time.</summary>
internal interface ILineAnswer
{
    /// <summary>Answers a line.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="number">Its number, counted from 1.</param>
    /// <returns>Whether it was answered, not refused.</returns>
    bool Answer(ReadOnlySpan<byte> line, int number);

    /// <summary>Refuses a line that is longer than allowed.</summary>
    /// <param name="head">Its beginning.</param>
    /// <param name="number">Its number, counted from 1.</param>
    void RefuseTooLong(ReadOnlySpan<byte> head, int number);
}

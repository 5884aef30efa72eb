using System.Linq;
using Dunning.Receivables;

namespace Dunning.Guarantees.Scope;

/// <summary>A sequence of events, as the engine and as the test reads it.</summary>
internal sealed class Word
{
    private readonly Step[] _steps;

    /// <summary>The word of no letters.</summary>
    public Word(Frame frame)
        : this(frame, frame.Given, InvoiceHistory.Of(frame.Given.Select((step, place) => StepEvents.ToEvent(frame, step, place))), null)
    {
    }

    private Word(Frame frame, Step[] steps, InvoiceHistory history, Word? shorter)
    {
        (_steps, History, Shorter) = (steps, history, shorter);
        Facts = new Facts(frame, steps);
    }

    public Facts Facts { get; }

    public InvoiceHistory History { get; }

    /// <summary>The word without its last letter; null for that of none.</summary>
    public Word? Shorter { get; }

    /// <summary>The letters, what the frame gives left out.</summary>
    public int Length => _steps.Length - Facts.Frame.Given.Length;

    /// <summary>The word with one more letter; null where there is nothing to do it to.</summary>
    public Word? Then(Letter letter)
    {
        if (Alphabet.Next(Facts, letter) is not { } step) return null;
        return new Word(Facts.Frame, [.. _steps, step], History.With(StepEvents.ToEvent(Facts.Frame, step, _steps.Length)), this);
    }
}

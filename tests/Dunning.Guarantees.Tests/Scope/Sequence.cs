using System.Linq;
using Dunning.Receivables;

namespace Dunning.Guarantees.Scope;

/// <summary>A sequence of events, as the engine and as the test reads it.</summary>
internal sealed class Sequence
{
    private readonly Step[] _steps;

    /// <summary>The sequence of no moves.</summary>
    public Sequence(Frame frame)
        : this(frame, frame.Given, InvoiceHistory.Of(frame.Given.Select((step, place) => StepEvents.ToEvent(frame, step, place))), null)
    {
    }

    private Sequence(Frame frame, Step[] steps, InvoiceHistory history, Sequence? shorter)
    {
        (_steps, History, Shorter) = (steps, history, shorter);
        Facts = new Facts(frame, steps);
    }

    public Facts Facts { get; }

    public InvoiceHistory History { get; }

    /// <summary>The sequence without its last move; null for that of none.</summary>
    public Sequence? Shorter { get; }

    /// <summary>The moves, what the frame gives left out.</summary>
    public int Length => _steps.Length - Facts.Frame.Given.Length;

    /// <summary>The sequence with one more move; null where there is nothing to do it to.</summary>
    public Sequence? Then(Move move)
    {
        if (Alphabet.Next(Facts, move) is not { } step) return null;
        return new Sequence(Facts.Frame, [.. _steps, step], History.With(StepEvents.ToEvent(Facts.Frame, step, _steps.Length)), this);
    }
}

using Dunning.Receivables.Events;

namespace Dunning.Guarantees.Scope;

/// <summary>An event of a sequence, in the test's own terms. Days are counted from the due date of the invoice.</summary>
internal sealed record Step(Move Move, StepKind Kind, int Day)
{
    /// <summary>In euros; null where the event carries none.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The stage: a place in the policy, or a special act below 0.</summary>
    public int Stage { get; init; } = Stages.None;

    public ContactOutcome Outcome { get; init; }

    public string? Key { get; init; }

    /// <summary>The end of a hold, the day promised, the new due date, the opening of proceedings.</summary>
    public int? Until { get; init; }

    /// <summary>The place in the sequence of what this event is about: a dispute it closes, an event it reverses.</summary>
    public int About { get; init; } = -1;
}

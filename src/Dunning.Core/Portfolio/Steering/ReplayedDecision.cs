using Dunning.Engine;
using NodaTime;

namespace Dunning.Portfolio.Steering;

/// <summary>What was decided on an invoice from a day on, until the next change of it.</summary>
public sealed class ReplayedDecision
{
    private readonly DunningDecision _decision;

    internal ReplayedDecision(in DunningDecision decision, bool isBeforeActs)
    {
        _decision = decision;
        IsBeforeActs = isBeforeActs;
    }

    /// <summary>The day.</summary>
    public LocalDate On => _decision.Today;

    /// <summary>What was decided.</summary>
    public DunningDecision Decision => _decision;

    /// <summary>Whether it is how the day stood before an act that was recorded on it, rather than at its end.</summary>
    public bool IsBeforeActs { get; }
}

using Dunning.Engine;

namespace Dunning.Portfolio;

/// <summary>An invoice of an account: its folded history, and what was decided on it.</summary>
internal readonly struct DecidedItem(in CaseState state, in DunningDecision decision)
{
    public readonly CaseState State = state;

    public readonly DunningDecision Decision = decision;
}

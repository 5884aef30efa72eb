namespace Dunning.Engine.Explaining;

/// <summary>What became of a rule in a decision.</summary>
public enum RuleStatus
{
    /// <summary>It was asked and did not apply.</summary>
    DidNotHold,

    /// <summary>It applied: it gave the decision.</summary>
    Held,

    /// <summary>An earlier rule had decided already.</summary>
    NotReached,
}

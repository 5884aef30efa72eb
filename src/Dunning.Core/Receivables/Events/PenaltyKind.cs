namespace Dunning.Receivables.Events;

/// <summary>What a charge or a waiver is for.</summary>
public enum PenaltyKind
{
    /// <summary>The fixed sum for recovery costs (40 EUR between professionals, C. com. D441-5).</summary>
    Compensation,

    /// <summary>The fee of a stage of the policy.</summary>
    Stage,

    /// <summary>A proven cost.</summary>
    Cost,

    /// <summary>Late-payment interest; only waived as such, as it is charged by an event of its own.</summary>
    Interest,
}

namespace Dunning.Policies;

/// <summary>What a stage claims.</summary>
public enum ClaimItem
{
    /// <summary>What is left of the invoice.</summary>
    Principal,

    /// <summary>Late-payment interest.</summary>
    Interest,

    /// <summary>The fixed sum for recovery costs.</summary>
    Compensation,

    /// <summary>The fee of the stage.</summary>
    Fee,
}

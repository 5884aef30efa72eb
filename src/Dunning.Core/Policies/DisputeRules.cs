using System;

namespace Dunning.Policies;

/// <summary>What is done about a disputed claim.</summary>
public sealed class DisputeRules : IEquatable<DisputeRules>
{
    /// <summary>States the rules; what is left out has its usual value.</summary>
    /// <param name="evidenceDays">Days after a dispute was opened on which the evidence is sent, 0 to 3650; null: evidence is not sent.</param>
    /// <param name="staleDays">Days after which an open dispute goes to a person, 0 to 3650.</param>
    /// <param name="resumeAt">The stage at which the process goes on once a dispute was rejected; null: the next one.</param>
    public DisputeRules(
        int? evidenceDays = 2,
        int staleDays = 30,
        string? resumeAt = null)
    {
        EvidenceDays = evidenceDays;
        StaleDays = staleDays;
        ResumeAt = resumeAt;
    }

    /// <summary>Days after a dispute was opened on which the evidence is sent, 0 to 3650; null: evidence is not sent.</summary>
    public int? EvidenceDays { get; }

    /// <summary>Days after which an open dispute goes to a person, 0 to 3650.</summary>
    public int StaleDays { get; }

    /// <summary>The stage at which the process goes on once a dispute was rejected; null: the next one.</summary>
    public string? ResumeAt { get; }

    /// <inheritdoc/>
    public bool Equals(DisputeRules? other) =>
        other is not null && EvidenceDays == other.EvidenceDays && StaleDays == other.StaleDays && ResumeAt == other.ResumeAt;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DisputeRules);

    /// <inheritdoc/>
    public override int GetHashCode() => (EvidenceDays, StaleDays, ResumeAt).GetHashCode();
}

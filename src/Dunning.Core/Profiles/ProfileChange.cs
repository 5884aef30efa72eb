using System;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Profiles;

/// <summary>What would give a payer another profile, how often it would have to happen, and which profile that would be.</summary>
public sealed class ProfileChange : IEquatable<ProfileChange>
{
    internal ProfileChange(ProfileStep step, int times, PayerProfile profile)
    {
        Step = step;
        Times = times;
        Profile = profile;
    }

    /// <summary>What would have to happen.</summary>
    public ProfileStep Step { get; }

    /// <summary>The least number of times, from 1.</summary>
    public int Times { get; }

    /// <summary>The profile then.</summary>
    public PayerProfile Profile { get; }

    /// <inheritdoc/>
    public bool Equals(ProfileChange? other) => other is not null && Step == other.Step && Times == other.Times && Profile == other.Profile;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProfileChange);

    /// <inheritdoc/>
    public override int GetHashCode() => (Step, Times, Profile).GetHashCode();

    /// <summary>Code, times and profile.</summary>
    public override string ToString() => FormattableString.Invariant($"{WireName.Of(Step)} {Times}: {WireName.Of(Profile)}");
}

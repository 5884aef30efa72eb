using System;
using Dunning.Receivables;

namespace Dunning.Engine.Explaining;

/// <summary>A channel the act could go by, in the order of preference.</summary>
public sealed class ExplainedChannel : IEquatable<ExplainedChannel>
{
    internal ExplainedChannel(Channel channel, bool isReachable, bool isChosen)
    {
        Channel = channel;
        IsReachable = isReachable;
        IsChosen = isChosen;
    }

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>Whether the recipient can be reached by it.</summary>
    public bool IsReachable { get; }

    /// <summary>Whether it is the one to use now: the first reachable one, or, after tries that did not get through, the one whose turn it is.</summary>
    public bool IsChosen { get; }

    /// <inheritdoc/>
    public bool Equals(ExplainedChannel? other) =>
        other is not null && Channel == other.Channel && IsReachable == other.IsReachable && IsChosen == other.IsChosen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExplainedChannel);

    /// <inheritdoc/>
    public override int GetHashCode() => (Channel, IsReachable, IsChosen).GetHashCode();
}

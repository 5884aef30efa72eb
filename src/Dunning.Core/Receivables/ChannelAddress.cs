using System;
using Dunning.Vocabulary;

namespace Dunning.Receivables;

/// <summary>A channel by which a contact can be reached, with the address where it is known.</summary>
public sealed class ChannelAddress : IEquatable<ChannelAddress>
{
    /// <summary>States that a contact can be reached by a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="address">The e-mail address, phone number or postal address; null where only the channel is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The channel is not declared.</exception>
    public ChannelAddress(Channel channel, string? address = null)
    {
        WireName.ThrowIfUndeclared(channel, nameof(channel));
        Channel = channel;
        Address = address;
    }

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>The e-mail address, phone number or postal address; null where only the channel is known.</summary>
    public string? Address { get; }

    /// <inheritdoc/>
    public bool Equals(ChannelAddress? other) => other is not null && Channel == other.Channel && Address == other.Address;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChannelAddress);

    /// <inheritdoc/>
    public override int GetHashCode() => (Channel, Address).GetHashCode();
}

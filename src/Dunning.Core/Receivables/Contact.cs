using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Vocabulary;

namespace Dunning.Receivables;

/// <summary>Somebody at the debtor's, and how to reach them.</summary>
public sealed class Contact : IEquatable<Contact>
{
    /// <summary>Describes a contact.</summary>
    /// <param name="role">What they do; null where it is not known.</param>
    /// <param name="channels">The channels they can be reached by.</param>
    /// <param name="name">Their name, where known.</param>
    public Contact(ContactRole? role, IEnumerable<ChannelAddress> channels, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(channels);
        Role = role;
        Channels = ValueList<ChannelAddress>.Of(channels);
        Name = name;
        ChannelSet = Receivables.ChannelSet.Of(Channels);
    }

    /// <summary>What they do; null where it is not known.</summary>
    public ContactRole? Role { get; }

    /// <summary>Their name, where known.</summary>
    public string? Name { get; }

    /// <summary>The channels they can be reached by.</summary>
    public ValueList<ChannelAddress> Channels { get; }

    internal byte ChannelSet { get; }

    /// <summary>A contact of whom only the channels are known.</summary>
    /// <param name="channels">The channels.</param>
    public static Contact Reachable(params IEnumerable<Channel> channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        return new Contact(null, channels.Select(channel => new ChannelAddress(channel)));
    }

    /// <inheritdoc/>
    public bool Equals(Contact? other) => other is not null && Role == other.Role && Name == other.Name && Channels.Equals(other.Channels);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Contact);

    /// <inheritdoc/>
    public override int GetHashCode() => (Role, Name, Channels).GetHashCode();
}

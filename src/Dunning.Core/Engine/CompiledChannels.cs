using System.Collections.Generic;
using Dunning.Receivables;

namespace Dunning.Engine;

/// <summary>Channels in order of preference, and as a set.</summary>
internal readonly struct CompiledChannels
{
    private readonly Channel[] _inOrder;
    private readonly byte _set;

    public CompiledChannels(Channel[] inOrder)
    {
        _inOrder = inOrder;
        foreach (var channel in inOrder) _set |= ChannelSet.Of(channel);
    }

    public IReadOnlyList<Channel> InOrder => _inOrder;

    public bool AnyIn(byte reachable) => (_set & reachable) != 0;

    /// <summary>The reachable channel whose turn it is after some tries: they rotate. <see cref="Outcome.NoChannel"/> when none is reachable.</summary>
    public sbyte Pick(byte reachable, int tries)
    {
        var count = 0;
        foreach (var channel in _inOrder)
        {
            if (ChannelSet.Contains(reachable, channel)) count++;
        }

        if (count == 0) return Outcome.NoChannel;
        var turn = tries % count;
        foreach (var channel in _inOrder)
        {
            if (ChannelSet.Contains(reachable, channel) && turn-- == 0) return (sbyte)channel;
        }

        return Outcome.NoChannel;
    }
}

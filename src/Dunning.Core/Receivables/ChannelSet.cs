using System.Collections.Generic;

namespace Dunning.Receivables;

/// <summary>A set of channels as one bit each.</summary>
internal static class ChannelSet
{
    public const byte All = 0xFF;

    public static byte Of(Channel channel) => (byte)(1 << (int)channel);

    public static byte Of(IEnumerable<ChannelAddress> addresses)
    {
        byte set = 0;
        foreach (var address in addresses) set |= Of(address.Channel);
        return set;
    }

    public static bool Contains(byte set, Channel channel) => (set & Of(channel)) != 0;
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Makes new texts of old ones without a notion of what they say: bytes flipped, spans lost, doubled and swapped, ends cut off, what is no UTF-8, other line ends, marks.</summary>
internal static class ByteMutations
{
    private static readonly byte[] Interesting = Encoding.ASCII.GetBytes("{}[]\",:;0123456789.-+eE\\u \t\r\n|'#<>&=/\0\u007f");

    private static readonly byte[][] Foreign =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0x80], [0xFF], [0xE2, 0x80, 0xA8], [0], [0x1A], [0xE9],
    ];

    public static byte[] Mutate(byte[] text, Dice dice)
    {
        var bytes = text.ToList();
        for (var changes = dice.Between(1, 3); bytes.Count > 0 && (changes > 0 || bytes.SequenceEqual(text)); changes--) Change(bytes, dice);
        return [.. bytes];
    }

    private static void Change(List<byte> bytes, Dice dice)
    {
        var at = dice.Below(bytes.Count);
        var span = Math.Min(dice.Between(1, 40), bytes.Count - at);
        switch (dice.Below(11))
        {
            case 0:
                bytes[at] ^= (byte)(1 << dice.Below(8));
                break;
            case 1:
                bytes[at] = (byte)dice.Below(256);
                break;
            case 2 or 3:
                bytes[at] = dice.Any(Interesting);
                break;
            case 4:
                bytes.RemoveRange(at, span);
                break;
            case 5:
                bytes.InsertRange(at, bytes.GetRange(at, span));
                break;
            case 6:
                var moved = bytes.GetRange(at, span);
                bytes.RemoveRange(at, span);
                bytes.InsertRange(dice.Below(bytes.Count + 1), moved);
                break;
            case 7:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 8:
                bytes.InsertRange(at, dice.Any(Foreign));
                break;
            case 9:
                bytes.InsertRange(0, dice.Any(Foreign));
                break;
            default:
                EndLinesOtherwise(bytes, dice);
                break;
        }
    }

    private static void EndLinesOtherwise(List<byte> bytes, Dice dice)
    {
        byte[] end = dice.Below(3) switch
        {
            0 => "\r\n"u8.ToArray(),
            1 => "\r"u8.ToArray(),
            _ => "\n\n"u8.ToArray(),
        };
        for (var i = bytes.Count - 1; i >= 0; i--)
        {
            if (bytes[i] != (byte)'\n') continue;
            bytes.RemoveAt(i);
            bytes.InsertRange(i, end);
        }
    }
}

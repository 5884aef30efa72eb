using System;

namespace Dunning.Cli.Steering;

/// <summary>A share as a bar of characters, so that it reads the same on a terminal, in a file and in a mail.</summary>
internal static class Bars
{
    private const int Width = 30;

    // Eighths of a cell, from one to seven.
    private const string Eighths = "▏▎▍▌▋▊▉";

    /// <summary>A bar of a share from 0 to 1; whatever is more than nothing shows.</summary>
    public static string Of(decimal share)
    {
        var eighths = (int)decimal.Round(Math.Clamp(share, 0m, 1m) * Width * 8, MidpointRounding.AwayFromZero);
        if (eighths == 0 && share > 0m) eighths = 1;
        var rest = eighths % 8;
        return new string('█', eighths / 8) + (rest == 0 ? string.Empty : Eighths[rest - 1]);
    }

    /// <summary>A bar of a part of the largest; empty where there is nothing to measure on.</summary>
    public static string Of(decimal part, decimal largest) => largest > 0m ? Of(part / largest) : string.Empty;
}

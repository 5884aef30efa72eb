using NodaTime;

namespace Dunning.Ledgers.Reading;

/// <summary>How much of a file is taken at a time, so that no file, however made, can exhaust the machine.</summary>
internal static class Bounds
{
    /// <summary>Characters of a line and of a record.</summary>
    public const int RecordLength = 1 << 20;

    /// <summary>Lines of a record: cells with line breaks, addresses for the most part.</summary>
    public const int RecordLines = 100;

    public const int Columns = 1_000;

    /// <summary>One amount, at most, in minor units: what the engine can reckon with.</summary>
    public const decimal MinorUnits = 100_000_000_000_000m;

    public static LocalDate FirstDate => new(1900, 1, 1);

    public static LocalDate LastDate => new(2299, 12, 31);
}

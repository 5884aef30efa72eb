using Dunning.Monetary;

namespace Dunning.Portfolio.Figures;

/// <summary>The open disputes of one reason and age on invoices with something left to pay.</summary>
public sealed class DisputeFigure
{
    internal DisputeFigure(string? reason, int band, int count, Money amount)
    {
        Reason = reason;
        Band = band;
        Count = count;
        Amount = amount;
    }

    // The bands of an aged balance but for the first, which no dispute is in: that of the opening has day 0 as well.
    internal static AgingBounds Ages => AgingBounds.Usual;

    /// <summary>The reason as recorded; null where none was.</summary>
    public string? Reason { get; }

    /// <summary>The youngest of its age, in days since the opening: 0, 31, 61 or 91.</summary>
    public int FirstDay => Band == 1 ? 0 : Ages.FirstDayOf(Band)!.Value;

    /// <summary>The oldest of its age, in days since the opening: 30, 60 or 90; null for those older than that.</summary>
    public int? LastDay => Ages.LastDayOf(Band);

    internal int Band { get; }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>How much they contest, each counted up to the balance of its invoice.</summary>
    public Money Amount { get; }
}

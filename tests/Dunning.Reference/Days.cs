using System.Linq;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Words of the text about days.</summary>
internal static class Days
{
    public static LocalDate Latest(params LocalDate?[] days) => days.Max() ?? throw new System.ArgumentException("No day is given.", nameof(days));

    public static LocalDate Earliest(params LocalDate?[] days) => days.Min() ?? throw new System.ArgumentException("No day is given.", nameof(days));
}

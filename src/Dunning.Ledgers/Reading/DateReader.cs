using NodaTime;
using NodaTime.Text;

namespace Dunning.Ledgers.Reading;

/// <summary>Reads the dates of one file, the way it was said or found out.</summary>
internal sealed class DateReader
{
    private readonly LocalDatePattern? _pattern;
    private readonly bool _isDayFirst;
    private readonly bool _takesYearFirst;

    private DateReader(LocalDatePattern? pattern, bool isDayFirst, bool takesYearFirst, string? order)
    {
        _pattern = pattern;
        _isDayFirst = isDayFirst;
        _takesYearFirst = takesYearFirst;
        FoundOut = order;
    }

    /// <summary>The order that was found out; null where it was said, or not needed.</summary>
    public string? FoundOut { get; }

    public static DateReader By(LocalDatePattern pattern) => new(pattern, false, pattern.PatternText[0] != 'y', null);

    public static DateReader InOrder(bool isDayFirst, bool isFoundOut) =>
        new(null, isDayFirst, true, isFoundOut ? isDayFirst ? "dd/MM/yyyy" : "MM/dd/yyyy" : null);

    public bool TryRead(string text, out LocalDate date)
    {
        if (_takesYearFirst && DateText.TryReadYearFirst(text, out date)) return true;
        if (_pattern is null) return DateText.TryReadYearLast(text, _isDayFirst, out date);
        return _pattern.Parse(text.Trim()).TryGetValue(default, out date) && DateText.IsInRange(date);
    }
}

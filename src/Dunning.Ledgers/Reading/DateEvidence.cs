using Dunning.Faults;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Ledgers.Reading;

/// <summary>What the dates of a file say about their order: one date that can be read but one way settles it for all.</summary>
internal sealed class DateEvidence(LocalDatePattern? said)
{
    private Sample _dayFirst;
    private Sample _monthFirst;
    private Sample _either;

    public void Weigh(string text, int line)
    {
        if (said is not null) return;
        var isDayFirst = DateText.TryReadYearLast(text, isDayFirst: true, out var dayFirst);
        var isMonthFirst = DateText.TryReadYearLast(text, isDayFirst: false, out var monthFirst);
        if (isDayFirst && isMonthFirst)
        {
            if (dayFirst != monthFirst && !_either.Exists) _either = new Sample(text, line);
        }
        else if (isDayFirst && !_dayFirst.Exists)
        {
            _dayFirst = new Sample(text, line);
        }
        else if (isMonthFirst && !_monthFirst.Exists)
        {
            _monthFirst = new Sample(text, line);
        }
    }

    /// <summary>How to read the dates, unless the file is to be refused.</summary>
    public DateReader Conclude(out Fault? refusal)
    {
        refusal = null;
        if (said is not null) return DateReader.By(said);
        if (_dayFirst.Exists && _monthFirst.Exists) refusal = Refusals.DatesContradict(_dayFirst, _monthFirst);
        else if (!_dayFirst.Exists && !_monthFirst.Exists && _either.Exists) refusal = Refusals.DatesAmbiguous(_either);
        return DateReader.InOrder(isDayFirst: !_monthFirst.Exists, isFoundOut: _dayFirst.Exists || _monthFirst.Exists);
    }
}

using Dunning.Faults;

namespace Dunning.Ledgers.Reading;

/// <summary>What the amounts of a file say about its decimal mark: one amount that can be read but one way settles it for all.</summary>
internal sealed class AmountEvidence(DecimalMark? said)
{
    private Sample _point;
    private Sample _comma;
    private Sample _either;

    public void Weigh(string text, int line)
    {
        if (said is not null) return;
        var isPoint = AmountText.TryRead(text, DecimalMark.Point, out var withPoint);
        var isComma = AmountText.TryRead(text, DecimalMark.Comma, out var withComma);
        if (isPoint && isComma)
        {
            if (withPoint != withComma && !_either.Exists) _either = new Sample(text, line);
        }
        else if (isPoint && !_point.Exists)
        {
            _point = new Sample(text, line);
        }
        else if (isComma && !_comma.Exists)
        {
            _comma = new Sample(text, line);
        }
    }

    /// <summary>The decimal mark; null with no fault when no amount needs one.</summary>
    public DecimalMark? Conclude(out Fault? refusal)
    {
        refusal = null;
        if (said is not null) return said;
        if (_point.Exists && _comma.Exists) refusal = Refusals.AmountsContradict(_point, _comma);
        else if (_point.Exists) return DecimalMark.Point;
        else if (_comma.Exists) return DecimalMark.Comma;
        else if (_either.Exists) refusal = Refusals.AmountsAmbiguous(_either);
        return null;
    }
}

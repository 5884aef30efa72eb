using System;
using Dunning.Penalties;
using NodaTime;

namespace Dunning.Json.Reading;

/// <summary>Reads the regime of a penalty case.</summary>
internal ref struct RegimeReader
{
    private static readonly ObjectForm Form = ObjectForm.Of<Member>("a regime", 1UL << (int)Member.Name);

    private LatePaymentRegime? _regime;
    private decimal? _rate;
    private LocalDate? _interestFrom;
    private AllocationOrder? _allocation;
    private CreditorKind? _creditor;
    private decimal? _compensation;
    private int? _basis;

    private enum Member
    {
        Name,
        Rate,
        InterestFrom,
        Allocation,
        Creditor,
        Compensation,
        Basis,
    }

    /// <summary>Reads the object the cursor stands on; null where it has no known name, which was noted.</summary>
    public static LatePaymentRegime? Read(ref JsonCursor cursor)
    {
        var start = cursor.Position;
        if (!cursor.BeginsObject("the regime")) return null;
        var reader = default(RegimeReader);
        var seen = 0UL;
        while (cursor.TryNext(Form, ref seen, out var member)) reader.ReadMember(ref cursor, (Member)member);
        cursor.CheckRequired(Form, seen, start);
        return reader._regime is null ? null : reader.ToRegime(cursor.Faults);
    }

    private void ReadMember(ref JsonCursor cursor, Member member)
    {
        var value = cursor.Take();
        switch (member)
        {
            case Member.Name:
                if (ScalarReader.Name(ref cursor, value) is { } name) _regime = Named(name, cursor.Faults);
                break;
            case Member.Rate:
                _rate = ScalarReader.Amount(ref cursor, value);
                break;
            case Member.InterestFrom:
                _interestFrom = ScalarReader.Date(ref cursor, value);
                break;
            case Member.Allocation:
                _allocation = ScalarReader.Choice<AllocationOrder>(ref cursor, value);
                break;
            case Member.Creditor:
                _creditor = ScalarReader.Choice<CreditorKind>(ref cursor, value);
                break;
            case Member.Compensation:
                _compensation = ScalarReader.Amount(ref cursor, value);
                break;
            case Member.Basis:
                _basis = ScalarReader.Integer(ref cursor, value);
                break;
        }
    }

    private static LatePaymentRegime? Named(string name, FaultLog faults)
    {
        try
        {
            return LatePaymentRegimes.Named(name);
        }
        catch (RefusedPenaltyException refused)
        {
            Note(refused, faults);
            return null;
        }
    }

    /// <summary>The preset with the parts given; a part it does not take is noted, and the others are still looked at.</summary>
    private readonly LatePaymentRegime ToRegime(FaultLog faults)
    {
        var regime = _regime!;
        if (_creditor is { } creditor) regime = regime.WithCreditor(creditor);
        if (_allocation is { } allocation) regime = regime.WithAllocation(allocation);
        if (_rate is { } rate) regime = Checked(regime, rate, faults, static (known, given) => known.WithRate(given));
        if (_interestFrom is { } day) regime = Checked(regime, day, faults, static (known, given) => known.WithInterestFrom(given));
        if (_compensation is { } sum) regime = Checked(regime, sum, faults, static (known, given) => known.WithCompensation(given));
        if (_basis is { } basis) regime = Checked(regime, basis, faults, static (known, given) => known.WithBasis(given));
        return regime;
    }

    private static LatePaymentRegime Checked<TPart>(
        LatePaymentRegime regime, TPart part, FaultLog faults, Func<LatePaymentRegime, TPart, LatePaymentRegime> with)
    {
        try
        {
            return with(regime, part);
        }
        catch (RefusedPenaltyException refused)
        {
            Note(refused, faults);
            return regime;
        }
    }

    private static void Note(RefusedPenaltyException refused, FaultLog faults)
    {
        foreach (var fault in refused.Faults) faults.AddLocated(fault);
    }
}

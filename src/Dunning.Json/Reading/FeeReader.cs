using System.Collections.Generic;
using Dunning.Monetary;
using Dunning.Policies;

namespace Dunning.Json.Reading;

/// <summary>Reads the fee of a stage.</summary>
internal static class FeeReader
{
    private static readonly ObjectForm FeeForm = ObjectForm.Of<FeeMember>(
        "a fee", 1UL << (int)FeeMember.Currency, shapes: member => ShapeOf((FeeMember)member));
    private static readonly ObjectForm BandForm = ObjectForm.Of<BandMember>("a band", 1UL << (int)BandMember.From, shapes: _ => ValueShape.AmountNotNegative);

    private enum FeeMember
    {
        Currency,
        Fixed,
        Percent,
        Of,
        Least,
        Most,
        Bands,
    }

    private enum BandMember
    {
        From,
        Fixed,
        Percent,
    }

    /// <summary>What a fee looks like: of its three ways to say how much, one.</summary>
    public static ValueShape Shape => ValueShape.ObjectOf(FeeForm, "fixed", "percent", "bands");

    /// <summary>The fee; null where a part of it has a fault, so that the rest of it is not taken for a fee of another form.</summary>
    public static StageFee? Read(ref JsonCursor cursor)
    {
        var start = cursor.Position;
        var found = cursor.Faults.Found;
        if (!cursor.BeginsObject("the fee")) return null;
        var seen = 0UL;
        var currency = Currency.None;
        var of = FeeBase.Remaining;
        decimal? fixedAmount = null;
        decimal? percent = null;
        decimal? least = null;
        decimal? most = null;
        List<FeeBand>? bands = null;
        while (cursor.TryNext(FeeForm, ref seen, out var member))
        {
            switch ((FeeMember)member)
            {
                case FeeMember.Currency:
                    currency = ScalarReader.Currency(ref cursor, cursor.Take()) ?? currency;
                    break;
                case FeeMember.Of:
                    of = ScalarReader.Choice<FeeBase>(ref cursor, cursor.Take()) ?? of;
                    break;
                case FeeMember.Fixed:
                    fixedAmount = ScalarReader.Amount(ref cursor, cursor.Take());
                    break;
                case FeeMember.Percent:
                    percent = ScalarReader.Amount(ref cursor, cursor.Take());
                    break;
                case FeeMember.Least:
                    least = ScalarReader.Amount(ref cursor, cursor.Take());
                    break;
                case FeeMember.Most:
                    most = ScalarReader.Amount(ref cursor, cursor.Take());
                    break;
                case FeeMember.Bands:
                    bands = ReadBands(ref cursor);
                    break;
            }
        }

        cursor.CheckRequired(FeeForm, seen, start);
        return cursor.Faults.Found == found ? new StageFee(currency, Rate(fixedAmount, percent), of, least, most, bands) : null;
    }

    private static ValueShape ShapeOf(FeeMember member) => member switch
    {
        FeeMember.Currency => ValueShape.OneOf(Currency.Codes),
        FeeMember.Of => ValueShape.Choice<FeeBase>(),
        FeeMember.Bands => ValueShape.ListOf(ValueShape.ObjectOf(BandForm, "fixed", "percent"), 0, null),
        _ => ValueShape.AmountNotNegative,
    };

    private static FeeRate? Rate(decimal? fixedAmount, decimal? percent) =>
        fixedAmount is null && percent is null ? null : new FeeRate(fixedAmount, percent);

    private static List<FeeBand> ReadBands(ref JsonCursor cursor)
    {
        var bands = new List<FeeBand>();
        if (!cursor.BeginsList("the bands")) return bands;
        var list = cursor.Position;
        var count = 0;
        while (cursor.TryNextItem(list, ref count, cursor.Limits.Items))
        {
            if (cursor.BeginsObject("a band")) bands.Add(ReadBand(ref cursor));
        }

        return bands;
    }

    private static FeeBand ReadBand(ref JsonCursor cursor)
    {
        var start = cursor.Position;
        var seen = 0UL;
        decimal? from = null;
        decimal? fixedAmount = null;
        decimal? percent = null;
        while (cursor.TryNext(BandForm, ref seen, out var member))
        {
            var amount = ScalarReader.Amount(ref cursor, cursor.Take());
            switch ((BandMember)member)
            {
                case BandMember.From:
                    from = amount;
                    break;
                case BandMember.Fixed:
                    fixedAmount = amount;
                    break;
                case BandMember.Percent:
                    percent = amount;
                    break;
            }
        }

        cursor.CheckRequired(BandForm, seen, start);
        return new FeeBand(from ?? 0m, new FeeRate(fixedAmount, percent));
    }
}

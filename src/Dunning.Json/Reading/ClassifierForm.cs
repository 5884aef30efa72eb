using System;
using System.Collections.Generic;
using Dunning.Profiles;

namespace Dunning.Json.Reading;

/// <summary>Reads the numbers of a classifier; what is left out keeps its usual value. Their ranges are those of <see cref="ClassifierParameters"/>.</summary>
internal static class ClassifierForm
{
    private static readonly ObjectForm Form = ObjectForm.Of<Member>("a classifier");

    private enum Member
    {
        Format,
        WindowMonths,
        GraceDays,
        LeastCounted,
        GoodShare,
        LeastDisputed,
        DisputedShare,
        LeastFailures,
        ContactDays,
        ContactShare,
        ShortDelayDays,
        PlanToleranceDays,
        FairFrom,
        FirmFrom,
    }

    /// <summary>Reads the object the cursor stands on; null where it has a fault.</summary>
    public static ClassifierParameters? Read(ref JsonCursor cursor)
    {
        var start = cursor.Position;
        if (!cursor.BeginsObject("the classifier")) return null;
        var usual = ClassifierParameters.Standard;
        var numbers = new Dictionary<Member, decimal>();
        var positions = new Dictionary<Member, int>();
        var seen = 0UL;
        while (cursor.TryNext(Form, ref seen, out var place))
        {
            var (member, value) = ((Member)place, cursor.Take());
            positions[member] = value.Position;
            if (member == Member.Format) ScalarReader.Format(ref cursor, value);
            else if ((IsShare(member) ? ScalarReader.Amount(ref cursor, value) : ScalarReader.Integer(ref cursor, value)) is { } number) numbers[member] = number;
        }

        return Make(ref cursor, usual, numbers, positions, start);
    }

    // A number out of its range is told, and its usual value stands in for it, so that the next one is found too.
    private static ClassifierParameters? Make(
        ref JsonCursor cursor, ClassifierParameters usual, Dictionary<Member, decimal> numbers, Dictionary<Member, int> positions, int start)
    {
        for (var isSound = true; ; isSound = false)
        {
            try
            {
                var made = Of(usual, numbers);
                return isSound ? made : null;
            }
            catch (ArgumentOutOfRangeException refused)
            {
                var member = (Member)Array.FindIndex(Names(), name => name == refused.ParamName);
                var isGiven = positions.TryGetValue(member, out var position);
                cursor.Faults.Add(
                    JsonFaultCodes.NumberRange, isGiven ? position : start, refused.ParamName + " is outside its range. " + FirstLine(refused.Message), [refused.ParamName!]);
                if (!isGiven || !numbers.Remove(member)) return null;
            }
        }
    }

    private static ClassifierParameters Of(ClassifierParameters usual, Dictionary<Member, decimal> numbers)
    {
        return new ClassifierParameters(
            Whole(Member.WindowMonths, usual.WindowMonths),
            Whole(Member.GraceDays, usual.GraceDays),
            Whole(Member.LeastCounted, usual.LeastCounted),
            Share(Member.GoodShare, usual.GoodShare),
            Whole(Member.LeastDisputed, usual.LeastDisputed),
            Share(Member.DisputedShare, usual.DisputedShare),
            Whole(Member.LeastFailures, usual.LeastFailures),
            Whole(Member.ContactDays, usual.ContactDays),
            Share(Member.ContactShare, usual.ContactShare),
            Whole(Member.ShortDelayDays, usual.ShortDelayDays),
            Whole(Member.PlanToleranceDays, usual.PlanToleranceDays),
            Whole(Member.FairFrom, usual.FairFrom),
            Whole(Member.FirmFrom, usual.FirmFrom));

        decimal Share(Member member, decimal otherwise) => numbers.TryGetValue(member, out var number) ? number : otherwise;

        int Whole(Member member, int otherwise) => (int)Share(member, otherwise);
    }

    private static bool IsShare(Member member) => member is Member.GoodShare or Member.DisputedShare or Member.ContactShare;

    private static string[] Names()
    {
        var names = new string[Form.Count];
        for (var i = 0; i < names.Length; i++) names[i] = Form.NameOf(i);
        return names;
    }

    // What follows repeats the name of the parameter.
    private static string FirstLine(string message)
    {
        var end = message.IndexOf(" (", StringComparison.Ordinal);
        var line = message.IndexOfAny(['\r', '\n']);
        var cut = end < 0 ? line : end;
        return cut < 0 ? message : message.Substring(0, cut);
    }
}

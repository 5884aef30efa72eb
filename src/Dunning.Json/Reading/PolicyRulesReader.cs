using System;
using System.Text.Json;
using Dunning.Policies;

namespace Dunning.Json.Reading;

/// <summary>Reads the rules of a policy, each an object of numbers and a few other values; what is left out keeps its usual value.</summary>
internal static class PolicyRulesReader
{
    private static readonly ObjectForm LimitationForm = ObjectForm.Of<LimitationMember>("the limitation", shapes: member => (LimitationMember)member == LimitationMember.WarningDays ? Days : Years);
    private static readonly ObjectForm InsolvencyForm = ObjectForm.Of<InsolvencyMember>("the insolvency rules", shapes: _ => ValueShape.Integer(1, PolicyBounds.MostMonths));
    private static readonly ObjectForm ConsolidationForm = ObjectForm.Of<ConsolidationMember>("the consolidation", shapes: _ => Days);
    private static readonly ObjectForm PromiseForm = ObjectForm.Of<PromiseMember>("the promise rules", shapes: member => PromiseShape((PromiseMember)member));
    private static readonly ObjectForm PlanForm = ObjectForm.Of<PlanMember>("the plan rules", shapes: member => (PlanMember)member == PlanMember.ToleranceDays ? Tolerance : ValueShape.Text);
    private static readonly ObjectForm DisputeForm = ObjectForm.Of<DisputeMember>("the dispute rules", nullable: 1UL << (int)DisputeMember.EvidenceDays, shapes: member => (DisputeMember)member == DisputeMember.ResumeAt ? ValueShape.Text : Days);
    private static readonly ObjectForm RetryForm = ObjectForm.Of<RetryMember>("the retries", shapes: member => (RetryMember)member == RetryMember.AfterDays ? Days : ValueShape.Integer(1, PolicyBounds.MostTimes));

    private static ValueShape Days => ValueShape.Integer(0, PolicyBounds.MostDays);

    private static ValueShape Years => ValueShape.Integer(1, PolicyBounds.MostYears);

    private static ValueShape Tolerance => ValueShape.Integer(0, PolicyBounds.MostToleranceDays);

    private enum LimitationMember
    {
        BusinessYears,
        ConsumerYears,
        PublicYears,
        TitleYears,
        WarningDays,
    }

    private enum InsolvencyMember
    {
        ClaimMonths,
    }

    private enum ConsolidationMember
    {
        JoinDays,
        ContactSpacingDays,
    }

    private enum PromiseMember
    {
        ToleranceDays,
        LongestDays,
        AtMost,
        ConfirmInWriting,
        WhenBroken,
    }

    private enum PlanMember
    {
        ToleranceDays,
        ResumeAt,
    }

    private enum DisputeMember
    {
        EvidenceDays,
        StaleDays,
        ResumeAt,
    }

    private enum RetryMember
    {
        AfterDays,
        AtMost,
    }

    /// <summary>What the rules of a name look like.</summary>
    public static ValueShape ShapeOf(string name) => ValueShape.ObjectOf(name switch
    {
        "limitation" => LimitationForm,
        "insolvency" => InsolvencyForm,
        "consolidation" => ConsolidationForm,
        "promises" => PromiseForm,
        "plans" => PlanForm,
        "disputes" => DisputeForm,
        "retries" => RetryForm,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A policy has no rules of that name."),
    });

    private static ValueShape PromiseShape(PromiseMember member) => member switch
    {
        PromiseMember.ToleranceDays => Tolerance,
        PromiseMember.LongestDays => Days,
        PromiseMember.AtMost => ValueShape.Integer(0, PolicyBounds.MostTimes),
        PromiseMember.ConfirmInWriting => ValueShape.Boolean,
        _ => ValueShape.Choice<BrokenPromiseMode>(),
    };

    public static LimitationRules Limitation(ref JsonCursor cursor)
    {
        var usual = new LimitationRules();
        int[] years = [usual.BusinessYears, usual.ConsumerYears, usual.PublicYears, usual.TitleYears, usual.WarningDays];
        ReadIntegers(ref cursor, LimitationForm, years);
        return new LimitationRules(years[0], years[1], years[2], years[3], years[4]);
    }

    public static InsolvencyRules Insolvency(ref JsonCursor cursor)
    {
        int[] months = [new InsolvencyRules().ClaimMonths];
        ReadIntegers(ref cursor, InsolvencyForm, months);
        return new InsolvencyRules(months[0]);
    }

    public static ConsolidationRules Consolidation(ref JsonCursor cursor)
    {
        var usual = new ConsolidationRules();
        int[] days = [usual.JoinDays, usual.ContactSpacingDays];
        ReadIntegers(ref cursor, ConsolidationForm, days);
        return new ConsolidationRules(days[0], days[1]);
    }

    public static RetryRules Retries(ref JsonCursor cursor)
    {
        var usual = new RetryRules();
        int[] numbers = [usual.AfterDays, usual.AtMost];
        ReadIntegers(ref cursor, RetryForm, numbers);
        return new RetryRules(numbers[0], numbers[1]);
    }

    public static PromiseRules Promises(ref JsonCursor cursor)
    {
        var usual = new PromiseRules();
        if (!cursor.BeginsObject(PromiseForm.Subject)) return usual;
        var (tolerance, longest, atMost) = (usual.ToleranceDays, usual.LongestDays, usual.AtMost);
        var (confirm, whenBroken) = (usual.ConfirmInWriting, usual.WhenBroken);
        var seen = 0UL;
        while (cursor.TryNext(PromiseForm, ref seen, out var member))
        {
            var value = cursor.Take();
            switch ((PromiseMember)member)
            {
                case PromiseMember.ToleranceDays:
                    tolerance = ScalarReader.Integer(ref cursor, value) ?? tolerance;
                    break;
                case PromiseMember.LongestDays:
                    longest = ScalarReader.Integer(ref cursor, value) ?? longest;
                    break;
                case PromiseMember.AtMost:
                    atMost = ScalarReader.Integer(ref cursor, value) ?? atMost;
                    break;
                case PromiseMember.ConfirmInWriting:
                    confirm = ScalarReader.Boolean(ref cursor, value) ?? confirm;
                    break;
                case PromiseMember.WhenBroken:
                    whenBroken = ScalarReader.Choice<BrokenPromiseMode>(ref cursor, value) ?? whenBroken;
                    break;
            }
        }

        return new PromiseRules(tolerance, longest, atMost, confirm, whenBroken);
    }

    public static PlanRules Plans(ref JsonCursor cursor)
    {
        var usual = new PlanRules();
        if (!cursor.BeginsObject(PlanForm.Subject)) return usual;
        var tolerance = usual.ToleranceDays;
        string? resumeAt = null;
        var seen = 0UL;
        while (cursor.TryNext(PlanForm, ref seen, out var member))
        {
            var value = cursor.Take();
            if ((PlanMember)member == PlanMember.ToleranceDays) tolerance = ScalarReader.Integer(ref cursor, value) ?? tolerance;
            else resumeAt = ScalarReader.Text(ref cursor, value);
        }

        return new PlanRules(tolerance, resumeAt);
    }

    public static DisputeRules Disputes(ref JsonCursor cursor)
    {
        var usual = new DisputeRules();
        if (!cursor.BeginsObject(DisputeForm.Subject)) return usual;
        var (evidence, stale) = (usual.EvidenceDays, usual.StaleDays);
        string? resumeAt = null;
        var seen = 0UL;
        while (cursor.TryNext(DisputeForm, ref seen, out var member))
        {
            var value = cursor.Take();
            switch ((DisputeMember)member)
            {
                case DisputeMember.EvidenceDays:
                    evidence = value.Token == JsonTokenType.Null ? null : ScalarReader.Integer(ref cursor, value) ?? evidence;
                    break;
                case DisputeMember.StaleDays:
                    stale = ScalarReader.Integer(ref cursor, value) ?? stale;
                    break;
                case DisputeMember.ResumeAt:
                    resumeAt = ScalarReader.Text(ref cursor, value);
                    break;
            }
        }

        return new DisputeRules(evidence, stale, resumeAt);
    }

    private static void ReadIntegers(ref JsonCursor cursor, ObjectForm form, int[] numbers)
    {
        if (!cursor.BeginsObject(form.Subject)) return;
        var seen = 0UL;
        while (cursor.TryNext(form, ref seen, out var member))
            numbers[member] = ScalarReader.Integer(ref cursor, cursor.Take()) ?? numbers[member];
    }
}

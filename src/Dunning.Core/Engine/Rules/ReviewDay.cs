using Dunning.Calendars;

namespace Dunning.Engine.Rules;

/// <summary>Until when a decision stands.</summary>
internal static class ReviewDay
{
    /// <summary>
    /// The first day after today on which, with no new event, the decision differs; <see cref="DayNumber.Never"/> if on none. Between two boundaries
    /// nothing the rules look at changes, so only boundaries are tried, and only those before the day on which it differs in any case.
    /// </summary>
    public static int Of(CompiledPolicy policy, in CaseState state, Outcome decided, int today)
    {
        if (decided.Verdict == Verdict.None) return DayNumber.Never;
        var certain = DecisionRules.CertainChange(policy, state, decided, today);
        var day = today;
        while (true)
        {
            day = DecisionRules.NextBoundary(policy, state, day);
            if (day >= certain) return certain;
            if (Differs(policy, state, decided, day)) return day;
        }
    }

    private static bool Differs(CompiledPolicy policy, in CaseState state, Outcome decided, int day)
    {
        try
        {
            return !DecisionRules.Decide(policy, state, day).SaysTheSame(decided);
        }
        catch (CalendarRangeException)
        {
            // Where the calendar ends nothing can be said to stand: the host asks again on that day, and is told what is missing.
            return true;
        }
    }
}

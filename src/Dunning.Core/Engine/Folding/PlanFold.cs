using Dunning.Calendars;
using Dunning.Receivables;

namespace Dunning.Engine.Folding;

/// <summary>The payment plan in force, and the money that came in since.</summary>
internal struct PlanFold
{
    private PaymentPlan? _plan;
    private long _paidSince;

    public void Agree(PaymentPlan plan)
    {
        _plan = plan;
        _paidSince = 0;
    }

    /// <summary>Cancels the plan; tells whether there was anything of it left to end.</summary>
    public bool Cancel(int toleranceDays)
    {
        var ended = BreakOn(toleranceDays) != DayNumber.Never;
        _plan = null;
        return ended;
    }

    /// <summary>Counts money that came in, or went back when negative.</summary>
    public void Receive(long amount) => _paidSince += amount;

    public readonly bool IsOnTrack(int day, int toleranceDays) => BreakOn(toleranceDays) is var breakDay && breakDay != DayNumber.Never && day < breakDay;

    /// <summary>
    /// The day after the tolerance of the first instalment not covered, which may have passed; <see cref="DayNumber.Never"/> when there is no plan
    /// or all of it is covered.
    /// </summary>
    public readonly int BreakOn(int toleranceDays)
    {
        if (_plan is null) return DayNumber.Never;
        long owed = 0;
        foreach (var step in _plan.Steps)
        {
            owed += step.AmountMinor;
            if (_paidSince < owed) return step.DueDay + toleranceDays + 1;
        }

        return DayNumber.Never;
    }
}

using Dunning.Calendars;
using Dunning.Receivables;

namespace Dunning.Engine.Folding;

/// <summary>The payment plan in force, and the money that came in since.</summary>
internal struct PlanFold
{
    private PaymentPlan? _plan;
    private long _paidSince;

    /// <summary>The plan; null when there is none.</summary>
    public readonly PaymentPlan? Plan => _plan;

    /// <summary>The place of the agreement among the entries of the history; meaningful only with a plan.</summary>
    public int Agreed { get; private set; }

    public readonly long PaidSince => _paidSince;

    public void Agree(PaymentPlan plan, int entry)
    {
        _plan = plan;
        _paidSince = 0;
        Agreed = entry;
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
    public readonly int BreakOn(int toleranceDays) =>
        AtStake(out _) is >= 0 and var step ? _plan!.Steps[step].DueDay + toleranceDays + 1 : DayNumber.Never;

    /// <summary>
    /// The place of the first instalment not covered, by date; -1 when there is no plan or all of it is covered. Tells too what had to be paid up to and
    /// including it.
    /// </summary>
    public readonly int AtStake(out long owed)
    {
        owed = 0;
        if (_plan is null) return -1;
        for (var i = 0; i < _plan.Steps.Length; i++)
        {
            owed += _plan.Steps[i].AmountMinor;
            if (_paidSince < owed) return i;
        }

        return -1;
    }
}

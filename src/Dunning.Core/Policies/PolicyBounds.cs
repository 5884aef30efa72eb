namespace Dunning.Policies;

/// <summary>How large the numbers of a policy can be. Each bound is inclusive; a number beyond it is refused as one that cannot be meant.</summary>
public static class PolicyBounds
{
    /// <summary>The most days, ten years; a stage's day lies within as many before the due date.</summary>
    public const int MostDays = 3650;

    /// <summary>The most days of tolerance of a promise or plan.</summary>
    public const int MostToleranceDays = 365;

    /// <summary>The most years of limitation; the least is 1.</summary>
    public const int MostYears = 50;

    /// <summary>The most months to declare a claim; the least is 1.</summary>
    public const int MostMonths = 120;

    /// <summary>The most tries of a contact, of which there is at least 1, and the most promises that count.</summary>
    public const int MostTimes = 100;
}

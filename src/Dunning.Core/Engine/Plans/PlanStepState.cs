namespace Dunning.Engine.Plans;

/// <summary>How one instalment stands.</summary>
public enum PlanStepState
{
    /// <summary>Not due yet, and not paid.</summary>
    ToCome,

    /// <summary>Due today, or passed but still within the days of tolerance.</summary>
    Due,

    /// <summary>Not paid within the days of tolerance.</summary>
    Missed,

    /// <summary>Paid.</summary>
    Paid,
}

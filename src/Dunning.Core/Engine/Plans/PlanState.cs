namespace Dunning.Engine.Plans;

/// <summary>How a payment plan stands.</summary>
public enum PlanState
{
    /// <summary>The history knows no such plan.</summary>
    NotAgreed,

    /// <summary>What had to be paid was paid.</summary>
    OnTrack,

    /// <summary>An instalment was not paid in time, and still is not.</summary>
    Broken,

    /// <summary>All of it is paid.</summary>
    Paid,

    /// <summary>A newer plan took its place, it was cancelled, or a new due date was granted.</summary>
    Ended,
}

namespace Dunning.Receivables.Events;

/// <summary>How a dispute ended.</summary>
public enum DisputeOutcome
{
    /// <summary>The debtor is right: a credit note is to follow, and that part stays uncollectible until it does.</summary>
    Accepted,

    /// <summary>The creditor is right: the process goes on at once.</summary>
    Rejected,

    /// <summary>The debtor, or whoever recorded it by mistake, took it back.</summary>
    Withdrawn,
}

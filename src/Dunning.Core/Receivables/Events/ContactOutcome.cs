namespace Dunning.Receivables.Events;

/// <summary>What became of a contact.</summary>
public enum ContactOutcome
{
    /// <summary>It went out: carried out.</summary>
    Sent,

    /// <summary>It arrived: carried out.</summary>
    Delivered,

    /// <summary>Nobody answered: a try.</summary>
    NotReached,

    /// <summary>It could not be sent: a try.</summary>
    Failed,

    /// <summary>In doubt: nothing is sent again until a later outcome settles it.</summary>
    Unknown,
}

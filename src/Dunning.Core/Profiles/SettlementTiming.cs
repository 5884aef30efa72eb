namespace Dunning.Profiles;

/// <summary>When an invoice was settled, as far as that says something of its payer.</summary>
public enum SettlementTiming
{
    /// <summary>Open, and not late yet: it does not count.</summary>
    Pending,

    /// <summary>Settled no later than the due date and the days of grace.</summary>
    OnTime,

    /// <summary>Settled later, or still open after them.</summary>
    Late,
}

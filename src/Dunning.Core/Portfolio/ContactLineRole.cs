namespace Dunning.Portfolio;

/// <summary>Why an invoice stands in a contact.</summary>
public enum ContactLineRole
{
    /// <summary>It gives the contact its stage, channel and tone.</summary>
    Lead,

    /// <summary>It is due today as well.</summary>
    Joined,

    /// <summary>It would be due within the days to join, at a stage no further than the lead's: said now, so that nothing is said again in a few days.</summary>
    Early,

    /// <summary>It is late, and shown so that the debtor sees the whole; nothing is asked for on it by this contact.</summary>
    Information,
}

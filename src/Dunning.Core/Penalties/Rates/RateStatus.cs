namespace Dunning.Penalties.Rates;

/// <summary>How far a published rate can be relied on.</summary>
public enum RateStatus
{
    /// <summary>Two or more independent copies agree.</summary>
    Agreed,

    /// <summary>One copy was seen.</summary>
    SingleSource,

    /// <summary>Not to be presented as certain: every statement that rests on it says so.</summary>
    Doubtful,
}

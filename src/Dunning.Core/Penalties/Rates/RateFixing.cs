namespace Dunning.Penalties.Rates;

/// <summary>Which day's rate serves a half-year.</summary>
public enum RateFixing
{
    /// <summary>That of its first day: 1 January or 1 July.</summary>
    OnFirstDay,

    /// <summary>That of the day before it: 31 December or 30 June.</summary>
    OnEve,
}

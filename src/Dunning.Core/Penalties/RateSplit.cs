namespace Dunning.Penalties;

/// <summary>Whether the rate follows the half-years of a delay.</summary>
public enum RateSplit
{
    /// <summary>Each half-year has its own rate, and a line of its own even where the rate stays.</summary>
    HalfYear,

    /// <summary>The rate of the half-year in which interest begins serves the whole delay.</summary>
    WholeDelay,
}

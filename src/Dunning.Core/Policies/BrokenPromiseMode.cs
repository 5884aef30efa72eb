namespace Dunning.Policies;

/// <summary>What a broken promise does.</summary>
public enum BrokenPromiseMode
{
    /// <summary>The process goes on at once.</summary>
    Accelerate,

    /// <summary>The process goes on at its own days; the alert stays.</summary>
    Resume,
}

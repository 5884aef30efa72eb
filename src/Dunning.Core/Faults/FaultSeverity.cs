namespace Dunning.Faults;

/// <summary>How bad a fault is.</summary>
public enum FaultSeverity
{
    /// <summary>What bears it is refused.</summary>
    Error,

    /// <summary>What bears it works, but probably not as meant.</summary>
    Warning,
}

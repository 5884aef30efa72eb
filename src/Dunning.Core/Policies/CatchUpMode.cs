namespace Dunning.Policies;

/// <summary>What becomes of stages whose day passed without a run.</summary>
public enum CatchUpMode
{
    /// <summary>Each is carried out in its turn, however late the run.</summary>
    StepByStep,

    /// <summary>Those that are not mandatory are passed over once the next one has reached its day.</summary>
    SkipToCurrent,
}

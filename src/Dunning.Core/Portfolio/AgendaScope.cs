namespace Dunning.Portfolio;

/// <summary>Which decisions an agenda lists.</summary>
public enum AgendaScope
{
    /// <summary>What somebody must do or decide: act and review.</summary>
    ToDo,

    /// <summary>Every decision.</summary>
    All,
}

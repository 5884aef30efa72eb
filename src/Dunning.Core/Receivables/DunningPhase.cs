namespace Dunning.Receivables;

/// <summary>How far the process has come, mildest first.</summary>
public enum DunningPhase
{
    /// <summary>Before the due date.</summary>
    Preventive,

    /// <summary>Courteous reminders.</summary>
    Level1,

    /// <summary>Firm reminders, with penalties.</summary>
    Level2,

    /// <summary>The formal notice.</summary>
    Level3,

    /// <summary>Mediation, agency, lawyer, court.</summary>
    Litigation,
}

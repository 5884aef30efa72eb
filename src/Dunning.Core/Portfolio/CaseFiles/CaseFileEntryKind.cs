namespace Dunning.Portfolio.CaseFiles;

/// <summary>What an entry of a case file is.</summary>
public enum CaseFileEntryKind
{
    /// <summary>The invoice was issued.</summary>
    Issued,

    /// <summary>Its due date, as invoiced.</summary>
    FellDue,

    /// <summary>Something that happened to it, of its history.</summary>
    Event,

    /// <summary>A hold of the debtor began.</summary>
    DebtorHold,

    /// <summary>Proceedings against the debtor became known.</summary>
    DebtorInsolvency,

    /// <summary>The proceedings against the debtor ended.</summary>
    DebtorInsolvencyClosed,
}

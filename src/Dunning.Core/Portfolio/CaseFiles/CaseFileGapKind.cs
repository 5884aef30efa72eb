namespace Dunning.Portfolio.CaseFiles;

/// <summary>What a lawyer or court will ask for and the file does not have.</summary>
public enum CaseFileGapKind
{
    /// <summary>The name of the debtor.</summary>
    DebtorName,

    /// <summary>Where the debtor can be served.</summary>
    DebtorAddress,

    /// <summary>The company number of a debtor that is no consumer: who is sued, and before which court.</summary>
    CompanyNumber,

    /// <summary>The order, or the contract: that the claim was agreed.</summary>
    PurchaseOrder,

    /// <summary>The delivery note or other documents: that the creditor did its part.</summary>
    Documents,

    /// <summary>A formal notice that was carried out.</summary>
    FormalNotice,

    /// <summary>The proof that the formal notice reached the debtor.</summary>
    FormalNoticeProof,

    /// <summary>An acknowledgement of the debt: a statement, a written promise, a plan. It helps and is not needed.</summary>
    Acknowledgement,

    /// <summary>A part is contested, and the dispute is not closed.</summary>
    DisputeOpen,

    /// <summary>The penalty statement.</summary>
    PenaltyStatement,
}

namespace Dunning.Portfolio.CaseFiles;

/// <summary>A way to an enforceable title in France.</summary>
public enum CourtRouteKind
{
    /// <summary>The simplified procedure for small claims, by a judicial officer and with the debtor's agreement (CPCE L125-1).</summary>
    SmallClaims,

    /// <summary>The order for payment (injonction de payer, CPC 1405 and following).</summary>
    OrderForPayment,

    /// <summary>The suit on the merits.</summary>
    Suit,

    /// <summary>Against a public body: the interim payment before the administrative court (CJA R541-1).</summary>
    AdministrativeInterimPayment,
}

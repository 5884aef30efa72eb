namespace Dunning.Policies;

/// <summary>What is to be done. The last three are special acts: no stage of a policy has them.</summary>
public enum DunningAction
{
    /// <summary>Remind the debtor.</summary>
    Remind,

    /// <summary>Offer a payment plan.</summary>
    OfferPlan,

    /// <summary>Send a formal notice (mise en demeure, C. civ. 1344).</summary>
    FormalNotice,

    /// <summary>Offer mediation.</summary>
    Mediate,

    /// <summary>Have a demand for payment served by a judicial officer.</summary>
    ServedDemand,

    /// <summary>Hand the file over to an agency or a lawyer.</summary>
    HandOver,

    /// <summary>Ask a court, or the authority the law names, for an order to pay.</summary>
    PaymentOrder,

    /// <summary>Enforce a title.</summary>
    Enforce,

    /// <summary>Notify the credit insurer.</summary>
    NotifyInsurer,

    /// <summary>Special act: send a disputing debtor the evidence of the debt.</summary>
    SendEvidence,

    /// <summary>Special act: confirm a promise in writing.</summary>
    ConfirmPromise,

    /// <summary>Special act: declare the claim in the insolvency proceedings (C. com. L622-24).</summary>
    DeclareClaim,
}

namespace Dunning.Engine;

/// <summary>The rules of a decision in their order; the first that applies decides.</summary>
public enum DecisionRule
{
    /// <summary>1. Nothing is left of the principal.</summary>
    Closed,

    /// <summary>2. Proceedings stay the claim.</summary>
    Insolvency,

    /// <summary>3. Somebody else has the file.</summary>
    HandedOver,

    /// <summary>4. The claim is time-barred.</summary>
    Limitation,

    /// <summary>5. A hold is in force.</summary>
    Hold,

    /// <summary>6. The claim is disputed.</summary>
    Dispute,

    /// <summary>7. Nothing is collectible.</summary>
    NothingCollectible,

    /// <summary>8. Too little is collectible.</summary>
    Minimum,

    /// <summary>9. A payment plan is kept.</summary>
    Plan,

    /// <summary>10. A promise is pending.</summary>
    Promise,

    /// <summary>11. The payment is collected automatically.</summary>
    AutomaticPayment,

    /// <summary>12. A payment just came in.</summary>
    PaymentGrace,

    /// <summary>13. The next stage.</summary>
    Stage,
}

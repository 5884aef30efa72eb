namespace Dunning.Penalties.Fees;

/// <summary>What becomes of the fee of a stage.</summary>
public enum StageFeeVerdict
{
    /// <summary>It can be charged.</summary>
    Charge,

    /// <summary>The stage has none, or none for that amount.</summary>
    NoFee,

    /// <summary>It was charged for that stage of that invoice already.</summary>
    AlreadyCharged,

    /// <summary>The law of the debtor's country leaves the cost of amicable collection with the creditor.</summary>
    ForbiddenByLaw,

    /// <summary>The debtor's country is not known, so that it may be one whose law forbids the fee.</summary>
    CountryUnknown,

    /// <summary>The fee is in another currency than the invoice, and is never converted.</summary>
    OtherCurrency,
}

namespace Dunning.Penalties;

/// <summary>What a statement cannot vouch for.</summary>
public enum PenaltyDoubtKind
{
    /// <summary>A rate it rests on is not to be presented as certain.</summary>
    DoubtfulRate,

    /// <summary>A rate it rests on was carried forward from an earlier half-year, as asked.</summary>
    CarriedForwardRate,

    /// <summary>What the next day costs is not known: no rate is published for it here.</summary>
    NextDayUnknown,

    /// <summary>The fixed sum is in another currency than the invoice, and is never converted.</summary>
    FixedSumNotConverted,

    /// <summary>The fixed sum is owed once for the invoice, and is claimed on another of its terms.</summary>
    FixedSumOnOtherTerm,

    /// <summary>A part is disputed: its interest is owed only if the dispute is rejected.</summary>
    DisputeOpen,

    /// <summary>A dispute was accepted and its credit note is missing: the principal is too high by that part.</summary>
    CreditAwaited,

    /// <summary>The due date was moved: interest is reckoned from the new one only.</summary>
    DueDateMoved,

    /// <summary>A consumer's over-indebtedness: interest was stopped as in collective proceedings.</summary>
    OverIndebtedness,

    /// <summary>Interest was stopped at the opening of proceedings by French law, under a regime of another.</summary>
    ForeignInsolvency,

    /// <summary>A charge does not say what it was for; it is taken for interest and compensation.</summary>
    UnspecifiedCharge,

    /// <summary>More came in than principal, interest and compensation.</summary>
    Overpaid,
}

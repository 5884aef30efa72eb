using Dunning.Penalties.Rates;
using Dunning.Vocabulary;

namespace Dunning.Penalties.Rates;

/// <summary>The published rates that come with the package, as collected on 2026-11-22; each row says how far it can be relied on.</summary>
public static class ReferenceRates
{
    /// <summary>The main refinancing rate of the European Central Bank, from the first half of 2009.</summary>
    public static ReferenceRateTable EcbMainRefinancing { get; } =
        new("ecb-main-refinancing", RateFixing.OnFirstDay, EcbMainRefinancingRows.All());

    /// <summary>The French legal rate of all creditors but individuals, from the first half of 2009.</summary>
    public static ReferenceRateTable FrenchLegalOtherCreditors { get; } =
        new("fr-legal-rate-other-creditors", RateFixing.OnFirstDay, FrenchLegalOtherCreditorsRows.All());

    /// <summary>The French legal rate of creditors who are individuals, from the first half of 2009.</summary>
    public static ReferenceRateTable FrenchLegalIndividualCreditor { get; } =
        new("fr-legal-rate-individual-creditor", RateFixing.OnFirstDay, FrenchLegalIndividualCreditorRows.All());

    /// <summary>The German base rate (BGB 247), from the first half of 2002.</summary>
    public static ReferenceRateTable GermanBase { get; } = new("de-base-rate", RateFixing.OnFirstDay, GermanBaseRows.All());

    /// <summary>The Austrian base rate, from the first half of 2013.</summary>
    public static ReferenceRateTable AustrianBase { get; } = new("at-base-rate", RateFixing.OnFirstDay, AustrianBaseRows.All());

    /// <summary>The Bank Rate of 30 June and 31 December (SI 2002/1675), for interest that begins from the first half of 2003 on.</summary>
    public static ReferenceRateTable BankOfEngland { get; } = new("gb-reference-rate", RateFixing.OnEve, BankOfEnglandRows.All());

    /// <summary>All of them.</summary>
    public static ValueList<ReferenceRateTable> All { get; } = ValueList<ReferenceRateTable>.Of(
        [EcbMainRefinancing, FrenchLegalOtherCreditors, FrenchLegalIndividualCreditor, GermanBase, AustrianBase, BankOfEngland]);
}

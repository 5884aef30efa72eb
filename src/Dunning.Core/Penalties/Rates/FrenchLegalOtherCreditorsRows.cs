using static Dunning.Penalties.Rates.RateStatus;

namespace Dunning.Penalties.Rates;

/// <summary>The French legal rate of all creditors but individuals: by half-year since 2015, by year before.</summary>
/// <remarks>Publisher: Arrêté du ministre de l'économie (taux de l'intérêt légal), tous les autres cas. Rows by status: 1 agreed, 35 single.</remarks>
internal static class FrenchLegalOtherCreditorsRows
{
    private const string Publisher = "Arrêté du ministre de l'économie (taux de l'intérêt légal), tous les autres cas";

    public static ReferenceRate[] All() =>
    [
        new(new(2009, 1, 1), 3.79m, SingleSource, Publisher),
        new(new(2009, 7, 1), 3.79m, SingleSource, Publisher),
        new(new(2010, 1, 1), 0.65m, SingleSource, Publisher),
        new(new(2010, 7, 1), 0.65m, SingleSource, Publisher),
        new(new(2011, 1, 1), 0.38m, SingleSource, Publisher),
        new(new(2011, 7, 1), 0.38m, SingleSource, Publisher),
        new(new(2012, 1, 1), 0.71m, SingleSource, Publisher),
        new(new(2012, 7, 1), 0.71m, SingleSource, Publisher),
        new(new(2013, 1, 1), 0.04m, SingleSource, Publisher),
        new(new(2013, 7, 1), 0.04m, SingleSource, Publisher),
        new(new(2014, 1, 1), 0.04m, SingleSource, Publisher),
        new(new(2014, 7, 1), 0.04m, SingleSource, Publisher),
        new(new(2015, 1, 1), 0.93m, SingleSource, Publisher),
        new(new(2015, 7, 1), 0.99m, SingleSource, Publisher),
        new(new(2016, 1, 1), 1.01m, SingleSource, Publisher),
        new(new(2016, 7, 1), 0.93m, SingleSource, Publisher),
        new(new(2017, 1, 1), 0.90m, SingleSource, Publisher),
        new(new(2017, 7, 1), 0.90m, SingleSource, Publisher),
        new(new(2018, 1, 1), 0.89m, SingleSource, Publisher),
        new(new(2018, 7, 1), 0.88m, SingleSource, Publisher),
        new(new(2019, 1, 1), 0.86m, SingleSource, Publisher),
        new(new(2019, 7, 1), 0.87m, SingleSource, Publisher),
        new(new(2020, 1, 1), 0.87m, SingleSource, Publisher),
        new(new(2020, 7, 1), 0.84m, SingleSource, Publisher),
        new(new(2021, 1, 1), 0.79m, SingleSource, Publisher),
        new(new(2021, 7, 1), 0.76m, SingleSource, Publisher),
        new(new(2022, 1, 1), 0.76m, SingleSource, Publisher),
        new(new(2022, 7, 1), 0.77m, SingleSource, Publisher),
        new(new(2023, 1, 1), 2.06m, SingleSource, Publisher),
        new(new(2023, 7, 1), 4.22m, SingleSource, Publisher),
        new(new(2024, 1, 1), 5.07m, SingleSource, Publisher),
        new(new(2024, 7, 1), 4.92m, SingleSource, Publisher),
        new(new(2025, 1, 1), 3.71m, SingleSource, Publisher),
        new(new(2025, 7, 1), 2.76m, SingleSource, Publisher),
        new(new(2026, 1, 1), 2.62m, SingleSource, Publisher),
        new(new(2026, 7, 1), 2.75m, Agreed, Publisher),
    ];
}

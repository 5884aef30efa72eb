using static Dunning.Penalties.Rates.RateStatus;

namespace Dunning.Penalties.Rates;

/// <summary>The French legal rate of creditors who are individuals: by half-year since 2015, by year before.</summary>
/// <remarks>Publisher: Arrêté du ministre de l'économie (taux de l'intérêt légal), créances des personnes physiques n'agissant pas pour des besoins professionnels. Rows by status: 35 single, 1 doubtful.</remarks>
internal static class FrenchLegalIndividualCreditorRows
{
    private const string Publisher = "Arrêté du ministre de l'économie (taux de l'intérêt légal), créances des personnes physiques n'agissant pas pour des besoins professionnels";

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
        new(new(2015, 1, 1), 4.06m, SingleSource, Publisher),
        new(new(2015, 7, 1), 4.29m, SingleSource, Publisher),
        new(new(2016, 1, 1), 4.54m, SingleSource, Publisher),
        new(new(2016, 7, 1), 4.35m, SingleSource, Publisher),
        new(new(2017, 1, 1), 4.16m, SingleSource, Publisher),
        new(new(2017, 7, 1), 3.94m, SingleSource, Publisher),
        new(new(2018, 1, 1), 3.73m, SingleSource, Publisher),
        new(new(2018, 7, 1), 3.60m, SingleSource, Publisher),
        new(new(2019, 1, 1), 3.40m, SingleSource, Publisher),
        new(new(2019, 7, 1), 3.26m, SingleSource, Publisher),
        new(new(2020, 1, 1), 3.15m, SingleSource, Publisher),
        new(new(2020, 7, 1), 3.11m, SingleSource, Publisher),
        new(new(2021, 1, 1), 3.14m, SingleSource, Publisher),
        new(new(2021, 7, 1), 3.12m, SingleSource, Publisher),
        new(new(2022, 1, 1), 3.13m, SingleSource, Publisher),
        new(new(2022, 7, 1), 3.15m, SingleSource, Publisher),
        new(new(2023, 1, 1), 4.47m, SingleSource, Publisher),
        new(new(2023, 7, 1), 6.82m, SingleSource, Publisher),
        new(new(2024, 1, 1), 8.01m, SingleSource, Publisher),
        new(new(2024, 7, 1), 8.16m, SingleSource, Publisher),
        new(new(2025, 1, 1), 7.21m, SingleSource, Publisher),
        new(new(2025, 7, 1), 6.65m, SingleSource, Publisher),
        new(new(2026, 1, 1), 6.67m, SingleSource, Publisher),
        new(new(2026, 7, 1), 6.84m, Doubtful, Publisher),
    ];
}

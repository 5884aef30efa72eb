using static Dunning.Penalties.Rates.RateStatus;

namespace Dunning.Penalties.Rates;

/// <summary>The Austrian base rate, that of the first day of each half-year; it may be negative.</summary>
/// <remarks>Publisher: Oesterreichische Nationalbank, Basiszinssatz. Rows by status: 28 single.</remarks>
internal static class AustrianBaseRows
{
    private const string Publisher = "Oesterreichische Nationalbank, Basiszinssatz";

    public static ReferenceRate[] All() =>
    [
        new(new(2013, 1, 1), 0.38m, SingleSource, Publisher),
        new(new(2013, 7, 1), -0.12m, SingleSource, Publisher),
        new(new(2014, 1, 1), -0.12m, SingleSource, Publisher),
        new(new(2014, 7, 1), -0.12m, SingleSource, Publisher),
        new(new(2015, 1, 1), -0.12m, SingleSource, Publisher),
        new(new(2015, 7, 1), -0.12m, SingleSource, Publisher),
        new(new(2016, 1, 1), -0.12m, SingleSource, Publisher),
        new(new(2016, 7, 1), -0.62m, SingleSource, Publisher),
        new(new(2017, 1, 1), -0.62m, SingleSource, Publisher),
        new(new(2017, 7, 1), -0.62m, SingleSource, Publisher),
        new(new(2018, 1, 1), -0.62m, SingleSource, Publisher),
        new(new(2018, 7, 1), -0.62m, SingleSource, Publisher),
        new(new(2019, 1, 1), -0.62m, SingleSource, Publisher),
        new(new(2019, 7, 1), -0.62m, SingleSource, Publisher),
        new(new(2020, 1, 1), -0.62m, SingleSource, Publisher),
        new(new(2020, 7, 1), -0.62m, SingleSource, Publisher),
        new(new(2021, 1, 1), -0.62m, SingleSource, Publisher),
        new(new(2021, 7, 1), -0.62m, SingleSource, Publisher),
        new(new(2022, 1, 1), -0.62m, SingleSource, Publisher),
        new(new(2022, 7, 1), -0.62m, SingleSource, Publisher),
        new(new(2023, 1, 1), 1.88m, SingleSource, Publisher),
        new(new(2023, 7, 1), 3.38m, SingleSource, Publisher),
        new(new(2024, 1, 1), 3.88m, SingleSource, Publisher),
        new(new(2024, 7, 1), 3.88m, SingleSource, Publisher),
        new(new(2025, 1, 1), 2.53m, SingleSource, Publisher),
        new(new(2025, 7, 1), 1.53m, SingleSource, Publisher),
        new(new(2026, 1, 1), 1.53m, SingleSource, Publisher),
        new(new(2026, 7, 1), 1.53m, SingleSource, Publisher),
    ];
}

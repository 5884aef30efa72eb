using static Dunning.Penalties.Rates.RateStatus;

namespace Dunning.Penalties.Rates;

/// <summary>The main refinancing rate of the European Central Bank, one row a half-year: that in force on its first day.</summary>
/// <remarks>Publisher: European Central Bank, key interest rates: main refinancing operations, in force on that day. Rows by status: 36 agreed.</remarks>
internal static class EcbMainRefinancingRows
{
    private const string Publisher = "European Central Bank, key interest rates: main refinancing operations, in force on that day";

    public static ReferenceRate[] All() =>
    [
        new(new(2009, 1, 1), 2.50m, Agreed, Publisher),
        new(new(2009, 7, 1), 1.00m, Agreed, Publisher),
        new(new(2010, 1, 1), 1.00m, Agreed, Publisher),
        new(new(2010, 7, 1), 1.00m, Agreed, Publisher),
        new(new(2011, 1, 1), 1.00m, Agreed, Publisher),
        new(new(2011, 7, 1), 1.25m, Agreed, Publisher),
        new(new(2012, 1, 1), 1.00m, Agreed, Publisher),
        new(new(2012, 7, 1), 1.00m, Agreed, Publisher),
        new(new(2013, 1, 1), 0.75m, Agreed, Publisher),
        new(new(2013, 7, 1), 0.50m, Agreed, Publisher),
        new(new(2014, 1, 1), 0.25m, Agreed, Publisher),
        new(new(2014, 7, 1), 0.15m, Agreed, Publisher),
        new(new(2015, 1, 1), 0.05m, Agreed, Publisher),
        new(new(2015, 7, 1), 0.05m, Agreed, Publisher),
        new(new(2016, 1, 1), 0.05m, Agreed, Publisher),
        new(new(2016, 7, 1), 0.00m, Agreed, Publisher),
        new(new(2017, 1, 1), 0.00m, Agreed, Publisher),
        new(new(2017, 7, 1), 0.00m, Agreed, Publisher),
        new(new(2018, 1, 1), 0.00m, Agreed, Publisher),
        new(new(2018, 7, 1), 0.00m, Agreed, Publisher),
        new(new(2019, 1, 1), 0.00m, Agreed, Publisher),
        new(new(2019, 7, 1), 0.00m, Agreed, Publisher),
        new(new(2020, 1, 1), 0.00m, Agreed, Publisher),
        new(new(2020, 7, 1), 0.00m, Agreed, Publisher),
        new(new(2021, 1, 1), 0.00m, Agreed, Publisher),
        new(new(2021, 7, 1), 0.00m, Agreed, Publisher),
        new(new(2022, 1, 1), 0.00m, Agreed, Publisher),
        new(new(2022, 7, 1), 0.00m, Agreed, Publisher),
        new(new(2023, 1, 1), 2.50m, Agreed, Publisher),
        new(new(2023, 7, 1), 4.00m, Agreed, Publisher),
        new(new(2024, 1, 1), 4.50m, Agreed, Publisher),
        new(new(2024, 7, 1), 4.25m, Agreed, Publisher),
        new(new(2025, 1, 1), 3.15m, Agreed, Publisher),
        new(new(2025, 7, 1), 2.15m, Agreed, Publisher),
        new(new(2026, 1, 1), 2.15m, Agreed, Publisher),
        new(new(2026, 7, 1), 2.40m, Agreed, Publisher),
    ];
}

using static Dunning.Penalties.Rates.RateStatus;

namespace Dunning.Penalties.Rates;

/// <summary>The official Bank Rate on 30 June and 31 December, each for interest that begins in the half-year after it (SI 2002/1675).</summary>
/// <remarks>Publisher: Bank of England, official Bank Rate in force on that day (SI 2002/1675). Rows by status: 45 agreed, 3 single.</remarks>
internal static class BankOfEnglandRows
{
    private const string Publisher = "Bank of England, official Bank Rate in force on that day (SI 2002/1675)";

    public static ReferenceRate[] All() =>
    [
        new(new(2002, 12, 31), 4.00m, Agreed, Publisher),
        new(new(2003, 6, 30), 3.75m, Agreed, Publisher),
        new(new(2003, 12, 31), 3.75m, Agreed, Publisher),
        new(new(2004, 6, 30), 4.50m, Agreed, Publisher),
        new(new(2004, 12, 31), 4.75m, Agreed, Publisher),
        new(new(2005, 6, 30), 4.75m, Agreed, Publisher),
        new(new(2005, 12, 31), 4.50m, Agreed, Publisher),
        new(new(2006, 6, 30), 4.50m, Agreed, Publisher),
        new(new(2006, 12, 31), 5.00m, Agreed, Publisher),
        new(new(2007, 6, 30), 5.50m, Agreed, Publisher),
        new(new(2007, 12, 31), 5.50m, Agreed, Publisher),
        new(new(2008, 6, 30), 5.00m, Agreed, Publisher),
        new(new(2008, 12, 31), 2.00m, Agreed, Publisher),
        new(new(2009, 6, 30), 0.50m, Agreed, Publisher),
        new(new(2009, 12, 31), 0.50m, Agreed, Publisher),
        new(new(2010, 6, 30), 0.50m, Agreed, Publisher),
        new(new(2010, 12, 31), 0.50m, Agreed, Publisher),
        new(new(2011, 6, 30), 0.50m, Agreed, Publisher),
        new(new(2011, 12, 31), 0.50m, Agreed, Publisher),
        new(new(2012, 6, 30), 0.50m, Agreed, Publisher),
        new(new(2012, 12, 31), 0.50m, Agreed, Publisher),
        new(new(2013, 6, 30), 0.50m, Agreed, Publisher),
        new(new(2013, 12, 31), 0.50m, Agreed, Publisher),
        new(new(2014, 6, 30), 0.50m, Agreed, Publisher),
        new(new(2014, 12, 31), 0.50m, Agreed, Publisher),
        new(new(2015, 6, 30), 0.50m, Agreed, Publisher),
        new(new(2015, 12, 31), 0.50m, Agreed, Publisher),
        new(new(2016, 6, 30), 0.50m, Agreed, Publisher),
        new(new(2016, 12, 31), 0.25m, Agreed, Publisher),
        new(new(2017, 6, 30), 0.25m, Agreed, Publisher),
        new(new(2017, 12, 31), 0.50m, Agreed, Publisher),
        new(new(2018, 6, 30), 0.50m, Agreed, Publisher),
        new(new(2018, 12, 31), 0.75m, Agreed, Publisher),
        new(new(2019, 6, 30), 0.75m, Agreed, Publisher),
        new(new(2019, 12, 31), 0.75m, Agreed, Publisher),
        new(new(2020, 6, 30), 0.10m, Agreed, Publisher),
        new(new(2020, 12, 31), 0.10m, Agreed, Publisher),
        new(new(2021, 6, 30), 0.10m, Agreed, Publisher),
        new(new(2021, 12, 31), 0.25m, Agreed, Publisher),
        new(new(2022, 6, 30), 1.25m, Agreed, Publisher),
        new(new(2022, 12, 31), 3.50m, Agreed, Publisher),
        new(new(2023, 6, 30), 5.00m, Agreed, Publisher),
        new(new(2023, 12, 31), 5.25m, Agreed, Publisher),
        new(new(2024, 6, 30), 5.25m, Agreed, Publisher),
        new(new(2024, 12, 31), 4.75m, Agreed, Publisher),
        new(new(2025, 6, 30), 4.25m, SingleSource, Publisher),
        new(new(2025, 12, 31), 3.75m, SingleSource, Publisher),
        new(new(2026, 6, 30), 3.75m, SingleSource, Publisher),
    ];
}

using static Dunning.Penalties.Rates.RateStatus;

namespace Dunning.Penalties.Rates;

/// <summary>The German base rate (BGB 247), which changes on 1 January and 1 July and may be negative.</summary>
/// <remarks>Publisher: Deutsche Bundesbank, Basiszinssatz nach § 247 BGB. Rows by status: 50 single.</remarks>
internal static class GermanBaseRows
{
    private const string Publisher = "Deutsche Bundesbank, Basiszinssatz nach § 247 BGB";

    public static ReferenceRate[] All() =>
    [
        new(new(2002, 1, 1), 2.57m, SingleSource, Publisher),
        new(new(2002, 7, 1), 2.47m, SingleSource, Publisher),
        new(new(2003, 1, 1), 1.97m, SingleSource, Publisher),
        new(new(2003, 7, 1), 1.22m, SingleSource, Publisher),
        new(new(2004, 1, 1), 1.14m, SingleSource, Publisher),
        new(new(2004, 7, 1), 1.13m, SingleSource, Publisher),
        new(new(2005, 1, 1), 1.21m, SingleSource, Publisher),
        new(new(2005, 7, 1), 1.17m, SingleSource, Publisher),
        new(new(2006, 1, 1), 1.37m, SingleSource, Publisher),
        new(new(2006, 7, 1), 1.95m, SingleSource, Publisher),
        new(new(2007, 1, 1), 2.70m, SingleSource, Publisher),
        new(new(2007, 7, 1), 3.19m, SingleSource, Publisher),
        new(new(2008, 1, 1), 3.32m, SingleSource, Publisher),
        new(new(2008, 7, 1), 3.19m, SingleSource, Publisher),
        new(new(2009, 1, 1), 1.62m, SingleSource, Publisher),
        new(new(2009, 7, 1), 0.12m, SingleSource, Publisher),
        new(new(2010, 1, 1), 0.12m, SingleSource, Publisher),
        new(new(2010, 7, 1), 0.12m, SingleSource, Publisher),
        new(new(2011, 1, 1), 0.12m, SingleSource, Publisher),
        new(new(2011, 7, 1), 0.37m, SingleSource, Publisher),
        new(new(2012, 1, 1), 0.12m, SingleSource, Publisher),
        new(new(2012, 7, 1), 0.12m, SingleSource, Publisher),
        new(new(2013, 1, 1), -0.13m, SingleSource, Publisher),
        new(new(2013, 7, 1), -0.38m, SingleSource, Publisher),
        new(new(2014, 1, 1), -0.63m, SingleSource, Publisher),
        new(new(2014, 7, 1), -0.73m, SingleSource, Publisher),
        new(new(2015, 1, 1), -0.83m, SingleSource, Publisher),
        new(new(2015, 7, 1), -0.83m, SingleSource, Publisher),
        new(new(2016, 1, 1), -0.83m, SingleSource, Publisher),
        new(new(2016, 7, 1), -0.88m, SingleSource, Publisher),
        new(new(2017, 1, 1), -0.88m, SingleSource, Publisher),
        new(new(2017, 7, 1), -0.88m, SingleSource, Publisher),
        new(new(2018, 1, 1), -0.88m, SingleSource, Publisher),
        new(new(2018, 7, 1), -0.88m, SingleSource, Publisher),
        new(new(2019, 1, 1), -0.88m, SingleSource, Publisher),
        new(new(2019, 7, 1), -0.88m, SingleSource, Publisher),
        new(new(2020, 1, 1), -0.88m, SingleSource, Publisher),
        new(new(2020, 7, 1), -0.88m, SingleSource, Publisher),
        new(new(2021, 1, 1), -0.88m, SingleSource, Publisher),
        new(new(2021, 7, 1), -0.88m, SingleSource, Publisher),
        new(new(2022, 1, 1), -0.88m, SingleSource, Publisher),
        new(new(2022, 7, 1), -0.88m, SingleSource, Publisher),
        new(new(2023, 1, 1), 1.62m, SingleSource, Publisher),
        new(new(2023, 7, 1), 3.12m, SingleSource, Publisher),
        new(new(2024, 1, 1), 3.62m, SingleSource, Publisher),
        new(new(2024, 7, 1), 3.37m, SingleSource, Publisher),
        new(new(2025, 1, 1), 2.27m, SingleSource, Publisher),
        new(new(2025, 7, 1), 1.27m, SingleSource, Publisher),
        new(new(2026, 1, 1), 1.27m, SingleSource, Publisher),
        new(new(2026, 7, 1), 1.52m, SingleSource, Publisher),
    ];
}

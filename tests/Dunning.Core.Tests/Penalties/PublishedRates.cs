using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Dunning.Tests.Penalties;

/// <summary>The published series as they were collected, read from their files: what the tables of the package are held against.</summary>
internal static class PublishedRates
{
    public static List<(LocalDate From, decimal Percent, string Status, string Publisher)> Read(string series, [CallerFilePath] string here = "") =>
    [
        .. File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, "Rates", series + ".csv"))
            .Skip(1)
            .Select(line => line.Split(',', 4))
            .Select(cells => (
                Claims.Date(cells[0]),
                decimal.Parse(cells[1], CultureInfo.InvariantCulture),
                cells[2],
                cells[3].Trim('"'))),
    ];

    /// <summary>The rate in force on a day: the last row on or before it.</summary>
    public static decimal InForce(string series, LocalDate day) => Cache(series).Last(row => row.From <= day).Percent;

    private static readonly Dictionary<string, List<(LocalDate From, decimal Percent, string Status, string Publisher)>> Known =
        new[]
        {
            "ecb-main-refinancing", "fr-legal-rate-other-creditors", "fr-legal-rate-individual-creditor", "de-base-rate", "at-base-rate", "gb-reference-rate",
        }.ToDictionary(series => series, series => Read(series), StringComparer.Ordinal);

    private static List<(LocalDate From, decimal Percent, string Status, string Publisher)> Cache(string series) => Known[series];
}

using System;
using Dunning.Faults;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Penalties.Rates;

/// <summary>A rate was asked for a day that no row of its table serves. It is not guessed: add the row, or ask for the last one to be carried forward.</summary>
public sealed class UnknownRateException : DunningFaultException
{
    /// <summary>Refuses a day.</summary>
    /// <param name="table">The table that was asked.</param>
    /// <param name="day">The day it was asked about.</param>
    public UnknownRateException(ReferenceRateTable table, LocalDate day)
        : base("Rates " + NameOf(table), [Describe(table, day)])
    {
        TableName = table.Name;
        Day = day;
    }

    /// <summary>The name of the table.</summary>
    public string TableName { get; }

    /// <summary>The day it was asked about.</summary>
    public LocalDate Day { get; }

    private static string NameOf(ReferenceRateTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Name;
    }

    private static Fault Describe(ReferenceRateTable table, LocalDate day)
    {
        var iso = LocalDatePattern.Iso;
        var range = day < table.KnownFrom
            ? "before " + iso.Format(table.KnownFrom)
            : "from " + iso.Format(table.KnownThrough.PlusDays(1));
        return new Fault(
            PenaltyFaultCodes.UnknownRate,
            "$.through",
            table.Name + ": no rate is known " + range + ", asked for " + iso.Format(day) + ".",
            [table.Name, iso.Format(day)]);
    }
}

using System;
using System.Collections.Generic;
using System.Text.Json;
using Dunning.Json.Writing;
using Dunning.Portfolio.Figures;

namespace Dunning.Json;

/// <summary>Writes aged balances: the totals of each currency, then the debtors.</summary>
public static class AgedBalanceWriter
{
    /// <summary>Writes an aged balance as an object.</summary>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <param name="aged">The aged balance.</param>
    public static void Write(Utf8JsonWriter json, AgedBalance aged)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(aged);
        json.WriteStartObject();
        json.WriteDate("today", aged.Today);
        json.WriteStartArray("bounds");
        foreach (var bound in aged.Bounds.DaysLate) json.WriteNumberValue(bound);
        json.WriteEndArray();
        WriteRows(json, "totals", aged, aged.Totals);
        WriteRows(json, "debtors", aged, aged.Rows);
        json.WriteTotals("notIssuedYet", aged.NotIssuedYet);
        json.WriteRefused(aged.Refused, aged.RefusedAccounts);
        json.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter json, string name, AgedBalance aged, IReadOnlyList<AgedBalanceRow> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            if (row.Debtor is { } debtor)
            {
                json.WriteString("debtor", debtor.Id);
                json.WriteString("name", debtor.Name);
            }

            json.WriteString("currency", row.Currency.Code);
            json.WriteMoney("open", row.Open.Amount);
            json.WriteNumber("openInvoices", row.Open.Count);
            json.WriteMoney("late", row.Late.Amount);
            json.WriteNumber("lateInvoices", row.Late.Count);
            json.WriteMoney("unapplied", row.Unapplied);
            json.WriteMoney("overpaid", row.Overpaid);
            WriteBands(json, aged.Bounds, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBands(Utf8JsonWriter json, AgingBounds bounds, AgedBalanceRow row)
    {
        json.WriteStartArray("bands");
        for (var band = 0; band < row.Bands.Count; band++)
        {
            json.WriteStartObject();
            WriteDays(json, "fromDaysLate", bounds.FirstDayOf(band));
            WriteDays(json, "throughDaysLate", bounds.LastDayOf(band));
            json.WriteMoney("amount", row.Bands[band].Amount);
            json.WriteNumber("count", row.Bands[band].Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDays(Utf8JsonWriter json, string name, int? days)
    {
        if (days is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}

using System;
using System.Text.Json;
using Dunning.Json.Writing;
using Dunning.Portfolio.Figures;

namespace Dunning.Json;

/// <summary>Writes the figures of a book. Shares to four decimals, days to one, half away from zero; what cannot be reckoned is null.</summary>
public static class FiguresWriter
{
    /// <summary>Writes figures as an object.</summary>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <param name="figures">The figures.</param>
    public static void Write(Utf8JsonWriter json, BookFigures figures)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(figures);
        json.WriteStartObject();
        json.WriteDate("from", figures.FromInclusive);
        json.WriteDate("through", figures.ThroughInclusive);
        json.WriteStartArray("currencies");
        foreach (var currency in figures.Currencies) WriteCurrency(json, currency);
        json.WriteEndArray();
        json.WriteNumber("yieldDays", figures.YieldDays);
        json.WritePropertyName("yields");
        StageYieldWriter.Write(json, figures.Yields);
        json.WriteRefused(figures.Refused, figures.RefusedAccounts);
        json.WriteEndObject();
    }

    private static void WriteCurrency(Utf8JsonWriter json, CurrencyFigures figures)
    {
        json.WriteStartObject();
        json.WriteString("currency", figures.Currency.Code);
        json.WriteMoney("opening", figures.Opening);
        json.WriteMoney("sales", figures.Sales);
        json.WriteMoney("open", figures.Open);
        json.WriteMoney("late", figures.Late);
        json.WriteMoney("notDue", figures.NotDue);
        json.WriteDays("daysSalesOutstanding", figures.DaysSalesOutstanding);
        json.WriteDays("daysSalesOutstandingByCountBack", figures.DaysSalesOutstandingByCountBack);
        json.WriteDays("bestPossibleDaysSalesOutstanding", figures.BestPossibleDaysSalesOutstanding);
        json.WriteShare("overdueShare", figures.OverdueShare);
        json.WriteDays("averageDaysLate", figures.AverageDaysLate);
        json.WriteDays("averagePaymentDelay", figures.AveragePaymentDelay);
        json.WriteShare("collectionEffectiveness", figures.CollectionEffectiveness);
        WritePromises(json, figures.Promises);
        json.WriteStartArray("disputes");
        foreach (var dispute in figures.Disputes)
        {
            json.WriteStartObject();
            json.WriteString("reason", dispute.Reason);
            json.WriteNumber("fromDays", dispute.FirstDay);
            if (dispute.LastDay is { } last) json.WriteNumber("throughDays", last);
            else json.WriteNull("throughDays");
            json.WriteNumber("count", dispute.Count);
            json.WriteMoney("amount", dispute.Amount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePromises(Utf8JsonWriter json, PromiseFigures promises)
    {
        json.WriteStartObject("promises");
        json.WriteNumber("kept", promises.Kept);
        json.WriteNumber("broken", promises.Broken);
        json.WriteMoney("amountKept", promises.AmountKept);
        json.WriteMoney("amountBroken", promises.AmountBroken);
        json.WriteShare("shareByNumber", promises.ShareByNumber);
        json.WriteShare("shareByAmount", promises.ShareByAmount);
        json.WriteEndObject();
    }
}

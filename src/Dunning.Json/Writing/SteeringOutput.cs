using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Dunning.Engine;
using Dunning.Portfolio;
using Dunning.Portfolio.Steering;
using NodaTime;

namespace Dunning.Json.Writing;

/// <summary>What forecasts, replays, comparisons, figures and case files have in common on the wire.</summary>
internal static class SteeringOutput
{
    public static void WriteDateOrNull(this Utf8JsonWriter json, string name, LocalDate? date)
    {
        if (date is { } day) json.WriteDate(name, day);
        else json.WriteNull(name);
    }

    /// <summary>A share, to four decimals, half away from zero; null where there is none.</summary>
    public static void WriteShare(this Utf8JsonWriter json, string name, decimal? share) => json.WriteRounded(name, share, 4);

    /// <summary>A number of days, to one decimal, half away from zero; null where there is none.</summary>
    public static void WriteDays(this Utf8JsonWriter json, string name, decimal? days) => json.WriteRounded(name, days, 1);

    private static void WriteRounded(this Utf8JsonWriter json, string name, decimal? figure, int decimals)
    {
        if (figure is { } exact)
            json.WriteString(name, decimal.Round(exact, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        else json.WriteNull(name);
    }

    public static void WriteTotals(this Utf8JsonWriter json, string name, IEnumerable<CurrencyTotal> totals)
    {
        json.WriteStartArray(name);
        foreach (var total in totals)
        {
            json.WriteStartObject();
            json.WriteString("currency", total.Amount.Currency.Code);
            json.WriteMoney("amount", total.Amount);
            json.WriteNumber("count", total.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteAct(Utf8JsonWriter json, SimulatedAct act)
    {
        json.WriteStartObject();
        json.WriteDate("on", act.On);
        json.WriteString("debtor", act.Invoice.Debtor.Id);
        json.WriteString("invoice", act.Invoice.Number);
        json.WriteString("stage", act.Stage);
        json.WriteChoice("action", act.Action);
        json.WriteChoiceOrNull("channel", act.Channel);
        json.WriteChoiceOrNull("role", act.Role);
        json.WriteMoney("collectible", act.Collectible);
        json.WriteString("currency", act.Collectible.Currency.Code);
        json.WriteString("key", act.Key);
        json.WriteString("contactKey", act.ContactKey);
        json.WriteEndObject();
    }

    /// <summary>What a reader of a list needs of a decision; the whole of one is a line of its own.</summary>
    public static void WriteDecision(Utf8JsonWriter json, string name, in DunningDecision decision)
    {
        json.WriteStartObject(name);
        json.WriteChoice("verdict", decision.Verdict);
        json.WriteChoice("reason", decision.Reason);
        json.WriteChoiceOrNull("action", decision.Action);
        json.WriteString("stage", decision.StageName);
        json.WriteChoiceOrNull("channel", decision.Channel);
        json.WriteDateOrNull("dueOn", decision.DueOn);
        json.WriteDateOrNull("until", decision.Until);
        json.WriteMoney("collectible", decision.Collectible);
        json.WriteString("currency", decision.Collectible.Currency.Code);
        json.WriteString("policy", decision.Policy.Name);
        json.WriteString("policyVersion", decision.Policy.Version);
        json.WriteString("key", decision.Key);
        json.WriteEndObject();
    }

    /// <summary>What is in no figure, with the first fault of each.</summary>
    public static void WriteRefused(this Utf8JsonWriter json, IEnumerable<RefusedReceivable> refused, IEnumerable<RefusedAccount> accounts)
    {
        json.WriteStartArray("refused");
        foreach (var one in refused) WriteFault(json, one.Receivable.Invoice.Debtor.Id, one.Receivable.Invoice.Number, one.Faults[0]);
        foreach (var one in accounts) WriteFault(json, one.Account.Debtor.Id, null, one.Faults[0]);
        json.WriteEndArray();
    }

    private static void WriteFault(Utf8JsonWriter json, string debtor, string? invoice, Faults.Fault fault)
    {
        json.WriteStartObject();
        json.WriteString("debtor", debtor);
        json.WriteString("invoice", invoice);
        json.WriteString("code", fault.Code);
        json.WriteString("message", fault.Message);
        json.WriteEndObject();
    }
}

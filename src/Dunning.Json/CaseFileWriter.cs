using System;
using System.Text.Json;
using Dunning.Json.Writing;
using Dunning.Monetary;
using Dunning.Portfolio.CaseFiles;

namespace Dunning.Json;

/// <summary>Writes case files: who owes what, what happened in order of date, penalties, what is missing, routes.</summary>
public static class CaseFileWriter
{
    /// <summary>Writes a case file as an object.</summary>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <param name="file">The case file.</param>
    public static void Write(Utf8JsonWriter json, CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(file);
        json.WriteStartObject();
        json.WriteDate("today", file.Today);
        WriteDebtor(json, file);
        WriteTotals(json, file);
        json.WriteStartArray("unapplied");
        foreach (var credit in file.Unapplied)
        {
            json.WriteStartObject();
            json.WriteString("currency", credit.Currency.Code);
            json.WriteMoney("amount", credit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("invoices");
        foreach (var invoice in file.Invoices) WriteInvoice(json, invoice);
        json.WriteEndArray();
        json.WriteStartArray("entries");
        foreach (var entry in file.Entries) WriteEntry(json, entry);
        json.WriteEndArray();
        json.WriteStartArray("gaps");
        foreach (var gap in file.Gaps)
        {
            json.WriteStartObject();
            json.WriteChoice("kind", gap.Kind);
            json.WriteString("invoice", gap.Invoice?.Number);
            json.WriteBoolean("onlyHelpful", gap.IsOnlyHelpful);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteRoutes(json, file);
        json.WriteEndObject();
    }

    private static void WriteDebtor(Utf8JsonWriter json, CaseFile file)
    {
        var debtor = file.Debtor;
        json.WriteStartObject("debtor");
        json.WriteString("id", debtor.Id);
        json.WriteString("name", debtor.Name);
        json.WriteChoice("kind", debtor.Kind);
        json.WriteString("country", debtor.Country);
        json.WriteString("address", debtor.Address);
        json.WriteString("companyNumber", debtor.CompanyNumber);
        json.WriteString("taxNumber", debtor.TaxNumber);
        json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, CaseFile file)
    {
        json.WriteStartArray("totals");
        foreach (var total in file.Totals)
        {
            json.WriteStartObject();
            json.WriteString("currency", total.Principal.Currency.Code);
            json.WriteMoney("principal", total.Principal);
            json.WriteMoney("contested", total.Contested);
            json.WriteMoney("penalties", total.Penalties);
            json.WriteMoney("claim", total.Claim);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteInvoice(Utf8JsonWriter json, CaseFileInvoice its)
    {
        var invoice = its.Invoice;
        json.WriteStartObject();
        json.WriteString("number", invoice.Number);
        json.WriteString("creditor", invoice.CreditorId);
        json.WriteDate("issued", invoice.IssuedOn);
        json.WriteDate("due", invoice.DueOn);
        json.WriteMoney("amount", invoice.Amount);
        json.WriteString("currency", invoice.Amount.Currency.Code);
        json.WriteString("purchaseOrder", invoice.PurchaseOrder);
        json.WriteTexts("documents", invoice.Documents);
        json.WriteMoney("balance", its.Balance);
        json.WriteNumber("daysLate", its.Decision.DaysLate);
        json.WriteDateOrNull("limitationOn", its.LimitationOn);
        json.WriteDateOrNull("formalNoticeOn", its.FormalNoticeOn);
        json.WriteBoolean("title", its.HasTitle);
        SteeringOutput.WriteDecision(json, "decision", its.Decision);
        json.WritePropertyName("penalties");
        if (its.Penalties is { } statement)
        {
            using var line = new PooledBuffer(1024);
            PenaltyStatementWriter.WriteLine(line, null, statement);
            json.WriteRawValue(line.Written.Slice(0, line.Count - 1));
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartArray("penaltyFaults");
        foreach (var fault in its.PenaltyFaults)
        {
            json.WriteStartObject();
            json.WriteString("code", fault.Code);
            json.WriteString("message", fault.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, CaseFileEntry entry)
    {
        json.WriteStartObject();
        json.WriteDate("on", entry.On);
        json.WriteChoice("kind", entry.Kind);
        json.WriteString("invoice", entry.Invoice?.Number);
        json.WritePropertyName("event");
        if (entry.Event is { } happened) EventOutput.Write(json, happened, entry.Invoice!.Amount.Currency);
        else json.WriteNullValue();
        json.WriteBoolean("reversed", entry.IsReversed);
        WriteMoneyOrNull(json, "balance", entry.Balance);
        json.WriteString("reason", entry.Reason);
        json.WriteEndObject();
    }

    private static void WriteRoutes(Utf8JsonWriter json, CaseFile file)
    {
        json.WriteStartArray("routes");
        foreach (var route in file.Routes)
        {
            json.WriteStartObject();
            json.WriteChoice("kind", route.Kind);
            json.WriteMoney("claim", route.Claim);
            json.WriteString("currency", route.Claim.Currency.Code);
            json.WriteChoice("conciliationFirst", route.Conciliation);
            json.WriteBoolean("contested", route.IsContested);
            json.WriteBoolean("needsLawyer", route.NeedsLawyer);
            WriteMoneyOrNull(json, "cost", route.Cost);
            json.WriteShare("costShare", route.CostShare);
            json.WriteTexts("sources", route.Sources);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMoneyOrNull(Utf8JsonWriter json, string name, Money? amount)
    {
        if (amount is { } money) json.WriteMoney(name, money);
        else json.WriteNull(name);
    }
}

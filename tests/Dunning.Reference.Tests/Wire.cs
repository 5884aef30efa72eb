using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Reference.Tests;

/// <summary>Reads the facts of a conformance vector. It knows what the vectors hold and trusts them: it is no reader of the wire format.</summary>
internal static class Wire
{
    public static Debtor Debtor(JsonElement json) =>
        new(
            json.GetProperty("id").GetString()!,
            Text(json, "name") ?? string.Empty,
            Name<DebtorKind>(json, "kind"),
            Name<PayerProfile>(json, "profile"),
            json.TryGetProperty("channels", out _) ? [Contact.Reachable(Names<Channel>(json, "channels")!)] : null,
            Items(json, "holds").Select(h => new DebtorHold(Day(h, "from")!.Value, Day(h, "until"), Text(h, "reason"))),
            json.TryGetProperty("insolvency", out var insolvency) ? Insolvency(insolvency) : null);

    public static Invoice Invoice(JsonElement json, Debtor debtor) =>
        new(
            json.GetProperty("number").GetString()!,
            debtor,
            Day(json, "issued")!.Value,
            Day(json, "due")!.Value,
            Money(json, "amount", CurrencyOf(json))!.Value,
            Name<PaymentMethod>(json, "method"),
            Text(json, "creditor"),
            Day(json, "arose"));

    public static InvoiceHistory History(JsonElement json, Currency currency) => InvoiceHistory.Of(json.EnumerateArray().Select(e => WireEvents.Event(e, currency)));

    public static Currency CurrencyOf(JsonElement json) => Currency.Parse(json.GetProperty("currency").GetString()!);

    public static EscalationPolicy Policy(JsonElement json)
    {
        var builder = EscalationPolicy.CreateBuilder(json.GetProperty("name").GetString()!, Text(json, "version") ?? "1")
            .WithStages(Items(json, "stages").Select(Stage))
            .WithCalendar(BusinessCalendar.Parse(Text(json, "calendar") ?? "none"))
            .WithMinimum(Minimum(json))
            .WithCatchUp(Name<CatchUpMode>(json, "catchUp"))
            .WithPaymentGraceDays(Number(json, "paymentGraceDays", 3))
            .WithAutomaticGraceDays(Number(json, "automaticGraceDays", 5))
            .WithOverdueActionDays(Number(json, "overdueActionDays", 7))
            .WithCollectsPenalties(Flag(json, "collectPenalties"));
        if (json.TryGetProperty("promises", out var promises)) builder = builder.WithPromises(Promises(promises));
        if (json.TryGetProperty("plans", out var plans)) builder = builder.WithPlans(new PlanRules(Number(plans, "toleranceDays", 3), Text(plans, "resumeAt")));
        if (json.TryGetProperty("disputes", out var disputes)) builder = builder.WithDisputes(Disputes(disputes));
        if (json.TryGetProperty("retries", out var retries)) builder = builder.WithRetries(new RetryRules(Number(retries, "afterDays", 2), Number(retries, "atMost", 3)));
        if (json.TryGetProperty("consolidation", out var spacing))
            builder = builder.WithConsolidation(new ConsolidationRules(Number(spacing, "joinDays", 5), Number(spacing, "contactSpacingDays", 5)));
        return builder.Build();
    }

    public static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;

    public static LocalDate? Day(JsonElement json, string name) => Text(json, name) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;

    public static bool Flag(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.GetBoolean();

    public static TEnum Name<TEnum>(JsonElement json, string name, TEnum otherwise = default) where TEnum : struct, System.Enum =>
        Text(json, name) is { } text ? WireName.Parse<TEnum>(text) : otherwise;

    public static IEnumerable<JsonElement> Items(JsonElement json, string name) => json.TryGetProperty(name, out var items) ? items.EnumerateArray() : [];

    public static Money? Money(JsonElement json, string name, Currency currency) =>
        Text(json, name) is { } text ? new Money(decimal.Parse(text, CultureInfo.InvariantCulture), currency) : null;

    private static DebtorInsolvency Insolvency(JsonElement json) =>
        new(Day(json, "on")!.Value, Day(json, "opened")!.Value, Day(json, "published"), Name<InsolvencyKind>(json, "kind"), Day(json, "closed"));

    private static PromiseRules Promises(JsonElement json) =>
        new(
            Number(json, "toleranceDays", 2),
            Number(json, "longestDays", 30),
            Number(json, "atMost", 2),
            !json.TryGetProperty("confirmInWriting", out var confirm) || confirm.GetBoolean(),
            Name<BrokenPromiseMode>(json, "whenBroken"));

    private static DisputeRules Disputes(JsonElement json) =>
        new(
            json.TryGetProperty("evidenceDays", out var evidence) && evidence.ValueKind == JsonValueKind.Null ? null : Number(json, "evidenceDays", 2),
            Number(json, "staleDays", 30),
            Text(json, "resumeAt"));

    private static DunningStage Stage(JsonElement json) =>
        new(
            json.GetProperty("name").GetString()!,
            Name<DunningPhase>(json, "phase"),
            Name<DunningAction>(json, "action"),
            json.GetProperty("day").GetInt32(),
            Names<Channel>(json, "channels")!,
            Number(json, "spacingDays", 0),
            Number(json, "responseDays", 0),
            Name(json, "tone", Tone.Neutral),
            minimum: Minimum(json),
            debtors: Names<DebtorKind>(json, "debtors"),
            isMandatory: Flag(json, "mandatory"),
            needsTitle: Flag(json, "needsTitle"),
            needsApproval: Flag(json, "approval"));

    private static MinimumAmount Minimum(JsonElement json)
    {
        if (!json.TryGetProperty("minimum", out var minimum)) return MinimumAmount.Zero;
        return minimum.ValueKind == JsonValueKind.String
            ? MinimumAmount.InEveryCurrency(decimal.Parse(minimum.GetString()!, CultureInfo.InvariantCulture))
            : MinimumAmount.PerCurrency(minimum.EnumerateObject().Select(p => Money(minimum, p.Name, Currency.Parse(p.Name))!.Value));
    }

    private static int Number(JsonElement json, string name, int otherwise) => json.TryGetProperty(name, out var value) ? value.GetInt32() : otherwise;

    private static List<TEnum>? Names<TEnum>(JsonElement json, string name) where TEnum : struct, System.Enum =>
        json.TryGetProperty(name, out var names) ? [.. names.EnumerateArray().Select(n => WireName.Parse<TEnum>(n.GetString()!))] : null;
}

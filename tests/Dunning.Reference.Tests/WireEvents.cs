using System;
using System.Linq;
using System.Text.Json;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference.Tests;

/// <summary>Reads the events of a conformance vector.</summary>
internal static class WireEvents
{
    public static DunningEvent Event(JsonElement json, Currency currency)
    {
        var on = Wire.Day(json, "on")!.Value;
        var id = Wire.Text(json, "id");
        var amount = Wire.Money(json, "amount", currency);
        var type = json.GetProperty("type").GetString();
        return type switch
        {
            "payment" => new PaymentReceived(on, amount!.Value, id),
            "payment-returned" => new PaymentReturned(on, amount!.Value, Wire.Text(json, "reason"), id),
            "credit-note" => new CreditNoteIssued(on, amount!.Value, id, reference: Wire.Text(json, "reference")),
            "write-off" => new AmountWrittenOff(on, amount, id),
            "contact" => ContactMade(json, on, id),
            "promise" => new PromiseMade(on, Wire.Day(json, "promisedOn")!.Value, amount, Wire.Flag(json, "written"), id),
            "promise-withdrawn" => new PromiseWithdrawn(on, id),
            "dispute" => new DisputeOpened(on, id ?? string.Empty, amount, Wire.Text(json, "reason")),
            "dispute-closed" => new DisputeClosed(on, id ?? string.Empty, Wire.Name<DisputeOutcome>(json, "outcome")),
            "plan" => new PlanAgreed(on, Plan(json, currency), id),
            "plan-cancelled" => new PlanCancelled(on, id),
            "hold" => new HoldPlaced(on, Wire.Day(json, "until"), Wire.Text(json, "reason"), Wire.Flag(json, "suspendsInterest"), id),
            "hold-lifted" => new HoldLifted(on, id),
            "skip" => new StageSkipped(on, Wire.Text(json, "stage")!, Wire.Text(json, "reason"), id),
            "escalate" => new StageEscalated(on, Wire.Text(json, "stage")!, Wire.Text(json, "reason"), id),
            "extension" => new DueDateExtended(on, Wire.Day(json, "due")!.Value, id),
            "reversed" => new EventReversed(on, Wire.Text(json, "ref")!, id),
            "interest-charged" => new InterestCharged(on, Wire.Day(json, "through")!.Value, amount!.Value, id),
            "fee-charged" => new FeeCharged(on, amount!.Value, Kind(json), id),
            "penalty-waived" => new PenaltyWaived(on, amount!.Value, Kind(json), id),
            _ => Legal(type, json, on, id),
        };
    }

    private static DunningEvent Legal(string? type, JsonElement json, LocalDate on, string? id) => type switch
    {
        "insolvency" => new InsolvencyRecorded(
            on,
            Wire.Day(json, "opened"),
            Wire.Day(json, "published"),
            json.TryGetProperty("kind", out _) ? Wire.Name<InsolvencyKind>(json, "kind") : null,
            id),
        "claim-declared" => new ClaimDeclared(on, id),
        "insolvency-closed" => new InsolvencyClosed(on, id),
        "handed-over" => new HandedOver(on, Wire.Text(json, "to"), id),
        "recalled" => new Recalled(on, Wire.Text(json, "to"), id),
        "acknowledged" => new DebtAcknowledged(on, id),
        "legal-action" => new LegalActionStarted(on, id),
        "legal-action-ended" => new LegalActionEnded(on, id),
        "enforceable-title" => new EnforceableTitleObtained(on, id),
        "note" => new NoteTaken(on, Wire.Text(json, "text") ?? string.Empty, id: id),
        _ => throw new ArgumentException("The vectors hold no event of this type.", nameof(type)),
    };

    private static ContactMade ContactMade(JsonElement json, LocalDate on, string? id) =>
        new(
            on,
            Wire.Text(json, "stage")!,
            Wire.Name<Channel>(json, "channel"),
            Wire.Name<ContactOutcome>(json, "outcome"),
            Wire.Text(json, "key"),
            json.TryGetProperty("phase", out _) ? Wire.Name<DunningPhase>(json, "phase") : null,
            id: id);

    private static PaymentPlan Plan(JsonElement json, Currency currency) =>
        new(Wire.Items(json, "instalments").Select(i => new Instalment(Wire.Day(i, "due")!.Value, Wire.Money(i, "amount", currency)!.Value)));

    private static PenaltyKind? Kind(JsonElement json) => json.TryGetProperty("kind", out _) ? Wire.Name<PenaltyKind>(json, "kind") : null;
}

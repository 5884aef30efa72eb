using System.Text.Json;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Json.Writing;

/// <summary>Writes an event. Its amount carries a currency only where that is not the invoice's.</summary>
internal static class EventOutput
{
    public static void Write(Utf8JsonWriter writer, DunningEvent happened, Currency currency)
    {
        writer.WriteStartObject();
        writer.WriteTextIfAny("id", happened.Id);
        writer.WriteDate("on", happened.On);
        writer.WriteChoice("type", happened.Kind);
        WriteOwn(writer, happened, currency);
        writer.WriteTextIfAny("by", happened.By);
        writer.WriteTextIfAny("reference", happened.Reference);
        writer.WriteEndObject();
    }

    private static void WriteOwn(Utf8JsonWriter writer, DunningEvent happened, Currency currency)
    {
        switch (happened)
        {
            case PaymentReceived payment:
                WriteAmount(writer, payment.Amount, currency);
                break;
            case PaymentReturned returned:
                WriteAmount(writer, returned.Amount, currency);
                writer.WriteTextIfAny("reason", returned.Reason);
                break;
            case CreditNoteIssued credit:
                WriteAmount(writer, credit.Amount, currency);
                break;
            case AmountWrittenOff writtenOff:
                WriteAmount(writer, writtenOff.Amount, currency);
                break;
            case ContactMade contact:
                WriteContact(writer, contact);
                break;
            case PromiseMade promise:
                writer.WriteDate("promisedOn", promise.PromisedOn);
                WriteAmount(writer, promise.Amount, currency);
                writer.WriteBoolean("written", promise.IsWritten);
                break;
            case DisputeOpened dispute:
                writer.WriteString("id", dispute.DisputeId);
                WriteAmount(writer, dispute.Amount, currency);
                writer.WriteTextIfAny("reason", dispute.Reason);
                break;
            case DisputeClosed closed:
                writer.WriteString("id", closed.DisputeId);
                writer.WriteChoice("outcome", closed.Outcome);
                break;
            case PlanAgreed agreed:
                WritePlan(writer, agreed.Plan, currency);
                break;
            case HoldPlaced hold:
                writer.WriteDateIfAny("until", hold.UntilExclusive);
                writer.WriteTextIfAny("reason", hold.Reason);
                if (hold.SuspendsInterest) writer.WriteBoolean("suspendsInterest", true);
                break;
            default:
                WriteRare(writer, happened, currency);
                break;
        }
    }

    private static void WriteRare(Utf8JsonWriter writer, DunningEvent happened, Currency currency)
    {
        switch (happened)
        {
            case StageSkipped skipped:
                writer.WriteString("stage", skipped.Stage);
                writer.WriteTextIfAny("reason", skipped.Reason);
                break;
            case StageEscalated escalated:
                writer.WriteString("stage", escalated.Stage);
                writer.WriteTextIfAny("reason", escalated.Reason);
                break;
            case DueDateExtended extended:
                writer.WriteDate("due", extended.DueOn);
                break;
            case InsolvencyRecorded insolvency:
                if (insolvency.InsolvencyKind is { } kind) writer.WriteChoice("kind", kind);
                writer.WriteDateIfAny("opened", insolvency.OpenedOn);
                writer.WriteDateIfAny("published", insolvency.PublishedOn);
                break;
            case HandedOver handedOver:
                writer.WriteTextIfAny("to", handedOver.To);
                break;
            case Recalled recalled:
                writer.WriteTextIfAny("to", recalled.To);
                break;
            case InterestCharged interest:
                writer.WriteDate("through", interest.ThroughInclusive);
                WriteAmount(writer, interest.Amount, currency);
                break;
            case FeeCharged fee:
                WriteAmount(writer, fee.Amount, currency);
                if (fee.PenaltyKind is { } charged) writer.WriteChoice("kind", charged);
                break;
            case PenaltyWaived waiver:
                WriteAmount(writer, waiver.Amount, currency);
                if (waiver.PenaltyKind is { } waived) writer.WriteChoice("kind", waived);
                break;
            case NoteTaken note:
                writer.WriteTextIfAny("with", note.With);
                if (note.Channel is { } channel) writer.WriteChoice("channel", channel);
                writer.WriteString("text", note.Text);
                break;
            case EventReversed reversed:
                writer.WriteString("ref", reversed.ReversedId);
                break;
        }
    }

    private static void WriteContact(Utf8JsonWriter writer, ContactMade contact)
    {
        writer.WriteString("stage", contact.Stage);
        writer.WriteChoice("channel", contact.Channel);
        writer.WriteChoice("outcome", contact.Outcome);
        writer.WriteTextIfAny("key", contact.Key);
        if (contact.Phase is { } phase) writer.WriteChoice("phase", phase);
        writer.WriteTextIfAny("proof", contact.Proof);
    }

    private static void WritePlan(Utf8JsonWriter writer, PaymentPlan plan, Currency currency)
    {
        writer.WriteStartArray("instalments");
        foreach (var instalment in plan.Instalments)
        {
            writer.WriteStartObject();
            writer.WriteDate("due", instalment.DueOn);
            WriteAmount(writer, instalment.Amount, currency);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAmount(Utf8JsonWriter writer, Money? amount, Currency currency)
    {
        if (amount is not { } money) return;
        writer.WriteMoney("amount", money);
        if (money.Currency != currency) writer.WriteString("currency", money.Currency.Code);
    }
}

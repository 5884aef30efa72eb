using System;
using System.Collections.Generic;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Json.Reading;

/// <summary>
/// Reads the events of a history. The type of an event may stand behind its other properties, so they are noted first and understood once
/// the object has ended.
/// </summary>
internal sealed class EventReader
{
    // Stands in for a name that could not be read; the event is thrown away then.
    private const string Unread = "?";

    private readonly List<DunningEvent> _events = [];
    private readonly List<Instalment> _instalments = [];
    private readonly JsonScalar[] _values = new JsonScalar[EventForms.Any.Count];
    private ulong _given;
    private Currency _currency;

    /// <summary>Reads the list the cursor stands on. An event with a fault is left out; the text is refused anyway.</summary>
    public InvoiceHistory Read(ref JsonCursor cursor, Currency currency)
    {
        if (!cursor.BeginsList("the history")) return InvoiceHistory.Empty;
        var list = cursor.Position;
        var count = 0;
        _events.Clear();
        while (cursor.TryNextItem(list, ref count, cursor.Limits.Events))
        {
            if (ReadEvent(ref cursor, currency) is { } happened) _events.Add(happened);
        }

        return _events.Count == 0 ? InvoiceHistory.Empty : InvoiceHistory.Of(_events);
    }

    private DunningEvent? ReadEvent(ref JsonCursor cursor, Currency currency)
    {
        var start = cursor.Position;
        var found = cursor.Faults.Found;
        if (!cursor.BeginsObject("an event")) return null;
        var seen = 0UL;
        _given = 0;
        while (cursor.TryNext(EventForms.Any, ref seen, out var member))
        {
            _values[member] = cursor.Take();
            _given |= 1UL << member;
        }

        cursor.CheckRequired(EventForms.Any, seen, start);
        var on = OptionalDate(ref cursor, EventMember.On) ?? default;
        if (!Has(EventMember.Type)) return null;
        if (ScalarReader.Choice<DunningEventKind>(ref cursor, Value(EventMember.Type)) is not { } kind) return null;
        CheckMembers(ref cursor, kind, start);
        _currency = Has(EventMember.Currency) ? ScalarReader.Currency(ref cursor, Value(EventMember.Currency)) ?? currency : currency;
        var happened = Understand(ref cursor, kind, on);
        return cursor.Faults.Found == found ? happened : null;
    }

    private void CheckMembers(ref JsonCursor cursor, DunningEventKind kind, int start)
    {
        var foreign = _given & ~EventForms.Allowed(kind);
        var missing = EventForms.Required(kind) & ~_given;
        if ((foreign | missing) == 0) return;
        var subject = "an event '" + WireName.Of(kind) + "'";
        for (var member = 0; (foreign | missing) != 0; member++, foreign >>= 1, missing >>= 1)
        {
            var name = EventForms.Any.NameOf(member);
            if ((foreign & 1) != 0)
                cursor.Faults.Add(JsonFaultCodes.UnknownProperty, _values[member].Position, "'" + name + "' is not a property of " + subject + ".", [name]);
            if ((missing & 1) != 0)
                cursor.Faults.Add(JsonFaultCodes.MissingProperty, start, FormFault.Missing(name, subject), [name], name);
        }
    }

    private DunningEvent Understand(ref JsonCursor cursor, DunningEventKind kind, LocalDate on)
    {
        // The id of a dispute names the dispute and may be empty; every other one names the event.
        var isDispute = kind is DunningEventKind.Dispute or DunningEventKind.DisputeClosed;
        var id = isDispute ? Text(ref cursor, EventMember.Id) ?? string.Empty : Name(ref cursor, EventMember.Id);
        var by = Text(ref cursor, EventMember.By);
        var reference = Text(ref cursor, EventMember.Reference);
        return kind switch
        {
            DunningEventKind.Payment => Payment(ref cursor, on, id, by, reference),
            DunningEventKind.Contact => Contact(ref cursor, on, id, by, reference),
            _ => UnderstandOther(ref cursor, kind, on, id, by, reference),
        };
    }

    private DunningEvent UnderstandOther(ref JsonCursor cursor, DunningEventKind kind, LocalDate on, string? id, string? by, string? reference) => kind switch
    {
        DunningEventKind.PaymentReturned => new PaymentReturned(on, Amount(ref cursor), Text(ref cursor, EventMember.Reason), id, by, reference),
        DunningEventKind.CreditNote => new CreditNoteIssued(on, Amount(ref cursor), id, by, reference),
        DunningEventKind.WriteOff => new AmountWrittenOff(on, OptionalAmount(ref cursor), id, by, reference),
        DunningEventKind.Promise => new PromiseMade(
            on, Date(ref cursor, EventMember.PromisedOn), OptionalAmount(ref cursor), Flag(ref cursor, EventMember.Written), id, by, reference),
        DunningEventKind.PromiseWithdrawn => new PromiseWithdrawn(on, id, by, reference),
        DunningEventKind.Dispute => new DisputeOpened(
            on, id!, OptionalAmount(ref cursor), Text(ref cursor, EventMember.Reason), by, reference),
        DunningEventKind.DisputeClosed => new DisputeClosed(
            on, id!, Choice<DisputeOutcome>(ref cursor, EventMember.Outcome) ?? default, by, reference),
        DunningEventKind.Plan => new PlanAgreed(on, Plan(ref cursor), id, by, reference),
        DunningEventKind.PlanCancelled => new PlanCancelled(on, id, by, reference),
        DunningEventKind.Hold => new HoldPlaced(
            on, OptionalDate(ref cursor, EventMember.Until), Text(ref cursor, EventMember.Reason), Flag(ref cursor, EventMember.SuspendsInterest), id, by, reference),
        DunningEventKind.HoldLifted => new HoldLifted(on, id, by, reference),
        DunningEventKind.Skip => new StageSkipped(on, Name(ref cursor, EventMember.Stage) ?? Unread, Text(ref cursor, EventMember.Reason), id, by, reference),
        DunningEventKind.Escalate => new StageEscalated(on, Name(ref cursor, EventMember.Stage) ?? Unread, Text(ref cursor, EventMember.Reason), id, by, reference),
        _ => UnderstandRare(ref cursor, kind, on, id, by, reference),
    };

    private DunningEvent UnderstandRare(ref JsonCursor cursor, DunningEventKind kind, LocalDate on, string? id, string? by, string? reference) => kind switch
    {
        DunningEventKind.Extension => new DueDateExtended(on, Date(ref cursor, EventMember.Due), id, by, reference),
        DunningEventKind.Insolvency => new InsolvencyRecorded(
            on,
            OptionalDate(ref cursor, EventMember.Opened),
            OptionalDate(ref cursor, EventMember.Published),
            Choice<InsolvencyKind>(ref cursor, EventMember.Kind),
            id,
            by,
            reference),
        DunningEventKind.ClaimDeclared => new ClaimDeclared(on, id, by, reference),
        DunningEventKind.InsolvencyClosed => new InsolvencyClosed(on, id, by, reference),
        DunningEventKind.HandedOver => new HandedOver(on, Text(ref cursor, EventMember.To), id, by, reference),
        DunningEventKind.Recalled => new Recalled(on, Text(ref cursor, EventMember.To), id, by, reference),
        DunningEventKind.Acknowledged => new DebtAcknowledged(on, id, by, reference),
        DunningEventKind.LegalAction => new LegalActionStarted(on, id, by, reference),
        DunningEventKind.LegalActionEnded => new LegalActionEnded(on, id, by, reference),
        DunningEventKind.EnforceableTitle => new EnforceableTitleObtained(on, id, by, reference),
        DunningEventKind.InterestCharged => new InterestCharged(on, Date(ref cursor, EventMember.Through), Amount(ref cursor), id, by, reference),
        DunningEventKind.FeeCharged => new FeeCharged(on, Amount(ref cursor), Choice<PenaltyKind>(ref cursor, EventMember.Kind), id, by, reference),
        DunningEventKind.PenaltyWaived => new PenaltyWaived(on, Amount(ref cursor), Choice<PenaltyKind>(ref cursor, EventMember.Kind), id, by, reference),
        DunningEventKind.Note => new NoteTaken(
            on,
            Text(ref cursor, EventMember.Text) ?? string.Empty,
            Text(ref cursor, EventMember.With),
            Choice<Channel>(ref cursor, EventMember.Channel),
            id,
            by,
            reference),
        DunningEventKind.Reversed => new EventReversed(on, Name(ref cursor, EventMember.Ref) ?? Unread, id, by, reference),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of event."),
    };

    private PaymentReceived Payment(ref JsonCursor cursor, LocalDate on, string? id, string? by, string? reference) =>
        new(on, Amount(ref cursor), id, by, reference);

    private ContactMade Contact(ref JsonCursor cursor, LocalDate on, string? id, string? by, string? reference) =>
        new(
            on,
            Name(ref cursor, EventMember.Stage) ?? Unread,
            Choice<Channel>(ref cursor, EventMember.Channel) ?? default,
            Choice<ContactOutcome>(ref cursor, EventMember.Outcome) ?? ContactOutcome.Sent,
            Text(ref cursor, EventMember.Key),
            Choice<DunningPhase>(ref cursor, EventMember.Phase),
            Text(ref cursor, EventMember.Proof),
            id,
            by,
            reference);

    private PaymentPlan Plan(ref JsonCursor cursor)
    {
        _instalments.Clear();
        if (!Has(EventMember.Instalments)) return new PaymentPlan();
        var items = cursor.Again(Value(EventMember.Instalments));
        if (!items.BeginsList("the instalments")) return new PaymentPlan();
        var list = items.Position;
        var count = 0;
        while (items.TryNextItem(list, ref count, items.Limits.Items))
        {
            if (InstalmentReader.Read(ref items, _currency) is { } instalment) _instalments.Add(instalment);
        }

        return new PaymentPlan(_instalments);
    }

    private bool Has(EventMember member) => (_given & (1UL << (int)member)) != 0;

    private ref readonly JsonScalar Value(EventMember member) => ref _values[(int)member];

    private string? Text(ref JsonCursor cursor, EventMember member) => Has(member) ? ScalarReader.Text(ref cursor, Value(member)) : null;

    private string? Name(ref JsonCursor cursor, EventMember member) => Has(member) ? ScalarReader.Name(ref cursor, Value(member)) : null;

    private LocalDate? OptionalDate(ref JsonCursor cursor, EventMember member) => Has(member) ? ScalarReader.Date(ref cursor, Value(member)) : null;

    private LocalDate Date(ref JsonCursor cursor, EventMember member) => OptionalDate(ref cursor, member) ?? default;

    private bool Flag(ref JsonCursor cursor, EventMember member) => Has(member) && ScalarReader.Boolean(ref cursor, Value(member)) is true;

    private TEnum? Choice<TEnum>(ref JsonCursor cursor, EventMember member) where TEnum : struct, Enum =>
        Has(member) ? ScalarReader.Choice<TEnum>(ref cursor, Value(member)) : null;

    private Money? OptionalAmount(ref JsonCursor cursor) =>
        Has(EventMember.Amount) && ScalarReader.Amount(ref cursor, Value(EventMember.Amount)) is { } amount ? new Money(amount, _currency) : null;

    private Money Amount(ref JsonCursor cursor) => OptionalAmount(ref cursor) ?? default;
}

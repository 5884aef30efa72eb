using System;
using System.Linq;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Json.Reading;

/// <summary>The properties of all events, by name.</summary>
internal enum EventMember
{
    On,
    Type,
    Id,
    By,
    Reference,
    Amount,
    Currency,
    Reason,
    Stage,
    Channel,
    Outcome,
    Key,
    Phase,
    Proof,
    PromisedOn,
    Written,
    Instalments,
    Until,
    SuspendsInterest,
    Due,
    Kind,
    Opened,
    Published,
    To,
    Through,
    With,
    Text,
    Ref,
}

/// <summary>Which properties each kind of event takes, and which it must have.</summary>
internal static class EventForms
{
    private const ulong Common =
        (1UL << (int)EventMember.On) | (1UL << (int)EventMember.Type) | (1UL << (int)EventMember.Id) | (1UL << (int)EventMember.By)
        | (1UL << (int)EventMember.Reference);

    private static readonly ulong[] AllowedByKind = [.. Enumerable.Range(0, WireName.All<DunningEventKind>().Count).Select(kind => Common | Own((DunningEventKind)kind))];
    private static readonly ulong[] RequiredByKind = [.. Enumerable.Range(0, WireName.All<DunningEventKind>().Count).Select(kind => Needed((DunningEventKind)kind))];

    public static ObjectForm Any { get; } = ObjectForm.Of<EventMember>("an event", Bits(EventMember.On, EventMember.Type));

    public static ulong Allowed(DunningEventKind kind) => AllowedByKind[(int)kind];

    public static ulong Required(DunningEventKind kind) => RequiredByKind[(int)kind];

    private static ulong Own(DunningEventKind kind) => kind switch
    {
        DunningEventKind.Payment or DunningEventKind.CreditNote or DunningEventKind.WriteOff => Bits(EventMember.Amount, EventMember.Currency),
        DunningEventKind.PaymentReturned or DunningEventKind.Dispute => Bits(EventMember.Amount, EventMember.Currency, EventMember.Reason),
        DunningEventKind.Contact => Bits(
            EventMember.Stage, EventMember.Channel, EventMember.Outcome, EventMember.Key, EventMember.Phase, EventMember.Proof),
        DunningEventKind.Promise => Bits(EventMember.PromisedOn, EventMember.Amount, EventMember.Currency, EventMember.Written),
        DunningEventKind.DisputeClosed => Bits(EventMember.Outcome),
        DunningEventKind.Plan => Bits(EventMember.Instalments),
        DunningEventKind.Hold => Bits(EventMember.Until, EventMember.Reason, EventMember.SuspendsInterest),
        DunningEventKind.Skip or DunningEventKind.Escalate => Bits(EventMember.Stage, EventMember.Reason),
        DunningEventKind.Extension => Bits(EventMember.Due),
        DunningEventKind.Insolvency => Bits(EventMember.Kind, EventMember.Opened, EventMember.Published),
        DunningEventKind.HandedOver or DunningEventKind.Recalled => Bits(EventMember.To),
        DunningEventKind.InterestCharged => Bits(EventMember.Through, EventMember.Amount, EventMember.Currency),
        DunningEventKind.FeeCharged or DunningEventKind.PenaltyWaived => Bits(EventMember.Amount, EventMember.Currency, EventMember.Kind),
        DunningEventKind.Note => Bits(EventMember.With, EventMember.Channel, EventMember.Text),
        DunningEventKind.Reversed => Bits(EventMember.Ref),
        _ => 0,
    };

    private static ulong Needed(DunningEventKind kind) => kind switch
    {
        DunningEventKind.Payment or DunningEventKind.PaymentReturned or DunningEventKind.CreditNote or DunningEventKind.FeeCharged
            or DunningEventKind.PenaltyWaived => Bits(EventMember.Amount),
        DunningEventKind.Contact => Bits(EventMember.Stage, EventMember.Channel),
        DunningEventKind.Promise => Bits(EventMember.PromisedOn),
        DunningEventKind.DisputeClosed => Bits(EventMember.Outcome),
        DunningEventKind.Plan => Bits(EventMember.Instalments),
        DunningEventKind.Skip or DunningEventKind.Escalate => Bits(EventMember.Stage),
        DunningEventKind.Extension => Bits(EventMember.Due),
        DunningEventKind.InterestCharged => Bits(EventMember.Through, EventMember.Amount),
        DunningEventKind.Reversed => Bits(EventMember.Ref),
        _ => 0,
    };

    private static ulong Bits(params EventMember[] members) => members.Aggregate(0UL, (bits, member) => bits | (1UL << (int)member));
}

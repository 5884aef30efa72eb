using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Stories.Text;

/// <summary>The dated events of a story, <c>2026-03-01 paid 400.00</c>: one form for each kind of event.</summary>
internal static class EventForms
{
    private static readonly string[] OfEvery = ["id {word}", "author {text}", "reference {text}"];

    /// <summary>What an event still needs from its story: its day and the currency of its invoice.</summary>
    internal delegate DunningEvent Draft(LocalDate on, Currency currency);

    public static IReadOnlyList<Form<Draft>> All { get; } = [.. Sums(), .. Contacts(), .. Promises(), .. Disputes(), .. Persons(), .. Law(), .. Penalties()];

    private static IEnumerable<Form<Draft>> Sums() =>
    [
        Event("paid {amount}", [], (s, on, c) => new PaymentReceived(on, s.In(c), s.Id(), s.By(), s.Reference())),
        Event("paid {amount} {currency}", [], (s, on, _) =>
            new PaymentReceived(on, new Money(s.Amount(), PolicyForms.CurrencyIn(s, 1)), s.Id(), s.By(), s.Reference())),
        Event("payment of {amount} returned", ["reason {text}"], (s, on, c) =>
            new PaymentReturned(on, s.In(c), s.Reason(), s.Id(), s.By(), s.Reference())),
        Event("credit note of {amount}", [], (s, on, c) => new CreditNoteIssued(on, s.In(c), s.Id(), s.By(), s.Reference())),
        Event("written off", ["part {amount}"], (s, on, c) =>
            new AmountWrittenOff(on, s.Clause("part {amount}")?.In(c), s.Id(), s.By(), s.Reference())),
    ];

    private static IEnumerable<Form<Draft>> Contacts() =>
    [
        Event("{stage} {outcome} by {channel}", ["key {word}", "phase {phase}", "proof {text}"], (s, on, _) =>
            new ContactMade(
                on, s.Text(), s.Name<Channel>(2), s.Name<ContactOutcome>(1), s.Clause("key {word}")?.Text(), s.Clause("phase {phase}")?.Name<DunningPhase>(),
                s.Clause("proof {text}")?.Text(), s.Id(), s.By(), s.Reference())),
    ];

    private static IEnumerable<Form<Draft>> Promises() =>
    [
        Event("promise to pay by {date}", ["amount {amount}", "in writing"], (s, on, c) =>
            new PromiseMade(on, s.Date(), s.Clause("amount {amount}")?.In(c), s.Says("in writing"), s.Id(), s.By(), s.Reference())),
        Event("promise withdrawn", [], (s, on, _) => new PromiseWithdrawn(on, s.Id(), s.By(), s.Reference())),
        Event("plan agreed", ["*{amount} due {date}"], (s, on, c) =>
            new PlanAgreed(on, new PaymentPlan(s.All("{amount} due {date}").Select(i => new Instalment(i.Date(1), i.In(c)))), s.Id(), s.By(), s.Reference())),
        Event("plan cancelled", [], (s, on, _) => new PlanCancelled(on, s.Id(), s.By(), s.Reference())),
    ];

    private static IEnumerable<Form<Draft>> Disputes() =>
    [
        Event("dispute {id} opened", ["over {amount}", "reason {text}"], (s, on, c) =>
            new DisputeOpened(on, s.Text(), s.Clause("over {amount}")?.In(c), s.Reason(), s.By(), s.Reference())),
        Event("dispute {id} {outcome}", [], (s, on, _) => new DisputeClosed(on, s.Text(), s.Name<DisputeOutcome>(1), s.By(), s.Reference())),
    ];

    private static IEnumerable<Form<Draft>> Persons() =>
    [
        Event("hold", ["until {date}", "reason {text}", "interest suspended"], (s, on, _) =>
            new HoldPlaced(on, s.Clause("until {date}")?.Date(), s.Reason(), s.Says("interest suspended"), s.Id(), s.By(), s.Reference())),
        Event("hold lifted", [], (s, on, _) => new HoldLifted(on, s.Id(), s.By(), s.Reference())),
        Event("skip {stage}", ["reason {text}"], (s, on, _) => new StageSkipped(on, s.Text(), s.Reason(), s.Id(), s.By(), s.Reference())),
        Event("escalate to {stage}", ["reason {text}"], (s, on, _) => new StageEscalated(on, s.Text(), s.Reason(), s.Id(), s.By(), s.Reference())),
        Event("extended to {date}", [], (s, on, _) => new DueDateExtended(on, s.Date(), s.Id(), s.By(), s.Reference())),
        Event("note {text}", ["with {text}", "channel {channel}"], (s, on, _) =>
            new NoteTaken(on, s.Text(), s.Clause("with {text}")?.Text(), s.Clause("channel {channel}")?.Name<Channel>(), s.Id(), s.By(), s.Reference())),
        Event("reversed {id}", [], (s, on, _) => new EventReversed(on, s.Text(), s.Id(), s.By(), s.Reference())),
    ];

    private static IEnumerable<Form<Draft>> Law() =>
    [
        Event("insolvency", ["opened {date}", "published {date}", "kind {kind}"], (s, on, _) =>
            new InsolvencyRecorded(
                on, s.Clause("opened {date}")?.Date(), s.Clause("published {date}")?.Date(), s.Clause("kind {kind}")?.Name<InsolvencyKind>(),
                s.Id(), s.By(), s.Reference())),
        Event("claim declared", [], (s, on, _) => new ClaimDeclared(on, s.Id(), s.By(), s.Reference())),
        Event("insolvency closed", [], (s, on, _) => new InsolvencyClosed(on, s.Id(), s.By(), s.Reference())),
        Event("handed over to {text}", [], (s, on, _) => new HandedOver(on, s.Text(), s.Id(), s.By(), s.Reference())),
        Event("recalled from {text}", [], (s, on, _) => new Recalled(on, s.Text(), s.Id(), s.By(), s.Reference())),
        Event("debt acknowledged", [], (s, on, _) => new DebtAcknowledged(on, s.Id(), s.By(), s.Reference())),
        Event("legal action started", [], (s, on, _) => new LegalActionStarted(on, s.Id(), s.By(), s.Reference())),
        Event("legal action ended", [], (s, on, _) => new LegalActionEnded(on, s.Id(), s.By(), s.Reference())),
        Event("enforceable title obtained", [], (s, on, _) => new EnforceableTitleObtained(on, s.Id(), s.By(), s.Reference())),
    ];

    private static IEnumerable<Form<Draft>> Penalties() =>
    [
        Event("interest of {amount} charged through {date}", [], (s, on, c) => new InterestCharged(on, s.Date(1), s.In(c), s.Id(), s.By(), s.Reference())),
        Event("fee of {amount} charged", ["for {kind}"], (s, on, c) =>
            new FeeCharged(on, s.In(c), s.Clause("for {kind}")?.Name<PenaltyKind>(), s.Id(), s.By(), s.Reference())),
        Event("penalty of {amount} waived", ["for {kind}"], (s, on, c) =>
            new PenaltyWaived(on, s.In(c), s.Clause("for {kind}")?.Name<PenaltyKind>(), s.Id(), s.By(), s.Reference())),
    ];

    private static Form<Draft> Event(string head, string[] clauses, Func<Sentence, LocalDate, Currency, DunningEvent> meaning) =>
        new(head, [.. clauses, .. OfEvery], sentence => (on, currency) => meaning(sentence, on, currency));

    private static Money In(this Sentence sentence, Currency currency) => new(sentence.Amount(), currency);

    private static string? Id(this Sentence sentence) => sentence.Clause("id {word}")?.Text();

    private static string? By(this Sentence sentence) => sentence.Clause("author {text}")?.Text();

    private static string? Reference(this Sentence sentence) => sentence.Clause("reference {text}")?.Text();

    private static string? Reason(this Sentence sentence) => sentence.Clause("reason {text}")?.Text();
}

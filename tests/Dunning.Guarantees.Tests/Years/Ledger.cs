using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Guarantees.Years;

/// <summary>What an invoice comes to on a day, reckoned from its events alone: an accountant's own reading, which shares nothing with the engine's.</summary>
internal sealed class Ledger
{
    /// <summary>What all policies of <see cref="YearBooks"/> call the stage that hands a file over.</summary>
    private const string HandOverStage = "hand-over";

    private readonly LocalDate _today;
    private readonly Invoice _invoice;

    public Ledger(Receivable item, LocalDate today)
    {
        _today = today;
        _invoice = item.Invoice;
        var known = item.History.Events.Where(e => e.On <= today).OrderBy(e => e.On).ToList();
        var reversed = known.OfType<EventReversed>().Select(e => e.ReversedId).ToHashSet(StringComparer.Ordinal);
        Events = [.. known.Where(e => e is not EventReversed && (e.Id is null || !reversed.Contains(e.Id)))];
        foreach (var happened in Events) Enter(happened);
    }

    /// <summary>What counts, in order of date.</summary>
    public IReadOnlyList<DunningEvent> Events { get; }

    /// <summary>Payments less what came back.</summary>
    public decimal Paid { get; private set; }

    public decimal Credited { get; private set; }

    public decimal WrittenOff { get; private set; }

    public decimal Balance => _invoice.Amount.Amount - Paid - Credited - WrittenOff;

    /// <summary>A hold without an end or one that has not ended yet.</summary>
    public bool IsHeld =>
        _invoice.Debtor.Holds.Any(hold => hold.FromInclusive <= _today && !(hold.UntilExclusive <= _today))
        || (Events.LastOrDefault(e => e is HoldPlaced or HoldLifted) is HoldPlaced held && !(held.UntilExclusive <= _today));

    /// <summary>Open disputes of all of it, or of as much as is left.</summary>
    public bool IsDisputedWhole => OpenDisputes.Any(opened => opened.Amount is null) || (OpenDisputes.Any() && OpenDisputes.Sum(opened => opened.Amount!.Value.Amount) >= Balance);

    /// <summary>The due date, as last extended.</summary>
    public LocalDate DueOn => Events.OfType<DueDateExtended>().LastOrDefault()?.DueOn ?? _invoice.DueOn;

    /// <summary>Somebody else has the file, by hand or by a stage of the process, and has not given it back.</summary>
    public bool IsHandedOver => Events.LastOrDefault(e => e is HandedOver or Recalled || HandsOver(e)) is { } latest and not Recalled;

    /// <summary>Proceedings against the debtor or on the invoice that hold a claim which arose before them.</summary>
    public bool IsInsolvent =>
        (_invoice.Debtor.Insolvency is { } debtors && debtors.RecordedOn <= _today && !(debtors.ClosedOn <= _today) && _invoice.AroseOn <= debtors.OpenedOn)
        || (Events.LastOrDefault(e => e is InsolvencyRecorded { OpenedOn: not null } or InsolvencyClosed) is InsolvencyRecorded recorded && _invoice.AroseOn <= recorded.OpenedOn);

    public DisputeOpened? OpenDispute => OpenDisputes.FirstOrDefault();

    private IEnumerable<DisputeOpened> OpenDisputes =>
        Events.OfType<DisputeOpened>().Where(opened => !Events.OfType<DisputeClosed>().Any(closed => closed.DisputeId == opened.DisputeId && closed.On >= opened.On));

    /// <summary>Of the latest try at a stage since the latest extension nobody knows what became.</summary>
    public bool IsInDoubt(string stage) =>
        Events.LastOrDefault(e => e is DueDateExtended || (e is ContactMade made && made.Stage == stage)) is ContactMade { Outcome: ContactOutcome.Unknown };

    /// <summary>Whether a stage went out on a day, since the latest extension.</summary>
    public bool HadAStageOn(LocalDate day) =>
        Events.SkipWhile(e => Events.OfType<DueDateExtended>().LastOrDefault() is { } latest && !ReferenceEquals(e, latest)).OfType<ContactMade>()
            .GroupBy(made => made.Key, StringComparer.Ordinal).Select(act => act.Last())
            .Any(made => made.Phase is not null && made.On == day && WentOut(made));

    public Money Of(decimal amount) => new(amount, _invoice.Amount.Currency);

    /// <summary>The first record of a hand-over that says it went out, where the latest of that act says so too.</summary>
    private bool HandsOver(DunningEvent happened)
    {
        if (happened is not ContactMade { Stage: HandOverStage } contact) return false;
        var went = Events.OfType<ContactMade>().Where(made => made.Key == contact.Key).ToList();
        return WentOut(went[^1]) && ReferenceEquals(went.Find(WentOut), contact);
    }

    private static bool WentOut(ContactMade made) => made.Outcome is ContactOutcome.Sent or ContactOutcome.Delivered;

    private void Enter(DunningEvent happened)
    {
        switch (happened)
        {
            case PaymentReceived e:
                Paid += e.Amount.Amount;
                break;
            case PaymentReturned e:
                Paid -= e.Amount.Amount;
                break;
            case CreditNoteIssued e:
                Credited += e.Amount.Amount;
                break;
            case AmountWrittenOff e:
                WrittenOff += e.Amount?.Amount ?? Math.Max(0m, Balance);
                break;
            default:
                break;
        }
    }
}

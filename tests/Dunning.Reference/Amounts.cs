using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables.Events;

namespace Dunning.Reference;

/// <summary>Section 1, Derived amounts. Each can be asked for before a place of the history: what comes from there on is left out.</summary>
internal sealed class Amounts
{
    /// <summary>The place after every event.</summary>
    public const int End = int.MaxValue;

    private readonly Facts _facts;

    public Amounts(Facts facts)
    {
        _facts = facts;
        Disputes = [.. DisputesOf(facts.Events)];
        OpenDisputes = [.. Disputes.Where(d => d.IsOpenBefore(End))];
        Balance = BalanceBefore(End);
        WrittenOff = WrittenOffBefore(End);
        Uncredited = UncreditedBefore(End);
        Collectible = CollectibleBefore(End);
    }

    public decimal Balance { get; }

    /// <summary>What was written off in all.</summary>
    public decimal WrittenOff { get; }

    public IReadOnlyList<Dispute> Disputes { get; }

    /// <summary>The open disputes, the earliest first.</summary>
    public IReadOnlyList<Dispute> OpenDisputes { get; }

    /// <summary>"accepted amounts whose credit note is missing".</summary>
    public decimal Uncredited { get; }

    public decimal Collectible { get; }

    /// <summary>"charged − waived".</summary>
    public decimal ChargedLessWaived =>
        _facts.Of<InterestCharged>().Sum(e => e.Event.Amount.Amount)
        + _facts.Of<FeeCharged>().Sum(e => e.Event.Amount.Amount)
        - _facts.Of<PenaltyWaived>().Sum(e => e.Event.Amount.Amount);

    /// <summary>"what came in beyond the principal: −balance where that is negative".</summary>
    public decimal BeyondPrincipal => Math.Max(0m, -Balance);

    /// <summary>"penalties outstanding = max(0, charged − waived − what came in beyond the principal)".</summary>
    public decimal PenaltiesOutstanding => Math.Max(0m, ChargedLessWaived - BeyondPrincipal);

    /// <summary>"collectible = 0 where the balance is ≤ 0, else max(0, balance − open disputes − accepted amounts whose credit note is missing), each dispute
    /// counted up to the balance"; a dispute without an amount is one of "the balance of the day asked".</summary>
    public decimal CollectibleBefore(int place)
    {
        var balance = BalanceBefore(place);
        if (balance <= 0m) return 0m;
        var disputed = Disputes.Where(d => d.IsOpenBefore(place)).Sum(d => Math.Min(d.Opened.Amount?.Amount ?? balance, balance));
        return Math.Max(0m, balance - disputed - UncreditedBefore(place));
    }

    /// <summary>"payments (less returns) since": what comes after one place and before another.</summary>
    public decimal PaidBetween(int after, int before) =>
        _facts.Events.Where(e => e.Place > after && e.Place < before).Sum(e => e.Event switch
        {
            PaymentReceived payment => payment.Amount.Amount,
            PaymentReturned returned => -returned.Amount.Amount,
            _ => 0m,
        });

    /// <summary>The payments after one place and before another.</summary>
    public IEnumerable<Entry> PaymentsBetween(int after, int before) =>
        _facts.Events.Where(e => e.Place > after && e.Place < before && e.Event is PaymentReceived);

    /// <summary>"balance = amount − payments + returned − credit notes − write-offs".</summary>
    private decimal BalanceBefore(int place)
    {
        var credited = _facts.Of<CreditNoteIssued>().Where(e => e.Entry.Place < place).Sum(e => e.Event.Amount.Amount);
        return _facts.Invoice.Amount.Amount - PaidBetween(-1, place) - credited - WrittenOffBefore(place);
    }

    /// <summary>"write-off amount (default: the balance, if positive)".</summary>
    private decimal WrittenOffBefore(int place) =>
        _facts.Of<AmountWrittenOff>()
            .Where(e => e.Entry.Place < place)
            .Sum(e => e.Event.Amount?.Amount ?? Math.Max(0m, BalanceBefore(e.Entry.Place)));

    /// <summary>"accepted: that amount stays uncollectible until credit notes dated after the acceptance, whatever their reference, reach it (a part counts)". Of the
    /// same day counts what is read after it, and a credit note is used up once (decision 1 of the readings).</summary>
    private decimal UncreditedBefore(int place)
    {
        var acceptances = Disputes
            .Where(d => d.Outcome == DisputeOutcome.Accepted && d.Closing!.Place < place)
            .Select(d => (d.Closing!.Place, Missing: AcceptedAmount(d)));
        var creditNotes = _facts.Of<CreditNoteIssued>().Where(e => e.Entry.Place < place).Select(e => (e.Entry.Place, Missing: -e.Event.Amount.Amount));
        return acceptances.Concat(creditNotes).OrderBy(e => e.Place).Aggregate(0m, (missing, e) => Math.Max(0m, missing + e.Missing));
    }

    /// <summary>"no amount: the balance of that day".</summary>
    private decimal AcceptedAmount(Dispute dispute) =>
        dispute.Opened.Amount?.Amount ?? Math.Max(0m, BalanceBefore(dispute.Closing!.Place));

    /// <summary>Each opening with the first closing of its id after it: once closed, an id may be used again.</summary>
    private static IEnumerable<Dispute> DisputesOf(IReadOnlyList<Entry> events) =>
        events
            .Where(e => e.Event is DisputeOpened)
            .Select(opening => new Dispute(
                opening,
                events.FirstOrDefault(e => e.Place > opening.Place && e.Event is DisputeClosed closed && closed.DisputeId == ((DisputeOpened)opening.Event).DisputeId)));
}

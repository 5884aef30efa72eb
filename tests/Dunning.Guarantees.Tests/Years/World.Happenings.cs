using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Guarantees.Years;

/// <content>What each happening comes to, given what the books hold.</content>
internal sealed partial class World
{
    /// <summary>Whom can be reached how; null: nothing is given, every channel is.</summary>
    public static IReadOnlyList<Contact>? ReachableBy(int number) => number switch
    {
        0 => null,
        1 => [Contact.Reachable(Channel.Email, Channel.Phone, Channel.Letter, Channel.RegisteredLetter)],
        2 => [Contact.Reachable(Channel.Letter, Channel.RegisteredLetter)],
        3 => [new Contact(ContactRole.AccountsPayable, [new ChannelAddress(Channel.Email)]), new Contact(ContactRole.Management, [new ChannelAddress(Channel.RegisteredLetter), new ChannelAddress(Channel.Email)])],
        4 => [Contact.Reachable(Channel.Email, Channel.Sms)],
        _ => [],
    };

    private bool Apply(Happening h) => h.Kind switch
    {
        HappeningKind.Invoiced => ComesIn(h.Invoice),
        HappeningKind.Paid => Pay(h, h.Invoice, Part(h.Invoice, h.Day, h.Number)),
        HappeningKind.PaidTwice => _items[h.Invoice] is { } item && Pay(h, h.Invoice, item.Invoice.Amount),
        HappeningKind.PaidOnTheWrongInvoice => PayOnTheWrongInvoice(h),
        HappeningKind.Corrected => Correct(h),
        HappeningKind.Returned => Return(h),
        HappeningKind.Credited => Part(h.Invoice, h.Day, h.Number) is { } part && Append(h.Invoice, new CreditNoteIssued(h.Day, part)),
        HappeningKind.WrittenOff => Part(h.Invoice, h.Day, h.Number) is { } part && Append(h.Invoice, new AmountWrittenOff(h.Day, h.Number == 100 ? null : part)),
        HappeningKind.Promised => Promise(h),
        HappeningKind.PromiseWithdrawn => Append(h.Invoice, new PromiseWithdrawn(h.Day)),
        HappeningKind.Disputed => Append(h.Invoice, new DisputeOpened(h.Day, h.Name!, h.Number == 0 ? null : Part(h.Invoice, h.Day, h.Number))),
        HappeningKind.DisputeClosed => CloseDispute(h),
        HappeningKind.PlanAgreed => AgreePlan(h),
        HappeningKind.PlanCancelled => Append(h.Invoice, new PlanCancelled(h.Day)),
        HappeningKind.Held => Append(h.Invoice, new HoldPlaced(h.Day, h.Days == 0 ? null : h.Day.PlusDays(h.Days))),
        HappeningKind.HoldLifted => Append(h.Invoice, new HoldLifted(h.Day)),
        HappeningKind.HandedOver => Append(h.Invoice, new HandedOver(h.Day)),
        HappeningKind.Recalled => Append(h.Invoice, new Recalled(h.Day)),
        HappeningKind.Skipped => StageOf(h) is { } stage && Append(h.Invoice, new StageSkipped(h.Day, stage)),
        HappeningKind.Escalated => StageOf(h) is { } stage && Append(h.Invoice, new StageEscalated(h.Day, stage)),
        HappeningKind.Extended => Append(h.Invoice, new DueDateExtended(h.Day, h.Day.PlusDays(h.Days))),
        HappeningKind.Insolvent => Append(h.Invoice, new InsolvencyRecorded(h.Day, h.Day.PlusDays(-h.Days), null, (InsolvencyKind)h.Number)),
        HappeningKind.InsolvencyPublished => Append(h.Invoice, new InsolvencyRecorded(h.Day, null, h.Day.PlusDays(-h.Days))),
        HappeningKind.InsolvencyClosed => Append(h.Invoice, new InsolvencyClosed(h.Day)),
        HappeningKind.Acknowledged => Append(h.Invoice, new DebtAcknowledged(h.Day)),
        HappeningKind.LegalAction => Append(h.Invoice, new LegalActionStarted(h.Day)),
        HappeningKind.LegalActionEnded => Append(h.Invoice, new LegalActionEnded(h.Day)),
        HappeningKind.Title => Append(h.Invoice, new EnforceableTitleObtained(h.Day)),
        HappeningKind.InterestCharged => Charge(h, amount => new InterestCharged(h.Day, h.Day, amount)),
        HappeningKind.FeeCharged => Charge(h, amount => new FeeCharged(h.Day, amount, PenaltyKind.Compensation)),
        HappeningKind.PenaltyWaived => Charge(h, amount => new PenaltyWaived(h.Day, amount)),
        HappeningKind.Noted => Append(h.Invoice, new NoteTaken(h.Day, "called back")),
        HappeningKind.HeardOf => HearOf(h),
        HappeningKind.DebtorHeld => Describe(Debtor.WithHolds(Debtor.Holds.Append(new DebtorHold(h.Day.PlusDays(h.Number), h.Days == 0 ? null : h.Day.PlusDays(h.Number + h.Days))))),
        HappeningKind.DebtorInsolvent => Describe(Debtor.WithInsolvency(new DebtorInsolvency(h.Day, h.Day.PlusDays(-h.Days), h.Number == 2 ? null : h.Day.PlusDays(-h.Days / 2), (InsolvencyKind)(h.Number % 2)))),
        HappeningKind.DebtorInsolvencyClosed => Debtor.Insolvency is { ClosedOn: null } i && Describe(Debtor.WithInsolvency(new DebtorInsolvency(i.RecordedOn, i.OpenedOn, i.PublishedOn, i.Kind, h.Day))),
        HappeningKind.Rated => Describe(Debtor.WithProfile((PayerProfile)h.Number)),
        HappeningKind.Reachable => Describe(Debtor.WithContacts(ReachableBy(h.Number))),
        HappeningKind.CameUnmatched => ComeUnmatched(h),
        HappeningKind.Matched => Match(h),
        _ => throw new ArgumentOutOfRangeException(nameof(h), h.Kind, "Not a declared happening."),
    };

    private bool ComesIn(int invoice)
    {
        _items[invoice] = new Receivable(Life.Invoices[invoice].WithDebtor(Debtor), InvoiceHistory.Empty);
        Versions[invoice]++;
        Changed();
        return true;
    }

    /// <summary>A part of what is open, up to the least unit of the currency; null where nothing is.</summary>
    private Money? Part(int invoice, LocalDate day, int hundredths)
    {
        if (_items[invoice] is not { } item) return null;
        var ledger = new Ledger(item, day);
        var part = (ledger.Of(ledger.Balance) * (hundredths / 100m)).Round(MidpointRounding.ToPositiveInfinity);
        return part.Amount > 0m ? part : null;
    }

    private bool Pay(Happening h, int invoice, Money? amount) => amount is { } paid && Append(invoice, new PaymentReceived(h.Day.PlusDays(-h.Days), paid));

    private bool PayOnTheWrongInvoice(Happening h) =>
        Part(h.Days, h.Day, 100) is { } paid
        && _items[h.Invoice] is { } wrong && wrong.Invoice.Amount.Currency == paid.Currency
        && Append(h.Invoice, new PaymentReceived(h.Day, paid, h.Name));

    private bool Correct(Happening h)
    {
        var booked = _items[h.Invoice]?.History.Events.OfType<PaymentReceived>().FirstOrDefault(e => e.Id == h.Name);
        return booked is not null && Append(h.Invoice, new EventReversed(h.Day, h.Name!)) && Append(h.Days, new PaymentReceived(booked.On, booked.Amount));
    }

    private bool Return(Happening h)
    {
        if (_items[h.Invoice] is not { } item) return false;
        var ledger = new Ledger(item, h.Day);
        if (ledger.Paid <= 0m || ledger.Events.OfType<PaymentReceived>().LastOrDefault() is not { } latest) return false;
        if (!Append(h.Invoice, new PaymentReturned(h.Day, ledger.Of(Math.Min(latest.Amount.Amount, ledger.Paid))))) return false;
        Returns++;
        return true;
    }

    private bool Promise(Happening h)
    {
        var amount = Part(h.Invoice, h.Day, h.Number == 0 ? 100 : h.Number);
        return amount is not null && Append(h.Invoice, new PromiseMade(h.Day, h.Day.PlusDays(h.Days), h.Number == 0 ? null : amount, h.Name == "written"));
    }

    /// <summary>The dispute of a name, or else the earliest that is open.</summary>
    private bool CloseDispute(Happening h)
    {
        if (_items[h.Invoice] is not { } item) return false;
        return (h.Name ?? new Ledger(item, h.Day).OpenDispute?.DisputeId) is { } id && Append(h.Invoice, new DisputeClosed(h.Day, id, (DisputeOutcome)h.Number));
    }

    private bool AgreePlan(Happening h)
    {
        if (Part(h.Invoice, h.Day, 100) is not { } open) return false;
        var parts = open.Allocate([.. Enumerable.Repeat(1m, h.Number)]);
        return parts.All(part => part.Amount > 0m) && Append(h.Invoice, new PlanAgreed(h.Day, new PaymentPlan(parts.Select((part, i) => new Instalment(h.Day.PlusDays(h.Days * (i + 1)), part)))));
    }

    private string? StageOf(Happening h) =>
        _items[h.Invoice] is { } item && Engine.Book.For(Debtor.Kind, Debtor.Profile) is { } policy ? policy.Stages[h.Number % policy.Stages.Count].Name : null;

    private bool Charge(Happening h, Func<Money, DunningEvent> charge)
    {
        if (_items[h.Invoice] is not { } item) return false;
        var amount = (item.Invoice.Amount * (h.Number / 100m)).Round(MidpointRounding.ToPositiveInfinity);
        return Append(h.Invoice, charge(amount));
    }

    /// <summary>A later outcome of the acts of some keys, as a host records it that has nothing left of a contact but its keys.</summary>
    private bool HearOf(Happening h)
    {
        var keys = h.Name!.Split('\n');
        var recorded = _items.OfType<Receivable>().SelectMany(item => item.History.Events).OfType<ContactMade>().Select(made => made.Key).ToHashSet();
        if (!keys.All(recorded.Contains)) return false;
        var changed = false;
        foreach (var entry in Account.FindContact(keys).WithOutcome(h.Day, (ContactOutcome)h.Number).Entries) changed |= Append(PlaceOf(entry.Invoice.Number), entry.Event);
        return changed;
    }

    private bool ComeUnmatched(Happening h)
    {
        if (Part(h.Invoice, h.Day, h.Number) is not { } amount) return false;
        _unmatched.Add(amount);
        Changed();
        return true;
    }

    private bool Match(Happening h)
    {
        if (_items[h.Invoice] is not { } item) return false;
        var place = _unmatched.FindIndex(credit => credit.Currency == item.Invoice.Amount.Currency);
        if (place < 0) return false;
        var credit = _unmatched[place];
        if (!Append(h.Invoice, new PaymentReceived(h.Day, credit))) return false;
        _unmatched.RemoveAt(place);
        Changed();
        return true;
    }
}

using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Engine.Folding;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Profiles;

/// <summary>Gathers the conduct of one debtor over the invoices of the window.</summary>
internal sealed class ConductWindow
{
    private readonly ClassifierParameters _parameters;
    private readonly LocalDate _issuedThrough;
    private readonly int _today;
    private readonly int _dueAfter;
    private readonly List<InvoiceConduct> _conducts = [];
    private readonly HashSet<int> _brokenAgreements = [];
    private readonly HashSet<(int, string)> _returnsByReference = [];
    private PayerFigures _figures;

    public ConductWindow(Debtor debtor, ClassifierParameters parameters, LocalDate today)
    {
        _parameters = parameters;
        _issuedThrough = today;
        _today = DayNumber.Of(today);
        _dueAfter = DayNumber.Of(today.PlusMonths(-parameters.WindowMonths));
        var insolvency = new InsolvencyFold(debtor.Insolvency);
        insolvency.AddDebtors(_today);
        _figures = new PayerFigures
        {
            IsInsolvencyOpen = insolvency.IsOpen,
            IsPublic = debtor.Kind == DebtorKind.Public,
            IsLargeOrganisation = debtor.IsLargeOrganisation,
        };
    }

    public IReadOnlyList<InvoiceConduct> Conducts => _conducts;

    public PayerFigures Figures => _figures;

    public void Add(Receivable item)
    {
        var invoice = item.Invoice;
        if (invoice.IssuedOn > _issuedThrough) return;
        var folded = new ConductFold(invoice, item.History, _today, _parameters.PlanToleranceDays);
        if (folded.Due <= _dueAfter) return;
        var (timing, delay) = TimingOf(folded);
        var isLate = timing == SettlementTiming.Late;
        var isAnswer = isLate && folded.SettledOn != DayNumber.None && folded.IsSettledWithinDaysOfContact(_parameters.ContactDays);
        _conducts.Add(new InvoiceConduct(invoice, folded, timing, delay, isAnswer));
        _figures = _figures with
        {
            Invoices = _figures.Invoices + 1,
            AutomaticInvoices = _figures.AutomaticInvoices + One(invoice.Method.IsAutomatic()),
            Disputed = _figures.Disputed + One(folded.IsDisputed),
            OnTime = _figures.OnTime + One(timing == SettlementTiming.OnTime),
            Late = _figures.Late + One(isLate),
            DisputedLate = _figures.DisputedLate + One(isLate && folded.IsDisputed),
            SettledAfterContact = _figures.SettledAfterContact + One(isAnswer),
            DelayDays = _figures.DelayDays + delay,
            BrokenPlans = _figures.BrokenPlans + CountBroken(item.History, folded),
            ReturnedPayments = _figures.ReturnedPayments + (folded.Returns == 0 ? 0 : CountReturns(item.History)),
            IsInsolvencyOpen = _figures.IsInsolvencyOpen || folded.IsInsolvencyOpen,
        };
    }

    private static int One(bool holds) => holds ? 1 : 0;

    private (SettlementTiming Timing, int Delay) TimingOf(in ConductFold folded)
    {
        var lastOnTime = folded.Due + _parameters.GraceDays;
        var end = folded.SettledOn == DayNumber.None ? _today : folded.SettledOn;
        if (end > lastOnTime) return (SettlementTiming.Late, end - folded.Due);
        return (folded.SettledOn == DayNumber.None ? SettlementTiming.Pending : SettlementTiming.OnTime, 0);
    }

    /// <summary>A plan agreed for several invoices stands in the history of each: what was agreed on one day is one plan.</summary>
    private int CountBroken(InvoiceHistory history, in ConductFold folded)
    {
        var count = 0;
        foreach (var agreed in folded.Plans.BrokenAgreements) count += One(_brokenAgreements.Add(history.Index[agreed].Event.Day));
        return count;
    }

    /// <summary>A cheque for several invoices bounces on each: what was returned on one day under one reference is one payment.</summary>
    private int CountReturns(InvoiceHistory history)
    {
        var count = 0;
        var known = history.Index.CountKnown(_today);
        for (var i = 0; i < known; i++)
        {
            var happened = history.Index[i].Event;
            if (happened.Kind != DunningEventKind.PaymentReturned || history.Index.IsReversed(i, known)) continue;
            count += One(happened.Reference is not { } reference || _returnsByReference.Add((happened.Day, reference)));
        }

        return count;
    }
}

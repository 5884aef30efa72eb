using Dunning.Calendars;
using Dunning.Engine.Folding;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Profiles;

/// <summary>One pass over what is known of an invoice, for what it says of its payer.</summary>
internal struct ConductFold
{
    private readonly HistoryIndex _index;
    private readonly int _known;
    private BalanceFold _balance;
    private InsolvencyFold _insolvency;
    private PlanWatch _plans;

    public ConductFold(Invoice invoice, InvoiceHistory history, int today, int planToleranceDays)
    {
        _index = history.Index;
        _known = _index.CountKnown(today);
        _balance = new BalanceFold(invoice.AmountMinor);
        _insolvency = new InsolvencyFold(invoice.Debtor.Insolvency);
        _plans = new PlanWatch(planToleranceDays);
        Due = invoice.DueDay;
        var day = DayNumber.None;
        for (var i = 0; i < _known; i++)
        {
            if (_index.IsReversed(i, _known)) continue;
            var happened = _index[i].Event;
            if (day != DayNumber.None && happened.Day > day) _plans.EndDay(happened.Day - 1);
            day = happened.Day;
            Apply(happened, i);
        }

        _plans.EndDay(today);
        _insolvency.AddDebtors(today);
    }

    /// <summary>The due day, as extended.</summary>
    public int Due { get; private set; }

    /// <summary>The day the balance first reached 0 for good; <see cref="DayNumber.None"/> while it has not.</summary>
    public int SettledOn { get; private set; } = DayNumber.None;

    public bool IsDisputed { get; private set; }

    public int Returns { get; private set; }

    public readonly PlanWatch Plans => _plans;

    public readonly bool IsInsolvencyOpen => _insolvency.IsOpen;

    /// <summary>Whether it was settled from the day of a contact that was carried out through so many days after it.</summary>
    public readonly bool IsSettledWithinDaysOfContact(int days)
    {
        for (var i = 0; i < _known; i++)
        {
            if (_index[i].Event is not ContactMade contact || contact.Day > SettledOn || SettledOn - contact.Day > days) continue;

            // A later record of the same act says what became of it, and when.
            if (contact.Outcome.IsCarriedOut() && !_index.IsReversed(i, _known) && _index.LatestOfAct(i, _known) == i) return true;
        }

        return false;
    }

    private void Apply(DunningEvent happened, int i)
    {
        _plans.Apply(happened, i);
        switch (happened.Kind)
        {
            case DunningEventKind.Payment:
                _balance.Pay(happened.AmountMinor);
                Settle(happened.Day);
                break;
            case DunningEventKind.PaymentReturned:
                _balance.Return(happened.AmountMinor);
                Settle(happened.Day);
                Returns++;
                break;
            case DunningEventKind.CreditNote:
                _balance.Credit(happened.AmountMinor);
                Settle(happened.Day);
                break;
            case DunningEventKind.Dispute:
                IsDisputed = true;
                break;
            case DunningEventKind.Extension:
                Due = ((DueDateExtended)happened).DueDay;
                break;
            case DunningEventKind.Insolvency:
                _insolvency.Record((InsolvencyRecorded)happened);
                break;
            case DunningEventKind.InsolvencyClosed:
                _insolvency.Close();
                break;
        }
    }

    /// <summary>Write-offs are left out of the balance: what was given up was not paid.</summary>
    private void Settle(int day)
    {
        if (_balance.Balance > 0) SettledOn = DayNumber.None;
        else if (SettledOn == DayNumber.None) SettledOn = day;
    }
}

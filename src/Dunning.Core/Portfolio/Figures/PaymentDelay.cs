using System;
using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Portfolio.Figures;

/// <summary>By how many days payments came after the due date in force on their day. A return takes back the latest payments of its invoice.</summary>
internal sealed class PaymentDelay(LocalDate from, LocalDate through)
{
    private decimal _paid;
    private decimal _paidTimesDays;

    public decimal? Average => _paid > 0m ? _paidTimesDays / _paid : null;

    public void Add(DunningEngine engine, Receivable item)
    {
        var (index, payments) = (item.History.Index, new Stack<(LocalDate On, decimal Amount)>());
        var known = index.CountKnown(DayNumber.Of(through));
        for (var i = 0; i < known; i++)
        {
            if (index.IsReversed(i, known)) continue;
            if (index[i].Event is PaymentReceived payment) payments.Push((payment.On, payment.Amount.Amount));
            if (index[i].Event is PaymentReturned returned) TakeBack(payments, returned.Amount.Amount);
        }

        foreach (var (on, amount) in payments)
        {
            if (on < from) continue;
            _paid += amount;
            _paidTimesDays += amount * Standing.Of(engine, item, on).DaysLate;
        }
    }

    private static void TakeBack(Stack<(LocalDate On, decimal Amount)> payments, decimal returned)
    {
        while (returned > 0m && payments.Count > 0)
        {
            var (on, amount) = payments.Pop();
            if (amount > returned) payments.Push((on, amount - returned));
            returned -= Math.Min(amount, returned);
        }
    }
}

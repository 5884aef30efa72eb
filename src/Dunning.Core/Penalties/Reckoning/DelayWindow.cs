using Dunning.Calendars;
using Dunning.Engine.Folding;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Penalties.Reckoning;

/// <summary>The days between which interest can run, from what is known on the last day asked for.</summary>
internal readonly struct DelayWindow
{
    private DelayWindow(int start, bool isDueMoved, int opened, bool hasPauses, InsolvencyKind kind)
    {
        Start = start;
        IsDueMoved = isDueMoved;
        OpenedOn = opened;
        HasPauses = hasPauses;
        InsolvencyKind = kind;
    }

    /// <summary>The day that sets interest running: the last one without.</summary>
    public int Start { get; }

    /// <summary>Whether a new due date was granted, so that the days before it are no longer reckoned.</summary>
    public bool IsDueMoved { get; }

    /// <summary>The opening of proceedings that hold the claim; <see cref="DayNumber.Never"/> where there are none. They stop interest for good.</summary>
    public int OpenedOn { get; }

    /// <summary>Whether a hold may suspend interest.</summary>
    public bool HasPauses { get; }

    public InsolvencyKind InsolvencyKind { get; }

    /// <summary>The last day that can bear interest: the day before the opening (C. com. L622-28).</summary>
    public int LastDay => OpenedOn == DayNumber.Never ? DayNumber.Never : OpenedOn - 1;

    public static DelayWindow Of(Invoice invoice, HistoryIndex index, int known, LatePaymentRegime regime, int through)
    {
        var due = invoice.DueDay;
        var insolvency = new InsolvencyFold(invoice.Debtor.Insolvency);
        var hasPauses = false;
        for (var i = 0; i < known; i++)
        {
            var happened = index[i].Event;
            if (happened.Kind is not (DunningEventKind.Extension or DunningEventKind.Insolvency or DunningEventKind.InsolvencyClosed or DunningEventKind.Hold)
                || index.IsReversed(i, known))
            {
                continue;
            }

            switch (happened)
            {
                case DueDateExtended extended:
                    due = extended.DueDay;
                    break;
                case InsolvencyRecorded recorded:
                    insolvency.Record(recorded);
                    break;
                case InsolvencyClosed:
                    insolvency.Close();
                    break;
                case HoldPlaced { SuspendsInterest: true }:
                    hasPauses = true;
                    break;
            }
        }

        insolvency.AddDebtors(through);
        var isHeld = insolvency.OpenedOn != DayNumber.None && invoice.AroseDay <= insolvency.OpenedOn;
        var start = regime.InterestFrom is { } from && DayNumber.Of(from) > due ? DayNumber.Of(from) : due;
        return new DelayWindow(start, due != invoice.DueDay, isHeld ? insolvency.OpenedOn : DayNumber.Never, hasPauses, insolvency.Kind);
    }
}

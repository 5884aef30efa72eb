using System;
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

    /// <summary>The last day that can bear interest: the day before the opening (C. com. L622-28). The eve of a day that never comes never comes either.</summary>
    public int LastDay => OpenedOn - 1;

    public static DelayWindow Of(Invoice invoice, HistoryIndex index, int known, LatePaymentRegime regime, int through)
    {
        var due = invoice.DueDay;
        var insolvency = new InsolvencyFold(invoice.Debtor.Insolvency);
        var (opened, kind) = (DayNumber.Never, InsolvencyKind.Collective);
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
                    StopInterest(insolvency);
                    insolvency.Close();
                    break;
                case HoldPlaced { SuspendsInterest: true }:
                    hasPauses = true;
                    break;
            }
        }

        insolvency.AddDebtors(through);
        StopInterest(insolvency);
        var start = regime.InterestFrom is { } from ? Math.Max(DayNumber.Of(from), due) : due;
        return new DelayWindow(start, due != invoice.DueDay, opened, hasPauses, kind);

        // Interest that proceedings stopped does not run again when they close, so that later ones find nothing to stop.
        void StopInterest(in InsolvencyFold proceedings)
        {
            if (opened == DayNumber.Never && invoice.AroseDay <= proceedings.OpenedOn) (opened, kind) = (proceedings.OpenedOn, proceedings.Kind);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Guarantees.Years;

/// <summary>Draws what happens to a debtor whatever the host does.</summary>
internal sealed class ScriptDraw
{
    private readonly Draw _draw;
    private readonly bool _isDeaf;
    private readonly List<Happening> _script = [];

    private ScriptDraw(Draw draw, bool isDeaf)
    {
        _draw = draw;
        _isDeaf = isDeaf;
    }

    /// <summary>What happens, of one day in the order drawn.</summary>
    public static IReadOnlyList<Happening> Of(Draw draw, Debtor debtor, IReadOnlyList<Invoice> invoices, bool isDeaf)
    {
        var script = new ScriptDraw(draw, isDeaf);
        for (var i = 0; i < invoices.Count; i++)
        {
            // Half are known before they are issued, others entered some days late.
            var comesIn = draw.Chance(50) ? LifeDraw.FirstDay : LocalDate.Max(LifeDraw.FirstDay, invoices[i].IssuedOn.PlusDays(draw.Of(0, 0, 1, 5, 40)));
            script.Add(new Happening(comesIn, HappeningKind.Invoiced, i));
            if (!script._isDeaf || draw.Chance(25)) script.Payments(debtor.Profile, invoices[i], i);
            script.OddThings(invoices[i], i);
        }

        script.AboutTheDebtor();
        return [.. script._script.OrderBy(happening => happening.Day)];
    }

    private void Add(Happening happening)
    {
        if (happening.Day >= LifeDraw.FirstDay && happening.Day <= LifeDraw.LastDay) _script.Add(happening);
    }

    /// <summary>Money that comes of itself, as the debtor's habit has it.</summary>
    private void Payments(PayerProfile profile, Invoice invoice, int i)
    {
        // Of a hundred: pays in time, pays late, pays a part, pays twice; the others wait for what is asked of them.
        int[] weights = profile switch
        {
            PayerProfile.Good => [85, 6, 2, 2, 5],
            PayerProfile.Negligent => [20, 22, 4, 2, 52],
            PayerProfile.Bad => [8, 20, 14, 0, 58],
            PayerProfile.Insolvent => [4, 10, 22, 0, 64],
            PayerProfile.Administrative => [15, 60, 3, 2, 20],
            PayerProfile.Litigious => [15, 12, 13, 0, 60],
            PayerProfile.Automatic => [82, 5, 2, 1, 10],
            _ => [45, 18, 7, 2, 28],
        };
        var due = invoice.DueOn;
        var lag = _draw.Of(0, 0, 0, 1, 3);
        switch (_draw.Weighted(weights))
        {
            case 0:
                Add(new Happening(due.PlusDays(-_draw.Between(0, 8)), HappeningKind.Paid, i, 100, lag));
                break;
            case 1:
                Add(new Happening(due.PlusDays(_draw.Between(1, 75)), HappeningKind.Paid, i, 100, lag));
                break;
            case 2:
                for (var parts = _draw.Between(1, 3); parts > 0; parts--) Add(new Happening(due.PlusDays(_draw.Between(-5, 120)), HappeningKind.Paid, i, _draw.Between(10, 80), lag));
                break;
            case 3:
                Add(new Happening(due.PlusDays(-1), HappeningKind.Paid, i, 100));
                Add(new Happening(due.PlusDays(_draw.Between(0, 10)), HappeningKind.PaidTwice, i));
                break;
            default:
                break;
        }

        var returns = profile switch { PayerProfile.Automatic => 15, PayerProfile.Insolvent => 18, _ => 3 };
        if (_draw.Chance(returns)) Add(new Happening(due.PlusDays(_draw.Between(1, 20)), HappeningKind.Returned, i));
        if (profile == PayerProfile.Litigious && _draw.Chance(55)) Dispute(i, due.PlusDays(_draw.Between(-10, 25)));
    }

    private void Dispute(int i, LocalDate day)
    {
        var id = "S" + i.ToString(CultureInfo.InvariantCulture);
        Add(new Happening(day, HappeningKind.Disputed, i, _draw.Chance(50) ? 0 : _draw.Between(5, 100), Name: id));
        if (_draw.Chance(20)) return;
        Add(new Happening(day.PlusDays(_draw.Between(2, 70)), HappeningKind.DisputeClosed, i, _draw.Below(3), Name: id));
        if (_draw.Chance(40)) Add(new Happening(day.PlusDays(_draw.Between(20, 90)), HappeningKind.Credited, i, _draw.Of(100, 50)));
    }

    /// <summary>What happens now and then to any invoice.</summary>
    private void OddThings(Invoice invoice, int i)
    {
        void Now(int perThousand, HappeningKind kind, int fromDay, int throughDay, int number = 0, int days = 0, string? name = null)
        {
            if (_draw.Below(1000) < perThousand) Add(new Happening(invoice.DueOn.PlusDays(_draw.Between(fromDay, throughDay)), kind, i, number, days, name));
        }

        Now(50, HappeningKind.Disputed, -10, 60, _draw.Of(0, 0, 30), name: "T");
        Now(40, HappeningKind.DisputeClosed, 20, 120, _draw.Below(3));
        Now(60, HappeningKind.Promised, -5, 60, _draw.Of(0, 40), _draw.Between(1, 35), _draw.Of("written", "spoken"));
        Now(20, HappeningKind.PromiseWithdrawn, 5, 60);
        Now(70, HappeningKind.Held, -20, 80, 0, _draw.Of(0, 5, 10, 30));
        Now(70, HappeningKind.HoldLifted, 20, 120);
        Now(40, HappeningKind.Credited, -5, 60, _draw.Of(10, 30, 100));
        Now(24, HappeningKind.WrittenOff, 60, 300, _draw.Of(20, 100));
        Now(30, HappeningKind.Skipped, 0, 60, _draw.Below(6));
        Now(40, HappeningKind.Escalated, 1, 60, _draw.Below(8));
        Now(36, HappeningKind.Extended, -10, 50, 0, _draw.Between(5, 60));
        Now(24, HappeningKind.HandedOver, 40, 120);
        Now(24, HappeningKind.Recalled, 100, 250);
        Now(40, HappeningKind.Insolvent, 5, 150, _draw.Of(0, 0, 1), _draw.Between(0, 20));
        Now(40, HappeningKind.InsolvencyPublished, 20, 170, 0, _draw.Between(0, 10));
        Now(40, HappeningKind.InsolvencyClosed, 60, 300);
        Now(20, HappeningKind.Acknowledged, 30, 300);
        Now(20, HappeningKind.LegalAction, 60, 300);
        Now(20, HappeningKind.LegalActionEnded, 150, 500);
        Now(16, HappeningKind.Title, 150, 500);
        Now(40, HappeningKind.InterestCharged, 10, 120, _draw.Between(1, 4));
        Now(40, HappeningKind.FeeCharged, 5, 120, _draw.Between(1, 8));
        Now(30, HappeningKind.PenaltyWaived, 20, 200, _draw.Between(1, 10));
        Now(60, HappeningKind.Noted, -5, 120);
        Now(20, HappeningKind.PaidTwice, -5, 90);
    }

    private void AboutTheDebtor()
    {
        void Now(int perThousand, HappeningKind kind, int number = 0, int days = 0)
        {
            if (_draw.Below(1000) < perThousand) Add(new Happening(LifeDraw.FirstDay.PlusDays(_draw.Below(731)), kind, 0, number, days));
        }

        Now(160, HappeningKind.DebtorHeld, _draw.Of(0, 0, 6), _draw.Of(3, 14, 45));
        Now(20, HappeningKind.DebtorHeld, 0, 0);
        Now(120, HappeningKind.DebtorInsolvent, _draw.Below(3), _draw.Between(0, 30));
        Now(80, HappeningKind.DebtorInsolvencyClosed);
        Now(300, HappeningKind.Rated, _draw.Below(8));
        Now(240, HappeningKind.Reachable, _draw.Of(0, 1, 2, 3, 4));
        Now(120, HappeningKind.CameUnmatched, _draw.Of(100, 250, 30));
        Now(120, HappeningKind.Matched);
    }
}

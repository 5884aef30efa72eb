using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Properties.Generation;

/// <summary>
/// Draws a history day by day, so that it can be: nothing is returned that was not paid, nothing reversed that was not recorded. Its days gather
/// about those on which something begins or ends: the day before, the day and the day after.
/// </summary>
internal sealed class HistoryDraw
{
    private static readonly int[] Weights = WeightsOf();

    private readonly Draw _draw;
    private readonly EscalationPolicy _policy;
    private readonly Invoice _invoice;
    private readonly int[] _weights = [.. Weights];
    private readonly List<DunningEvent> _events = [];
    private readonly List<LocalDate> _marks = [];
    private readonly List<ContactMade> _keyed = [];
    private readonly List<string> _ids = [];
    private readonly List<string> _openDisputes = [];
    private readonly decimal _unit;
    private LocalDate _day;
    private LocalDate _due;
    private decimal _balance;
    private decimal _paid;
    private int _disputes;
    private int _cycle;
    private int _stage = -1;
    private bool _wasInsolvent;

    private HistoryDraw(Draw draw, EscalationPolicy policy, Invoice invoice)
    {
        _draw = draw;
        _policy = policy;
        _invoice = invoice;
        _unit = invoice.Amount.Currency.MinorUnit;
        _balance = invoice.Amount.Amount;
        Due(invoice.DueOn);
        foreach (var hold in invoice.Debtor.Holds) Mark(hold.FromInclusive, hold.UntilExclusive ?? hold.FromInclusive);
        if (invoice.Debtor.Insolvency is { } its) Mark(its.RecordedOn, its.ClosedOn ?? its.RecordedOn, (its.PublishedOn ?? its.OpenedOn).PlusMonths(policy.Insolvency.ClaimMonths));
        _day = invoice.DueOn.PlusDays(draw.Of(-15, -6, -1, 0, 0, 1, 2, 5));
    }

    /// <summary>The events in the order they are given, which need not be that of their days, and a day to decide for.</summary>
    public static (List<DunningEvent> Events, LocalDate Today) History(Draw draw, EscalationPolicy policy, Invoice invoice)
    {
        var history = new HistoryDraw(draw, policy, invoice);
        var count = draw.Of(0, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 9, 10, 12, 14, 18);

        // A case has its themes: a few kinds of event come again and again, and so meet each other.
        for (var theme = 0; theme < 3; theme++) history._weights[draw.Below(Weights.Length)] += 30;
        for (var i = 0; i < count; i++) history.Happen();
        var today = history.Today();
        return (history.AsGiven(), today);
    }

    private static int[] WeightsOf()
    {
        var weights = new int[Enum.GetValues<DunningEventKind>().Length];
        Array.Fill(weights, 2);
        weights[(int)DunningEventKind.Contact] = 34;
        weights[(int)DunningEventKind.Payment] = 10;
        weights[(int)DunningEventKind.PaymentReturned] = 6;
        weights[(int)DunningEventKind.CreditNote] = 4;
        weights[(int)DunningEventKind.Promise] = 7;
        weights[(int)DunningEventKind.Dispute] = 6;
        weights[(int)DunningEventKind.DisputeClosed] = 8;
        weights[(int)DunningEventKind.Plan] = 4;
        weights[(int)DunningEventKind.Hold] = 4;
        weights[(int)DunningEventKind.Reversed] = 6;
        weights[(int)DunningEventKind.Insolvency] = 1;
        weights[(int)DunningEventKind.HandedOver] = 1;
        weights[(int)DunningEventKind.LegalAction] = 1;
        weights[(int)DunningEventKind.WriteOff] = 1;
        return weights;
    }

    private void Happen()
    {
        _day = NextDay();
        var kind = (DunningEventKind)_draw.Weighted(_weights);
        var id = _draw.Chance(40) ? "e" + Text(_events.Count) : null;
        if (Event(kind, id) is not { } happened) return;
        _events.Add(happened);
        if (happened.Id is { } named) _ids.Add(named);
        if (id is not null && _draw.Chance(4)) _events.Add(happened);
        Mark(_day);
    }

    private LocalDate NextDay()
    {
        var way = _draw.Below(100);
        if (way < 25) return _day;
        if (way < 50) return _day.PlusDays(_draw.Between(1, 9));
        if (way < 53) return _day.PlusDays(_draw.Between(60, 420));
        var reach = _day.PlusDays(way < 96 ? 45 : 900);
        var near = _marks.Where(mark => mark >= _day && mark <= reach).ToArray();
        return near.Length == 0 ? _day.PlusDays(1) : LocalDate.Max(_day, _draw.Of(near).PlusDays(_draw.Between(-1, 1)));
    }

    private LocalDate Today()
    {
        var way = _draw.Below(100);
        if (way < 20) return _day.PlusDays(_draw.Between(0, 20));
        if (way < 25) return _day.PlusDays(_draw.Between(30, 800));
        var near = _marks.Where(mark => way < 40 || mark >= _day.PlusDays(-1)).ToArray();
        return near.Length == 0 ? _day : _draw.Of(near).PlusDays(_draw.Between(-1, 1));
    }

    /// <summary>Some histories are given in another order of their days; the events of one day keep theirs.</summary>
    private List<DunningEvent> AsGiven()
    {
        if (!_draw.Chance(15)) return _events;
        var order = _events.Select(e => e.On).Distinct().ToDictionary(day => day, _ => _draw.Below(1000));
        return [.. _events.OrderBy(e => order[e.On]).ThenBy(e => e.On)];
    }

    private DunningEvent? Event(DunningEventKind kind, string? id) => kind switch
    {
        DunningEventKind.Payment => Payment(id),
        DunningEventKind.PaymentReturned => Return(id),
        DunningEventKind.CreditNote => Lower(Amount(), amount => new CreditNoteIssued(_day, amount, id)),
        DunningEventKind.WriteOff => _draw.Chance(30) ? new AmountWrittenOff(_day, null, id) : Lower(Amount(), amount => new AmountWrittenOff(_day, amount, id)),
        DunningEventKind.Contact => Contact(id),
        DunningEventKind.Promise => Promise(id),
        DunningEventKind.PromiseWithdrawn => new PromiseWithdrawn(_day, id),
        DunningEventKind.Dispute => Dispute(),
        DunningEventKind.DisputeClosed => CloseDispute(),
        DunningEventKind.Plan => Plan(id),
        DunningEventKind.PlanCancelled => new PlanCancelled(_day, id),
        DunningEventKind.Hold => Hold(id),
        DunningEventKind.HoldLifted => new HoldLifted(_day, id),
        DunningEventKind.Skip => new StageSkipped(_day, AnyStage().Name, null, id),
        DunningEventKind.Escalate => new StageEscalated(_day, AnyStage().Name, null, id),
        DunningEventKind.Extension => Extend(id),
        DunningEventKind.Insolvency => Insolvency(id),
        DunningEventKind.ClaimDeclared => new ClaimDeclared(_day, id),
        DunningEventKind.InsolvencyClosed => new InsolvencyClosed(_day, id),
        DunningEventKind.HandedOver => new HandedOver(_day, "agency", id),
        DunningEventKind.Recalled => new Recalled(_day, null, id),
        DunningEventKind.Acknowledged => new DebtAcknowledged(_day, id),
        DunningEventKind.LegalAction => new LegalActionStarted(_day, id),
        DunningEventKind.LegalActionEnded => new LegalActionEnded(_day, id),
        DunningEventKind.EnforceableTitle => new EnforceableTitleObtained(_day, id),
        DunningEventKind.InterestCharged => new InterestCharged(_day, _day, Money(_draw.Of(0m, 1m, 25m)), id),
        DunningEventKind.FeeCharged => new FeeCharged(_day, Money(_draw.Of(1m, 10m, 40m)), _draw.Chance(50) ? null : PenaltyKind.Compensation, id),
        DunningEventKind.PenaltyWaived => new PenaltyWaived(_day, Money(_draw.Of(1m, 10m, 40m)), _draw.Chance(50) ? null : PenaltyKind.Interest, id),
        DunningEventKind.Note => new NoteTaken(_day, "called", id: id),
        DunningEventKind.Reversed => Reverse(id),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of event."),
    };

    private PaymentReceived Payment(string? id)
    {
        var amount = Amount();
        _paid += amount.Amount;
        _balance -= amount.Amount;
        Mark(_day.PlusDays(_policy.PaymentGraceDays));
        return new PaymentReceived(_day, amount, id);
    }

    private PaymentReturned? Return(string? id)
    {
        if (_paid <= 0m) return null;
        var amount = _draw.Chance(70) ? _paid : Math.Min(_paid, Amount().Amount);
        _paid -= amount;
        _balance += amount;
        return new PaymentReturned(_day, Money(amount), null, id);
    }

    private T Lower<T>(Money amount, Func<Money, T> make)
    {
        _balance -= amount.Amount;
        return make(amount);
    }

    private ContactMade Contact(string? id)
    {
        if (_keyed.Count > 0 && _draw.Chance(18)) return LateOutcome(_draw.Of([.. _keyed]), id);
        var special = _draw.Below(100) switch { < 8 => "send-evidence", < 13 => "confirm-promise", < 14 => "declare-claim", _ => null };
        var channel = (Channel)_draw.Below(8);
        if (special is not null) return Remember(new ContactMade(_day, special, channel, Outcome(), Key(special), id: id));
        if (_draw.Chance(7)) return Retired(channel, id);
        if (_draw.Chance(12)) _stage = _draw.Below(_policy.Stages.Count);
        else if (_stage < 0 || _draw.Chance(60)) _stage = Math.Min(_stage + 1, _policy.Stages.Count - 1);
        var stage = _policy.Stages[_stage];
        var after = _policy.Stages[Math.Min(_stage + 1, _policy.Stages.Count - 1)];
        Mark(_day.PlusDays(1), _day.PlusDays(stage.ResponseDays), _day.PlusDays(after.SpacingDays), _day.PlusDays(_policy.Retries.AfterDays));
        if (_draw.Chance(85)) channel = _draw.Of([.. stage.Channels]);
        return Remember(new ContactMade(_day, stage.Name, channel, Outcome(), Key(stage.Name), _draw.Chance(10) ? stage.Phase : null, id: id));
    }

    private ContactMade Retired(Channel channel, string? id)
    {
        var name = _draw.Of("old-1", "old-2");
        return Remember(new ContactMade(_day, name, channel, Outcome(), Key(name), (DunningPhase)_draw.Below(5), id: id));
    }

    /// <summary>Some hosts record what became of an act under another stage: the key says which act it is, and its first record of what stage.</summary>
    private ContactMade LateOutcome(ContactMade made, string? id) =>
        new(_day, _draw.Chance(96) ? made.Stage : AnyStage().Name, _draw.Chance(80) ? made.Channel : (Channel)_draw.Below(8), Outcome(), made.Key, made.Phase, id: id);

    private ContactMade Remember(ContactMade made)
    {
        if (made.Key is not null) _keyed.Add(made);
        return made;
    }

    /// <summary>Most hosts send with the key they were given; some send without.</summary>
    private string? Key(string stage)
    {
        if (_draw.Chance(45)) return null;
        var made = _events.OfType<ContactMade>().Where(c => c.Stage == stage).Select(c => c.Key ?? Text(_events.IndexOf(c))).Distinct().Count();
        var creditor = _invoice.CreditorId is { } named ? named + "|" : string.Empty;
        return creditor + _invoice.Number + "|" + Text(_cycle) + "|" + stage + "|" + Text(made);
    }

    private ContactOutcome Outcome() => _draw.Below(100) switch
    {
        < 44 => ContactOutcome.Sent,
        < 54 => ContactOutcome.Delivered,
        < 71 => ContactOutcome.NotReached,
        < 88 => ContactOutcome.Failed,
        _ => ContactOutcome.Unknown,
    };

    private PromiseMade Promise(string? id)
    {
        var promisedOn = _day.PlusDays(_draw.Of(-1, 0, 1, 3, 5, 7, 14, 45));
        Mark(LocalDate.Min(promisedOn, _day.PlusDays(_policy.Promises.LongestDays)).PlusDays(_policy.Promises.ToleranceDays + 1));
        return new PromiseMade(_day, promisedOn, _draw.Chance(40) ? null : Amount(), _draw.Chance(35), id);
    }

    private DisputeOpened Dispute()
    {
        var isNew = _draw.Chance(80);
        var id = "D" + Text(isNew ? ++_disputes : _disputes);
        if (_openDisputes.Contains(id)) id = "D" + Text(++_disputes);
        _openDisputes.Add(id);
        if (_policy.Disputes.EvidenceDays is { } days) Mark(_day.PlusDays(days), _day.PlusDays(days + _policy.Retries.AfterDays));
        Mark(_day.PlusDays(_policy.Disputes.StaleDays));
        return new DisputeOpened(_day, id, _draw.Chance(35) ? null : Amount());
    }

    private DisputeClosed CloseDispute()
    {
        var id = _openDisputes.Count > 0 && _draw.Chance(90) ? _draw.Of([.. _openDisputes]) : "D9";
        _openDisputes.Remove(id);
        return new DisputeClosed(_day, id, _draw.Of(DisputeOutcome.Accepted, DisputeOutcome.Rejected, DisputeOutcome.Rejected, DisputeOutcome.Withdrawn));
    }

    private PlanAgreed Plan(string? id)
    {
        var due = _day.PlusDays(_draw.Of(-2, 0, 1, 5));
        var instalments = new List<Instalment>();
        for (var i = _draw.Between(1, 3); i > 0; i--)
        {
            instalments.Add(new Instalment(due, Amount()));
            Mark(due.PlusDays(_policy.Plans.ToleranceDays + 1));
            due = due.PlusDays(_draw.Of(0, 3, 7, 10, -4));
        }

        return new PlanAgreed(_day, new PaymentPlan(instalments), id);
    }

    private HoldPlaced Hold(string? id)
    {
        LocalDate? until = _draw.Chance(20) ? null : _day.PlusDays(_draw.Of(-1, 0, 1, 2, 5, 12));
        Mark(until ?? _day);
        return new HoldPlaced(_day, until, null, false, id);
    }

    private DueDateExtended Extend(string? id)
    {
        Due(_draw.Chance(50) ? _day.PlusDays(_draw.Between(-3, 20)) : _due.PlusDays(_draw.Of(1, 7, 30)));
        _cycle++;
        _stage = -1;
        return new DueDateExtended(_day, _due, id);
    }

    private InsolvencyRecorded Insolvency(string? id)
    {
        LocalDate? opened = _wasInsolvent && _draw.Chance(50) ? null : _invoice.AroseOn.PlusDays(_draw.Of(-5, -1, 0, 1, 10, 30));
        LocalDate? published = _draw.Chance(50) ? null : _day.PlusDays(_draw.Between(-40, 5));
        _wasInsolvent = true;
        Mark((published ?? _day).PlusMonths(_policy.Insolvency.ClaimMonths));
        return new InsolvencyRecorded(_day, opened, published, _draw.Chance(60) ? null : _draw.Of(InsolvencyKind.Collective, InsolvencyKind.OverIndebtedness), id);
    }

    private EventReversed? Reverse(string? id)
    {
        if (_ids.Count == 0) return null;

        // Late ones more often: a mistake is found soon.
        var target = _draw.Chance(60) ? _ids[^1] : _draw.Of([.. _ids]);
        return new EventReversed(_day, target, id);
    }

    private DunningStage AnyStage() => _policy.Stages[_draw.Below(_policy.Stages.Count)];

    /// <summary>Amounts that meet: all, the rest, a half, a quarter, and one minor unit more or less.</summary>
    private Money Amount()
    {
        var all = _invoice.Amount.Amount;
        var amount = _draw.Below(12) switch
        {
            0 or 1 => Math.Max(0m, _balance),
            2 => all,
            3 or 4 => all / 2m,
            5 => Math.Max(0m, _balance - 25m),
            6 => Math.Max(0m, _balance - 50m),
            7 => _unit,
            8 => 0m,
            9 => all / 4m - _unit,
            _ => all / 4m,
        };
        if (_draw.Chance(8)) amount += _unit;
        return Money(amount);
    }

    private Money Money(decimal amount) => new(amount, _invoice.Amount.Currency);

    private void Due(LocalDate due)
    {
        _due = due;
        Mark(due, due.PlusDays(_policy.AutomaticGraceDays + 1));
        foreach (var stage in _policy.Stages) Mark(due.PlusDays(stage.Day));
        var years = _invoice.Debtor.Kind switch
        {
            DebtorKind.Business => _policy.Limitation.BusinessYears,
            DebtorKind.Consumer => _policy.Limitation.ConsumerYears,
            _ => _policy.Limitation.PublicYears,
        };
        var limit = _invoice.Debtor.Kind == DebtorKind.Public ? new LocalDate(due.Year + years, 12, 31) : due.PlusYears(years);
        if (_draw.Chance(30)) Mark(limit, limit.PlusDays(1), limit.PlusDays(-_policy.Limitation.WarningDays));
    }

    private void Mark(params LocalDate[] days) => _marks.AddRange(days);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

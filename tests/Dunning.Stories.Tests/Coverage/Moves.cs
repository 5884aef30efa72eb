using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Stories.Playing;
using NodaTime;

namespace Dunning.Stories.Coverage;

/// <summary>Ways to move a bound by so many days, cents or counts.</summary>
internal static class Moves
{
    private const decimal Cent = 0.01m;

    /// <summary>A bound that comes nearer as its number grows.</summary>
    public static Bound.Move Backwards(Bound.Move move) => (s, units) => move(s, -units);

    /// <summary>Another day asked about: what is not a number of the policy can only be seen from the day before and the day after.</summary>
    public static Bound.Move Day { get; } = (s, units) => s with { Today = s.Today.PlusDays(-units) };

    public static Bound.Move DueDate { get; } = (s, units) => s with { Invoice = WithDue(s.Invoice, units) };

    public static Bound.Move StageDays { get; } = Stages((stage, units) => With(stage, day: stage.Day + units));

    public static Bound.Move Spacings { get; } =
        Stages((stage, units) => With(stage, spacing: stage.SpacingDays == 0 ? 0 : stage.SpacingDays + units));

    public static Bound.Move Responses { get; } =
        Stages((stage, units) => With(stage, response: stage.ResponseDays == 0 ? 0 : stage.ResponseDays + units));

    public static Bound.Move StageMinimums { get; } = Stages((stage, units) =>
        With(stage, minimum: stage.Minimum.Equals(MinimumAmount.Zero) ? stage.Minimum : Plus(stage.Minimum, units)));

    /// <summary>Before a day off ends, nothing but the calendar stands in the way; on the business day the day before must have been another.</summary>
    public static Bound.Move Calendar { get; } = (s, units) =>
        units > 0
            ? s.Policy.Calendar.IsBusinessDay(s.Today) && !s.Policy.Calendar.IsBusinessDay(s.Today.PlusDays(-1)) ? Day(s, units) : null
            : s.Policy.Calendar.IsBusinessDay(s.Today) ? null : s with { Policy = s.Policy.ToBuilder().WithCalendar(BusinessCalendar.None).Build() };

    public static Bound.Move Policy(Action<EscalationPolicyBuilder, EscalationPolicy, int> change) => (s, units) =>
    {
        var builder = s.Policy.ToBuilder();
        change(builder, s.Policy, units);
        return s with { Policy = builder.Build() };
    };

    public static Bound.Move Limitation(Func<LimitationRules, int, LimitationRules> change) =>
        Policy((builder, policy, units) => builder.WithLimitation(change(policy.Limitation, units)));

    public static Bound.Move Promises(int tolerance = 0, int longest = 0, int atMost = 0) => Policy((builder, policy, units) =>
    {
        var p = policy.Promises;
        builder.WithPromises(new PromiseRules(
            p.ToleranceDays + (tolerance * units), p.LongestDays + (longest * units), p.AtMost + (atMost * units), p.ConfirmInWriting, p.WhenBroken));
    });

    public static Bound.Move Retries(int after = 0, int atMost = 0) => Policy((builder, policy, units) =>
        builder.WithRetries(new RetryRules(policy.Retries.AfterDays + (after * units), policy.Retries.AtMost + (atMost * units))));

    public static Bound.Move Disputes(int evidence = 0, int stale = 0) => Policy((builder, policy, units) =>
    {
        var d = policy.Disputes;
        builder.WithDisputes(new DisputeRules(d.EvidenceDays + (evidence * units), d.StaleDays + (stale * units), d.ResumeAt));
    });

    public static Bound.Move PolicyMinimum { get; } = Policy((builder, policy, units) => builder.WithMinimum(Plus(policy.Minimum, units)));

    /// <summary>The latest event of a kind told of by the day, changed.</summary>
    public static Bound.Move Latest<T>(Func<T, int, T?> change)
        where T : DunningEvent => (s, units) =>
    {
        var events = s.Events.ToList();
        var latest = events.FindLastIndex(e => e is T && e.On <= s.Today);
        if (latest < 0 || change((T)events[latest], units) is not { } changed) return null;
        events[latest] = changed;
        return s with { Events = events };
    };

    /// <summary>The latest payment, a cent less for each unit: what it has to reach moves away from it.</summary>
    public static Bound.Move Payment { get; } = Latest<PaymentReceived>((p, units) => new PaymentReceived(p.On, Less(p.Amount, units), p.Id, p.By, p.Reference));

    public static Bound.Move CreditNote { get; } =
        Latest<CreditNoteIssued>((c, units) => new CreditNoteIssued(c.On, Less(c.Amount, units), c.Id, c.By, c.Reference));

    public static Bound.Move DisputedAmount { get; } =
        Latest<DisputeOpened>((d, units) => d.Amount is { } amount ? new DisputeOpened(d.On, d.DisputeId, Less(amount, units), d.Reason, d.By, d.Reference) : null);

    public static Bound.Move HoldEnd { get; } =
        Latest<HoldPlaced>((h, units) =>
            h.UntilExclusive is { } until ? new HoldPlaced(h.On, until.PlusDays(units), h.Reason, h.SuspendsInterest, h.Id, h.By, h.Reference) : null);

    public static Bound.Move Opening { get; } = Latest<InsolvencyRecorded>((i, units) =>
        new InsolvencyRecorded(i.On, i.OpenedOn?.PlusDays(-units), i.PublishedOn, i.InsolvencyKind, i.Id, i.By, i.Reference));

    public static Bound.Move Contact { get; } = Latest<ContactMade>((c, units) =>
        new ContactMade(c.On.PlusDays(-units), c.Stage, c.Channel, c.Outcome, c.Key, c.Phase, c.Proof, c.Id, c.By, c.Reference));

    /// <summary>The event of a kind that is told of last by the day or, where it is still to come, by the day after.</summary>
    public static Bound.Move NearestDay(Func<Situation, int, int, Situation?> later) => (s, units) => later(s, units, units < 0 ? 1 : 0);

    /// <summary>The latest event of a kind told of so many days after the day asked, so many days later.</summary>
    public static Situation? Later<T>(Situation s, int units, int ahead)
        where T : DunningEvent
    {
        var events = s.Events.ToList();
        var latest = events.FindLastIndex(e => e is T && e.On <= s.Today.PlusDays(ahead));
        if (latest < 0) return null;
        events[latest] = On(events[latest], events[latest].On.PlusDays(units));
        return s with { Events = events };
    }

    public static Bound.Move DebtorInsolvency(int recorded = 0, int closed = 0) => (s, units) =>
    {
        var debtor = s.Invoice.Debtor;
        if (debtor.Insolvency is not { } all) return null;
        var moved = new DebtorInsolvency(
            all.RecordedOn.PlusDays(recorded * units), all.OpenedOn, all.PublishedOn, all.Kind, all.ClosedOn?.PlusDays(closed * units));
        return s with { Invoice = s.Invoice.WithDebtor(debtor.WithInsolvency(moved)) };
    };

    public static Bound.Move DebtorHold(int from = 0, int until = 0) => (s, units) =>
    {
        var debtor = s.Invoice.Debtor;
        if (debtor.Holds.Count == 0) return null;
        var moved = debtor.Holds.Select(h => new DebtorHold(h.FromInclusive.PlusDays(from * units), h.UntilExclusive?.PlusDays(until * units), h.Reason));
        return s with { Invoice = s.Invoice.WithDebtor(debtor.WithHolds(moved)) };
    };

    private static DunningEvent On(DunningEvent happened, LocalDate on) => happened switch
    {
        HoldPlaced h => new HoldPlaced(on, h.UntilExclusive, h.Reason, h.SuspendsInterest, h.Id, h.By, h.Reference),
        HoldLifted h => new HoldLifted(on, h.Id, h.By, h.Reference),
        DisputeClosed d => new DisputeClosed(on, d.DisputeId, d.Outcome, d.By, d.Reference),
        PlanCancelled p => new PlanCancelled(on, p.Id, p.By, p.Reference),
        PromiseWithdrawn p => new PromiseWithdrawn(on, p.Id, p.By, p.Reference),
        Recalled r => new Recalled(on, r.To, r.Id, r.By, r.Reference),
        ClaimDeclared c => new ClaimDeclared(on, c.Id, c.By, c.Reference),
        InsolvencyClosed i => new InsolvencyClosed(on, i.Id, i.By, i.Reference),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.Kind, "No bound moves an event of that kind."),
    };

    private static Bound.Move Stages(Func<DunningStage, int, DunningStage> change) =>
        Policy((builder, policy, units) => builder.WithStages(policy.Stages.Select(stage => change(stage, units))));

    private static Money Less(Money amount, int cents) => amount - new Money(cents * Cent, amount.Currency);

    private static MinimumAmount Plus(MinimumAmount minimum, int cents) =>
        minimum.Everywhere is { } everywhere
            ? MinimumAmount.InEveryCurrency(everywhere + (cents * Cent))
            : MinimumAmount.PerCurrency(minimum.ByCurrency.Select(m => Less(m, -cents)));

    private static Invoice WithDue(Invoice i, int days) =>
        new(i.Number, i.Debtor, i.IssuedOn, i.DueOn.PlusDays(days), i.Amount, i.Method, i.CreditorId, i.AroseOn, i.Documents, i.PurchaseOrder);

    private static DunningStage With(DunningStage s, int? day = null, int? spacing = null, int? response = null, MinimumAmount? minimum = null) =>
        new(
            s.Name, s.Phase, s.Action, day ?? s.Day, s.Channels, spacing ?? s.SpacingDays, response ?? s.ResponseDays, s.Tone, s.Template, s.Recipient, s.Owner,
            s.Claims, s.Enclosures, s.Measures, s.Fee, minimum ?? s.Minimum, s.Debtors, s.IsMandatory, s.NeedsTitle, s.NeedsApproval);
}

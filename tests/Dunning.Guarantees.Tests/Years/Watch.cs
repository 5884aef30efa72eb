using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Portfolio.Cases;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Guarantees.Years;

/// <summary>
/// Looks on while a host works: a book that only looks at what changed must say of each invoice what the debtor's contact says, nobody may be forgotten, and nobody written to who
/// must not be. What must not be is reckoned from the events, not asked of the engine.
/// </summary>
internal sealed class Watch(World world)
{
    /// <summary>An act that stands longer than approvals, spacing and the days a host may be down take together was forgotten.</summary>
    private const int LongestStanding = 35;

    /// <summary>A wait for the next step of the process, which no person and no promise sets.</summary>
    private const int LongestStep = 130;

    private readonly CaseBook _book = new(world.Engine);
    private readonly int[] _seen = [.. world.Versions.Select(_ => -1)];
    private readonly int[] _rows = [.. world.Versions.Select(_ => -1)];
    private readonly Standing?[] _standing = new Standing?[world.Versions.Length];

    /// <summary>How often an invoice came to stand at a reason.</summary>
    public Dictionary<DecisionReason, int> Reasons { get; } = [];

    /// <summary>How many rows the book looked at in all its runs.</summary>
    public long RowsLookedAt { get; private set; }

    /// <summary>What the host was told.</summary>
    public Failure? See(ContactDecision contact, LocalDate today)
    {
        var failure = Follow(contact, today);
        if (contact.Verdict == ContactVerdict.Contact && SpacingAgainst(contact, today) is { } tooSoon) failure ??= new Failure("two contacts too close", today, tooSoon);
        return failure ?? Compare(contact, today);
    }

    /// <summary>What the host sets out to send: a message in several lines.</summary>
    public Failure? BeforeSending(ContactDecision contact, LocalDate today) =>
        contact.Lines.Where(line => line.Key is not null).Select(line => Against(line.Decision, today)).FirstOrDefault(failure => failure is not null);

    /// <summary>What the host sets out to do on an invoice: none of it where the process rests or all is paid. Evidence is sent for what is disputed.</summary>
    public Failure? Against(DunningDecision act, LocalDate today)
    {
        var ledger = new Ledger(world.Items[world.PlaceOf(act.Invoice.Number)]!, today);
        var why = ledger.Balance <= 0m ? "settled"
            : act.Action == DunningAction.DeclareClaim ? null
            : ledger.IsHeld ? "held"
            : ledger.IsHandedOver ? "handed over"
            : ledger.IsInsolvent ? "insolvent"
            : act.Stage is null ? null
            : ledger.IsDisputedWhole ? "disputed"
            : ledger.IsInDoubt(act.StageName!) ? "in doubt"
            : act.Phase != DunningPhase.Preventive && today <= ledger.DueOn ? "not due"
            : act.Phase == DunningPhase.Preventive && today > ledger.DueOn ? "a preventive reminder of what is late"
            : ledger.HadAStageOn(today) ? "the second stage of the day"
            : null;
        return why is null ? null : new Failure("a line that must not be: " + why, today, act.ToString());
    }

    /// <summary>Rules 8 as an onlooker reads them: the latest day on which a stage went out on any invoice, and the highest phase of that day. Tasks told together with a contact do not hold it up.</summary>
    private string? SpacingAgainst(ContactDecision contact, LocalDate today)
    {
        var acts = world.Account.Items
            .SelectMany(item => new Ledger(item, today).Events.OfType<ContactMade>().GroupBy(made => made.Key, StringComparer.Ordinal).Select(act => act.Last()))
            .Where(made => made.Phase is not null && made.Outcome is ContactOutcome.Sent or ContactOutcome.Delivered)
            .ToList();
        if (acts.Count == 0) return null;
        var last = acts.Max(made => made.On);
        var isEscalation = contact.Stage!.Phase > acts.Where(made => made.On == last).Max(made => made.Phase);
        var free = last.PlusDays(isEscalation ? 1 : Math.Max(1, contact.Policy.Consolidation.ContactSpacingDays));
        return today >= free ? null : $"last on {last}, {contact}";
    }

    private Failure? Follow(ContactDecision contact, LocalDate today)
    {
        for (var i = 0; i < _seen.Length; i++)
        {
            if (world.Items[i] is not { } item || _seen[i] == world.Versions[i]) continue;
            if (_rows[i] < 0) _rows[i] = _book.Add(item);
            else _book.Put(_rows[i], item);
        }

        RowsLookedAt += _book.Run(today).Count;
        Failure? failure = null;
        for (var i = 0; i < _seen.Length; i++)
        {
            if (_rows[i] < 0) continue;
            failure ??= Check(i, today);

            // Before a person: what is owed is in the house.
            if (contact.Verdict == ContactVerdict.Review && _standing[i] is { Decision.Verdict: Verdict.Act } act) _standing[i] = act with { Since = today };
            _seen[i] = world.Versions[i];
        }

        return failure;
    }

    private Failure? Check(int i, LocalDate today)
    {
        var item = world.Items[i]!;
        if (_book.DecisionOn(_rows[i]) is not { } decision) return item.Invoice.IssuedOn > today ? null : new Failure("an invoice without a decision", today, item.ToString());
        if (decision.IsRefused) return new Failure("an invoice is refused", today, item.ToString());
        if (_seen[i] != world.Versions[i] && AmountsAgainst(item, decision, _book.Expand(_rows[i]), today) is { } amounts) return new Failure("amounts differ", today, amounts);
        var before = _standing[i];
        var isNew = before is null || before.Version != world.Versions[i] || before.Decision.Verdict != decision.Verdict || before.Decision.Reason != decision.Reason;
        if (before?.Decision.Reason != decision.Reason) Reasons[decision.Reason] = Reasons.GetValueOrDefault(decision.Reason) + 1;
        if (isNew) _standing[i] = new Standing(decision, today, world.Versions[i]);
        else if (decision.Verdict == Verdict.Wait && before!.Decision.Until <= today)
        {
            if (!MayWaitForALaterStage(before)) return new Failure("a wait beyond its until", today, $"{item}: {decision.Reason} until {before.Decision.Until}");
            _standing[i] = new Standing(decision, today, before.Version) { PassedOver = before.PassedOver + 1 };
        }

        var since = Period.DaysBetween(_standing[i]!.Since, today);
        return decision.Verdict switch
        {
            Verdict.Act when since > LongestStanding && decision.Action != DunningAction.DeclareClaim => new Failure("an act is forgotten", today, $"{item}: {decision.Reason} since {_standing[i]!.Since}"),
            Verdict.Wait when WaitAgainst(decision, today) is { } why => new Failure("a wait that cannot be", today, $"{item}: {why}"),
            _ => null,
        };
    }

    /// <summary>Where a run catches up by passing stages over, the day on which one falls due may be the day on which it is passed over for the next, which has a spacing of its own.</summary>
    private bool MayWaitForALaterStage(Standing before) =>
        before.Decision.Reason == DecisionReason.StageNotDue
        && world.Engine.Book.For(world.Debtor.Kind, world.Debtor.Profile) is { CatchUp: CatchUpMode.SkipToCurrent } policy
        && before.PassedOver < policy.Stages.Count;

    private static string? AmountsAgainst(Receivable item, CompactDecision decision, DunningDecision whole, LocalDate today)
    {
        var balance = new Ledger(item, today).Balance;
        if (whole.Balance.Amount != balance) return $"{item}: balance {whole.Balance}, reckoned {balance}";
        if (whole.Collectible.Amount > Math.Max(0m, balance)) return $"{item}: collectible {whole.Collectible} of {balance}";
        return decision.Verdict == Verdict.None && balance > 0m ? $"{item}: nothing to do with {balance} open" : null;
    }

    private static string? WaitAgainst(CompactDecision decision, LocalDate today)
    {
        var reason = decision.Reason;
        if (decision.Until is not { } until)
        {
            return reason is DecisionReason.OnHold or DecisionReason.HandedOver or DecisionReason.InsolvencyStay or DecisionReason.BelowMinimum or DecisionReason.AwaitingTitle
                ? null
                : reason + " without an end";
        }

        if (until <= today) return reason + " until " + until;
        var isAStep = reason is DecisionReason.StageNotDue or DecisionReason.AwaitingResponse or DecisionReason.PaymentGrace;
        return isAStep && Period.DaysBetween(today, until) > LongestStep ? reason + " as long as until " + until : null;
    }

    /// <summary>What the book says of each row is what the contact says of each invoice.</summary>
    private Failure? Compare(ContactDecision contact, LocalDate today)
    {
        var (messages, tasks, reviews) = (0, 0, 0);
        foreach (var row in _rows.Where(row => row >= 0))
        {
            if (_book.DecisionOn(row) is not { } decision) continue;
            if (decision.Verdict == Verdict.Review) reviews++;
            else if (decision.Action is DunningAction.Remind or DunningAction.OfferPlan or DunningAction.FormalNotice or DunningAction.Mediate) messages++;
            else if (decision.Verdict == Verdict.Act) tasks++;
        }

        var isSame = contact.Tasks.Count == tasks && contact.Reviews.Count == reviews && contact.Verdict switch
        {
            ContactVerdict.Contact => contact.Lines.Count(line => line.Role is ContactLineRole.Lead or ContactLineRole.Joined) == messages,
            ContactVerdict.None => messages == 0,
            _ => messages > 0,
        };
        var told = contact.Tasks.Concat(contact.Reviews).Concat(contact.Lines.Where(line => line.Role != ContactLineRole.Early).Select(line => line.Decision));
        var other = told.FirstOrDefault(decision => _book.Expand(_rows[world.PlaceOf(decision.Invoice.Number)]) != decision);
        return isSame && other == default ? null : new Failure("the book says otherwise", today, other == default ? $"{messages} messages, {tasks} tasks, {reviews} reviews; {contact}" : other.ToString());
    }

    /// <summary>A decision of the same verdict and reason, and since when it stands.</summary>
    private sealed record Standing(CompactDecision Decision, LocalDate Since, int Version)
    {
        /// <summary>How often the wait was over and another began, for a stage further on.</summary>
        public int PassedOver { get; init; }
    }
}

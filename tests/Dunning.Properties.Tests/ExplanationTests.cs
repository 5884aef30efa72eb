using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Properties;

/// <summary>What holds of any one explanation.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Its_decision_is_the_one_of_next_action_and_its_rule_the_one_that_held() => Cases.Try(
        its =>
        {
            var explanation = its.Engine.Explain(its.Invoice, its.History, its.Today);
            explanation.Decision.ShouldBe(its.Decide());
            explanation.Rules.Select(rule => rule.Rule).ShouldBe(Enum.GetValues<DecisionRule>());
            explanation.Rules.Single(rule => rule.Status == RuleStatus.Held).Rule.ShouldBe(explanation.Decision.Rule);
            explanation.ShouldBe(its.Engine.Explain(its.Invoice, its.History, its.Today));
        },
        oneIn: 5);

    [Fact]
    public void Rules_stages_and_channels_tell_of_the_decision_and_of_no_other() => Cases.Try(
        its =>
        {
            var explanation = its.Engine.Explain(its.Invoice, its.History, its.Today);
            var decision = explanation.Decision;
            foreach (var rule in explanation.Rules)
            {
                rule.Status.ShouldBe(rule.Rule < decision.Rule ? RuleStatus.DidNotHold : rule.Rule == decision.Rule ? RuleStatus.Held : RuleStatus.NotReached);
                if (rule.Status == RuleStatus.NotReached) rule.Facts.ShouldBeEmpty();
            }

            explanation.Channels.Where(channel => channel.IsChosen).Select(channel => (Channel?)channel.Channel).SingleOrDefault().ShouldBe(decision.Channel);
            if (decision.Stage is not null)
                explanation.Stages.Where(stage => stage.Status == StageStatus.Next).ShouldHaveSingleItem().Stage.ShouldBe(decision.Stage);
        },
        oneIn: 5);

    /// <summary>Drawn without looking at how the explanation finds them: days and sums at random, about those of the case.</summary>
    [Fact]
    public void Every_kind_of_event_that_changes_what_is_asked_for_is_listed() => Cases.Try(
        its =>
        {
            var (draw, decided) = (new Draw((ulong)its.Seed), its.Decide());
            var listed = its.Engine.Explain(its.Invoice, its.History, its.Today).ChangedBy;
            foreach (var kind in Enum.GetValues<DunningEventKind>())
            {
                for (var i = 0; i < 4; i++)
                {
                    if (Drawn(kind, its, draw, decided) is not { } happened) continue;
                    var then = its.With(its.Events.Where(e => e.On <= its.Today).Append(happened));
                    if (then.IsValid && Asked(then.Decide()) != Asked(decided)) listed.ShouldContain(kind, CasePrint.Of(then));
                }
            }
        },
        oneIn: 5);

    /// <summary>While an action is before a court no limit runs, and its end begins the time anew: only an alert can come of it.</summary>
    [Fact]
    public void Every_kind_of_event_changes_some_decision_but_a_note_and_the_end_of_an_action()
    {
        var seen = new HashSet<DunningEventKind>();
        Cases.Try(its => seen.UnionWith(its.Engine.Explain(its.Invoice, its.History, its.Today).ChangedBy), oneIn: 20);
        Enum.GetValues<DunningEventKind>().Except(seen).ShouldBe([DunningEventKind.LegalActionEnded, DunningEventKind.Note]);
    }

    private static (Verdict, DecisionReason, LocalDate?, string?) Asked(DunningDecision decision) =>
        (decision.Verdict, decision.Reason, decision.Until, decision.StageName);

    private static DunningEvent? Drawn(DunningEventKind kind, DunningCase its, Draw draw, DunningDecision decided)
    {
        var today = its.Today;
        var amount = Amount(its, draw, decided);
        var stage = draw.Of([.. its.Policy.Stages]).Name;
        var day = today.PlusDays(draw.Of(-400, -40, -9, -2, -1, 0, 0, 1, 2, 9, 40, 400));
        return kind switch
        {
            DunningEventKind.Payment => new PaymentReceived(today, amount),
            DunningEventKind.PaymentReturned => new PaymentReturned(today, amount),
            DunningEventKind.CreditNote => new CreditNoteIssued(today, amount),
            DunningEventKind.WriteOff => new AmountWrittenOff(today, draw.Chance(50) ? null : amount),
            DunningEventKind.Contact => Contact(its, draw, stage),
            DunningEventKind.Promise => new PromiseMade(today, day, draw.Chance(50) ? null : amount, draw.Chance(50)),
            DunningEventKind.PromiseWithdrawn => new PromiseWithdrawn(today),
            DunningEventKind.Dispute => new DisputeOpened(today, "drawn", draw.Chance(50) ? null : amount),
            DunningEventKind.DisputeClosed => its.Events.OfType<DisputeOpened>().LastOrDefault() is { } dispute
                ? new DisputeClosed(today, dispute.DisputeId, draw.Of(Enum.GetValues<DisputeOutcome>())) : null,
            DunningEventKind.Plan => new PlanAgreed(today, new PaymentPlan(new Instalment(day, amount), new Instalment(day.PlusDays(30), amount))),
            DunningEventKind.PlanCancelled => new PlanCancelled(today),
            DunningEventKind.Hold => new HoldPlaced(today, draw.Chance(30) ? null : day),
            DunningEventKind.HoldLifted => new HoldLifted(today),
            DunningEventKind.Skip => new StageSkipped(today, stage),
            DunningEventKind.Escalate => new StageEscalated(today, stage),
            DunningEventKind.Extension => new DueDateExtended(today, day),
            DunningEventKind.Insolvency => new InsolvencyRecorded(
                today, draw.Of<LocalDate?>(null, day, its.Invoice.AroseOn), draw.Of<LocalDate?>(null, day), draw.Of<InsolvencyKind?>(null, InsolvencyKind.Collective, InsolvencyKind.OverIndebtedness)),
            DunningEventKind.ClaimDeclared => new ClaimDeclared(today),
            DunningEventKind.InsolvencyClosed => new InsolvencyClosed(today),
            DunningEventKind.HandedOver => new HandedOver(today),
            DunningEventKind.Recalled => new Recalled(today),
            DunningEventKind.Acknowledged => new DebtAcknowledged(today),
            DunningEventKind.LegalAction => new LegalActionStarted(today),
            DunningEventKind.LegalActionEnded => new LegalActionEnded(today),
            DunningEventKind.EnforceableTitle => new EnforceableTitleObtained(today),
            DunningEventKind.InterestCharged => new InterestCharged(today, today, amount),
            DunningEventKind.FeeCharged => new FeeCharged(today, amount),
            DunningEventKind.PenaltyWaived => new PenaltyWaived(today, amount),
            DunningEventKind.Note => new NoteTaken(today, "called"),
            DunningEventKind.Reversed => its.Events.Where(e => e.On <= today && e.Id is not null).Select(e => e.Id!).ToArray() is { Length: > 0 } ids
                ? new EventReversed(today, draw.Of(ids)) : null,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of event."),
        };
    }

    private static ContactMade Contact(DunningCase its, Draw draw, string stage)
    {
        var outcome = draw.Of(Enum.GetValues<ContactOutcome>());
        var keyed = its.Events.OfType<ContactMade>().Where(e => e.Key is not null && e.On <= its.Today).ToArray();
        if (keyed.Length > 0 && draw.Chance(40)) return new ContactMade(its.Today, draw.Of(keyed).Stage, Channel.Email, outcome, draw.Of(keyed).Key);
        var name = draw.Of(stage, stage, WireName.Of(DunningAction.SendEvidence), WireName.Of(DunningAction.ConfirmPromise));
        return new ContactMade(its.Today, name, draw.Of(Enum.GetValues<Channel>()), outcome);
    }

    private static Money Amount(DunningCase its, Draw draw, DunningDecision decided)
    {
        var unit = its.Invoice.Amount.Currency.MinorUnit;
        var whole = draw.Of(
            decided.Balance.Amount, decided.Collectible.Amount, its.Invoice.Amount.Amount, 10m, 25m, unit, Math.Floor(decided.Collectible.Amount / 2),
            its.Events.OfType<PaymentReceived>().Select(e => e.Amount.Amount).LastOrDefault());
        return new Money(Math.Abs(whole) + (draw.Of(-1, 0, 0, 1) * unit) is > 0m and var amount ? amount : unit, its.Invoice.Amount.Currency);
    }
}

using Dunning.Engine;
using Shouldly;
using Xunit;

namespace Dunning.Reference.Tests;

/// <summary>How sentences are read that could be read otherwise. The invoice is due on 2026-02-02, its first stage on 2026-02-09 (a Monday).</summary>
public sealed class ReadingTests
{
    [Fact]
    public void A_newer_escalation_sets_the_trigger_anew()
    {
        var decision = On("2026-03-06", "2026-02-13 escalate second", "2026-03-05 escalate notice");
        (decision.Stage, decision.Reason, decision.DueOn).ShouldBe(("notice", DecisionReason.Escalated, StoryBook.Day("2026-03-05")));
    }

    [Theory]
    [InlineData("2026-02-09", "2026-02-11 promise 2026-02-11")]
    [InlineData("2026-02-09", "2026-02-11 promise 2026-02-11", "2026-02-17 promise 2026-02-18")]
    [InlineData("2026-02-17", "2026-02-11 promise 2026-02-11", "2026-02-17 promise-withdrawn")]
    [InlineData("2026-02-09", "2026-02-11 promise 2026-02-20", "2026-02-12 promise 2026-02-13")]
    [InlineData("2026-02-18", "2026-02-11 promise 2026-02-20 100", "2026-02-18 payment 100")]
    public void A_promise_ends_by_the_payment_that_keeps_it_or_a_withdrawal_but_not_by_breaking_nor_by_a_newer_promise(string dueOn, params string[] events) =>
        On("2026-03-02", events).DueOn.ShouldBe(StoryBook.Day(dueOn));

    [Theory]
    [InlineData("2026-02-19", "2026-02-10 plan 2026-02-12 2026-03-12", "2026-02-19 plan-cancelled")]
    [InlineData("2026-02-19", "2026-02-10 plan 2026-04-12", "2026-02-19 payment 500")]
    public void A_plan_ends_by_its_cancellation_also_when_broken_or_by_the_payment_that_covers_it(string dueOn, params string[] events)
    {
        var decision = On("2026-03-02", events);
        (decision.Reason, decision.DueOn).ShouldBe((DecisionReason.StageDue, StoryBook.Day(dueOn)));
    }

    [Theory]
    [InlineData("2026-02-16", "2026-02-10 hold 2026-02-16")]
    [InlineData("2026-02-16", "2026-02-10 hold 2026-02-16", "2026-02-20 hold-lifted")]
    [InlineData("2026-02-12", "2026-02-10 hold", "2026-02-12 hold-lifted")]
    [InlineData("2026-02-12", "2026-02-10 hold", "2026-02-12 hold 2026-02-11")]
    public void A_hold_ends_once_by_its_date_or_by_an_event_before_it(string dueOn, params string[] events) =>
        On("2026-03-02", events).DueOn.ShouldBe(StoryBook.Day(dueOn));

    private static ReferenceDecision On(string today, params string[] events) =>
        ReferenceDecider.Decide(StoryBook.Invoice(), StoryBook.History(events), StoryBook.Policy, StoryBook.Day(today));
}

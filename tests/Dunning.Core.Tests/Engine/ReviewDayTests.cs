using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using static Dunning.Tests.Engine.ExplainedCase;

namespace Dunning.Tests.Engine;

/// <summary>Until when an answer stands, where no wait says so.</summary>
public sealed class ReviewDayTests
{
    private static readonly LocalDate March31 = new(2026, 3, 31);

    [Fact]
    public void A_preventive_reminder_of_which_nobody_knows_whether_it_arrived_is_asked_about_through_the_due_date()
    {
        var decision = Decide(Policy(Preventive("upcoming", -7), Stage("reminder", 3)), Due.PlusDays(-6), InDoubt("upcoming", Due.PlusDays(-7)));

        (decision.Verdict, decision.Reason, decision.ReviewOn).ShouldBe((Verdict.Review, DecisionReason.DeliveryUnknown, Due.PlusDays(1)));
    }

    [Fact]
    public void Where_the_calendar_ends_the_answer_stands_until_the_day_it_is_needed_for()
    {
        var policy = Policy(Preventive("upcoming", -7), Stage("reminder", 60)).WithCalendar(BusinessCalendar.Custom("first-quarter", [], [], Issued, March31));

        Decide(policy, Due.PlusDays(-6), InDoubt("upcoming", Due.PlusDays(-7))).ReviewOn.ShouldBe(Due.PlusDays(1));
        Should.Throw<RefusedFactsException>(() => Decide(policy, Due.PlusDays(1), InDoubt("upcoming", Due.PlusDays(-7))));
    }

    [Fact]
    public void The_same_answer_by_another_rule_is_no_reason_to_ask_again()
    {
        // Nobody can be reached: first the reminder, from the third day of the dispute on the evidence wants a channel.
        var unreachable = new Debtor("C-001", "Menuiserie Caron", DebtorKind.Business, contacts: [new Contact(null, [new ChannelAddress(Channel.Phone)])]);
        var policy = Policy(Mandatory("notice", 3)).WithDisputes(new DisputeRules(evidenceDays: 3, staleDays: 60));
        var events = new DunningEvent[] { new DisputeOpened(Due.PlusDays(4), "D", Eur(100m)) };

        var before = new DunningEngine(policy.Build()).NextAction(Invoice(unreachable), InvoiceHistory.Of(events), Due.PlusDays(5));
        var after = new DunningEngine(policy.Build()).NextAction(Invoice(unreachable), InvoiceHistory.Of(events), Due.PlusDays(7));

        (before.Reason, before.Rule).ShouldBe((DecisionReason.NoReachableChannel, DecisionRule.Stage));
        (after.Reason, after.Rule).ShouldBe((DecisionReason.NoReachableChannel, DecisionRule.Dispute));
        before.ReviewOn.ShouldBe(Due.PlusDays(64));
        after.ReviewOn.ShouldBe(Due.PlusDays(64));
    }

    private static DunningDecision Decide(EscalationPolicyBuilder policy, LocalDate today, params DunningEvent[] events) =>
        new DunningEngine(policy.Build()).NextAction(Invoice(), InvoiceHistory.Of(events), today);

    private static ContactMade InDoubt(string stage, LocalDate on) => new(on, stage, Channel.Email, ContactOutcome.Unknown);
}

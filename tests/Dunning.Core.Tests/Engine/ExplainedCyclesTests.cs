using System;
using System.Linq;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using static Dunning.Tests.Engine.ExplainedCase;

namespace Dunning.Tests.Engine;

/// <summary>What of an earlier cycle, of an equal day or of an earlier record an explanation still names.</summary>
public sealed class ExplainedCyclesTests
{
    private static EscalationPolicyBuilder Three => Policy(Stage("first", 3), Stage("second", 10), Stage("third", 20), Stage("fourth", 40));

    private static DueDateExtended Extended => new(Due.PlusDays(6), Due.PlusDays(20));

    [Fact]
    public void Contacts_of_an_earlier_cycle_are_not_told_of_a_stage_special_acts_are()
    {
        var dispute = new DisputeOpened(Due.PlusDays(4), "D", Eur(100m));
        var evidence = new ContactMade(Due.PlusDays(5), "send-evidence", Channel.Email, ContactOutcome.Failed);

        var explanation = Explain(Three, Due.PlusDays(7), Failed("first", 3), dispute, evidence, Extended);
        explanation.Facts(DecisionRule.Dispute).ShouldContain("Try Email failed 2026-02-19");
        Explain(Three, Due.PlusDays(5), Failed("first", 3)).Facts(DecisionRule.Stage).ShouldContain("Try Email failed 2026-02-17");
        Explain(Three, Due.PlusDays(24), Failed("first", 3), Extended, Failed("first", 23)).Facts(DecisionRule.Stage).Where(fact => fact.StartsWith("Try ", StringComparison.Ordinal)).ShouldBe(["Try Email failed 2026-03-09"]);
    }

    [Fact]
    public void A_later_record_of_an_act_of_an_earlier_cycle_is_no_contact_of_the_stage()
    {
        var sent = new ContactMade(Due.PlusDays(3), "first", Channel.Email, ContactOutcome.Unknown, "key");
        var failed = new ContactMade(Due.PlusDays(8), "first", Channel.Email, ContactOutcome.Failed, "key");

        Explain(Three, Due.PlusDays(9), sent, failed).Facts(DecisionRule.Stage).ShouldContain("Try Email failed 2026-02-22");
        Explain(Three, Due.PlusDays(9), sent, Extended, failed).Facts(DecisionRule.Stage).ShouldNotContain(fact => fact.StartsWith("Try ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_record_of_a_special_act_of_an_earlier_cycle_is_told()
    {
        ContactMade Evidence(int day, ContactOutcome outcome) => new(Due.PlusDays(day), "send-evidence", Channel.Email, outcome, "key");
        var dispute = new DisputeOpened(Due.PlusDays(4), "D", Eur(100m));

        Explain(Three, Due.PlusDays(9), dispute, Evidence(5, ContactOutcome.Unknown), Extended, Evidence(8, ContactOutcome.Failed)).Facts(DecisionRule.Dispute).ShouldContain("Try Email failed 2026-02-22");
    }

    [Fact]
    public void A_stage_that_was_gone_past_stays_so_when_a_later_one_is_skipped()
    {
        var explanation = Explain(Three, Due.PlusDays(15), new ContactMade(Due.PlusDays(11), "second", Channel.Email), new StageSkipped(Due.PlusDays(12), "third"));

        explanation.Stages.Select(stage => (stage.Stage.Name, stage.Status, stage.On)).ShouldBe(
        [
            ("first", StageStatus.Behind, Due.PlusDays(11)), ("second", StageStatus.CarriedOut, Due.PlusDays(11)), ("third", StageStatus.Skipped, Due.PlusDays(12)), ("fourth", StageStatus.Next, null),
        ]);
    }

    [Fact]
    public void A_hold_of_the_debtor_that_ends_with_the_invoices_own_gives_way_to_it()
    {
        var debtor = new Debtor("C-001", "Menuiserie Caron", DebtorKind.Business, holds: [new DebtorHold(Due, Due.PlusDays(9), "the debtor's")]);

        Explain(Three, Invoice(debtor), Due.PlusDays(5), new HoldPlaced(Due.PlusDays(1), Due.PlusDays(9), "the invoice's")).Facts(DecisionRule.Hold).ShouldContain(fact => fact.Contains("the invoice's", StringComparison.Ordinal));
        Explain(Three, Invoice(debtor), Due.PlusDays(5), new HoldPlaced(Due.PlusDays(1), Due.PlusDays(8), "the invoice's")).Facts(DecisionRule.Hold).ShouldContain(fact => fact.Contains("the debtor's", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_that_begin_the_limitation_anew_on_one_day_the_later_read_is_named_and_on_the_due_date_the_due_date()
    {
        string Facts(params DunningEvent[] events) => string.Join('\n', Explain(Three, Due.PlusDays(5), events).Facts(DecisionRule.Limitation));
        var (paid, acknowledged) = (new PaymentReceived(Due.PlusDays(2), Eur(10m)), new DebtAcknowledged(Due.PlusDays(2)));

        Facts(paid, acknowledged).ShouldNotBe(Facts(acknowledged, paid));
        Facts(new PaymentReceived(Due, Eur(10m))).ShouldBe(Facts(new NoteTaken(Due, "called")));
    }

    [Fact]
    public void What_ended_with_the_debtors_proceedings_is_not_told_of_the_last_event()
    {
        var debtor = new Debtor("C-001", "Menuiserie Caron", DebtorKind.Business, insolvency: new DebtorInsolvency(Due, Due.PlusDays(-1), closedOn: Due.PlusDays(8)));
        var facts = Explain(Three, Invoice(debtor), Due.PlusDays(9), new NoteTaken(Due.PlusDays(4), "called")).Facts(DecisionRule.Stage);

        facts.Where(fact => fact.Contains("2026-02-22", StringComparison.Ordinal)).ShouldNotBeEmpty(string.Join('\n', facts));
        facts.ShouldNotContain(fact => fact.Contains("Note", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Of_two_that_let_the_process_go_on_on_one_day_the_later_read_is_named()
    {
        var (disputed, promised) = (new DisputeOpened(Due.PlusDays(1), "D"), new PromiseMade(Due.PlusDays(1), Due.PlusDays(20), Eur(100m)));
        var (closed, withdrawn) = (new DisputeClosed(Due.PlusDays(4), "D", DisputeOutcome.Withdrawn), new PromiseWithdrawn(Due.PlusDays(4)));
        string Released(params DunningEvent[] events) => Explain(Three, Due.PlusDays(5), events).Facts(DecisionRule.Stage).Single(fact => fact.StartsWith("Released", StringComparison.Ordinal));

        Released(disputed, promised, closed, withdrawn).ShouldBe("Released promise-withdrawn 2026-02-18");
        Released(disputed, promised, withdrawn, closed).ShouldBe("Released dispute-closed 2026-02-18");
    }

    private static ContactMade Failed(string stage, int day) => new(Due.PlusDays(day), stage, Channel.Email, ContactOutcome.Failed);
}

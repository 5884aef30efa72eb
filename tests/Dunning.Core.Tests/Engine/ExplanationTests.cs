using System;
using System.Linq;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Engine;

public sealed class ExplanationTests
{
    private static readonly LocalDate Due = new(2026, 2, 14);
    private static readonly DunningEngine Engine = new(PolicyBooks.France);

    [Fact]
    public void Every_rule_stands_once_in_order_and_exactly_one_held()
    {
        var history = InvoiceHistory.Of(new HoldPlaced(Due, Due.PlusDays(30)));
        for (var day = Due.PlusDays(-10); day < Due.PlusDays(120); day = day.PlusDays(1))
        {
            var explanation = Engine.Explain(Invoice(), history, day);

            explanation.Rules.Select(r => r.Rule).ShouldBe(Enum.GetValues<DecisionRule>());
            var held = explanation.Rules.Single(r => r.Status == RuleStatus.Held);
            held.Rule.ShouldBe(explanation.Decision.Rule);
            explanation.Rules.ShouldAllBe(r => r.Status == RuleStatus.Held || (r.Status == RuleStatus.DidNotHold) == (r.Rule < held.Rule));
        }
    }

    [Fact]
    public void Its_decision_is_the_one_of_next_action()
    {
        var history = InvoiceHistory.Of(new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email), new PromiseMade(Due.PlusDays(5), Due.PlusDays(12)));

        for (var day = Due; day < Due.PlusDays(100); day = day.PlusDays(1))
            Engine.Explain(Invoice(), history, day).Decision.ShouldBe(Engine.NextAction(Invoice(), history, day));
    }

    [Fact]
    public void It_says_what_was_passed_over_and_why()
    {
        var policy = FrenchPolicies.Standard.ToBuilder()
            .WithCatchUp(CatchUpMode.SkipToCurrent)
            .AddStage(new DunningStage("consumers-only", DunningPhase.Litigation, DunningAction.Remind, 80, [Channel.Email], debtors: [DebtorKind.Consumer]))
            .AddStage(new DunningStage("large-only", DunningPhase.Litigation, DunningAction.Remind, 81, [Channel.Email], minimum: MinimumAmount.InEveryCurrency(5000m)))
            .Build();
        var unreachableByPost = new Debtor("C-1", "Caron", DebtorKind.Business, contacts: [Contact.Reachable(Channel.Email, Channel.Phone)]);

        var explanation = new DunningEngine(policy).Explain(Invoice(unreachableByPost), InvoiceHistory.Empty, Due.PlusDays(25));

        explanation.Stages.Select(s => (s.Stage.Name, s.Status)).ShouldBe(
        [
            ("pre-due", StageStatus.Lapsed),
            ("reminder-1", StageStatus.CaughtUp),
            ("reminder-2", StageStatus.CaughtUp),
            ("reminder-3", StageStatus.Next),
            ("registered-reminder", StageStatus.NoChannel),
            ("formal-notice", StageStatus.Later),
            ("mediation", StageStatus.Later),
            ("hand-over", StageStatus.Later),
            ("consumers-only", StageStatus.OtherDebtors),
            ("large-only", StageStatus.BelowMinimum),
        ]);
        explanation.Channels.Select(c => (c.Channel, c.IsReachable, c.IsChosen)).ShouldBe([(Channel.Letter, false, false), (Channel.Email, true, true)]);
    }

    [Fact]
    public void An_escalation_passes_over_what_lies_before_it()
    {
        var history = InvoiceHistory.Of(new StageEscalated(Due.PlusDays(4), "registered-reminder"));

        var explanation = Engine.Explain(Invoice(), history, Due.PlusDays(4));

        explanation.Stages.Where(s => s.Status == StageStatus.ResumedPast).Select(s => s.Stage.Name).ShouldBe(["reminder-1", "reminder-2", "reminder-3"]);
        Facts(explanation, DecisionRule.Stage).Single(f => f.Name == FactName.TriggerReason).Text.ShouldBe("escalated");
    }

    [Fact]
    public void The_facts_are_those_the_rule_used()
    {
        var history = InvoiceHistory.Of(new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email), new PaymentReceived(Due.PlusDays(4), new Money(100m, Currency.Eur)));

        var explanation = Engine.Explain(Invoice(), history, Due.PlusDays(10));

        Facts(explanation, DecisionRule.PaymentGrace).ShouldHaveSingleItem().Date.ShouldBe(Due.PlusDays(7));
        var stage = Facts(explanation, DecisionRule.Stage);
        stage.Single(f => f.Name == FactName.StageDay).Date.ShouldBe(Due.PlusDays(10));
        stage.Single(f => f.Name == FactName.SpacedFrom).Date.ShouldBe(Due.PlusDays(8));
        stage.Single(f => f.Name == FactName.Position).Text.ShouldBe("reminder-1");
        stage.Single(f => f.Name == FactName.DueOn).Date.ShouldBe(explanation.Decision.DueOn);
        Facts(explanation, DecisionRule.Minimum).Single(f => f.Name == FactName.Minimum).Amount.ShouldBe(new Money(10m, Currency.Eur));
    }

    [Theory]
    [InlineData(DebtorKind.Business, "C. com. L110-4")]
    [InlineData(DebtorKind.Consumer, "C. conso. L218-2")]
    [InlineData(DebtorKind.Public, "law 68-1250 art. 1")]
    public void A_rule_names_the_law_it_rests_on(DebtorKind kind, string article) =>
        Engine.Explain(Invoice(new Debtor("C", "", kind)), InvoiceHistory.Empty, Due.PlusYears(6))
            .Rules.Single(r => r.Status == RuleStatus.Held && r.Rule == DecisionRule.Limitation).Sources.ShouldContain(article);

    [Fact]
    public void A_wait_says_what_would_change_it() =>
        Engine.Explain(Invoice(), InvoiceHistory.Of(new HoldPlaced(Due)), Due.PlusDays(5)).ChangedBy.ShouldContain(DunningEventKind.HoldLifted);

    private static Dunning.Vocabulary.ValueList<ExplainedFact> Facts(Explanation explanation, DecisionRule rule) => explanation.Rules[(int)rule].Facts;

    private static Invoice Invoice(Debtor? debtor = null) =>
        new("F-42", debtor ?? new Debtor("C-001", "Menuiserie Caron", DebtorKind.Business), Due.PlusDays(-30), Due, new Money(1250m, Currency.Eur));
}

using System;
using System.Collections.Generic;
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
        Facts(explanation, DecisionRule.Stage).Single(f => f.Name == FactName.Trigger).Text.ShouldBe("escalated");
    }

    [Fact]
    public void The_facts_are_those_the_rule_used()
    {
        var history = InvoiceHistory.Of(new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email), new PaymentReceived(Due.PlusDays(4), new Money(100m, Currency.Eur)));

        var explanation = Engine.Explain(Invoice(), history, Due.PlusDays(10));

        Facts(explanation, DecisionRule.PaymentGrace).Single(f => f.Name == FactName.PaymentGraceEnds).Date.ShouldBe(Due.PlusDays(7));
        var stage = Facts(explanation, DecisionRule.Stage);
        stage.Single(f => f.Name == FactName.StageDay).Date.ShouldBe(Due.PlusDays(10));
        stage.Single(f => f.Name == FactName.SpacedFrom).Date.ShouldBe(Due.PlusDays(8));
        stage.Single(f => f.Name == FactName.Position).Text.ShouldBe("reminder-1");
        stage.Single(f => f.Name == FactName.DueOn).Date.ShouldBe(explanation.Decision.DueOn);
        Facts(explanation, DecisionRule.Minimum).Single(f => f.Name == FactName.Minimum).Amount.ShouldBe(new Money(10m, Currency.Eur));
    }

    [Fact]
    public void A_stage_behind_says_what_became_of_it_when_and_by_which_channel()
    {
        var policy = FrenchPolicies.Standard.ToBuilder().WithCatchUp(CatchUpMode.SkipToCurrent).Build();
        var history = InvoiceHistory.Of(
            new ContactMade(Due.PlusDays(12), "reminder-2", Channel.Phone, key: "k"),
            new ContactMade(Due.PlusDays(13), "reminder-2", Channel.Email, key: "k"),
            new ContactMade(Due.PlusDays(22), "reminder-3", Channel.Email, ContactOutcome.Failed),
            new ContactMade(Due.PlusDays(24), "reminder-3", Channel.Letter, ContactOutcome.Failed),
            new ContactMade(Due.PlusDays(26), "reminder-3", Channel.Email, ContactOutcome.Failed),
            new StageSkipped(Due.PlusDays(28), "registered-reminder", "known to be away"),
            new ContactMade(Due.PlusDays(29), "old-notice", Channel.RegisteredLetter, phase: DunningPhase.Level3),
            new ContactMade(Due.PlusDays(31), "hand-over", Channel.Email));

        var stages = new DunningEngine(policy).Explain(Invoice(), history, Due.PlusDays(40)).Stages;

        stages.Select(s => (s.Stage.Name, s.Status, s.On, s.Channel, s.Reason, s.CarriedOutAs)).ShouldBe(
        [
            ("pre-due", StageStatus.Lapsed, Due.PlusDays(12), null, null, null),
            ("reminder-1", StageStatus.CaughtUp, Due.PlusDays(12), null, null, null),
            ("reminder-2", StageStatus.CarriedOut, Due.PlusDays(13), Channel.Email, null, null),
            ("reminder-3", StageStatus.GivenUp, Due.PlusDays(26), Channel.Email, null, null),
            ("registered-reminder", StageStatus.Skipped, Due.PlusDays(28), null, "known to be away", null),
            ("formal-notice", StageStatus.CarriedOut, Due.PlusDays(29), Channel.RegisteredLetter, null, "old-notice"),
            ("mediation", StageStatus.Behind, Due.PlusDays(31), null, null, null),
            ("hand-over", StageStatus.CarriedOut, Due.PlusDays(31), Channel.Email, null, null),
        ]);
    }

    [Fact]
    public void A_new_cycle_leaves_no_stage_behind()
    {
        var history = InvoiceHistory.Of(new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email), new DueDateExtended(Due.PlusDays(4), Due.PlusDays(30)));

        Engine.Explain(Invoice(), history, Due.PlusDays(5)).Stages.ShouldAllBe(s => s.On == null);
    }

    [Fact]
    public void Where_nobody_can_be_reached_each_channel_of_what_was_left_out_is_named()
    {
        var unreachable = new Debtor("C-1", "Caron", DebtorKind.Business, contacts: []);
        var notified = InvoiceHistory.Of(new ContactMade(Due.PlusDays(44), "formal-notice", Channel.RegisteredLetter));

        var due = Engine.Explain(Invoice(unreachable), InvoiceHistory.Empty, Due.PlusDays(60));
        due.Decision.Reason.ShouldBe(DecisionReason.NoReachableChannel);
        due.Channels.Select(c => (c.Channel, c.IsReachable)).ShouldBe([(Channel.RegisteredLetter, false), (Channel.ElectronicRegisteredLetter, false)]);

        var left = Engine.Explain(Invoice(unreachable), notified, Due.PlusDays(80));
        left.Decision.Reason.ShouldBe(DecisionReason.NoReachableChannel);
        left.Channels.Select(c => (c.Channel, c.IsReachable)).ShouldBe([(Channel.Email, false), (Channel.Letter, false)]);

        var evidence = Engine.Explain(Invoice(unreachable), InvoiceHistory.Of(new DisputeOpened(Due, "L")), Due.PlusDays(8));
        evidence.Decision.Reason.ShouldBe(DecisionReason.NoReachableChannel);
        evidence.Channels.Select(c => c.Channel).ShouldBe([Channel.Email, Channel.Letter, Channel.RegisteredLetter]);
    }

    [Fact]
    public void Proceedings_cite_the_law_of_their_kind_whatever_the_debtor()
    {
        Sources(new InsolvencyRecorded(Due, Due)).ShouldBe(["C. com. L622-7", "C. com. L622-21", "C. com. L622-24", "C. com. R622-24", "$.insolvency.claimMonths"]);
        Sources(new InsolvencyRecorded(Due, Due, insolvencyKind: InsolvencyKind.OverIndebtedness)).ShouldBe(["C. conso. L722-2", "C. conso. L722-3", "C. conso. L722-5"]);

        string[] Sources(DunningEvent happened) => [.. Engine.Explain(Invoice(), InvoiceHistory.Of(happened), Due.PlusDays(5)).Rules[(int)DecisionRule.Insolvency].Sources];
    }

    [Fact]
    public void The_limit_cites_the_article_on_titles_only_where_there_is_one()
    {
        Sources().ShouldBe(["C. com. L110-4", "$.limitation.businessYears"]);
        Sources(new EnforceableTitleObtained(Due)).ShouldBe(["CPCE L111-4", "$.limitation.titleYears"]);

        string[] Sources(params DunningEvent[] events) => [.. Engine.Explain(Invoice(), InvoiceHistory.Of(events), Due.PlusDays(5)).Rules[(int)DecisionRule.Limitation].Sources];
    }

    [Theory]
    [InlineData(DebtorKind.Business)]
    [InlineData(DebtorKind.Consumer)]
    [InlineData(DebtorKind.Public)]
    public void A_debtor_elsewhere_is_told_no_French_article(DebtorKind kind)
    {
        foreach (var history in Cited)
        {
            var (german, unsaid) = (Sources("DE", kind, history), Sources(null, kind, history));

            german.ShouldAllBe(source => source.StartsWith("$.", StringComparison.Ordinal));
            german.ShouldBe(unsaid.Where(source => source.StartsWith("$.", StringComparison.Ordinal)));
            german.Count.ShouldBeLessThan(unsaid.Count);
        }
    }

    [Theory]
    [InlineData("FR")]
    [InlineData("RE")]
    public void A_debtor_in_France_is_told_what_one_is_whose_country_is_not_said(string country)
    {
        foreach (var history in Cited) Sources(country, DebtorKind.Business, history).ShouldBe(Sources(null, DebtorKind.Business, history));
    }

    [Fact]
    public void What_would_change_it_is_told_of_every_verdict()
    {
        var paid = new PaymentReceived(Due, new Money(1250m, Currency.Eur), id: "p");
        Engine.Explain(Invoice(), InvoiceHistory.Of(paid), Due.PlusDays(5)).ChangedBy.ShouldBe(
            [DunningEventKind.Payment, DunningEventKind.PaymentReturned, DunningEventKind.CreditNote, DunningEventKind.WriteOff, DunningEventKind.Reversed]);
        Engine.Explain(Invoice(), InvoiceHistory.Of(new HandedOver(Due)), Due.PlusDays(5)).ChangedBy.ShouldBe(
            [DunningEventKind.Payment, DunningEventKind.CreditNote, DunningEventKind.WriteOff, DunningEventKind.Insolvency, DunningEventKind.Recalled]);
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

    /// <summary>Histories whose explanation names the law of limitation, its interruption and proceedings.</summary>
    private static InvoiceHistory[] Cited =>
    [
        InvoiceHistory.Empty,
        InvoiceHistory.Of(new DebtAcknowledged(Due)),
        InvoiceHistory.Of(new LegalActionStarted(Due)),
        InvoiceHistory.Of(new EnforceableTitleObtained(Due)),
        InvoiceHistory.Of(new InsolvencyRecorded(Due, Due)),
        InvoiceHistory.Of(new InsolvencyRecorded(Due, Due, Due.PlusDays(-90))),
        InvoiceHistory.Of(new InsolvencyRecorded(Due, Due.PlusDays(-60), Due)),
        InvoiceHistory.Of(new InsolvencyRecorded(Due, Due, insolvencyKind: InsolvencyKind.OverIndebtedness)),
    ];

    private static List<string> Sources(string? country, DebtorKind kind, InvoiceHistory history) =>
        [.. Engine.Explain(Invoice(new Debtor("C-1", "", kind, country: country)), history, Due.PlusDays(5)).Rules.SelectMany(rule => rule.Sources)];

    private static Dunning.Vocabulary.ValueList<ExplainedFact> Facts(Explanation explanation, DecisionRule rule) => explanation.Rules[(int)rule].Facts;

    private static Invoice Invoice(Debtor? debtor = null) =>
        new("F-42", debtor ?? new Debtor("C-001", "Menuiserie Caron", DebtorKind.Business), Due.PlusDays(-30), Due, new Money(1250m, Currency.Eur));
}

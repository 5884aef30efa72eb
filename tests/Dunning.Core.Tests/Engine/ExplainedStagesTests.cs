using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Engine.ExplainedCase;

namespace Dunning.Tests.Engine;

/// <summary>What became of a stage that was passed by, and by which channels an act could go.</summary>
public sealed class ExplainedStagesTests
{
    private static readonly EscalationPolicyBuilder Skipping = Policy(Stage("first", 3), Stage("second", 10), Stage("third", 20)).WithCatchUp(CatchUpMode.SkipToCurrent);

    [Fact]
    public void A_stage_caught_up_with_names_the_next_that_applies() =>
        Explain(
                Policy(Stage("first", 3), new DunningStage("consumers", DunningPhase.Level1, DunningAction.Remind, 5, [Channel.Email], debtors: [DebtorKind.Consumer]), Stage("third", 10))
                    .WithCatchUp(CatchUpMode.SkipToCurrent),
                Due.PlusDays(12))
            .Stage("first").Facts().ShouldBe(["FollowingStage third 2026-02-24 10 [$.stages[2].day]"]);

    [Fact]
    public void A_preventive_stage_that_would_come_too_late_tells_when_and_what_for()
    {
        var stage = Explain(Policy(Preventive("before", 0), Stage("first", 3)).WithCalendar(BusinessCalendar.Weekdays), Due.PlusDays(-2)).Stage("before");

        stage.Status.ShouldBe(StageStatus.TooLate);
        stage.Facts().ShouldBe(["DueOn 2026-02-16 0 [$.stages[0].day]", "DueDate 2026-02-14"]);
    }

    [Fact]
    public void A_stage_whose_contact_was_reversed_after_a_later_one_lies_behind()
    {
        var stage = Explain(
            Skipping, Due.PlusDays(25), new ContactMade(Due.PlusDays(11), "second", Channel.Email, id: "mistaken"), new ContactMade(Due.PlusDays(21), "third", Channel.Email),
            new EventReversed(Due.PlusDays(22), "mistaken")).Stage("second");

        (stage.Status, stage.On).ShouldBe((StageStatus.Behind, Due.PlusDays(21)));
        stage.Facts.ShouldBeEmpty();
    }

    [Fact]
    public void On_an_account_what_was_collectible_then_is_measured_on_all_of_it_too()
    {
        var debtor = Caron();
        Receivable[] items =
        [
            new(Invoice(debtor, amount: 6m), InvoiceHistory.Of(new ContactMade(Due.PlusDays(12), "second", Channel.Email))),
            new(Invoice(debtor, amount: 6m, number: "F-43"), InvoiceHistory.Empty),
        ];
        var policy = Skipping.Build().ToBuilder().WithMinimum(MinimumAmount.InEveryCurrency(10m)).Build();

        new DunningEngine(policy).Explain(new DebtorAccount(debtor, items), items[0], Due.PlusDays(13)).Stage("first").Status.ShouldBe(StageStatus.CaughtUp);
        new DunningEngine(policy).Explain(items[0].Invoice, items[0].History, Due.PlusDays(13)).Stage("first").Status.ShouldBe(StageStatus.Behind);
    }

    [Fact]
    public void What_cannot_be_asked_of_the_calendar_leaves_a_stage_behind()
    {
        var calendar = BusinessCalendar.Custom("short", [], [], Issued, Due.PlusDays(5));
        var stage = Explain(Policy(Stage("first", 8), Stage("second", 9)).WithCalendar(calendar), Due.PlusDays(5), new ContactMade(Due.PlusDays(4), "second", Channel.Email)).Stage("first");

        (stage.Status, stage.On).ShouldBe((StageStatus.Behind, Due.PlusDays(4)));
        stage.Facts.ShouldBeEmpty();
    }

    [Fact]
    public void Only_an_act_with_a_message_has_channels()
    {
        Explain(Skipping, Due.PlusDays(1)).Channels.ShouldBeEmpty();
        Explain(Skipping, Due.PlusDays(5), new PaymentReceived(Due, Eur(1250m))).Channels.ShouldBeEmpty();
        var declaring = Explain(Skipping, Due.PlusDays(5), new InsolvencyRecorded(Due, Due));
        declaring.Decision.Verdict.ShouldBe(Verdict.Act);
        declaring.Channels.ShouldBeEmpty();
    }

    [Fact]
    public void The_channels_of_the_first_stage_are_its_own() =>
        Channels(Explain(Policy(Stage("first", 3, Channel.Sms, Channel.Portal)), Due.PlusDays(5))).ShouldBe([(Channel.Sms, true, true), (Channel.Portal, true, false)]);

    [Fact]
    public void A_channel_is_reachable_where_it_reaches_the_recipient_of_the_stage()
    {
        var debtor = new Debtor(
            "C-001", "Menuiserie Caron", DebtorKind.Business,
            contacts: [new Contact(ContactRole.AccountsPayable, [new ChannelAddress(Channel.Email)]), new Contact(ContactRole.Management, [new ChannelAddress(Channel.Letter)])]);

        Channels(Explain(Policy(Stage("first", 3, Channel.Letter, Channel.Email)), Invoice(debtor), Due.PlusDays(5))).ShouldBe([(Channel.Letter, false, false), (Channel.Email, true, true)]);
    }

    [Fact]
    public void Where_nobody_can_be_reached_the_channels_are_those_of_the_stages_still_to_come()
    {
        var debtor = new Debtor("C-001", "Menuiserie Caron", DebtorKind.Business, contacts: []);
        var explanation = Explain(
            Policy(Stage("first", 3, Channel.Phone), Stage("second", 10, Channel.Email)), Invoice(debtor), Due.PlusDays(12), new ContactMade(Due.PlusDays(4), "first", Channel.Phone));

        explanation.Decision.Reason.ShouldBe(DecisionReason.NoReachableChannel);
        Channels(explanation).ShouldBe([(Channel.Email, false, false)]);
    }

    private static (Channel Channel, bool IsReachable, bool IsChosen)[] Channels(Explanation explanation) =>
        [.. explanation.Channels.Select(channel => (channel.Channel, channel.IsReachable, channel.IsChosen))];
}

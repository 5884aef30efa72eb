using System.Linq;
using System.Threading.Tasks;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Engine;

public sealed class NextActionTests
{
    private static readonly DunningEngine Engine = new(PolicyBooks.France);
    private static readonly Debtor Caron = new("C-001", "Menuiserie Caron", DebtorKind.Business);

    // Saturday 14 February 2026.
    private static readonly LocalDate Due = new(2026, 2, 14);

    [Fact]
    public void A_reminder_says_what_to_do_why_and_until_when_that_stands()
    {
        var decision = Engine.NextAction(Invoice(), InvoiceHistory.Empty, new LocalDate(2026, 2, 17));

        decision.Verdict.ShouldBe(Verdict.Act);
        decision.Reason.ShouldBe(DecisionReason.StageDue);
        decision.Rule.ShouldBe(DecisionRule.Stage);
        decision.Action.ShouldBe(DunningAction.Remind);
        decision.Stage.ShouldBe(FrenchPolicies.Standard.Stages[1]);
        decision.Channel.ShouldBe(Channel.Email);
        decision.Recipient.ShouldBe(ContactRole.AccountsPayable);
        decision.Enclosures!.ShouldBe(["invoice"]);
        decision.DueOn.ShouldBe(new LocalDate(2026, 2, 17));
        decision.ReviewOn.ShouldBe(new LocalDate(2026, 2, 24));
        decision.DaysLate.ShouldBe(3);
        decision.Key.ShouldBe("F-42|0|reminder-1|0");
        decision.ToString().ShouldBe("F-42: act stage-due reminder-1 by email");
        decision.Policy.ShouldBe(FrenchPolicies.Standard);
    }

    [Fact]
    public void The_day_before_is_a_wait_until_that_day()
    {
        var decision = Engine.NextAction(Invoice(), InvoiceHistory.Empty, new LocalDate(2026, 2, 16));

        decision.Verdict.ShouldBe(Verdict.Wait);
        decision.Reason.ShouldBe(DecisionReason.StageNotDue);
        decision.Until.ShouldBe(new LocalDate(2026, 2, 17));
        decision.ReviewOn.ShouldBe(new LocalDate(2026, 2, 17));
        decision.Stage.ShouldBeNull();
        decision.Key.ShouldBeNull();
    }

    [Fact]
    public void A_folded_history_decides_later_days_as_the_history_would()
    {
        var history = InvoiceHistory.Of(
            new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email), new PromiseMade(Due.PlusDays(5), Due.PlusDays(12)), new PaymentReceived(Due.PlusDays(6), Eur(100m)));
        var state = Engine.Fold(Invoice(), history, Due.PlusDays(6));

        state.FoldedOn.ShouldBe(Due.PlusDays(6));
        for (var day = Due.PlusDays(6); day < Due.PlusDays(120); day = day.PlusDays(1))
            Engine.Decide(Invoice(), state, day).ShouldBe(Engine.NextAction(Invoice(), history, day));
    }

    [Fact]
    public void The_key_counts_the_acts_of_the_stage_reversed_ones_included_and_names_creditor_and_cycle()
    {
        var invoice = new Invoice("F-42", Caron, Due.PlusDays(-30), Due.PlusDays(-20), Eur(1250m), creditorId: "ACME");
        var history = InvoiceHistory.Of(
            new DueDateExtended(Due.PlusDays(-10), Due),
            new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email, id: "c"),
            new EventReversed(Due.PlusDays(4), "c"));

        Engine.NextAction(invoice, history, Due.PlusDays(5)).Key.ShouldBe("ACME|F-42|1|reminder-1|1");
    }

    [Fact]
    public void A_stage_uses_the_contact_of_its_recipient_else_any()
    {
        var debtor = Caron.WithContacts(
        [
            new Contact(ContactRole.Management, [new ChannelAddress(Channel.ElectronicRegisteredLetter)]),
            new Contact(ContactRole.Purchasing, [new ChannelAddress(Channel.Email), new ChannelAddress(Channel.RegisteredLetter)]),
        ]);
        var reminded = InvoiceHistory.Of(new StageSkipped(Due, "registered-reminder"));

        Engine.NextAction(Invoice(debtor), InvoiceHistory.Empty, Due.PlusDays(5)).Channel.ShouldBe(Channel.Email);
        Engine.NextAction(Invoice(debtor), reminded, Due.PlusDays(60)).Channel.ShouldBe(Channel.ElectronicRegisteredLetter);
    }

    [Fact]
    public void One_engine_serves_all_threads()
    {
        var history = InvoiceHistory.Of(new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email));
        var days = Enumerable.Range(0, 400).Select(Due.PlusDays).ToArray();
        var expected = days.Select(day => Engine.NextAction(Invoice(), history, day)).ToArray();

        Parallel.For(0, 20_000, i => Engine.NextAction(Invoice(), history, days[i % days.Length]).ShouldBe(expected[i % days.Length]));
    }

    private static Invoice Invoice(Debtor? debtor = null) => new("F-42", debtor ?? Caron, Due.PlusDays(-30), Due, Eur(1250m));

    private static Money Eur(decimal amount) => new(amount, Currency.Eur);
}

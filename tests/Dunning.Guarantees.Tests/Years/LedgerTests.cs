using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Guarantees.Years;

/// <summary>The accountant's reading, by which a host is judged.</summary>
public sealed class LedgerTests
{
    private static readonly LocalDate Due = new(2026, 3, 2);

    [Fact]
    public void The_due_date_is_the_one_last_granted_unless_it_was_taken_back()
    {
        Of().DueOn.ShouldBe(Due);
        Of(new DueDateExtended(Due, Due.PlusDays(9)), new DueDateExtended(Due, Due.PlusDays(5), id: "x")).DueOn.ShouldBe(Due.PlusDays(5));
        Of(new DueDateExtended(Due, Due.PlusDays(9)), new DueDateExtended(Due, Due.PlusDays(5), id: "x"), new EventReversed(Due.PlusDays(1), "x")).DueOn.ShouldBe(Due.PlusDays(9));
    }

    [Fact]
    public void Disputes_of_as_much_as_is_left_are_of_all_of_it()
    {
        Of(new DisputeOpened(Due, "A")).IsDisputedWhole.ShouldBeTrue();
        Of(new DisputeOpened(Due, "A", Euros(60m)), new DisputeOpened(Due, "B", Euros(39m))).IsDisputedWhole.ShouldBeFalse();
        Of(new DisputeOpened(Due, "A", Euros(60m)), new DisputeOpened(Due, "B", Euros(40m))).IsDisputedWhole.ShouldBeTrue();
        Of(new DisputeOpened(Due, "A", Euros(60m)), new DisputeOpened(Due, "B", Euros(40m)), new DisputeClosed(Due, "B", DisputeOutcome.Rejected)).IsDisputedWhole.ShouldBeFalse();
        Of().IsDisputedWhole.ShouldBeFalse();
    }

    [Fact]
    public void A_stage_of_the_day_is_one_that_went_out_on_it_in_the_cycle()
    {
        ContactMade Sent(int day, ContactOutcome outcome = ContactOutcome.Sent, DunningPhase? phase = DunningPhase.Level1) => new(Due.PlusDays(day), "reminder-1", Channel.Email, outcome, "key", phase);

        Of(Sent(3)).HadAStageOn(Due.PlusDays(3)).ShouldBeTrue();
        Of(Sent(3)).HadAStageOn(Due.PlusDays(4)).ShouldBeFalse();
        Of(Sent(3, ContactOutcome.Unknown)).HadAStageOn(Due.PlusDays(3)).ShouldBeFalse();
        Of(Sent(3), Sent(4, ContactOutcome.Failed)).HadAStageOn(Due.PlusDays(3)).ShouldBeFalse("what it came to counts");
        Of(Sent(3, phase: null)).HadAStageOn(Due.PlusDays(3)).ShouldBeFalse("a special act is no stage");
        Of(Sent(3), new DueDateExtended(Due.PlusDays(3), Due.PlusDays(9))).HadAStageOn(Due.PlusDays(3)).ShouldBeFalse("a new cycle begins anew");
    }

    private static Money Euros(decimal amount) => new(amount, Currency.Eur);

    private static Ledger Of(params DunningEvent[] events) =>
        new(new Receivable(new Invoice("F-1", new Debtor("C-1", "Caron", DebtorKind.Business), Due.PlusDays(-30), Due, Euros(100m)), InvoiceHistory.Of(events)), Due.PlusDays(20));
}

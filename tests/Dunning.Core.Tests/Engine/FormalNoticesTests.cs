using Dunning.Engine;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Engine;

/// <summary>Which formal notice counts: interest runs from the first that was carried out, did not come back and was not recorded by mistake.</summary>
public sealed class FormalNoticesTests
{
    private static readonly LocalDate Sent = new(2026, 3, 2);

    [Fact]
    public void The_first_that_went_out_counts_from_its_day_on()
    {
        var history = InvoiceHistory.Of(new ContactMade(Sent.PlusDays(9), "formal-notice", Channel.RegisteredLetter), Notice(Sent, "a"), new ContactMade(Sent.PlusDays(-9), "reminder-1", Channel.Email));

        First(history, Sent).ShouldBe(Sent);
        First(history, Sent.PlusDays(9)).ShouldBe(Sent);
        First(history, Sent.PlusDays(-1)).ShouldBeNull();
    }

    [Fact]
    public void One_that_was_reversed_counts_no_longer()
    {
        var history = InvoiceHistory.Of(Notice(Sent, "a"), new EventReversed(Sent.PlusDays(3), "a"));

        First(history, Sent.PlusDays(2)).ShouldBe(Sent);
        First(history, Sent.PlusDays(3)).ShouldBeNull();
    }

    [Fact]
    public void One_that_came_back_counts_no_longer()
    {
        var history = InvoiceHistory.Of(Notice(Sent, "a"), Notice(Sent.PlusDays(5), "b", ContactOutcome.Failed));

        First(history, Sent.PlusDays(4)).ShouldBe(Sent);
        First(history, Sent.PlusDays(5)).ShouldBeNull();
    }

    [Fact]
    public void A_stage_the_policy_does_not_have_counts_by_its_phase()
    {
        First(InvoiceHistory.Of(new ContactMade(Sent, "last-call", Channel.RegisteredLetter, phase: DunningPhase.Level3)), Sent).ShouldBe(Sent);
        First(InvoiceHistory.Of(new ContactMade(Sent, "last-call", Channel.RegisteredLetter, phase: DunningPhase.Level2)), Sent).ShouldBeNull();
    }

    /// <summary>A dispute that was closed is known all the same: only of records of one act does the latest stand for all.</summary>
    [Fact]
    public void What_is_known_holds_every_event_that_stands()
    {
        var history = InvoiceHistory.Of(new DisputeOpened(Sent, "D"), new DisputeClosed(Sent.PlusDays(1), "D", DisputeOutcome.Rejected), Notice(Sent.PlusDays(2), "a"), new NoteTaken(Sent.PlusDays(9), "called"));

        history.KnownOn(Sent.PlusDays(2)).Count.ShouldBe(3);
    }

    private static LocalDate? First(InvoiceHistory history, LocalDate today) => FormalNotices.FirstDay(history, FrenchPolicies.Standard, today);

    private static ContactMade Notice(LocalDate on, string id, ContactOutcome outcome = ContactOutcome.Sent) =>
        new(on, "formal-notice", Channel.RegisteredLetter, outcome, outcome == ContactOutcome.Failed || id == "a" ? "F-1|0|formal-notice|0" : null, id: id);
}

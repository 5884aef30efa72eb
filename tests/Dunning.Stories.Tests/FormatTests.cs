using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Stories.Coverage;
using Dunning.Stories.Playing;
using Dunning.Stories.Text;

namespace Dunning.Stories;

public sealed class FormatTests
{
    private const string Beginning = """
        story A test
        policy fr-standard
        debtor Menuiserie Caron, business
        invoice F-1 of 1250.00 EUR, issued 2026-01-30, due 2026-03-02
        """;

    [Theory]
    [InlineData("2026-03-05 payed 400.00", "'payed 400.00'")]
    [InlineData("2026-02-30 paid 400.00", "'2026-02-30' is not a day")]
    [InlineData("2026-03-05 paid 400,00", "'400,00' is not an amount")]
    [InlineData("2026-03-05 paid 400.00, in cash", "'in cash' cannot be said here")]
    [InlineData("2026-03-05 paid 400.00, id a, id b", "said twice")]
    [InlineData("2026-03-05 reminder-1 sent by fax", "'fax' is none of")]
    [InlineData("on 2026-03-05 expect act because stage-due", "which stage")]
    [InlineData("on 2026-03-05 expect act because late, stage reminder-1 by email", "'late' is none of")]
    [InlineData("on 2026-03-05 expect wait because stage-not-due, at noon", "'noon' is none of the bounds")]
    [InlineData("then 2026-03-05 reminder-1 by email", "'then' follows")]
    [InlineData("policy fr-special", "No policy 'fr-special'")]
    [InlineData("define policy fr-standard", "There is a policy of that name")]
    [InlineData("calendar FR", "Nothing is said in these words")]
    [InlineData("on 2026-03-05 expect contact because stage-due", "the stage and the channel")]
    [InlineData("on 2026-03-05 expect contact because late, stage reminder-1 by email", "'late' is none of")]
    [InlineData("invoices F-9 through G-12 of 9.99 EUR, issued 2026-01-30, due 2026-03-02", "numbered through")]
    public void A_word_the_format_does_not_know_is_an_error_with_file_and_line(string line, string why)
    {
        var wrong = Should.Throw<StoryException>(() => Read(Beginning + "\n" + line + "\non 2026-03-05 expect none because settled"));

        wrong.Message.ShouldStartWith("test.story:5: ");
        wrong.Message.ShouldContain(why);
        wrong.Message.ShouldEndWith(line);
    }

    [Fact]
    public void A_story_that_expects_nothing_is_an_error() =>
        Should.Throw<StoryException>(() => Read(Beginning)).Message.ShouldContain("expects nothing");

    [Fact]
    public void A_policy_that_cannot_be_is_an_error_with_the_line_that_begins_it() =>
        Should.Throw<StoryException>(() => Read("define policy empty\ncalendar FR\n" + Beginning)).Message.ShouldStartWith("test.story:1: ");

    [Theory]
    [InlineData("stage reminder-1 by phone, since 2026-03-05", "channel")]
    [InlineData("stage reminder-2 by email, since 2026-03-05", "stage")]
    [InlineData("stage reminder-1 by email, since 2026-03-04", "since")]
    [InlineData("stage reminder-1 by email", "since")]
    [InlineData("stage reminder-1 by email, since 2026-03-05, until 2026-03-09", "until")]
    [InlineData("stage reminder-1 by email, since 2026-03-05, deadline 2026-03-09", "deadline")]
    [InlineData("stage reminder-1 by email, since 2026-03-05, alert action-overdue", "alerts")]
    [InlineData("stage reminder-1 by email, since 2026-03-05, collectible 1249.99", "collectible")]
    [InlineData("stage reminder-1 by email, since 2026-03-05, balance 0.00", "balance")]
    [InlineData("stage reminder-1 by email, since 2026-03-05, review on 2026-03-11", "review on")]
    [InlineData("stage reminder-1 by email, since 2026-03-05, never reviewed", "review on")]
    [InlineData("stage reminder-1 by email, since 2026-03-05, key F-1|0|reminder-1|1", "key")]
    [InlineData("stage reminder-1 by email, since 2026-03-05, late 5 days", "days late")]
    [InlineData("stage reminder-1 by email, since 2026-03-05, needs approval", "approval")]
    public void What_differs_is_said_with_the_place_and_with_what_the_engine_said(string expected, string difference)
    {
        var failure = Play("on 2026-03-06 expect act because stage-due, " + expected).Failures.ShouldHaveSingleItem();

        failure.ShouldStartWith("test.story:5: on 2026-03-06 expect act because stage-due, " + expected);
        failure.ShouldContain("The engine said another " + difference + ": act because stage-due, stage reminder-1 by email, since 2026-03-05, collectible 1250.00");
    }

    [Theory]
    [InlineData("contact because escalated, stage reminder-1 by email, lead F-1 at reminder-1", "reason")]
    [InlineData("contact because stage-due, stage reminder-2 by email, lead F-1 at reminder-1", "stage")]
    [InlineData("contact because stage-due, stage reminder-1 by phone, lead F-1 at reminder-1", "channel")]
    [InlineData("contact because stage-due, stage reminder-1 by email, since 2026-03-04, lead F-1 at reminder-1", "since")]
    [InlineData("contact because stage-due, stage reminder-1 by email, until 2026-03-09, lead F-1 at reminder-1", "until")]
    [InlineData("contact because stage-due, stage reminder-1 by email, alert unapplied-credit, lead F-1 at reminder-1", "alerts")]
    [InlineData("contact because stage-due, stage reminder-1 by email", "lines")]
    [InlineData("contact because stage-due, stage reminder-1 by email, joined F-1 at reminder-1", "lines")]
    [InlineData("contact because stage-due, stage reminder-1 by email, lead F-1 at reminder-1, joined 1 more at reminder-1", "lines")]
    [InlineData("contact because stage-due, stage reminder-1 by email, lead F-1 at reminder-1, information F-2", "lines")]
    [InlineData("contact because stage-due, stage reminder-1 by email, lead F-1 at reminder-1, total 1249.99 EUR", "totals")]
    [InlineData("contact because stage-due, stage reminder-1 by email, lead F-1 at reminder-1, key C-001|F-1|0|reminder-1|1", "key")]
    [InlineData("contact because stage-due, stage reminder-1 by email, lead F-1 at reminder-1, needs approval", "approval")]
    [InlineData("contact because stage-due, stage reminder-1 by email, lead F-1 at reminder-1, covers F-2", "cover")]
    [InlineData("contact because stage-due, stage reminder-1 by email, lead F-1 at reminder-1, task hand-over of F-1", "tasks")]
    [InlineData("contact because stage-due, stage reminder-1 by email, lead F-1 at reminder-1, review F-1 because dispute-stale", "reviews")]
    [InlineData("no contact because nothing-due", "verdict")]
    public void What_differs_in_a_contact_is_said_too(string expected, string difference)
    {
        var failure = Play("on 2026-03-05 expect " + expected).Failures.ShouldHaveSingleItem();

        failure.ShouldContain("The engine said another ");
        failure.Split(": contact because")[0].ShouldContain(difference);
        failure.ShouldContain("contact because stage-due, stage reminder-1 by email, since 2026-03-05, lead F-1 at reminder-1, covers F-1, total 1250.00 EUR, key C-001|F-1|0|reminder-1|0");
    }

    [Fact]
    public void A_contact_that_is_not_there_cannot_be_carried_out() =>
        Play("on 2026-03-04 carry out the contact\non 2026-03-04 expect no contact because nothing-due").Failures.ShouldHaveSingleItem().ShouldContain("There is no contact to carry out");

    [Theory]
    [InlineData("on 2026-03-03 expect wait because stage-not-due, until 2026-03-05, before stage-day")]
    [InlineData("on 2026-03-06 expect act because stage-due, stage reminder-1 by email, since 2026-03-05, at stage-day")]
    [InlineData("on 2026-03-05 expect act because stage-due, stage reminder-1 by email, at spacing")]
    [InlineData("on 2026-03-05 expect act because stage-due, stage reminder-1 by email, at minimum")]
    [InlineData("on 2026-03-05 expect act because stage-due, stage reminder-1 by email, at hold-end")]
    [InlineData("on 2026-03-05 expect act because stage-due, stage reminder-1 by email, at calendar")]
    public void A_claim_to_stand_at_a_bound_that_is_elsewhere_is_empty(string expectation)
    {
        var performance = Play(expectation);

        performance.Failures.ShouldHaveSingleItem().ShouldContain("is empty");
        performance.Reached.Items.ShouldNotContain(item => item.What.StartsWith("bound", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("at catch-up-day")]
    [InlineData("at preventive-fit")]
    [InlineData("at preventive-day")]
    [InlineData("at trigger-last-day")]
    [InlineData("at release-hold-by-date")]
    public void A_claim_to_stand_at_another_bound_of_the_same_number_is_empty(string claim) =>
        Play("on 2026-03-05 expect act because stage-due, stage reminder-1 by email, " + claim).Failures.ShouldHaveSingleItem().ShouldContain("is empty");

    [Theory]
    [InlineData("hold, until 2026-03-04", false)]
    [InlineData("hold, until 2026-03-20", true)]
    [InlineData("note nobody there", true)]
    public void An_event_is_reached_only_where_it_makes_a_difference(string happened, bool isReached)
    {
        var reached = Play("2026-03-02 " + happened + "\non 2026-03-10 " + (happened.EndsWith("20", StringComparison.Ordinal)
            ? "expect wait because on-hold, until 2026-03-20"
            : "expect act because stage-due, stage reminder-1 by email, since 2026-03-05")).Reached;

        reached.Items.Any(item => item.What == "event").ShouldBe(isReached);
    }

    [Fact]
    public void A_contact_does_not_stand_at_a_bound_that_is_elsewhere() =>
        Play("on 2026-03-05 expect contact because stage-due, stage reminder-1 by email, lead F-1 at reminder-1, at contact-spacing")
            .Failures.ShouldHaveSingleItem().ShouldContain("is empty");

    [Fact]
    public void A_claim_that_holds_is_reached() =>
        Play("on 2026-03-05 expect act because stage-due, stage reminder-1 by email, at stage-day").Reached.Items.ShouldContain(new Item("bound, at", "stage-day"));

    [Theory]
    [InlineData("then nothing")]
    [InlineData("then 2026-03-05 reminder-1 by email\nthen 2026-03-12 reminder-2 by phone")]
    [InlineData("then 2026-03-06 reminder-1 by email")]
    public void A_host_that_carries_out_other_acts_fails_with_what_it_did(string then) =>
        Play("every day from 2026-03-03 through 2026-03-11 carry out what is due\n" + then)
            .Failures.ShouldHaveSingleItem().ShouldContain("The host carried out: 2026-03-05 reminder-1 by email");

    [Fact]
    public void A_refusal_that_does_not_come_fails() =>
        Play("on 2026-03-05 expect refusal DUN20009").Failures.ShouldHaveSingleItem().ShouldContain("The engine answered: act because stage-due");

    [Fact]
    public void Every_phrase_of_the_format_is_in_its_description()
    {
        var phrases = EventForms.All.SelectMany(f => f.Words)
            .Concat(PolicyForms.All.SelectMany(f => f.Words))
            .Concat(StatementForms.All.SelectMany(f => f.Words))
            .Distinct();

        phrases.Where(phrase => !Library.Format.Contains(phrase, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_example_of_the_description_ends_as_it_says()
    {
        var lines = Library.Format.Split('\n').SkipWhile(line => line != "```").Skip(1).TakeWhile(line => line != "```");

        Performance.Of(StoryFile.Read("stories.md", lines).ShouldHaveSingleItem()).Failures.ShouldBeEmpty();
    }

    [Fact]
    public void Every_bound_is_in_the_description() =>
        Bounds.All.Select(bound => bound.Name).Concat(ContactBound.All.Select(bound => bound.Name))
            .Where(name => !Library.Format.Contains("`" + name + "`", StringComparison.Ordinal)).ShouldBeEmpty();

    private static Performance Play(string lines) => Performance.Of(Read(Beginning + "\n" + lines).Single());

    private static IReadOnlyList<Story> Read(string text) => StoryFile.Read("test.story", text.Split('\n'));
}

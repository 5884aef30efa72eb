using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables;
using NodaTime;
using Shouldly;
using Xunit;

namespace Dunning.Reference.Tests;

public sealed class ReviewOnTests
{
    private static readonly LocalDate Today = new(2026, 3, 2);

    [Theory]
    [MemberData(nameof(Histories))]
    public void Leaving_out_days_on_which_nothing_falls_gives_the_same_day_as_walking_all_of_them(string name, string[] events)
    {
        var (invoice, history) = (StoryBook.Invoice(), StoryBook.History(events));
        var decision = ReferenceDecider.Decide(invoice, history, StoryBook.Policy, Today);
        var all = Enumerable.Range(1, 12 * 366).Select(Today.PlusDays);
        var walked = all.Cast<LocalDate?>().FirstOrDefault(day =>
            !ReferenceDecider.DecideWithNothingNew(invoice, history, StoryBook.Policy, Today, day!.Value).StandsAs(decision));
        decision.ReviewOn.ShouldBe(walked, name);
    }

    public static TheoryData<string, string[]> Histories() => new()
    {
        { "nothing happened", [] },
        { "a long hold", ["2026-03-01 hold 2027-06-01"] },
        { "a plan over two years", ["2026-03-01 plan 2027-03-01 2028-03-01"] },
        { "a title", ["2026-03-01 title"] },
        { "a dispute", ["2026-03-01 dispute"] },
        { "a promise", ["2026-03-01 promise 2026-03-20"] },
        { "a legal action", ["2026-03-01 legal-action", "2026-03-01 contact notice"] },
        { "an insolvency", ["2026-03-01 insolvency 2026-02-27"] },
    };

    [Fact]
    public void A_contact_changes_on_no_day_before_the_one_it_names()
    {
        var debtor = StoryBook.Debtor;
        List<ReferenceAccountItem> items =
        [
            new(StoryBook.Invoice(), StoryBook.History(["2026-03-01 contact reminder"])),
            new(StoryBook.Invoice("F-2", new(2026, 2, 27)), InvoiceHistory.Empty),
        ];
        var contact = ReferenceContact.NextContact(debtor, items, [], StoryBook.Policy, Today);
        contact.ReviewOn.ShouldNotBeNull();
        foreach (var day in Enumerable.Range(1, 400).Select(Today.PlusDays).TakeWhile(d => d < contact.ReviewOn))
            ReferenceContact.NextContact(debtor, items, [], StoryBook.Policy, day).StandsAs(contact).ShouldBeTrue();
        ReferenceContact.NextContact(debtor, items, [], StoryBook.Policy, contact.ReviewOn.Value).StandsAs(contact).ShouldBeFalse();
    }
}

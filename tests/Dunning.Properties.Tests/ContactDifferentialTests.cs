using System.Linq;
using Dunning.Monetary;
using Dunning.Properties.Generation;
using Dunning.Reference;
using NodaTime;

namespace Dunning.Properties;

/// <summary>The engine's contacts against an implementation of section 8 written from the rules alone.</summary>
public sealed class ContactDifferentialTests
{
    [Fact]
    public void The_engine_contacts_a_debtor_as_the_reference_does() => Accounts.Try(its =>
        ContactDifference.Between(its.Contact(), ReferenceContact.NextContactWithoutReviewOn(its.Account.Debtor, Items(its), its.Account.Unapplied, its.Policy, its.Today)).ShouldBeEmpty());

    /// <summary>The exact day is the reference's; the engine may name an earlier one, never a later one, and none only where the contact stands for ever.</summary>
    [Fact]
    public void The_engine_asks_again_no_later_than_on_the_day_of_the_reference_on_which_the_contact_changes() => Accounts.Try(
        its =>
        {
            var engine = its.Contact().ReviewOn;
            var reference = ReferenceContact.NextContact(its.Account.Debtor, Items(its), its.Account.Unapplied, its.Policy, its.Today).ReviewOn;
            if (reference is { } changes) engine.ShouldNotBeNull(CasePrint.Day(changes)).ShouldBeLessThanOrEqualTo(changes);
            if (engine is { } day) day.ShouldBeGreaterThan(its.Today);
        },
        oneIn: 5);

    private static ReferenceAccountItem[] Items(DrawnAccount its) => [.. its.Account.Items.Select(item => new ReferenceAccountItem(item.Invoice, item.History))];
}

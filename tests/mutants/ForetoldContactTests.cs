using System.Linq;
using Dunning.Properties;
using Dunning.Properties.Generation;
using Dunning.Reference;

namespace Dunning.Mutants;

/// <summary>What ContactDifferentialTests tries, with the answers of the second reading asked once.</summary>
public sealed class ForetoldContactTests
{
    private static readonly (DrawnAccount Its, ReferenceContactAnswer Answer)[] Contacts =
        [.. Enumerable.Range(0, 480).Select(DrawnAccount.Drawn).Where(its => its.IsValid).Select(its => (its, Answer(its)))];

    public static TheoryData<int> Numbers => Parts.Numbers;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Debtors_are_contacted_as_the_second_reading_has_them(int part)
    {
        foreach (var (its, answer) in Parts.Of(Contacts, part)) ContactDifference.Between(its.Contact(), answer).ShouldBeEmpty();
    }

    private static ReferenceContactAnswer Answer(DrawnAccount its) => ReferenceContact.NextContactWithoutReviewOn(
        its.Account.Debtor, [.. its.Account.Items.Select(item => new ReferenceAccountItem(item.Invoice, item.History))], its.Account.Unapplied, its.Policy, its.Today);
}

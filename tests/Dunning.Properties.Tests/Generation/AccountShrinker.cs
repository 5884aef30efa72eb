using System.Collections.Generic;
using System.Linq;
using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Properties.Generation;

/// <summary>Makes a failing account smaller: invoices first, then credits, then each invoice with its history and the policy as a single case is made smaller.</summary>
internal static class AccountShrinker
{
    public static IEnumerable<DrawnAccount> Smaller(DrawnAccount its) =>
        FewerItems(its).Concat(FewerCredits(its)).Concat(PlainerItems(its)).Concat(PlainerPolicies(its)).Where(smaller => smaller.IsValid);

    private static IEnumerable<DrawnAccount> FewerItems(DrawnAccount its) =>
        its.Account.Items.Count < 2 ? [] : its.Account.Items.Select(left => its.With(its.Account.Items.Where(item => item != left)));

    private static IEnumerable<DrawnAccount> FewerCredits(DrawnAccount its) =>
        its.Account.Unapplied.Select((_, place) => its.With(its.Account.Unapplied.Where((_, at) => at != place)));

    private static IEnumerable<DrawnAccount> PlainerItems(DrawnAccount its)
    {
        for (var i = 0; i < its.Account.Items.Count; i++)
        {
            var (place, item) = (i, its.Account.Items[i]);
            foreach (var smaller in CaseShrinker.Smaller(its.Case(item)))
            {
                if (!smaller.Debtor.Equals(its.Account.Debtor)) yield return its.With(smaller.Debtor);
                else if (!smaller.History.Equals(item.History))
                    yield return its.With(its.Account.Items.Select((other, at) => at == place ? new Receivable(item.Invoice, smaller.History) : other));
            }
        }
    }

    private static IEnumerable<DrawnAccount> PlainerPolicies(DrawnAccount its)
    {
        if (!its.Policy.Consolidation.Equals(new ConsolidationRules(0, 0)))
            yield return its.With(its.Policy.ToBuilder().WithConsolidation(new ConsolidationRules(0, 0)).Build());
        foreach (var smaller in CaseShrinker.Smaller(its.Case(its.Account.Items[0])))
        {
            if (!smaller.Policy.Equals(its.Policy)) yield return its.With(smaller.Policy);
        }
    }
}

using System.Linq;
using Dunning.Monetary;
using Dunning.Policies;

namespace Dunning.Reference;

/// <summary>Section 2: "A minimum is one amount for every currency or one per currency (none named = 0)".</summary>
internal static class Minimums
{
    public static decimal In(MinimumAmount minimum, Currency currency) =>
        minimum.Everywhere ?? minimum.ByCurrency.Where(own => own.Currency.Code == currency.Code).Sum(own => own.Amount);
}

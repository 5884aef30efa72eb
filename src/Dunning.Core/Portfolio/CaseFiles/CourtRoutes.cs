using System.Collections.Generic;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Portfolio.CaseFiles;

/// <summary>Which routes are open for a claim in euros, and under what conditions.</summary>
internal static class CourtRoutes
{
    // CPC 750-1; CPCE R125-1.
    private const decimal SmallClaim = 5_000m;

    // CPC 761, 3°, and 853.
    private const decimal WithoutLawyer = 10_000m;

    /// <param name="debtor">Who is sued.</param>
    /// <param name="principal">What is left of the invoices.</param>
    /// <param name="claim">Principal and penalties.</param>
    /// <param name="isContested">Whether a dispute is open.</param>
    /// <param name="costs">What each route costs, where the host knows it.</param>
    public static IEnumerable<CourtRoute> Of(
        DebtorKind debtor, Money principal, Money claim, bool isContested, IReadOnlyDictionary<CourtRouteKind, Money> costs)
    {
        if (principal.Amount <= 0m || principal.Currency != Currency.Eur) yield break;
        if (debtor == DebtorKind.Public)
        {
            // R421-1: without a decision of the administration on a prior demand the claim is inadmissible, here too (CE, 23 September 2019, 427923).
            yield return new CourtRoute(
                CourtRouteKind.AdministrativeInterimPayment, claim, ValueLists.Of<string>(["CJA R541-1", "CJA R421-1", "CE, 427923", "CJA R431-2"]))
            {
                IsContested = isContested,
                NeedsLawyer = true,
                Cost = CostOf(CourtRouteKind.AdministrativeInterimPayment),
            };
            yield break;
        }

        // Principal and interest together: what the debtor is asked to agree to.
        if (claim.Amount <= SmallClaim)
        {
            yield return new CourtRoute(CourtRouteKind.SmallClaims, claim, ValueLists.Of<string>(["CPCE L125-1", "CPCE R125-1"]))
            {
                IsContested = isContested,
                Cost = CostOf(CourtRouteKind.SmallClaims),
            };
        }

        yield return new CourtRoute(
            CourtRouteKind.OrderForPayment, claim, ValueLists.Of<string>(["CPC 1405", "Cass. civ. 2e, avis, 25-70.013"]))
        {
            IsContested = isContested,
            Cost = CostOf(CourtRouteKind.OrderForPayment),
        };
        yield return new CourtRoute(CourtRouteKind.Suit, claim, ValueLists.Of<string>(["CPC 750-1", "CPC 761", "CPC 853"]))
        {
            Conciliation = principal.Amount > SmallClaim ? ConciliationFirst.No
                : debtor == DebtorKind.Consumer ? ConciliationFirst.Yes
                : ConciliationFirst.BeforeCivilCourt,
            NeedsLawyer = claim.Amount > WithoutLawyer,
            Cost = CostOf(CourtRouteKind.Suit),
        };

        Money? CostOf(CourtRouteKind kind) => costs.TryGetValue(kind, out var cost) ? cost : null;
    }
}

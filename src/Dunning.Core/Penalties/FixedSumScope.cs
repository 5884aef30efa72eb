namespace Dunning.Penalties;

/// <summary>What a fixed sum is owed once for, where an invoice is payable in several terms.</summary>
public enum FixedSumScope
{
    /// <summary>The invoice with all its terms: France, 40 EUR per invoice (C. com. L441-10 II, D441-5).</summary>
    Invoice,

    /// <summary>Each payment that is late, so each term: the directive (CJEU C-370/21 of 1 December 2022), Germany (BGB 288 Abs. 5 S. 2).</summary>
    Term,
}

using Dunning.Monetary;

namespace Dunning.Portfolio.CaseFiles;

/// <summary>What is claimed in one currency.</summary>
public sealed class CaseFileTotal
{
    internal CaseFileTotal(Money principal, Money contested, Money penalties)
    {
        Principal = principal;
        Contested = contested;
        Penalties = penalties;
    }

    /// <summary>What is left of the invoices.</summary>
    public Money Principal { get; }

    /// <summary>What of it may not be demanded now: disputed, or to be credited.</summary>
    public Money Contested { get; }

    /// <summary>The penalties still owed, of the invoices that have a statement.</summary>
    public Money Penalties { get; }

    /// <summary>Principal and penalties.</summary>
    public Money Claim => Principal + Penalties;
}

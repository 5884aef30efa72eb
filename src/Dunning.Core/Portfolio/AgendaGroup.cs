using System.Collections.Generic;
using Dunning.Engine;

namespace Dunning.Portfolio;

/// <summary>Decisions of an agenda that belong together, in its order.</summary>
public sealed class AgendaGroup
{
    internal AgendaGroup(string? key, IReadOnlyList<DunningDecision> decisions)
    {
        Key = key;
        Decisions = decisions;
        var collectible = new CurrencyTotals();
        foreach (var decision in decisions) collectible.Add(decision.Collectible);
        Collectible = collectible.ByCurrency;
    }

    /// <summary>What they have in common; null where they name nothing.</summary>
    public string? Key { get; }

    /// <summary>The decisions, most pressing first.</summary>
    public IReadOnlyList<DunningDecision> Decisions { get; }

    /// <summary>What may be demanded on their invoices, by currency code.</summary>
    public IReadOnlyList<CurrencyTotal> Collectible { get; }
}

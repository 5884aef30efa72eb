using System.Collections.Generic;
using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Portfolio.Steering;

/// <summary>How often a stage, or special act, is carried out in a simulation.</summary>
public sealed class StageTotal
{
    internal StageTotal(string stage, DunningAction action, DunningPhase? phase, int count, int earlyCount, IReadOnlyList<CurrencyTotal> amounts)
    {
        Stage = stage;
        Action = action;
        Phase = phase;
        Count = count;
        EarlyCount = earlyCount;
        Amounts = amounts;
    }

    /// <summary>The name of the stage or special act.</summary>
    public string Stage { get; }

    /// <summary>What is done.</summary>
    public DunningAction Action { get; }

    /// <summary>How far the process has come with it; null for a special act.</summary>
    public DunningPhase? Phase { get; }

    /// <summary>How many acts; an invoice reached twice counts twice.</summary>
    public int Count { get; }

    /// <summary>How many of them were pulled forward to go out with another.</summary>
    public int EarlyCount { get; }

    /// <summary>By currency code: what could be demanded on the days of the acts.</summary>
    public IReadOnlyList<CurrencyTotal> Amounts { get; }
}

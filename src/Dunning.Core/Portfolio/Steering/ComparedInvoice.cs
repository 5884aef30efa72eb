using System.Collections.Generic;
using Dunning.Engine;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio.Steering;

/// <summary>An invoice that two policies treat differently: from when, why, and with which acts.</summary>
public sealed class ComparedInvoice
{
    private readonly DunningDecision _first;
    private readonly DunningDecision _second;

    internal ComparedInvoice(
        in DunningDecision first, in DunningDecision second, IReadOnlyList<SimulatedAct> firstActs, IReadOnlyList<SimulatedAct> secondActs, int actsInCommon)
    {
        FirstAct = actsInCommon < firstActs.Count ? firstActs[actsInCommon] : null;
        SecondAct = actsInCommon < secondActs.Count ? secondActs[actsInCommon] : null;
        _first = first;
        _second = second;
        FirstActs = firstActs;
        SecondActs = secondActs;
    }

    /// <summary>The invoice.</summary>
    public Invoice Invoice => _first.Invoice;

    /// <summary>The first day on which they differ.</summary>
    public LocalDate On => _first.Today;

    /// <summary>What the first decides on that day, before it is carried out, and why.</summary>
    public DunningDecision First => _first;

    /// <summary>What the second decides on that day, before it is carried out, and why.</summary>
    public DunningDecision Second => _second;

    /// <summary>The first act under the first that the second does not carry out alike; null where none is left. Both may decide the same in the morning, and act on other days.</summary>
    public SimulatedAct? FirstAct { get; }

    /// <summary>The first act under the second that the first does not carry out alike; null where none is left.</summary>
    public SimulatedAct? SecondAct { get; }

    /// <summary>What is carried out under the first over all the days, in order.</summary>
    public IReadOnlyList<SimulatedAct> FirstActs { get; }

    /// <summary>What is carried out under the second over all the days, in order.</summary>
    public IReadOnlyList<SimulatedAct> SecondActs { get; }
}

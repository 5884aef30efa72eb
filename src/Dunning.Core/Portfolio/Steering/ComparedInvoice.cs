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

    internal ComparedInvoice(in DunningDecision first, in DunningDecision second, IReadOnlyList<SimulatedAct> firstActs, IReadOnlyList<SimulatedAct> secondActs)
    {
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

    /// <summary>What is carried out under the first over all the days, in order.</summary>
    public IReadOnlyList<SimulatedAct> FirstActs { get; }

    /// <summary>What is carried out under the second over all the days, in order.</summary>
    public IReadOnlyList<SimulatedAct> SecondActs { get; }
}

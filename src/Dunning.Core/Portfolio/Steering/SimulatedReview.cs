using Dunning.Engine;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio.Steering;

/// <summary>Something a person must decide on, from a day on. A simulation leaves it as it is.</summary>
public sealed class SimulatedReview
{
    private readonly DunningDecision? _decision;

    internal SimulatedReview(LocalDate on, Debtor debtor, in DunningDecision? decision)
    {
        On = on;
        Debtor = debtor;
        _decision = decision;
    }

    /// <summary>The first day on which it is asked.</summary>
    public LocalDate On { get; }

    /// <summary>The debtor.</summary>
    public Debtor Debtor { get; }

    /// <summary>The decision on the invoice; null where unapplied credits of the debtor cover all that would be asked for.</summary>
    public DunningDecision? Decision => _decision;
}

using System.Collections.Generic;
using Dunning.Faults;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Portfolio;

/// <summary>An invoice of a book that could not be decided on, and why.</summary>
public sealed class RefusedReceivable
{
    internal RefusedReceivable(Receivable receivable, IEnumerable<Fault> faults)
    {
        Receivable = receivable;
        Faults = ValueList<Fault>.Of(faults);
    }

    /// <summary>The invoice and its history.</summary>
    public Receivable Receivable { get; }

    /// <summary>What is wrong with them; never empty.</summary>
    public ValueList<Fault> Faults { get; }
}

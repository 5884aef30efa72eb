using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Vocabulary;

namespace Dunning.Faults;

/// <summary>What was given is refused; every fault found is listed.</summary>
public abstract class DunningFaultException : Exception
{
    private protected DunningFaultException(string subject, IEnumerable<Fault> faults)
        : this(subject, ValueList<Fault>.Of(faults ?? throw new ArgumentNullException(nameof(faults))))
    {
        ArgumentNullException.ThrowIfNull(subject);
    }

    private DunningFaultException(string subject, ValueList<Fault> faults)
        : base(subject + ": " + string.Join(" | ", faults.Select(f => f.ToString()))) =>
        Faults = faults;

    /// <summary>Every fault found, in the order of the thing they were found in; never empty.</summary>
    public ValueList<Fault> Faults { get; }
}

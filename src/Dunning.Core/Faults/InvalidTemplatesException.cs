using System.Collections.Generic;

namespace Dunning.Faults;

/// <summary>A set of letter texts cannot be used: every fault found in it is listed, with the text and the line it stands in.</summary>
public sealed class InvalidTemplatesException : DunningFaultException
{
    /// <summary>Refuses a set of texts.</summary>
    /// <param name="faults">The faults, at least one.</param>
    public InvalidTemplatesException(IEnumerable<Fault> faults)
        : base("Letter texts", faults)
    {
    }
}

using System.Collections.Generic;
using Dunning.Faults;

namespace Dunning.Penalties;

/// <summary>A penalty cannot be reckoned as asked: the regime does not fit the claim, lacks a part, or is not allowed.</summary>
public sealed class RefusedPenaltyException : DunningFaultException
{
    /// <summary>Refuses a regime or a statement.</summary>
    /// <param name="subject">What is refused: a regime, by its name.</param>
    /// <param name="faults">The faults, at least one; their codes are those of <see cref="PenaltyFaultCodes"/>.</param>
    public RefusedPenaltyException(string subject, IEnumerable<Fault> faults)
        : base(subject, faults)
    {
    }
}

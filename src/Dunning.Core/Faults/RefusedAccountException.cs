using System;
using System.Collections.Generic;

namespace Dunning.Faults;

/// <summary>
/// An account of a debtor holds something that cannot be: nothing is decided on it. Paths follow the wire format of an account:
/// <c>$.items[2].history[3].amount</c>.
/// </summary>
public sealed class RefusedAccountException : DunningFaultException
{
    /// <summary>Refuses an account.</summary>
    /// <param name="debtorId">The id of the debtor.</param>
    /// <param name="faults">The faults, at least one.</param>
    public RefusedAccountException(string debtorId, IEnumerable<Fault> faults)
        : base("Debtor " + debtorId, faults)
    {
        ArgumentNullException.ThrowIfNull(debtorId);
        DebtorId = debtorId;
    }

    /// <summary>The id of the debtor.</summary>
    public string DebtorId { get; }
}

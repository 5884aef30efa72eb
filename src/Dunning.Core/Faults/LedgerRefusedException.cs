using System.Collections.Generic;

namespace Dunning.Faults;

/// <summary>A ledger cannot be read at all: nothing of it is known. A row that cannot be read is no such refusal; it is reported and skipped.</summary>
public sealed class LedgerRefusedException : DunningFaultException
{
    /// <summary>Refuses a ledger.</summary>
    /// <param name="faults">The faults, at least one.</param>
    public LedgerRefusedException(IEnumerable<Fault> faults)
        : base("Ledger", faults)
    {
    }
}

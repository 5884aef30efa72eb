using System.Collections.Generic;

namespace Dunning.Faults;

/// <summary>A letter cannot be written from what was given: something that it must say is missing.</summary>
public sealed class LetterRefusedException : DunningFaultException
{
    /// <summary>Refuses a letter.</summary>
    /// <param name="debtorId">The id of the debtor it is about.</param>
    /// <param name="faults">The faults, at least one.</param>
    public LetterRefusedException(string debtorId, IEnumerable<Fault> faults)
        : base("Letter about debtor " + debtorId, faults)
    {
        System.ArgumentNullException.ThrowIfNull(debtorId);
        DebtorId = debtorId;
    }

    /// <summary>The id of the debtor it is about.</summary>
    public string DebtorId { get; }
}

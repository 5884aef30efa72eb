using System.Collections.Generic;
using Dunning.Faults;
using Dunning.Vocabulary;

namespace Dunning.Portfolio;

/// <summary>An account of a book that could not be decided on as a whole, and why.</summary>
public sealed class RefusedAccount
{
    internal RefusedAccount(DebtorAccount account, IEnumerable<Fault> faults)
    {
        Account = account;
        Faults = ValueList<Fault>.Of(faults);
    }

    /// <summary>The account.</summary>
    public DebtorAccount Account { get; }

    /// <summary>What is wrong with it; never empty. Paths follow the wire format of an account.</summary>
    public ValueList<Fault> Faults { get; }
}

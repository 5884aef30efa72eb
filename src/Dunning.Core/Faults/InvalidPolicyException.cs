using System;
using System.Collections.Generic;

namespace Dunning.Faults;

/// <summary>A policy or a book of policies cannot be used as it stands.</summary>
public sealed class InvalidPolicyException : DunningFaultException
{
    /// <summary>Refuses a policy or a book.</summary>
    /// <param name="policyName">The name it bears; empty where it has none.</param>
    /// <param name="faults">The faults, at least one.</param>
    public InvalidPolicyException(string policyName, IEnumerable<Fault> faults)
        : base("Policy " + policyName, faults)
    {
        ArgumentNullException.ThrowIfNull(policyName);
        PolicyName = policyName;
    }

    /// <summary>The name of the policy or book; empty where it has none.</summary>
    public string PolicyName { get; }
}

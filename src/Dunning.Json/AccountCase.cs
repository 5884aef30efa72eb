using System;
using Dunning.Policies;
using Dunning.Portfolio;
using NodaTime;

namespace Dunning.Json;

/// <summary>One question on the wire about a debtor as a whole: the account, the day to decide for, and under which policy.</summary>
public sealed class AccountCase
{
    private AccountCase(string? id, LocalDate today, DebtorAccount account, string? policyName, EscalationPolicy? policy)
    {
        ArgumentNullException.ThrowIfNull(account);
        Id = id;
        Today = today;
        Account = account;
        PolicyName = policyName;
        Policy = policy;
    }

    /// <summary>Describes a case whose policy is looked up in the book in use, by name where one is given.</summary>
    /// <param name="id">Any label, given back with the answer; null for none.</param>
    /// <param name="today">The day to decide for.</param>
    /// <param name="account">The debtor's invoices with their histories, and unapplied credits.</param>
    /// <param name="policyName">The name of a policy of the book; null: the one the book has for the debtor.</param>
    public AccountCase(string? id, LocalDate today, DebtorAccount account, string? policyName = null)
        : this(id, today, account, policyName, null)
    {
    }

    /// <summary>Describes a case that brings its policy.</summary>
    /// <param name="id">Any label, given back with the answer; null for none.</param>
    /// <param name="today">The day to decide for.</param>
    /// <param name="account">The debtor's invoices with their histories, and unapplied credits.</param>
    /// <param name="policy">The policy.</param>
    public AccountCase(string? id, LocalDate today, DebtorAccount account, EscalationPolicy policy)
        : this(id, today, account, null, policy) =>
        ArgumentNullException.ThrowIfNull(policy);

    /// <summary>Any label, given back with the answer; null for none.</summary>
    public string? Id { get; }

    /// <summary>The day to decide for.</summary>
    public LocalDate Today { get; }

    /// <summary>The debtor's invoices with their histories, and unapplied credits.</summary>
    public DebtorAccount Account { get; }

    /// <summary>The name of a policy of the book in use; null where none is named.</summary>
    public string? PolicyName { get; }

    /// <summary>The policy the case brings; null where it brings none.</summary>
    public EscalationPolicy? Policy { get; }

    internal static AccountCase Of(string? id, LocalDate today, DebtorAccount account, string? policyName, EscalationPolicy? policy) =>
        new(id, today, account, policyName, policy);
}

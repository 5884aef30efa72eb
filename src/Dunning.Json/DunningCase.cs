using System;
using Dunning.Policies;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Json;

/// <summary>One question on the wire: an invoice with its history, the day to decide for, and under which policy.</summary>
public sealed class DunningCase : IEquatable<DunningCase>
{
    private DunningCase(string? id, LocalDate today, Invoice invoice, InvoiceHistory history, string? policyName, EscalationPolicy? policy)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        ArgumentNullException.ThrowIfNull(history);
        Id = id;
        Today = today;
        Invoice = invoice;
        History = history;
        PolicyName = policyName;
        Policy = policy;
    }

    /// <summary>Describes a case whose policy is looked up in the book in use, by name where one is given.</summary>
    /// <param name="id">Any label, given back with the answer; null for none.</param>
    /// <param name="today">The day to decide for.</param>
    /// <param name="invoice">The invoice with its debtor.</param>
    /// <param name="history">All that happened to it.</param>
    /// <param name="policyName">The name of a policy of the book; null: the one the book has for the debtor.</param>
    public DunningCase(string? id, LocalDate today, Invoice invoice, InvoiceHistory history, string? policyName = null)
        : this(id, today, invoice, history, policyName, null)
    {
    }

    /// <summary>Describes a case that brings its policy.</summary>
    /// <param name="id">Any label, given back with the answer; null for none.</param>
    /// <param name="today">The day to decide for.</param>
    /// <param name="invoice">The invoice with its debtor.</param>
    /// <param name="history">All that happened to it.</param>
    /// <param name="policy">The policy.</param>
    public DunningCase(string? id, LocalDate today, Invoice invoice, InvoiceHistory history, EscalationPolicy policy)
        : this(id, today, invoice, history, null, policy) =>
        ArgumentNullException.ThrowIfNull(policy);

    /// <summary>Any label, given back with the answer; null for none.</summary>
    public string? Id { get; }

    /// <summary>The day to decide for.</summary>
    public LocalDate Today { get; }

    /// <summary>The invoice with its debtor.</summary>
    public Invoice Invoice { get; }

    /// <summary>All that happened to it.</summary>
    public InvoiceHistory History { get; }

    /// <summary>The name of a policy of the book in use; null where none is named.</summary>
    public string? PolicyName { get; }

    /// <summary>The policy the case brings; null where it brings none.</summary>
    public EscalationPolicy? Policy { get; }

    /// <inheritdoc/>
    public bool Equals(DunningCase? other) =>
        other is not null && Id == other.Id && Today == other.Today && Invoice.Equals(other.Invoice) && History.Equals(other.History)
        && PolicyName == other.PolicyName && Equals(Policy, other.Policy);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DunningCase);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Today, Invoice).GetHashCode();

    internal static DunningCase Of(string? id, LocalDate today, Invoice invoice, InvoiceHistory history, string? policyName, EscalationPolicy? policy) =>
        new(id, today, invoice, history, policyName, policy);
}

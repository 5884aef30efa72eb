using System;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>A payment plan was agreed; it replaces an earlier one.</summary>
public sealed class PlanAgreed : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="plan">The instalments.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    /// <exception cref="System.ArgumentException">A text that must be there is not, or a value is not declared by its enumeration.</exception>
    public PlanAgreed(LocalDate on, PaymentPlan plan, string? id = null, string? by = null, string? reference = null)
        : base(on, id, by, reference)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Plan = plan;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.Plan;

    /// <summary>The instalments.</summary>
    public PaymentPlan Plan { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is PlanAgreed same && Plan.Equals(same.Plan);
}

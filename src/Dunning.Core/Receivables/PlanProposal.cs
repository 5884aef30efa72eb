using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Receivables;

/// <summary>A payment plan to be agreed, line by line. Once it is agreed, its <see cref="Plan"/> goes into the history.</summary>
public sealed class PlanProposal : IEquatable<PlanProposal>
{
    internal PlanProposal(Money debt, LocalDate agreedOn, PlanTerms terms, IEnumerable<PlanLine> lines)
    {
        Debt = debt;
        AgreedOn = agreedOn;
        Terms = terms;
        Lines = ValueList<PlanLine>.Of(lines);
        Plan = new PaymentPlan(Lines.Select(line => new Instalment(line.DueOn, line.Amount)));
        Interest = new Money(Lines.Sum(line => line.Interest.Amount), debt.Currency);
    }

    /// <summary>What is owed.</summary>
    public Money Debt { get; }

    /// <summary>The day of the agreement, on which the down payment is due.</summary>
    public LocalDate AgreedOn { get; }

    /// <summary>The terms it keeps.</summary>
    public PlanTerms Terms { get; }

    /// <summary>The payments by date; what they pay of the debt adds up to it exactly.</summary>
    public ValueList<PlanLine> Lines { get; }

    /// <summary>All interest; 0 without.</summary>
    public Money Interest { get; }

    /// <summary>The debt and the interest.</summary>
    public Money Total => Debt + Interest;

    /// <summary>The plan as it is recorded when it is agreed.</summary>
    public PaymentPlan Plan { get; }

    /// <inheritdoc/>
    public bool Equals(PlanProposal? other) =>
        other is not null && Debt == other.Debt && AgreedOn == other.AgreedOn && Terms.Equals(other.Terms) && Lines.Equals(other.Lines);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanProposal);

    /// <inheritdoc/>
    public override int GetHashCode() => (Debt, AgreedOn, Lines).GetHashCode();

    /// <summary>How much in how many payments.</summary>
    public override string ToString() => FormattableString.Invariant($"{Total} in {Lines.Count}");
}

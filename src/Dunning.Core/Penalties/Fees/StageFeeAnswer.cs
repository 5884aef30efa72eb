using System;
using Dunning.Monetary;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Penalties.Fees;

/// <summary>Whether a stage's fee can be charged for an invoice, how much it is, and why not.</summary>
public sealed record StageFeeAnswer
{
    internal StageFeeAnswer(StageFeeVerdict verdict, string stage, Money amount, string because)
    {
        Verdict = verdict;
        Stage = stage;
        Amount = amount;
        Because = because;
    }

    /// <summary>What becomes of it.</summary>
    public StageFeeVerdict Verdict { get; }

    /// <summary>The name of the stage.</summary>
    public string Stage { get; }

    /// <summary>The fee, rounded once; 0 unless it can be charged.</summary>
    public Money Amount { get; }

    /// <summary>The reason, with the article where the law is the reason.</summary>
    public string Because { get; }

    /// <summary>The event to append once the fee was charged: by its reference it is never charged again.</summary>
    /// <param name="on">The day it is charged.</param>
    /// <exception cref="InvalidOperationException">The fee cannot be charged.</exception>
    public FeeCharged ToEvent(LocalDate on) =>
        Verdict == StageFeeVerdict.Charge
            ? new FeeCharged(on, Amount, PenaltyKind.Stage, reference: Stage)
            : throw new InvalidOperationException("The fee cannot be charged: " + Because);

    /// <summary>Amount and reason.</summary>
    public override string ToString() => Amount + ": " + Because;
}

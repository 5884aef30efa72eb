using System;

namespace Dunning.Penalties;

/// <summary>A point the law leaves open, with what a regime chose and why.</summary>
public sealed record UnsettledQuestion
{
    /// <summary>States a choice.</summary>
    /// <param name="question">What is open.</param>
    /// <param name="choice">What was chosen.</param>
    /// <param name="reason">Why.</param>
    public UnsettledQuestion(string question, string choice, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(question);
        ArgumentException.ThrowIfNullOrWhiteSpace(choice);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Question = question;
        Choice = choice;
        Reason = reason;
    }

    /// <summary>What is open.</summary>
    public string Question { get; }

    /// <summary>What was chosen.</summary>
    public string Choice { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>Question, choice and reason in one line.</summary>
    public override string ToString() => Question + " " + Choice + ": " + Reason;
}

using Dunning.Faults;
using NodaTime;

namespace Dunning.Penalties.Terms;

/// <summary>Whether terms keep within what the law allows, for one issue date.</summary>
public sealed record TermsCheck
{
    internal TermsCheck(LocalDate dueOn, LocalDate latestDueOn, string article, Fault? fault)
    {
        DueOn = dueOn;
        LatestDueOn = latestDueOn;
        Article = article;
        Fault = fault;
    }

    /// <summary>The due date the terms give.</summary>
    public LocalDate DueOn { get; }

    /// <summary>The latest due date the law allows.</summary>
    public LocalDate LatestDueOn { get; }

    /// <summary>The article.</summary>
    public string Article { get; }

    /// <summary>What is wrong, of code <see cref="PenaltyFaultCodes.TermsTooLong"/>; null when nothing is.</summary>
    public Fault? Fault { get; }

    /// <summary>Whether the due date is allowed.</summary>
    public bool IsAllowed => Fault is null;

    /// <summary>Due date, latest and article.</summary>
    public override string ToString() =>
        PenaltyFaults.Text(DueOn) + (IsAllowed ? " is allowed" : " is too late") + " (" + Article + ": " + PenaltyFaults.Text(LatestDueOn) + ")";
}

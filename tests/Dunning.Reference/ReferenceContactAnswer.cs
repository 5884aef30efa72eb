using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Reference;

/// <summary>The contact of a debtor as the text gives it, wire member by wire member.</summary>
public sealed record ReferenceContactAnswer
{
    /// <summary>What it comes down to.</summary>
    public required ReferenceContactVerdict Verdict { get; init; }

    /// <summary>The wire name of the reason: the lead's, <c>contact-spacing</c>, <c>unapplied-credit</c> or <c>nothing-due</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>The lead's decision; null unless the verdict is contact.</summary>
    public ReferenceDecision? Lead { get; init; }

    /// <summary>Until when to wait.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The first day after today on which the contact would differ with no new event; null if never.</summary>
    public LocalDate? ReviewOn { get; init; }

    /// <summary>Whether a person must approve it.</summary>
    public bool Approval { get; init; }

    /// <summary>The wire names of the alerts, sorted ordinally.</summary>
    public IReadOnlyList<string> Alerts { get; init; } = [];

    /// <summary>The key of the contact; null unless the verdict is contact.</summary>
    public string? Key { get; init; }

    /// <summary>What is collectible on the lines, information apart, by currency.</summary>
    public IReadOnlyList<Money> Totals { get; init; } = [];

    /// <summary>The lines.</summary>
    public IReadOnlyList<ReferenceContactLine> Lines { get; init; } = [];

    /// <summary>What is to be done beside, by number.</summary>
    public IReadOnlyList<ReferenceTask> Tasks { get; init; } = [];

    /// <summary>What a person must decide on, by number.</summary>
    public IReadOnlyList<ReferenceReview> Reviews { get; init; } = [];

    /// <summary>Equal in all but the days late of the lead and <see cref="ReviewOn"/>.</summary>
    public bool StandsAs(ReferenceContactAnswer other) =>
        Verdict == other.Verdict && Reason == other.Reason && Until == other.Until && Approval == other.Approval && Key == other.Key
        && (Lead is null ? other.Lead is null : other.Lead is not null && Lead.StandsAs(other.Lead))
        && Alerts.SequenceEqual(other.Alerts) && Totals.SequenceEqual(other.Totals) && Lines.SequenceEqual(other.Lines)
        && Tasks.SequenceEqual(other.Tasks) && Reviews.SequenceEqual(other.Reviews);
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Reference;

/// <summary>A decision as the text gives it, wire member by wire member. Lists compare item by item.</summary>
public sealed record ReferenceDecision
{
    private static readonly string[] NoAlerts = [];

    /// <summary>What the decision comes down to.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why.</summary>
    public required DecisionReason Reason { get; init; }

    /// <summary>What is done; null unless the verdict is act.</summary>
    public DunningAction? Action { get; init; }

    /// <summary>The name of the stage or special act; null unless the verdict is act.</summary>
    public string? Stage { get; init; }

    /// <summary>The stage's phase; null on a special act.</summary>
    public DunningPhase? Phase { get; init; }

    /// <summary>The channel to use; null on <c>declare-claim</c>.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The stage's tone; null on a special act.</summary>
    public Tone? Tone { get; init; }

    /// <summary>The stage's template; on a special act its name.</summary>
    public string? Template { get; init; }

    /// <summary>The role written to; null on a special act.</summary>
    public string? Recipient { get; init; }

    /// <summary>The role that acts; null on a special act.</summary>
    public string? Owner { get; init; }

    /// <summary>What is claimed; null on a special act.</summary>
    public IReadOnlyList<ClaimItem>? Claims { get; init; }

    /// <summary>What is enclosed; null on a special act.</summary>
    public IReadOnlyList<string>? Enclosures { get; init; }

    /// <summary>What the host may do beside; null on a special act.</summary>
    public IReadOnlyList<string>? Measures { get; init; }

    /// <summary>Since when the action can be done.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>Until when to wait, where there is a day.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The last day to declare the claim.</summary>
    public LocalDate? Deadline { get; init; }

    /// <summary>The first day after today on which the decision would differ with no new event; null if never.</summary>
    public LocalDate? ReviewOn { get; init; }

    /// <summary>The balance, in the invoice's currency.</summary>
    public required decimal Balance { get; init; }

    /// <summary>What may be demanded, in the invoice's currency.</summary>
    public required decimal Collectible { get; init; }

    /// <summary>Today − due date.</summary>
    public required int DaysLate { get; init; }

    /// <summary>Whether a person must approve the act.</summary>
    public bool Approval { get; init; }

    /// <summary>The wire names of the alerts, sorted ordinally.</summary>
    public IReadOnlyList<string> Alerts { get; init; } = [];

    /// <summary>The key of the act; null unless the verdict is act.</summary>
    public string? Key { get; init; }

    /// <summary>Equal in all but <see cref="DaysLate"/> and <see cref="ReviewOn"/>: "the decision would differ in anything but daysLate".</summary>
    public bool StandsAs(ReferenceDecision other)
    {
        var (left, right) = (WithoutLists(), other.WithoutLists());
        return left.Equals(right)
            && Alerts.SequenceEqual(other.Alerts) && Same(Claims, other.Claims) && Same(Enclosures, other.Enclosures) && Same(Measures, other.Measures);
    }

    private ReferenceDecision WithoutLists() =>
        this with { DaysLate = 0, ReviewOn = null, Alerts = NoAlerts, Claims = null, Enclosures = null, Measures = null };

    private static bool Same<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right) =>
        left is null ? right is null : right is not null && left.SequenceEqual(right);
}

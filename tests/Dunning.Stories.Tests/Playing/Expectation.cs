using System.Collections.Generic;
using Dunning.Engine;
using Dunning.Receivables;
using Dunning.Stories.Coverage;
using NodaTime;

namespace Dunning.Stories.Playing;

/// <summary>
/// What a story expects of a day. Of stage, channel, until, deadline and alerts what is not said is not there, and an act is due since that very
/// day; the other things are compared where they are said.
/// </summary>
internal sealed record Expectation(LocalDate On, Verdict Verdict, DecisionReason Reason)
{
    public string? Stage { get; init; }

    public Channel? Channel { get; init; }

    public LocalDate? Since { get; init; }

    public LocalDate? Until { get; init; }

    public LocalDate? Deadline { get; init; }

    public DunningAlerts Alerts { get; init; }

    public decimal? Collectible { get; init; }

    public decimal? Balance { get; init; }

    public LocalDate? ReviewOn { get; init; }

    public bool IsNeverReviewed { get; init; }

    public string? Key { get; init; }

    public int? DaysLate { get; init; }

    public bool NeedsApproval { get; init; }

    public required IReadOnlyList<Bound> Before { get; init; }

    public required IReadOnlyList<Bound> At { get; init; }

    /// <summary>In which things a decision is another than the one expected.</summary>
    public IEnumerable<string> DiffersIn(DunningDecision decision)
    {
        var since = Since ?? (decision.DueOn is null ? null : On);
        if (Verdict != decision.Verdict) yield return "verdict";
        if (Reason != decision.Reason) yield return "reason";
        if (Stage != decision.StageName) yield return "stage";
        if (Channel != decision.Channel) yield return "channel";
        if (since != decision.DueOn) yield return "since";
        if (Until != decision.Until) yield return "until";
        if (Deadline != decision.Deadline) yield return "deadline";
        if (Alerts != decision.Alerts) yield return "alerts";
        if (Collectible is { } collectible && collectible != decision.Collectible.Amount) yield return "collectible";
        if (Balance is { } balance && balance != decision.Balance.Amount) yield return "balance";
        if (ReviewOn is { } reviewOn && reviewOn != decision.ReviewOn) yield return "review on";
        if (IsNeverReviewed && decision.ReviewOn is not null) yield return "review on";
        if (Key is { } key && key != decision.Key) yield return "key";
        if (DaysLate is { } late && late != decision.DaysLate) yield return "days late";
        if (NeedsApproval && !decision.NeedsApproval) yield return "approval";
    }
}

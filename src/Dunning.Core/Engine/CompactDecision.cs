using System;
using Dunning.Calendars;
using Dunning.Policies;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Engine;

/// <summary>
/// A decision as codes and day numbers, 24 bytes, for passes over millions of cases: what a host looks at to see whether there is anything to do. The
/// whole decision with its amounts, texts and key is <see cref="DunningEngine.Expand"/>'s. <c>default</c> is no decision.
/// </summary>
public readonly struct CompactDecision : IEquatable<CompactDecision>
{
    private readonly Outcome _outcome;
    private readonly int _reviewOn;

    internal CompactDecision(Outcome outcome, int reviewOn)
    {
        _outcome = outcome;
        _reviewOn = reviewOn;
    }

    internal static CompactDecision Refused => new(default, DayNumber.None);

    /// <summary>
    /// Whether the case leads beyond what the calendar of the policy knows, so that nothing was decided: <see cref="DunningEngine.Decide(Invoice, in CaseState, LocalDate)"/> tells the fault.
    /// </summary>
    public bool IsRefused => _reviewOn == DayNumber.None;

    /// <summary>What the decision comes down to.</summary>
    public Verdict Verdict => _outcome.Verdict;

    /// <summary>Why.</summary>
    public DecisionReason Reason => _outcome.Reason;

    /// <summary>What is to be done; null unless the verdict is act.</summary>
    public DunningAction? Action => Verdict == Verdict.Act ? _outcome.Action : null;

    /// <summary>The place of the stage in the policy, counted from 0; null unless a stage is to be carried out.</summary>
    public int? StageIndex => _outcome.Stage >= 0 ? _outcome.Stage : null;

    /// <summary>The channel to use; null unless the verdict is act, and for a claim to declare.</summary>
    public Channel? Channel => _outcome.Channel >= 0 ? (Channel)_outcome.Channel : null;

    /// <summary>What a person should see beside the decision.</summary>
    public DunningAlerts Alerts => _outcome.Alerts;

    /// <summary>The day since when the action can be done, or since when no stage is left; else null.</summary>
    public LocalDate? DueOn => DayNumber.ToDateOrNull(_outcome.DueOn);

    /// <summary>On wait, the day on which the wait ends; null where no date ends it.</summary>
    public LocalDate? Until => DayNumber.ToDateOrNull(_outcome.Until);

    /// <summary>The last day to declare the claim in the proceedings; null where there is none, or none known yet.</summary>
    public LocalDate? Deadline => DayNumber.ToDateOrNull(_outcome.Deadline);

    /// <summary>The first day after the day decided for on which, with no new event, the decision would differ; null if never.</summary>
    public LocalDate? ReviewOn => DayNumber.ToDateOrNull(_reviewOn);

    internal Outcome Outcome => _outcome;

    internal int ReviewDay => _reviewOn;

    /// <summary>Whether both say the same.</summary>
    /// <param name="left">One decision.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(CompactDecision left, CompactDecision right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One decision.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(CompactDecision left, CompactDecision right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CompactDecision other) => _reviewOn == other._reviewOn && _outcome.SaysTheSame(other._outcome);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CompactDecision other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Verdict, Reason, _reviewOn).GetHashCode();
}

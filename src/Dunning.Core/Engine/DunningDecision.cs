using System;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Engine;

/// <summary>
/// What to do next about an invoice, why, and until when that stands. What belongs to an act is null on every other verdict.
/// <c>default</c> is no decision: it has no invoice, and its members must not be asked.
/// </summary>
public readonly struct DunningDecision : IEquatable<DunningDecision>
{
    private readonly CompiledPolicy _policy;
    private readonly ActScope _scope;
    private readonly Outcome _outcome;
    private readonly long _balance;
    private readonly long _collectible;
    private readonly int _due;
    private readonly int _today;
    private readonly int _reviewOn;
    private readonly bool _isHeldForApproval;

    internal DunningDecision(CompiledPolicy policy, Invoice invoice, in CaseState state, Outcome outcome, int today, int reviewOn)
    {
        _policy = policy;
        Invoice = invoice;
        _scope = state.Scope;
        _balance = state.Balance;
        _collectible = state.Collectible;
        _due = state.Due;
        _outcome = outcome;
        _today = today;
        _reviewOn = reviewOn;
    }

    private DunningDecision(in DunningDecision decision, bool isHeldForApproval)
    {
        this = decision;
        _isHeldForApproval = isHeldForApproval;
    }

    /// <summary>The invoice decided on.</summary>
    public Invoice Invoice { get; }

    /// <summary>The policy it was decided under.</summary>
    public EscalationPolicy Policy => _policy.Source;

    /// <summary>The day it was decided for.</summary>
    public LocalDate Today => DayNumber.ToDate(_today);

    /// <summary>What the decision comes down to.</summary>
    public Verdict Verdict => _outcome.Verdict;

    /// <summary>Why.</summary>
    public DecisionReason Reason => _outcome.Reason;

    /// <summary>
    /// The rule that decided. It tells where to look, and is no part of the answer: the same answer may come from another rule the day after, and
    /// neither equality nor <see cref="ReviewOn"/> looks at it.
    /// </summary>
    public DecisionRule Rule => _outcome.Rule;

    /// <summary>What is to be done; null unless the verdict is act.</summary>
    public DunningAction? Action => IsAct ? _outcome.Action : null;

    /// <summary>The stage of the policy; null unless the verdict is act, and on a special act.</summary>
    public DunningStage? Stage => _outcome.Stage >= 0 ? _policy.Source.Stages[_outcome.Stage] : null;

    /// <summary>The name of the stage or special act; null unless the verdict is act.</summary>
    public string? StageName => IsAct ? _policy.StageName(_outcome) : null;

    /// <summary>The name of the text to send; null unless the verdict is act.</summary>
    public string? Template => Stage is { } stage ? stage.Template : StageName;

    /// <summary>How far the process has come; null unless a stage is to be carried out.</summary>
    public DunningPhase? Phase => Stage?.Phase;

    /// <summary>The channel to use; null unless the verdict is act, and for a claim to declare.</summary>
    public Channel? Channel => _outcome.Channel >= 0 ? (Channel)_outcome.Channel : null;

    /// <summary>How the message speaks; null unless a stage is to be carried out.</summary>
    public Tone? Tone => Stage?.Tone;

    /// <summary>Whom it goes to at the debtor's; null unless a stage is to be carried out.</summary>
    public ContactRole? Recipient => Stage?.Recipient;

    /// <summary>Who carries it out at the creditor's; null unless a stage is to be carried out.</summary>
    public string? Owner => Stage?.Owner;

    /// <summary>What is claimed; null unless a stage is to be carried out.</summary>
    public ValueList<ClaimItem>? Claims => Stage?.Claims;

    /// <summary>What is enclosed; null unless a stage is to be carried out.</summary>
    public ValueList<string>? Enclosures => Stage?.Enclosures;

    /// <summary>What the host may do besides; null unless a stage is to be carried out.</summary>
    public ValueList<string>? Measures => Stage?.Measures;

    /// <summary>
    /// Whether a person must approve the act: because the policy asks for it at the stage, or because the agenda it stands in was made on payments that are
    /// not current, or on an account of which not all could be read.
    /// </summary>
    public bool NeedsApproval => Stage is { NeedsApproval: true } || (_isHeldForApproval && IsAct && _outcome.Action != DunningAction.DeclareClaim);

    /// <summary>The day since when the action can be done, or since when no stage is left; else null.</summary>
    public LocalDate? DueOn => DayNumber.ToDateOrNull(_outcome.DueOn);

    /// <summary>On wait, the day on which the wait ends; null where no date ends it.</summary>
    public LocalDate? Until => DayNumber.ToDateOrNull(_outcome.Until);

    /// <summary>The last day to declare the claim in the proceedings; null where there is none, or none known yet.</summary>
    public LocalDate? Deadline => DayNumber.ToDateOrNull(_outcome.Deadline);

    /// <summary>
    /// The first day after today on which, with no new event, the decision would differ in anything but <see cref="DaysLate"/>; null if never.
    /// Until then the answer stands: ask again on that day, or when something happens.
    /// </summary>
    public LocalDate? ReviewOn => DayNumber.ToDateOrNull(_reviewOn);

    /// <summary>What is left of the principal; negative when too much came in.</summary>
    public Money Balance => MinorUnits.ToMoney(_balance, Invoice.Amount.Currency);

    /// <summary>What may be demanded: the balance less what is disputed or to be credited, never negative.</summary>
    public Money Collectible => MinorUnits.ToMoney(_collectible, Invoice.Amount.Currency);

    /// <summary>Today less the due date in calendar days: 0 on the due date, negative before it.</summary>
    public int DaysLate => _today - _due;

    /// <summary>What a person should see beside the decision; none on a verdict none.</summary>
    public DunningAlerts Alerts => _outcome.Alerts;

    /// <summary>
    /// Names the act, once and for all: whoever sends stores it, never sends it twice, and records the contact with it. Null unless the verdict is act.
    /// </summary>
    /// <example><c>F-42|0|reminder-2|0</c>; with a creditor <c>ACME|F-42|0|reminder-2|0</c>.</example>
    public string? Key => StageName is { } stage ? ActKey.Of(Invoice, _scope, stage) : null;

    /// <summary>The same decision, with a person's approval only. A claim is declared all the same: its deadline does not wait.</summary>
    internal DunningDecision WithApproval() => new(this, isHeldForApproval: true);

    internal Outcome Outcome => _outcome;

    internal int TodayNumber => _today;

    private bool IsAct => _outcome.Verdict == Verdict.Act;

    /// <summary>Whether both decisions say the same about the same invoice on the same day.</summary>
    /// <param name="left">One decision.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(DunningDecision left, DunningDecision right) => left.Equals(right);

    /// <summary>Whether the decisions differ.</summary>
    /// <param name="left">One decision.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(DunningDecision left, DunningDecision right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DunningDecision other) =>
        _today == other._today && _reviewOn == other._reviewOn && _outcome.SaysTheSame(other._outcome)
        && _balance == other._balance && _collectible == other._collectible && _due == other._due
        && Equals(Invoice, other.Invoice) && _isHeldForApproval == other._isHeldForApproval && Equals(_policy?.Source, other._policy?.Source) && Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DunningDecision other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_outcome.Verdict, _outcome.Reason, _today, _reviewOn).GetHashCode();

    /// <summary>The decision in one line: <c>F-42: act stage-due reminder-2 by email</c>.</summary>
    public override string ToString() =>
        Invoice is null
            ? "no decision"
            : Invoice.Number + ": " + WireName.Of(Verdict) + " " + WireName.Of(Reason)
              + (StageName is { } stage ? " " + stage : string.Empty) + (Channel is { } channel ? " by " + WireName.Of(channel) : string.Empty);
}

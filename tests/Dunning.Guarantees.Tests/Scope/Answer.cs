using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Guarantees.Scope;

/// <summary>What a decision says. Days are counted from the due date.</summary>
internal readonly record struct Answer
{
    public Answer(Frame frame, in DunningDecision decision)
    {
        Verdict = decision.Verdict;
        Reason = decision.Reason;
        Action = decision.Action;
        StageName = decision.StageName;
        Phase = decision.Phase;
        Template = decision.Template;
        Channel = decision.Channel;
        NeedsApproval = decision.NeedsApproval;
        DueOn = decision.DueOn is { } due ? frame.Day(due) : null;
        Until = decision.Until is { } until ? frame.Day(until) : null;
        Deadline = decision.Deadline is { } deadline ? frame.Day(deadline) : null;
        ReviewOn = decision.ReviewOn is { } review ? frame.Day(review) : null;
        Balance = decision.Balance.Amount;
        Collectible = decision.Collectible.Amount;
        DaysLate = decision.DaysLate;
        Alerts = decision.Alerts;
        Key = decision.Key;
        Stage = decision.Stage is { } stage ? frame.PlaceOf(stage) : Stages.None;
    }

    public Verdict Verdict { get; init; }

    public DecisionReason Reason { get; init; }

    public DunningAction? Action { get; init; }

    /// <summary>The place of the stage in the policy; below 0 unless a stage of the policy is to be carried out.</summary>
    public int Stage { get; init; }

    public string? StageName { get; init; }

    public DunningPhase? Phase { get; init; }

    public string? Template { get; init; }

    public Channel? Channel { get; init; }

    public bool NeedsApproval { get; init; }

    public int? DueOn { get; init; }

    public int? Until { get; init; }

    public int? Deadline { get; init; }

    public int? ReviewOn { get; init; }

    public decimal Balance { get; init; }

    public decimal Collectible { get; init; }

    public int DaysLate { get; init; }

    public DunningAlerts Alerts { get; init; }

    public string? Key { get; init; }

    /// <summary>Whether it is an act of a stage of the policy, and not a special one.</summary>
    public bool IsStageAct => Verdict == Verdict.Act && Stage >= 0;

    /// <summary>Whether it is the special act of an action.</summary>
    public bool Is(DunningAction action) => Verdict == Verdict.Act && Action == action;

    public bool Says(Verdict verdict, DecisionReason reason) => Verdict == verdict && Reason == reason;

    /// <summary>Whether it says what another does in all but the days late, and the day to ask again.</summary>
    public bool SaysTheSameAs(in Answer other) =>
        Verdict == other.Verdict && Reason == other.Reason && Action == other.Action && Stage == other.Stage && StageName == other.StageName
        && Phase == other.Phase && Template == other.Template && Channel == other.Channel && NeedsApproval == other.NeedsApproval
        && DueOn == other.DueOn && Until == other.Until && Deadline == other.Deadline && Balance == other.Balance
        && Collectible == other.Collectible && Alerts == other.Alerts && Key == other.Key;
}

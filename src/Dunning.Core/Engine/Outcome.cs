using Dunning.Calendars;
using Dunning.Policies;

namespace Dunning.Engine;

/// <summary>A decision as the rules give it: codes and day numbers only, in 20 bytes, as millions of them are written in one pass.</summary>
internal struct Outcome
{
    public const sbyte NoStage = -1;
    public const sbyte NoChannel = -1;

    private byte _verdict;
    private byte _reason;
    private byte _rule;
    private byte _action;
    private byte _alerts;

    /// <summary>The place of the stage in the policy; <see cref="NoStage"/> for a special act.</summary>
    public sbyte Stage;

    /// <summary>The place of the stage the last rule decided about, whatever the verdict; <see cref="NoStage"/> when it got to none.</summary>
    public sbyte Considered;

    /// <summary>The place of the channel among all channels.</summary>
    public sbyte Channel;

    public int DueOn;
    public int Until;
    public int Deadline;

    public Verdict Verdict
    {
        readonly get => (Verdict)_verdict;
        private set => _verdict = (byte)value;
    }

    public DecisionReason Reason
    {
        readonly get => (DecisionReason)_reason;
        private set => _reason = (byte)value;
    }

    public DecisionRule Rule
    {
        readonly get => (DecisionRule)_rule;
        private set => _rule = (byte)value;
    }

    /// <summary>What is to be done; meaningful on act only.</summary>
    public DunningAction Action
    {
        readonly get => (DunningAction)_action;
        private set => _action = (byte)value;
    }

    public DunningAlerts Alerts
    {
        readonly get => (DunningAlerts)_alerts;
        set => _alerts = (byte)value;
    }

    public static Outcome None(DecisionRule rule, DecisionReason reason) => Of(Verdict.None, rule, reason);

    public static Outcome Review(DecisionRule rule, DecisionReason reason) => Of(Verdict.Review, rule, reason);

    public static Outcome Wait(DecisionRule rule, DecisionReason reason, int until = DayNumber.Never)
    {
        var outcome = Of(Verdict.Wait, rule, reason);
        outcome.Until = until;
        return outcome;
    }

    public static Outcome Act(DecisionRule rule, DecisionReason reason, DunningAction action, int dueOn)
    {
        var outcome = Of(Verdict.Act, rule, reason);
        outcome.Alerts = DunningAlerts.None;
        outcome.Action = action;
        outcome.DueOn = dueOn;
        return outcome;
    }

    /// <summary>Whether a reader of the decision would see no difference but the days late.</summary>
    public readonly bool SaysTheSame(in Outcome other) => AsksTheSame(other) && Alerts == other.Alerts;

    /// <summary>Whether both ask for the same, on the same days and for the same reason, whatever they draw attention to besides.</summary>
    public readonly bool AsksTheSame(in Outcome other) =>
        Verdict == other.Verdict && Reason == other.Reason && Stage == other.Stage && Channel == other.Channel && Action == other.Action
        && DueOn == other.DueOn && Until == other.Until && Deadline == other.Deadline;

    private static Outcome Of(Verdict verdict, DecisionRule rule, DecisionReason reason) => new()
    {
        Verdict = verdict,
        Reason = reason,
        Rule = rule,
        Stage = NoStage,
        Considered = NoStage,
        Channel = NoChannel,
        DueOn = DayNumber.None,
        Until = DayNumber.Never,
        Deadline = DayNumber.None,
    };
}

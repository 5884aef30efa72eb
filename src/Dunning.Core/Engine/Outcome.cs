using Dunning.Calendars;
using Dunning.Policies;

namespace Dunning.Engine;

/// <summary>
/// A decision as the rules give it: codes and day numbers only. The codes share one word, so that the whole is 16 bytes, which is what a method returns in registers
/// rather than through memory: millions of them are made in one pass.
/// </summary>
internal readonly struct Outcome
{
    public const sbyte NoStage = -1;
    public const sbyte NoChannel = -1;

    private const int ReasonAt = 8;
    private const int RuleAt = 16;
    private const int ActionAt = 24;
    private const int AlertsAt = 32;

    // These three are one more than what they stand for: 0 stands for none.
    private const int StageAt = 40;
    private const int ConsideredAt = 48;
    private const int ChannelAt = 56;

    private readonly ulong _codes;

    // On wait the day it ends, else the day since when.
    private readonly int _day;

    private Outcome(ulong codes, int day, int deadline)
    {
        _codes = codes;
        _day = day;
        Deadline = deadline;
    }

    public Verdict Verdict => (Verdict)CodeAt(0);

    public DecisionReason Reason => (DecisionReason)CodeAt(ReasonAt);

    public DecisionRule Rule => (DecisionRule)CodeAt(RuleAt);

    /// <summary>What is to be done; meaningful on act only.</summary>
    public DunningAction Action => (DunningAction)CodeAt(ActionAt);

    public DunningAlerts Alerts => (DunningAlerts)CodeAt(AlertsAt);

    /// <summary>The place in the policy of the stage to carry out; <see cref="NoStage"/> for a special act.</summary>
    public sbyte Stage => PlaceAt(StageAt);

    /// <summary>The place of the stage the last rule decided about, whatever the verdict; <see cref="NoStage"/> when it got to none.</summary>
    public sbyte Considered => PlaceAt(ConsideredAt);

    /// <summary>The place of the channel among all channels.</summary>
    public sbyte Channel => PlaceAt(ChannelAt);

    public int DueOn => Verdict == Verdict.Wait ? DayNumber.None : _day;

    public int Until => Verdict == Verdict.Wait ? _day : DayNumber.Never;

    public int Deadline { get; }

    public static Outcome None(DecisionRule rule, DecisionReason reason) => Of(Verdict.None, rule, reason, DayNumber.None);

    public static Outcome Review(DecisionRule rule, DecisionReason reason, int dueOn = DayNumber.None) => Of(Verdict.Review, rule, reason, dueOn);

    public static Outcome Wait(DecisionRule rule, DecisionReason reason, int until = DayNumber.Never) => Of(Verdict.Wait, rule, reason, until);

    public static Outcome Act(
        DecisionRule rule, DecisionReason reason, DunningAction action, int dueOn, sbyte channel = NoChannel, sbyte stage = NoStage) =>
        Of(Verdict.Act, rule, reason, dueOn).With((ulong)action << ActionAt | OneMore(channel) << ChannelAt | OneMore(stage) << StageAt);

    /// <summary>The same, seen to be about a stage.</summary>
    public Outcome About(sbyte stage) => With(OneMore(stage) << ConsideredAt);

    public Outcome WithAlerts(DunningAlerts alerts) => With((ulong)alerts << AlertsAt);

    public Outcome WithDeadline(int deadline) => new(_codes, _day, deadline);

    /// <summary>Whether a reader of the decision would see no difference but the days late.</summary>
    public bool SaysTheSame(Outcome other) => _day == other._day && Deadline == other.Deadline && Said(_codes) == Said(other._codes);

    /// <summary>Whether both ask for the same, on the same days and for the same reason, whatever they draw attention to besides.</summary>
    public bool AsksTheSame(Outcome other) =>
        _day == other._day && Deadline == other.Deadline && WithoutAlerts(Said(_codes)) == WithoutAlerts(Said(other._codes));

    private static Outcome Of(Verdict verdict, DecisionRule rule, DecisionReason reason, int day) =>
        new((ulong)verdict | (ulong)reason << ReasonAt | (ulong)rule << RuleAt, day, DayNumber.None);

    // By which rule, and after a look at which stage, is no part of the answer.
    private static ulong Said(ulong codes) => codes & ~(0xFFUL << RuleAt | 0xFFUL << ConsideredAt);

    private static ulong WithoutAlerts(ulong codes) => codes & ~(0xFFUL << AlertsAt);

    private static ulong OneMore(sbyte place) => unchecked((byte)(place + 1));

    private byte CodeAt(int shift) => unchecked((byte)(_codes >> shift));

    private sbyte PlaceAt(int shift) => unchecked((sbyte)(CodeAt(shift) - 1));

    private Outcome With(ulong codes) => new(_codes | codes, _day, Deadline);
}

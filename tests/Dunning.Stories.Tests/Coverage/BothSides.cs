using System;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Stories.Playing;

namespace Dunning.Stories.Coverage;

/// <summary>A situation one unit short of a bound and the same at it, with what the engine says in each.</summary>
internal sealed record BothSides(Situation ShortOf, DunningDecision Before, Situation Reached, DunningDecision At)
{
    public EscalationPolicy Policy => Reached.Policy;

    /// <summary>A wait of the last rule becomes an act of it.</summary>
    public bool AStageFallsDue => Before is { Rule: DecisionRule.Stage, Verdict: Verdict.Wait } && At is { Rule: DecisionRule.Stage, Verdict: Verdict.Act };

    public bool IsTriggered => Goals.Triggers.Contains(At.Reason);

    /// <summary>The alert is there at the bound, and not before.</summary>
    public bool Brings(DunningAlerts alert) => !Before.Alerts.HasFlag(alert) && At.Alerts.HasFlag(alert);

    /// <summary>The alert is there before the bound, and not at it.</summary>
    public bool Ends(DunningAlerts alert) => Before.Alerts.HasFlag(alert) && !At.Alerts.HasFlag(alert);

    /// <summary>The rule gives the answer before the bound, and another one at it.</summary>
    public bool Leaves(DecisionRule rule) => Before.Rule == rule && At.Rule != rule;

    /// <summary>The rule gives the answer at the bound, and another one before.</summary>
    public bool Enters(DecisionRule rule) => Before.Rule != rule && At.Rule == rule;

    /// <summary>A stage was carried out on the day before the bound.</summary>
    public bool FollowsAStage =>
        Reached.Events.OfType<ContactMade>().Any(c => c.On == Reached.Today.PlusDays(-1) && Policy.Stages.Any(stage => stage.Name == c.Stage) && IsDone(c.Outcome));

    /// <summary>How often a stage was tried in vain by the day.</summary>
    public int Tries(string? stage) =>
        Reached.Events.OfType<ContactMade>().Count(c => c.On <= Reached.Today && c.Stage == stage && !IsDone(c.Outcome));

    /// <summary>
    /// The end of what held the process is what the act is due since: without it, and without what it ended, the same act would be due since an
    /// earlier day.
    /// </summary>
    public bool Releases(DecisionRule held, Func<Situation, Situation> without) =>
        Leaves(held) && At is { Rule: DecisionRule.Stage, Verdict: Verdict.Act } && At.DueOn == Reached.Today
        && without(Reached).Decide() is var free && free.StageName == At.StageName && free.DueOn < At.DueOn;

    private static bool IsDone(ContactOutcome outcome) => outcome is ContactOutcome.Sent or ContactOutcome.Delivered;
}

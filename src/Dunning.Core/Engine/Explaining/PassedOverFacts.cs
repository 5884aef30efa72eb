using System.Collections.Generic;
using System.Linq;
using Dunning.Engine.Rules;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Engine.Explaining;

/// <summary>What a stage was left out or passed over for, with the clauses that say so.</summary>
internal static class PassedOverFacts
{
    /// <summary>The facts of a status; none of one that is no reason.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="state">The case.</param>
    /// <param name="triggers">What cuts the waiting short.</param>
    /// <param name="told">Each of them.</param>
    /// <param name="today">The day.</param>
    /// <param name="i">The place of the stage.</param>
    /// <param name="status">What became of it.</param>
    /// <param name="after">The place of the candidate after it, where it was passed over for one.</param>
    public static IReadOnlyList<ExplainedFact> Of(
        CompiledPolicy policy,
        in CaseState state,
        Triggers triggers,
        List<(DecisionReason Reason, int Day)> told,
        int today,
        int i,
        StageStatus status,
        int after)
    {
        var facts = new FactList(state.Currency);
        var stage = policy.Source.Stages[i];
        switch (status)
        {
            case StageStatus.OtherDebtors:
                facts.Text(FactName.DebtorKind, WireName.Of(state.Kind), PolicyClause.OfStage(i, "debtors"));
                break;
            case StageStatus.BelowMinimum:
                facts.Amount(FactName.Collectible, state.Collectible);
                facts.Amount(FactName.Minimum, stage.Minimum.For(state.Currency), PolicyClause.OfStage(i, "minimum"));
                break;
            case StageStatus.NoChannel:
                facts.Text(FactName.Recipient, stage.Recipient.Code, PolicyClause.OfStage(i, "recipient"));
                foreach (var channel in stage.Channels) facts.By(FactName.Unreachable, channel, PolicyClause.OfStage(i, "channels"));
                break;
            case StageStatus.Lapsed:
                facts.Day(FactName.DueDate, state.Due);
                break;
            case StageStatus.TooLate:
                var terms = StageRule.TermsOf(policy, state, triggers, today, i, StageTries.Of(policy, state, i));
                facts.Day(FactName.DueOn, policy.Calendar.Roll(terms.Earliest), PolicyClause.OfStage(i, "day"), stage.Day);
                facts.Day(FactName.DueDate, state.Due);
                break;
            case StageStatus.CaughtUp:
                var following = policy.Source.Stages[after];
                facts.TextAndDay(FactName.FollowingStage, following.Name, state.Due + following.Day, PolicyClause.OfStage(after, "day"), following.Day);
                break;
            case StageStatus.ResumedPast:
                facts.Text(FactName.ResumeAt, policy.Source.Stages[triggers.ResumeAt].Name, ResumeClause(policy, told, triggers.ResumeAt));
                break;
        }

        return facts.Facts;
    }

    /// <summary>The clause that names the stage to go on at; null where a person did.</summary>
    public static string? ResumeClause(CompiledPolicy policy, List<(DecisionReason Reason, int Day)> told, int resumeAt)
    {
        if (policy.PlanResumeAt == resumeAt && told.Any(trigger => trigger.Reason == DecisionReason.PlanBroken)) return "$.plans.resumeAt";
        return policy.DisputeResumeAt == resumeAt && told.Any(trigger => trigger.Reason == DecisionReason.DisputeRejected) ? "$.disputes.resumeAt" : null;
    }
}

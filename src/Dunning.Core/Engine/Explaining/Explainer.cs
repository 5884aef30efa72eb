using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine.Rules;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Engine.Explaining;

/// <summary>
/// Tells why a decision is as it is. The decision comes first, from the rules themselves, with the rule that held; what is told of the others
/// follows from their order and from the case state they looked at.
/// </summary>
internal sealed class Explainer
{
    private readonly CompiledPolicy _policy;
    private readonly Invoice _invoice;
    private readonly CaseState _state;
    private readonly Outcome _outcome;
    private readonly Triggers _triggers;
    private readonly int _today;

    private Explainer(CompiledPolicy policy, Invoice invoice, in CaseState state, in DunningDecision decision)
    {
        _policy = policy;
        _invoice = invoice;
        _state = state;
        _outcome = decision.Outcome;
        _today = decision.TodayNumber;
        _triggers = Triggers.LiveOn(policy, state, _today);
    }

    public static Explanation Explain(CompiledPolicy policy, Invoice invoice, in CaseState state, in DunningDecision decision)
    {
        var explainer = new Explainer(policy, invoice, state, decision);
        return new Explanation(decision, explainer.Rules(), explainer.Stages(), explainer.Channels(), Changes.Of(decision.Reason));
    }

    private IEnumerable<ExplainedRule> Rules()
    {
        for (var rule = DecisionRule.Closed; rule <= DecisionRule.Stage; rule++)
        {
            var status = rule < _outcome.Rule ? RuleStatus.DidNotHold : rule == _outcome.Rule ? RuleStatus.Held : RuleStatus.NotReached;
            IEnumerable<ExplainedFact> facts = status == RuleStatus.NotReached ? [] : FactsOf(rule);
            yield return new ExplainedRule(rule, status, facts, RuleSources.Of(rule, _state.Kind));
        }
    }

    private IEnumerable<ExplainedFact> FactsOf(DecisionRule rule) => rule switch
    {
        DecisionRule.Closed => [ExplainedFact.Of(FactName.Balance, Money(_state.Balance))],
        DecisionRule.Insolvency => InsolvencyFacts(),
        DecisionRule.HandedOver => [],
        DecisionRule.Limitation => _state.Limit == DayNumber.Never ? [ExplainedFact.Of(FactName.NoLimitationRuns)] : Day(FactName.LimitationEnds, _state.Limit),
        DecisionRule.Hold => _state.HoldEnd == DayNumber.Never ? [ExplainedFact.Of(FactName.HoldWithoutEnd)] : Day(FactName.HoldEnds, _state.HoldEnd),
        DecisionRule.Dispute => DisputeFacts(),
        DecisionRule.NothingCollectible => CollectibleFacts(),
        DecisionRule.Minimum => [Collectible(), ExplainedFact.Of(FactName.Minimum, _policy.Source.Minimum.For(_state.Currency))],
        DecisionRule.Plan => Day(FactName.PlanBreaks, _state.PlanBreak),
        DecisionRule.Promise => [.. Day(FactName.PromiseBreaks, _state.PromiseBreak), .. Day(FactName.ConfirmationDue, _state.ConfirmDue)],
        DecisionRule.AutomaticPayment => _state.Has(CaseFlags.Automatic)
            ? Day(FactName.AutomaticPaymentMissingFrom, DecisionRules.AutomaticPaymentMissingFrom(_policy, _state))
            : [],
        DecisionRule.PaymentGrace => Day(FactName.PaymentGraceEnds, _state.GraceEnd),
        DecisionRule.Stage => StageFacts(),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a declared rule."),
    };

    private IEnumerable<ExplainedFact> InsolvencyFacts() =>
        _state.InsolvencyRecorded == DayNumber.None
            ? []
            :
            [
                .. Day(FactName.InsolvencyRecorded, _state.InsolvencyRecorded),
                ExplainedFact.Of(FactName.ClaimArose, _invoice.AroseOn),
                .. Day(FactName.ClaimDeadline, _state.ClaimDeadline),
            ];

    private IEnumerable<ExplainedFact> DisputeFacts() =>
        _state.Has(CaseFlags.DisputeIsOpen)
            ? [Collectible(), .. Day(FactName.EvidenceDue, _state.EvidenceDue), .. Day(FactName.DisputeStaleOn, _state.StaleOn)]
            : [];

    private IEnumerable<ExplainedFact> CollectibleFacts() =>
        _state.Has(CaseFlags.CreditIsMissing) ? [Collectible(), ExplainedFact.Of(FactName.CreditIsMissing)] : [Collectible()];

    private List<ExplainedFact> StageFacts()
    {
        var facts = new List<ExplainedFact>
        {
            ExplainedFact.Of(FactName.DueDate, DayNumber.ToDate(_state.Due)),
            ExplainedFact.Of(FactName.DaysLate, _today - _state.Due),
        };
        if (_state.Position >= 0) facts.Add(ExplainedFact.Of(FactName.Position, _policy.Source.Stages[_state.Position].Name));
        facts.AddRange(Day(FactName.LastCarriedOut, _state.LastDay));
        if (_outcome.Considered != Outcome.NoStage) AddTerms(facts, _outcome.Considered);
        facts.AddRange(Day(FactName.DueOn, _outcome.Verdict == Verdict.Wait ? _outcome.Until : _outcome.DueOn));
        facts.Add(ExplainedFact.Of(FactName.Calendar, _policy.Calendar.Name));
        return facts;
    }

    private void AddTerms(List<ExplainedFact> facts, int stage)
    {
        var tries = StageTries.Of(_policy, _state, stage);
        var terms = StageRule.TermsOf(_policy, _state, _triggers, _today, stage, tries);
        facts.AddRange(Day(FactName.StageDay, terms.OwnDay));
        if (terms.Trigger != DayNumber.None)
        {
            facts.AddRange(Day(FactName.TriggerSet, terms.Trigger));
            facts.Add(ExplainedFact.Of(FactName.TriggerReason, WireName.Of(_triggers.Reason)));
        }

        facts.AddRange(Day(FactName.LateFrom, terms.DayAfterDue));
        facts.AddRange(Day(FactName.SpacedFrom, terms.Spacing));
        facts.AddRange(Day(FactName.ResponseEnds, terms.Response));
        facts.AddRange(Day(FactName.Released, terms.Release));
        facts.AddRange(Day(FactName.RetryFrom, terms.Retry));
        if (tries.Count > 0) facts.Add(ExplainedFact.Of(FactName.Tries, tries.Count));
        if (!_policy.Stages[stage].MinimumIsReachedBy(_state.Collectible, _state.Currency))
            facts.Add(ExplainedFact.Of(FactName.Minimum, _policy.Source.Stages[stage].Minimum.For(_state.Currency)));
    }

    private IEnumerable<ExplainedStage> Stages()
    {
        var isReached = _outcome.Rule == DecisionRule.Stage;
        for (var i = 0; i < _policy.Stages.Length; i++)
        {
            var status = i <= _state.Position ? StageStatus.Behind : StageRule.StatusOf(_policy, _state, _today, i);
            if (status == StageStatus.Next) status = isReached ? StatusOfCandidate(i) : StageStatus.NotReached;
            yield return new ExplainedStage(_policy.Source.Stages[i], status);
        }
    }

    private StageStatus StatusOfCandidate(int i)
    {
        if (i == _outcome.Considered) return StageStatus.Next;
        if (i > _outcome.Considered) return StageStatus.Later;
        var after = i + 1;
        while (StageRule.StatusOf(_policy, _state, _today, after) != StageStatus.Next) after++;
        return StageRule.PassedOver(_policy, _state, _triggers, _today, i, after);
    }

    private IEnumerable<ExplainedChannel> Channels()
    {
        if (_outcome.Verdict != Verdict.Act || _outcome.Action == DunningAction.DeclareClaim) return [];
        var isStage = _outcome.Stage >= 0;
        var channels = isStage ? _policy.Stages[_outcome.Stage].Channels : CompiledPolicy.SpecialChannels;
        var reachable = _state.ChannelsOf(isStage ? _policy.Stages[_outcome.Stage].RecipientSlot : CompiledPolicy.AnyRecipientSlot);
        return channels.InOrder.Select(channel =>
            new ExplainedChannel(channel, ChannelSet.Contains(reachable, channel), (int)channel == _outcome.Channel));
    }

    private ExplainedFact Collectible() => ExplainedFact.Of(FactName.Collectible, Money(_state.Collectible));

    private Money Money(long minor) => MinorUnits.ToMoney(minor, _state.Currency);

    private static ExplainedFact[] Day(FactName name, int day) => DayNumber.ToDateOrNull(day) is { } date ? [ExplainedFact.Of(name, date)] : [];
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine.Folding;
using Dunning.Engine.Rules;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Engine.Explaining;

/// <summary>
/// Tells why a decision is as it is. The decision comes first, from the rules themselves, with the rule that held; what is told of the others
/// follows from their order, from the case state they looked at, and from the folds that state was made from.
/// </summary>
internal sealed class Explainer
{
    private readonly CompiledPolicy _policy;
    private readonly Invoice _invoice;
    private readonly CaseState _state;
    private readonly CaseFold _fold;
    private readonly FoldLog _log;
    private readonly long? _others;
    private readonly Outcome _outcome;
    private readonly Triggers _triggers;
    private readonly List<(DecisionReason Reason, int Day)> _told = [];
    private readonly int _today;

    private Explainer(CompiledPolicy policy, Invoice invoice, in CaseState state, Outcome outcome, int today, long? others)
    {
        _others = others;
        _policy = policy;
        _invoice = invoice;
        _state = state;
        _outcome = outcome;
        _today = today;
        _log = new FoldLog(policy.Stages.Length);
        _fold = CaseFold.Run(policy, invoice, state.History, state.AsOf, state.Known, _log);
        _triggers = Triggers.LiveOn(policy, state, today, _told);
    }

    /// <summary>Explains a decision.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="invoice">The invoice.</param>
    /// <param name="state">Its case, folded on the day of the decision.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="then">The decision on the day to ask again, with nothing new; null when there is none.</param>
    /// <param name="others">What is collectible on the debtor's other invoices, in minor units, where the minimum is measured on all of them; null: on this one alone.</param>
    public static Explanation Explain(CompiledPolicy policy, Invoice invoice, in CaseState state, in DunningDecision decision, DunningDecision? then, long? others)
    {
        var explainer = new Explainer(policy, invoice, state, decision.Outcome, decision.TodayNumber, others);
        var changes = new Changes(policy, invoice, state, explainer._fold, decision, others);
        return new Explanation(decision, then, explainer.Rules(), explainer.Stages(), explainer.Channels(), changes.Kinds(), changes.OfDebtor());
    }

    private IEnumerable<ExplainedRule> Rules()
    {
        var facts = new RuleFacts(_policy, _invoice, _state, _fold, _log, _others);
        for (var rule = DecisionRule.Closed; rule <= DecisionRule.Stage; rule++)
        {
            var status = rule < _outcome.Rule ? RuleStatus.DidNotHold : rule == _outcome.Rule ? RuleStatus.Held : RuleStatus.NotReached;
            var looked = status == RuleStatus.NotReached ? []
                : rule == DecisionRule.Stage ? StageFacts.Of(_policy, _state, _fold, _log, _outcome, _triggers, _told, _today)
                : facts.Of(rule, status);
            yield return new ExplainedRule(rule, status, looked, RuleSources.Of(rule, _state, facts, _outcome.Reason, looked));
        }
    }

    private IEnumerable<ExplainedStage> Stages()
    {
        for (var i = 0; i < _policy.Stages.Length; i++)
            yield return i <= _state.Position ? Behind(i) : Ahead(i);
    }

    /// <summary>What lies ahead was looked at only by the last rule.</summary>
    private ExplainedStage Ahead(int i)
    {
        if (_outcome.Rule != DecisionRule.Stage) return new ExplainedStage(_policy.Source.Stages[i], StageStatus.NotReached);
        var status = StatusAhead(i, out var after);
        return new ExplainedStage(_policy.Source.Stages[i], status, facts: FactsOf(i, status, after));
    }

    private IReadOnlyList<ExplainedFact> FactsOf(int i, StageStatus status, int after) =>
        PassedOverFacts.Of(_policy, _state, _triggers, _told, _today, i, status, after);

    private ExplainedStage Behind(int i)
    {
        var stage = _policy.Source.Stages[i];
        if (_log.CarriedOutBy(i) is not HistoryIndex.Nothing and var entry)
        {
            var contact = (ContactMade)Event(entry);
            var begun = (ContactMade)Event(_state.History.Index.FirstOfAct(entry, _state.Known));
            var status = contact.Outcome.IsCarriedOut() ? StageStatus.CarriedOut : StageStatus.GivenUp;
            return new ExplainedStage(stage, status, contact.On, contact.Channel, carriedOutAs: begun.Stage == stage.Name ? null : begun.Stage);
        }

        if (_log.SkippedBy(i) is not HistoryIndex.Nothing and var skip)
            return new ExplainedStage(stage, StageStatus.Skipped, Event(skip).On, reason: ((StageSkipped)Event(skip)).Reason);

        var passing = _state.History.Index.FirstOfAct(_log.PassedBy(i), _state.Known);
        var statusThen = StatusWhenPassed(i, passing, out var facts);
        return new ExplainedStage(stage, statusThen, Event(passing).On, facts: facts);
    }

    /// <summary>
    /// Why the process went past a stage with a contact: what the rules said of it on that day, from what was recorded before the contact. Where they
    /// would not have passed it over, somebody went on without it.
    /// </summary>
    private StageStatus StatusWhenPassed(int i, int passing, out IReadOnlyList<ExplainedFact> facts)
    {
        facts = [];
        var day = Event(passing).Day;
        try
        {
            var then = CaseFold.Run(_policy, _invoice, _state.History, day, passing).ToState(_invoice, _state.History, day);
            if (i <= then.Position) return StageStatus.Behind;
            if (_others is { } sum) then.MeasureMinimum(_policy.MinimumIsReachedBy(then.Collectible + sum, then.Currency));
            var explainer = new Explainer(_policy, _invoice, then, DecisionRules.Decide(_policy, then, day), day, _others);
            var status = explainer.StatusAhead(i, out var after);
            if (status is StageStatus.Next or StageStatus.Later or StageStatus.NotReached) return StageStatus.Behind;
            facts = explainer.FactsOf(i, status, after);
            return status;
        }
        catch (CalendarRangeException)
        {
            return StageStatus.Behind;
        }
    }

    private StageStatus StatusAhead(int i, out int after)
    {
        after = Outcome.NoStage;
        var status = StageRule.StatusOf(_policy, _state, _today, i);
        if (status != StageStatus.Next) return status;
        if (_outcome.Rule != DecisionRule.Stage) return StageStatus.NotReached;
        if (i == _outcome.Considered) return StageStatus.Next;
        if (i > _outcome.Considered) return StageStatus.Later;
        after = i + 1;
        while (StageRule.StatusOf(_policy, _state, _today, after) != StageStatus.Next) after++;
        return StageRule.PassedOver(_policy, _state, _triggers, _today, i, after);
    }

    private IEnumerable<ExplainedChannel> Channels()
    {
        if (_outcome.Reason == DecisionReason.NoReachableChannel) return Unreachable().Distinct().Select(channel => new ExplainedChannel(channel, false, false));
        if (_outcome.Verdict != Verdict.Act || _outcome.Action == DunningAction.DeclareClaim) return [];
        var isStage = _outcome.Stage >= 0;
        var channels = isStage ? _policy.Stages[_outcome.Stage].Channels : CompiledPolicy.SpecialChannels;
        var reachable = _state.ChannelsOf(isStage ? _policy.Stages[_outcome.Stage].RecipientSlot : CompiledPolicy.AnyRecipientSlot);
        return channels.InOrder.Select(channel =>
            new ExplainedChannel(channel, ChannelSet.Contains(reachable, channel), (int)channel == _outcome.Channel));
    }

    /// <summary>The channels of the act that none of them carries, or of every stage left out for that.</summary>
    private IEnumerable<Channel> Unreachable()
    {
        if (_outcome.Rule != DecisionRule.Stage) return CompiledPolicy.SpecialChannels.InOrder;
        if (_outcome.Considered != Outcome.NoStage) return _policy.Stages[_outcome.Considered].Channels.InOrder;
        return Enumerable.Range(0, _policy.Stages.Length)
            .Where(i => i > _state.Position && !_policy.Stages[i].IsPreventive && StatusAhead(i, out _) == StageStatus.NoChannel)
            .SelectMany(i => _policy.Stages[i].Channels.InOrder);
    }

    private DunningEvent Event(int entry) => _state.History.Index[entry].Event;
}

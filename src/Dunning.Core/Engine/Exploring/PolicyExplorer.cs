using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Calendars;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Examining;
using Dunning.Receivables;

namespace Dunning.Engine.Exploring;

/// <summary>
/// Finds out what a policy does by having the engine lead synthetic invoices through it. At most 2 lives a kind of debtor and currency named by a minimum,
/// and 130 decisions for each rule that resumes: a few milliseconds.
/// </summary>
internal sealed class PolicyExplorer
{
    private readonly EscalationPolicy _policy;
    private readonly DebtorKind[] _kinds;
    private readonly Currency[] _currencies;
    private readonly DunningEngine _engine;

    public PolicyExplorer(EscalationPolicy policy, IEnumerable<DebtorKind> kinds)
    {
        _policy = policy;
        _kinds = [.. kinds];
        _currencies =
        [
            .. policy.Minimum.ByCurrency.Concat(policy.Stages.SelectMany(stage => stage.Minimum.ByCurrency))
                .Select(money => money.Currency).Prepend(Currency.Eur).Distinct(),
        ];
        _engine = new DunningEngine(policy);
    }

    public IEnumerable<Fault> Faults() => UnreachedStages().Concat(DaysNotKept()).Concat(RulesThatResumeBehind());

    /// <summary>A stage that is carried out in no life, of whatever debtor, and neither when all goes by its days nor when returned payments hurry it on.</summary>
    private List<Fault> UnreachedStages()
    {
        var unreached = new SortedSet<int>(Enumerable.Range(0, _policy.Stages.Count).Where(i => !IsPreventiveAfterDue(i)));
        foreach (var life in Lives(haveReturns: false).Concat(Lives(haveReturns: true)))
        {
            if (unreached.Count == 0) break;
            life.Run();
            unreached.ExceptWith(life.Acts.Select(act => act.Stage));
        }

        var faults = new List<Fault>();
        foreach (var stage in unreached)
        {
            var path = PathOf(stage, "day");
            faults.Add(PolicySense.Found(FaultCodes.StageNeverReached, path, FaultSeverity.Error, _policy.Stages[stage].Name, WhyNot(stage)));
        }

        return faults;
    }

    private string WhyNot(int stage)
    {
        var kinds = _kinds.Where(kind => _policy.Stages[stage].Debtors.Contains(kind)).ToArray();
        return new SyntheticLife(_engine, kinds.Length > 0 ? kinds[0] : _kinds[0], _currencies[0], hasReturns: false).WhyNot(stage);
    }

    /// <summary>A stage that goes out later than its day says though everything before it was on time. Days off are left out: they are no one's slip.</summary>
    private List<Fault> DaysNotKept()
    {
        var everyDay = _policy.ToBuilder().WithCalendar(BusinessCalendar.None).BuildUnchecked();
        var engine = new DunningEngine(everyDay);
        var faults = new Dictionary<int, Fault>();
        foreach (var kind in _kinds)
        {
            var life = new SyntheticLife(engine, kind, _currencies[0], hasReturns: false);
            life.Run();
            var latenessBefore = 0;
            var dayBefore = int.MinValue;
            foreach (var (place, day) in life.Acts)
            {
                var stage = everyDay.Stages[place];
                var lateness = day - stage.Day;
                if (lateness > latenessBefore && stage.Day != dayBefore && !faults.ContainsKey(place))
                {
                    faults[place] = PolicySense.Found(
                        FaultCodes.DayCannotBeKept, PathOf(place, "day"), FaultSeverity.Warning, stage.Name, Invariant(stage.Day), Invariant(day));
                }

                (latenessBefore, dayBefore) = (lateness, stage.Day);
            }
        }

        return [.. faults.Values];
    }

    private IEnumerable<Fault> RulesThatResumeBehind()
    {
        if (_policy.Plans.ResumeAt is { } afterPlan && !new ResumptionTrial(_policy, _kinds, _currencies[0]).PlanPassesSomethingOver())
            yield return PolicySense.Found(FaultCodes.ResumesBehind, "$.plans.resumeAt", FaultSeverity.Warning, afterPlan);
        if (_policy.Disputes.ResumeAt is { } afterDispute && !new ResumptionTrial(_policy, _kinds, _currencies[0]).DisputePassesSomethingOver())
            yield return PolicySense.Found(FaultCodes.ResumesBehind, "$.disputes.resumeAt", FaultSeverity.Warning, afterDispute);
    }

    private IEnumerable<SyntheticLife> Lives(bool haveReturns) =>
        from currency in _currencies
        from kind in _kinds
        select new SyntheticLife(_engine, kind, currency, haveReturns);

    // Told as such: it need not be told again that nobody will ever carry it out.
    private bool IsPreventiveAfterDue(int stage) => _policy.Stages[stage] is { Phase: DunningPhase.Preventive, Day: > 0 };

    private static string PathOf(int stage, string member) => "$.stages[" + Invariant(stage) + "]." + member;

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 4: position, last day and tries.</summary>
internal sealed class Progress
{
    private readonly Facts _facts;
    private readonly ILookup<int, Act> _acts;

    public Progress(Facts facts)
    {
        _facts = facts;
        _acts = facts.ActsOfCycle.Where(a => StageOf(a) is not null).ToLookup(a => StageOf(a)!.Value);

        var stages = Enumerable.Range(0, facts.Policy.Stages.Count).ToList();
        var carriedOut = stages.SelectMany(i => ActsOf(i).Where(a => a.IsCarriedOut).Select(a => new Step(i, a.Day, a.Place)));
        var givenUp = stages
            .Where(i => !facts.Policy.Stages[i].IsMandatory && TriesOf(i).Count() >= facts.Policy.Retries.AtMost)
            .Select(i => new Step(i, TriesOf(i).Last().Day, TriesOf(i).Last().Place));
        Steps = [.. carriedOut.Concat(givenUp).OrderBy(s => s.Place)];
        Last = Steps.MaxBy(s => s.Place);
        Position = Steps.Select(s => s.Stage).Concat(facts.OfCycle<StageSkipped>().Select(e => IndexOf(e.Event.Stage))).Append(-1).Max();
    }

    /// <summary>The stages carried out, and those given up: "after retries.atMost tries a stage that is not mandatory counts as carried out on the day of its
    /// last try".</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>"Position = the furthest stage of the policy carried out or skipped in this cycle"; −1 before the first.</summary>
    public int Position { get; }

    /// <summary>"the stage carried out last".</summary>
    public Step? Last { get; }

    /// <summary>"Last day = the day of the latest stage of the policy carried out (special acts never count)."</summary>
    public LocalDate? LastDay => Last?.Day;

    /// <summary>"last day + the response of the stage carried out last"; null before the first.</summary>
    public LocalDate? ResponseEnd => Last is { } last ? last.Day.PlusDays(_facts.Policy.Stages[last.Stage].ResponseDays) : null;

    /// <summary>Section 8: "a stage of a policy was sent or delivered", in whatever cycle, with its phase.</summary>
    public IEnumerable<(LocalDate Day, DunningPhase Phase)> CarriedOutEver =>
        _facts.Acts
            .Where(a => a.IsCarriedOut && !a.IsSpecial)
            .Select(a => (a.Day, _facts.Policy.Stages.FirstOrDefault(s => s.Name == a.Stage)?.Phase ?? a.Phase!.Value));

    /// <summary>What was carried out or tried of a stage in this cycle.</summary>
    public IEnumerable<Act> ActsOf(int stage) => _acts[stage];

    /// <summary>Tries of a stage in this cycle.</summary>
    public IEnumerable<Act> TriesOf(int stage) => ActsOf(stage).Where(a => a.IsTry);

    public int IndexOf(string name) => Enumerable.Range(0, _facts.Policy.Stages.Count).First(i => _facts.Policy.Stages[i].Name == name);

    /// <summary>"A stage the policy no longer has counts by its phase: as the last stage of that phase or of an earlier one." Null for a special act, and where
    /// there is no such stage.</summary>
    private int? StageOf(Act act)
    {
        if (act.IsSpecial) return null;
        var stages = Enumerable.Range(0, _facts.Policy.Stages.Count).Select(i => (int?)i).ToList();
        return stages.FirstOrDefault(i => _facts.Policy.Stages[i!.Value].Name == act.Stage)
            ?? stages.LastOrDefault(i => _facts.Policy.Stages[i!.Value].Phase <= act.Phase);
    }
}

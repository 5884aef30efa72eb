using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Stories.Text;
using NodaTime;

namespace Dunning.Stories.Playing;

/// <summary>A host at work: it asks, carries out what is due, records it with the key, and asks again.</summary>
internal sealed record HostStep(StoryLine Line, LocalDate From, LocalDate Through, HostMode Mode, ContactOutcome Outcome) : Step(Line)
{
    private const int MostActsOfADay = 5;

    public IReadOnlyList<HostAct> Expected { get; init; } = [];

    private bool ExpectsNothing { get; init; }

    public HostStep Then(ThenStep then)
    {
        if (ExpectsNothing || (then.Act is null && Expected.Count > 0)) throw then.Line.Wrong("Either acts or nothing.");
        return then.Act is { } act ? this with { Expected = [.. Expected, act] } : this with { ExpectsNothing = true };
    }

    public override void Play(Performance performance)
    {
        if (Expected.Count == 0 && !ExpectsNothing) throw Line.Wrong("Say what is expected: 'then …' or 'then nothing'.");
        var done = new List<HostAct>();
        for (LocalDate? day = From; day is { } today && today <= Through; day = NextDay(performance, today)) done.AddRange(WorkOn(performance, today));
        if (!done.SequenceEqual(Expected)) performance.Fail(Line, "The host carried out: " + (done.Count == 0 ? "nothing" : string.Join("; ", done)));
    }

    private IEnumerable<HostAct> WorkOn(Performance performance, LocalDate today)
    {
        var sent = new HashSet<string>(StringComparer.Ordinal);
        while (performance.On(Line, today).Decide() is { Verdict: Verdict.Act } decision)
        {
            if (!sent.Add(decision.Key!) || sent.Count > MostActsOfADay) throw Line.Wrong("The engine asks for the same act again: " + Words.Of(decision));
            performance.CaseAt(Line).Events.Add(Record(decision, today));
            performance.Reached.Add(decision.Action!.Value);
            yield return new HostAct(today, decision.StageName!, decision.Channel);
        }
    }

    private DunningEvent Record(DunningDecision decision, LocalDate today) =>
        decision.Action == DunningAction.DeclareClaim
            ? new ClaimDeclared(today)
            : new ContactMade(today, decision.StageName!, decision.Channel!.Value, Outcome, decision.Key);

    private LocalDate? NextDay(Performance performance, LocalDate today)
    {
        if (Mode == HostMode.EveryDay) return today.PlusDays(1);
        var situation = performance.On(Line, today);
        var happens = situation.Events.Where(e => e.On > today).Select(e => (LocalDate?)e.On);
        return happens.Append(situation.Decide().ReviewOn).Min();
    }
}

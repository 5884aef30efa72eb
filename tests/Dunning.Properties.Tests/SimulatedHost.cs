using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Dunning.Engine;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Properties;

/// <summary>
/// A host that asks day after day, carries out what it is told and records it with the key, while things happen to the invoice. It begins with an empty history.
/// </summary>
internal sealed class SimulatedHost
{
    private const int Steps = 40;

    // Several properties look at the same acts.
    private static readonly ConditionalWeakTable<DunningCase, List<Told>> Steady = [];

    private readonly DunningCase _its;
    private readonly Draw _draw;
    private readonly bool _changesItsMind;
    private readonly Queue<DunningEvent> _toCome;
    private readonly List<DunningEvent> _events = [];
    private readonly List<Told> _acts = [];

    private SimulatedHost(DunningCase its, bool changesItsMind)
    {
        _its = its;
        _draw = new Draw((ulong)its.Seed);
        _changesItsMind = changesItsMind;
        _toCome = new Queue<DunningEvent>(its.Events.Where(e => e is not ContactMade && (changesItsMind || e is not EventReversed)).OrderBy(e => e.On));
    }

    /// <summary>What it was told to do, in order, each with the history as it then was.</summary>
    /// <param name="its">The policy, the invoice and what happens but for the contacts, which are the host's.</param>
    /// <param name="changesItsMind">Whether it also reverses what it recorded and hears later how an act went.</param>
    public static IReadOnlyList<Told> ActsOf(DunningCase its, bool changesItsMind)
    {
        if (!changesItsMind) return Steady.GetValue(its, drawn => Run(drawn, false));
        return Run(its, true);
    }

    private static List<Told> Run(DunningCase its, bool changesItsMind)
    {
        var host = new SimulatedHost(its, changesItsMind);
        var day = its.Invoice.DueOn.PlusDays(-15);
        for (var step = 0; step < Steps; step++) day = host.Step(day);
        return host._acts;
    }

    private LocalDate Step(LocalDate day)
    {
        while (_toCome.Count > 0 && _toCome.Peek().On <= day) Record(_toCome.Dequeue());
        var decision = _its.Engine.NextAction(_its.Invoice, InvoiceHistory.Of(_events), day);
        if (decision.Verdict == Verdict.Act && _draw.Chance(85))
        {
            CarryOut(decision, day);

            // It may ask again on the same day.
            return _draw.Chance(60) ? day : day.PlusDays(1);
        }

        if (_changesItsMind && _draw.Chance(15)) ChangeItsMind(day);
        var next = _draw.Chance(30) ? day.PlusDays(_draw.Between(1, 9)) : decision.ReviewOn ?? day.PlusDays(10);
        return _toCome.Count > 0 ? LocalDate.Max(day.PlusDays(1), LocalDate.Min(next, _toCome.Peek().On)) : next;
    }

    private void CarryOut(DunningDecision decision, LocalDate day)
    {
        var outcome = _draw.Below(10) switch
        {
            0 => ContactOutcome.NotReached,
            1 => ContactOutcome.Failed,
            2 => _changesItsMind ? ContactOutcome.Unknown : ContactOutcome.Delivered,
            _ => ContactOutcome.Sent,
        };
        _acts.Add(new Told(decision, day, [.. _events], outcome));
        if (decision.StageName == "declare-claim") Record(new ClaimDeclared(day));
        else Record(new ContactMade(day, decision.StageName!, decision.Channel!.Value, outcome, decision.Key, id: "c" + CasePrint.Number(_acts.Count)));
    }

    private void ChangeItsMind(LocalDate day)
    {
        var named = _events.Where(e => e.Id is not null).ToArray();
        if (named.Length == 0) return;
        var chosen = _draw.Of(named);
        if (chosen is ContactMade made && _draw.Chance(70))
            Record(new ContactMade(day, made.Stage, made.Channel, _draw.Of(ContactOutcome.Delivered, ContactOutcome.Failed, ContactOutcome.Unknown), made.Key));
        else
            Record(new EventReversed(day, chosen.Id!, "r" + CasePrint.Number(_events.Count)));
    }

    /// <summary>What the facts check refuses never came into the host's books.</summary>
    private void Record(DunningEvent happened)
    {
        _events.Add(happened);
        if (!_its.With(_events).IsValid) _events.RemoveAt(_events.Count - 1);
    }

    /// <summary>An act it was told to do.</summary>
    /// <param name="Decision">The decision.</param>
    /// <param name="Day">The day.</param>
    /// <param name="Before">What had happened before.</param>
    /// <param name="Outcome">How it went.</param>
    internal sealed record Told(DunningDecision Decision, LocalDate Day, IReadOnlyList<DunningEvent> Before, ContactOutcome Outcome)
    {
        public int Cycle => Before.Count(e => e is DueDateExtended);

        /// <summary>The place of its stage in the policy; −1 for a special act.</summary>
        public int Place => Decision.Stage is { } stage ? Decision.Policy.Stages.ToList().IndexOf(stage) : -1;

        public bool IsCarriedOut => Outcome is ContactOutcome.Sent or ContactOutcome.Delivered;
    }
}

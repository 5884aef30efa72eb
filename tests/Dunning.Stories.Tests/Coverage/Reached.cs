using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Stories.Playing;
using Dunning.Vocabulary;

namespace Dunning.Stories.Coverage;

/// <summary>What one story reached.</summary>
internal sealed class Reached(string story)
{
    private readonly HashSet<Item> _items = [];

    public string Story => story;

    public IReadOnlyCollection<Item> Items => _items;

    public void Add(string bound, BoundSide side) => _items.Add(Goals.Of(bound, side));

    public void AddRefusal(string code) => _items.Add(new Item("refusal", code));

    /// <summary>An act a host carried out: its stage and day are compared, its reason is not.</summary>
    public void Add(DunningAction action) => _items.Add(new Item("action", WireName.Of(action)));

    public void Add(Situation situation, DunningDecision decision)
    {
        _items.Add(new Item("verdict", WireName.Of(decision.Verdict)));
        _items.Add(new Item("reason", WireName.Of(decision.Reason)));
        _items.Add(Goals.Of(decision.Rule, decision.Reason));
        AddTriggers(situation, decision);
        AddCauses(situation, decision);
        if (decision.Action is { } action) Add(action);
        foreach (var alert in Words.AlertsIn(decision.Alerts))
            _items.Add(new Item("alert", WireName.Of(alert)));
        foreach (var known in situation.Events.Where(e => e.On <= situation.Today))
        {
            // A note has no effect, which is what it is for.
            if (known is NoteTaken || (Without(situation, known) is { } other && Words.Of(other) != Words.Of(decision))) Add(known);
        }
    }

    public void Add(ContactDecision contact)
    {
        _items.Add(new Item("contact", WireName.Of(contact.Verdict)));
        _items.Add(new Item("contact reason", WireName.Of(contact.Reason)));
        foreach (var line in contact.Lines) _items.Add(new Item("contact line", WireName.Of(line.Role)));

        // The alerts of its lines are those of the decisions, which stories of single invoices reach.
        if (contact.Alerts.HasFlag(Goals.AlertOfContacts)) _items.Add(new Item("contact alert", WireName.Of(Goals.AlertOfContacts)));
    }

    /// <summary>What triggers, what is only told of, and which contact of a stage ended a trigger.</summary>
    private void AddTriggers(Situation situation, DunningDecision decision)
    {
        if (Goals.Triggers.Contains(decision.Reason)) _items.Add(new Item("trigger", WireName.Of(decision.Reason)));
        if (decision.Rule == DecisionRule.Stage && situation.Policy.Promises.WhenBroken == BrokenPromiseMode.Resume
            && decision.Alerts.HasFlag(DunningAlerts.PromiseBroken) && decision.Reason != DecisionReason.PromiseBroken)
            _items.Add(Goals.OfToldTrigger);
        foreach (var contact in situation.Events.Where(e => e is ContactMade && e.On <= situation.Today))
        {
            if (Without(situation, contact) is not { } other) continue;
            foreach (var ended in TriggersIn(other).Except(TriggersIn(decision))) _items.Add(new Item("trigger ended", WireName.Of(ended)));
        }
    }

    /// <summary>Where one reason has several causes: which it was.</summary>
    private void AddCauses(Situation situation, DunningDecision decision)
    {
        switch (decision.Reason)
        {
            case DecisionReason.InsolvencyStay:
                var undeclared = situation with { Events = [.. situation.Events.Where(e => e is not ClaimDeclared)] };
                _items.Add(Goals.OfCause(decision.Reason, undeclared.Decide().Reason == decision.Reason ? WireName.Of(InsolvencyKind.OverIndebtedness) : "declared"));
                break;
            case DecisionReason.AutomaticPayment or DecisionReason.AutomaticPaymentMissing:
                var unrated = situation with { Invoice = situation.Invoice.WithDebtor(situation.Invoice.Debtor.WithProfile(PayerProfile.Unrated)) };
                _items.Add(Goals.OfCause(decision.Reason, unrated.Decide().Reason == decision.Reason ? WireName.Of(situation.Invoice.Method) : "profile"));
                break;
            case DecisionReason.NoReachableChannel or DecisionReason.ProcessExhausted when decision.Rule == DecisionRule.Stage:
                _items.Add(Goals.OfCause(decision.Reason, decision.DueOn is null ? "mandatory" : "none-left"));
                break;
        }
    }

    private static IEnumerable<DecisionReason> TriggersIn(DunningDecision decision)
    {
        if (decision.Alerts.HasFlag(DunningAlerts.PlanBroken)) yield return DecisionReason.PlanBroken;
        if (decision.Alerts.HasFlag(DunningAlerts.PromiseBroken)) yield return DecisionReason.PromiseBroken;
        if (decision.Alerts.HasFlag(DunningAlerts.PaymentReturned)) yield return DecisionReason.PaymentReturned;
        if (decision.Reason is DecisionReason.DisputeRejected or DecisionReason.Escalated) yield return decision.Reason;
    }

    /// <summary>The decision without an event; null where its absence makes the rest impossible.</summary>
    private static DunningDecision? Without(Situation situation, DunningEvent left)
    {
        try
        {
            return (situation with { Events = [.. situation.Events.Where(e => !ReferenceEquals(e, left))] }).Decide();
        }
        catch (RefusedFactsException)
        {
            return null;
        }
    }

    private void Add(DunningEvent known)
    {
        _items.Add(new Item("event", WireName.Of(known.Kind)));
        if (known is ContactMade contact) _items.Add(new Item("outcome", WireName.Of(contact.Outcome)));
        if (known is DisputeClosed closed) _items.Add(new Item("dispute", WireName.Of(closed.Outcome)));
    }
}

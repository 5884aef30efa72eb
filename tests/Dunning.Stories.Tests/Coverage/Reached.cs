using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Portfolio;
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

    public void Add(Bound bound, BoundSide side) => _items.Add(Goals.Of(bound, side));

    public void AddRefusal(string code) => _items.Add(new Item("refusal", code));

    /// <summary>An act a host carried out: its stage and day are compared, its reason is not.</summary>
    public void Add(DunningAction action) => _items.Add(new Item("action", WireName.Of(action)));

    public void Add(Situation situation, DunningDecision decision)
    {
        _items.Add(new Item("verdict", WireName.Of(decision.Verdict)));
        _items.Add(new Item("reason", WireName.Of(decision.Reason)));
        _items.Add(Goals.Of(decision.Rule, decision.Reason));
        if (Goals.Triggers.Contains(decision.Reason)) _items.Add(new Item("trigger", WireName.Of(decision.Reason)));
        if (decision.Action is { } action) Add(action);
        foreach (var alert in Words.AlertsIn(decision.Alerts))
            _items.Add(new Item("alert", WireName.Of(alert)));
        foreach (var known in situation.Events.Where(e => e.On <= situation.Today)) Add(known);
    }

    public void Add(ContactDecision contact)
    {
        _items.Add(new Item("contact", WireName.Of(contact.Verdict)));
        _items.Add(new Item("contact reason", WireName.Of(contact.Reason)));
        foreach (var line in contact.Lines) _items.Add(new Item("contact line", WireName.Of(line.Role)));

        // The alerts of its lines are those of the decisions, which stories of single invoices reach.
        if (contact.Alerts.HasFlag(Goals.AlertOfContacts)) _items.Add(new Item("contact alert", WireName.Of(Goals.AlertOfContacts)));
    }

    private void Add(DunningEvent known)
    {
        _items.Add(new Item("event", WireName.Of(known.Kind)));
        if (known is ContactMade contact) _items.Add(new Item("outcome", WireName.Of(contact.Outcome)));
        if (known is DisputeClosed closed) _items.Add(new Item("dispute", WireName.Of(closed.Outcome)));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Stories.Coverage;
using Dunning.Stories.Text;
using NodaTime;

namespace Dunning.Stories.Playing;

/// <summary>A story while it is played: what is known so far, what went wrong, what was reached.</summary>
internal sealed class Performance
{
    private readonly Dictionary<string, Case> _cases = new(StringComparer.Ordinal);
    private readonly List<string> _failures = [];
    private readonly List<string> _order = [];
    private Debtor? _debtor;
    private Case? _current;

    private Performance(Story story) => Reached = new Reached(story.Title);

    public EscalationPolicy? Policy { get; set; }

    public Reached Reached { get; }

    /// <summary>Money received and matched to no invoice.</summary>
    public List<Money> Unapplied { get; } = [];

    /// <summary>The contact recorded last.</summary>
    public ContactRecord? LastRecord { get; private set; }

    /// <summary>The claims that held, each with the other bounds claimed beside it.</summary>
    public List<(StoryLine Line, Situation Situation, IReadOnlyList<Bound> Claimed, BoundSide Side)> Claims { get; } = [];

    public IReadOnlyList<string> Failures => _failures;

    public static Performance Of(Story story)
    {
        var performance = new Performance(story);
        foreach (var step in story.Steps) step.Play(performance);
        return performance;
    }

    public void Fail(StoryLine line, string what) => _failures.Add(line.Place + ": " + line.Text + Environment.NewLine + "    " + what);

    public Case CaseAt(StoryLine line) => _current ?? throw line.Wrong("Which invoice?");

    public Situation On(StoryLine line, LocalDate today) =>
        new(Policy ?? throw line.Wrong("Under which policy?"), CaseAt(line).Invoice, [.. CaseAt(line).Events], today);

    /// <summary>What a contact of the debtor depends on: all invoices told of so far.</summary>
    public ContactSituation AccountOn(StoryLine line, LocalDate today)
    {
        var items = _order.Select(number => new Receivable(_cases[number].Invoice, InvoiceHistory.Of(_cases[number].Events)));
        var account = new DebtorAccount(_debtor ?? throw line.Wrong("Which debtor?"), items, Unapplied);
        return new ContactSituation(Policy ?? throw line.Wrong("Under which policy?"), account, today);
    }

    public void Record(ContactRecord record)
    {
        foreach (var entry in record.Entries) _cases[entry.Invoice.Number].Events.Add(entry.Event);
        LastRecord = record;
    }

    public void Meet(Debtor debtor)
    {
        _debtor = debtor;
        foreach (var known in _cases.Values) known.Invoice = known.Invoice.WithDebtor(debtor);
    }

    public Debtor? Debtor => _debtor;

    public void TurnTo(StoryLine line, string number, Func<Debtor, Invoice>? invoice)
    {
        if (invoice is null)
        {
            _current = _cases.TryGetValue(number, out var known) ? known : throw line.Wrong("No such invoice was told of.");
            return;
        }

        if (_cases.ContainsKey(number)) throw line.Wrong("That invoice was told of already.");
        _order.Add(number);
        _current = _cases[number] = new Case(invoice(_debtor ?? throw line.Wrong("Who owes it?")));
    }
}

using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Engine.Explaining;

/// <summary>Facts in the order they are told. A day that never was or never comes, and a text that was not given, is no fact.</summary>
internal sealed class FactList(Currency currency)
{
    private readonly List<ExplainedFact> _facts = [];

    public IReadOnlyList<ExplainedFact> Facts => _facts;

    public void So(FactName name, string? source = null) => _facts.Add(new ExplainedFact(name, source: source));

    /// <summary>A day, with the days its clause adds where one does.</summary>
    public void Day(FactName name, int day, string? source = null, int? days = null)
    {
        if (DayNumber.ToDateOrNull(day) is { } date) _facts.Add(new ExplainedFact(name, date, number: days, source: source));
    }

    public void Amount(FactName name, long minor, string? source = null) => Amount(name, MinorUnits.ToMoney(minor, currency), source);

    public void Amount(FactName name, Money amount, string? source = null) => _facts.Add(new ExplainedFact(name, amount: amount, source: source));

    public void Number(FactName name, int number, string? source = null) => _facts.Add(new ExplainedFact(name, number: number, source: source));

    public void Text(FactName name, string? text, string? source = null)
    {
        if (!string.IsNullOrWhiteSpace(text)) _facts.Add(new ExplainedFact(name, text: text, source: source));
    }

    public void By(FactName name, Channel channel, string? source = null) => _facts.Add(new ExplainedFact(name, source: source, channel: channel));

    /// <summary>A contact that did not get through, or of which nobody knows.</summary>
    public void Try(ContactMade contact) =>
        _facts.Add(new ExplainedFact(FactName.Try, contact.On, text: WireName.Of(contact.Outcome), channel: contact.Channel));

    public void TextAndDay(FactName name, string text, int day, string? source = null, int? days = null) =>
        _facts.Add(new ExplainedFact(name, DayNumber.ToDate(day), number: days, text: text, source: source));
}

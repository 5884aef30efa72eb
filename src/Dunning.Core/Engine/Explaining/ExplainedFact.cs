using System;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Engine.Explaining;

/// <summary>
/// A fact a rule looked at, with the value it had: a day, an amount, a number, a text or a name and a day, as <see cref="FactName"/> tells; none of
/// them where the fact is simply so. A day that a number of days in the policy makes carries that number too.
/// </summary>
public sealed class ExplainedFact : IEquatable<ExplainedFact>
{
    internal ExplainedFact(FactName name, LocalDate? date = null, Money? amount = null, int? number = null, string? text = null, string? source = null, Channel? channel = null)
    {
        Name = name;
        Date = date;
        Amount = amount;
        Number = number;
        Text = text;
        Source = source;
        Channel = channel;
    }

    /// <summary>What it is about.</summary>
    public FactName Name { get; }

    /// <summary>The day, if it is one.</summary>
    public LocalDate? Date { get; }

    /// <summary>The amount, if it is one.</summary>
    public Money? Amount { get; }

    /// <summary>The number or count of days, if it is one; beside a day the days or months its clause adds, negative where it takes them off.</summary>
    public int? Number { get; }

    /// <summary>The name of a stage, calendar or reason, or a text as it was recorded, if it is one. Names are wire names.</summary>
    public string? Text { get; }

    /// <summary>The channel, of what was done or is to be done by one.</summary>
    public Channel? Channel { get; }

    /// <summary>The clause of the policy that set it, as a JSON path (<c>$.stages[2].day</c>); null where none did.</summary>
    public string? Source { get; }

    /// <inheritdoc/>
    public bool Equals(ExplainedFact? other) =>
        other is not null && Name == other.Name && Date == other.Date && Amount == other.Amount && Number == other.Number && Text == other.Text
        && Source == other.Source && Channel == other.Channel;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExplainedFact);

    /// <inheritdoc/>
    public override int GetHashCode() => (Name, Date, Amount, Number, Text).GetHashCode();
}

using System;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Engine.Explaining;

/// <summary>
/// A fact a rule looked at, with the value it had: a day, an amount, a number or a name, as <see cref="FactName"/> tells; none of them where the
/// fact is simply so.
/// </summary>
public sealed class ExplainedFact : IEquatable<ExplainedFact>
{
    private ExplainedFact(FactName name, LocalDate? date, Money? amount, int? number, string? text)
    {
        Name = name;
        Date = date;
        Amount = amount;
        Number = number;
        Text = text;
    }

    /// <summary>What it is about.</summary>
    public FactName Name { get; }

    /// <summary>The day, if it is one.</summary>
    public LocalDate? Date { get; }

    /// <summary>The amount, if it is one.</summary>
    public Money? Amount { get; }

    /// <summary>The number or count of days, if it is one.</summary>
    public int? Number { get; }

    /// <summary>The name of a stage, calendar or reason, if it is one.</summary>
    public string? Text { get; }

    /// <inheritdoc/>
    public bool Equals(ExplainedFact? other) =>
        other is not null && Name == other.Name && Date == other.Date && Amount == other.Amount && Number == other.Number && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExplainedFact);

    /// <inheritdoc/>
    public override int GetHashCode() => (Name, Date, Amount, Number, Text).GetHashCode();

    internal static ExplainedFact Of(FactName name) => new(name, null, null, null, null);

    internal static ExplainedFact Of(FactName name, LocalDate date) => new(name, date, null, null, null);

    internal static ExplainedFact Of(FactName name, Money amount) => new(name, null, amount, null, null);

    internal static ExplainedFact Of(FactName name, int number) => new(name, null, null, number, null);

    internal static ExplainedFact Of(FactName name, string text) => new(name, null, null, null, text);
}

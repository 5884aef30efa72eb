using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Stories.Text;

/// <summary>A sentence as read: what stands in the blanks of its head, and its clauses.</summary>
internal sealed class Sentence(StoryLine line, IReadOnlyList<string> values, IEnumerable<(string Clause, IReadOnlyList<string> Values)> clauses)
{
    private readonly (string Clause, IReadOnlyList<string> Values)[] _clauses = [.. clauses];

    public StoryLine Line => line;

    public string Text(int blank = 0) => values[blank];

    public bool Says(string clause) => All(clause).Any();

    /// <summary>The clause as a sentence of its own; null where it is not said.</summary>
    public Sentence? Clause(string clause) => All(clause).FirstOrDefault();

    public IEnumerable<Sentence> All(string clause) =>
        _clauses.Where(c => c.Clause == clause).Select(c => new Sentence(line, c.Values, []));

    public LocalDate Date(int blank = 0) => ParseDate(line, values[blank]);

    /// <summary>Whole euros or two decimals: an accountant's <c>1250.00</c>, never a float.</summary>
    public decimal Amount(int blank = 0) =>
        decimal.TryParse(values[blank], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : throw line.Wrong("'" + values[blank] + "' is not an amount, such as 1250.00.");

    public int Number(int blank = 0) =>
        int.TryParse(values[blank], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw line.Wrong("'" + values[blank] + "' is not a whole number.");

    public T Name<T>(int blank = 0)
        where T : struct, Enum => ParseName<T>(values[blank]);

    /// <summary>Several names, joined by <c>or</c> or <c>and</c>.</summary>
    public IReadOnlyList<T> Names<T>(int blank = 0)
        where T : struct, Enum =>
        [.. values[blank].Split([" or ", " and "], StringSplitOptions.None).Select(ParseName<T>)];

    internal static LocalDate ParseDate(StoryLine line, string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } parsed
            ? parsed.Value
            : throw line.Wrong("'" + text + "' is not a day of the calendar, such as 2026-03-12.");

    private T ParseName<T>(string name)
        where T : struct, Enum =>
        WireName.TryParse<T>(name, out var value)
            ? value
            : throw line.Wrong("'" + name + "' is none of: " + string.Join(", ", WireName.All<T>()) + ".");
}

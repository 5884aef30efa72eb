using System;
using System.Collections.Generic;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Ledgers;

/// <summary>What a ledger does not say itself. Immutable.</summary>
public sealed class LedgerOptions
{
    private const int MostTermsDays = 3_650;

    private readonly Dictionary<LedgerColumn, string?> _map = [];

    /// <summary>States what the ledger does not say itself.</summary>
    /// <param name="currency">The currency of rows that name none; needed when there is no such column.</param>
    /// <param name="termsDays">Days from the issue date to the due date of invoices that give but one of them, 0 to 3,650.</param>
    /// <param name="dates">
    /// How dates are written, as a pattern of NodaTime: <c>dd/MM/yyyy</c>, <c>M/d/yyyy</c>. Where <c>d</c> and <c>M</c> stand apart, one digit
    /// and two are read alike. ISO dates are read as well, unless the pattern puts the year first.
    /// </param>
    /// <param name="decimalMark">The decimal mark of the amounts; null: found out.</param>
    /// <param name="map">
    /// The header of a column where it is not its own name: <c>Amount</c> to <c>BillTotal</c>. Null or empty: the column is not read,
    /// even if the file has one of its name.
    /// </param>
    /// <param name="channelOfStage">
    /// By which channel a stage went out, which no column says; null, or a null answer, is <see cref="Channel.Phone"/>: the channel
    /// from which the law concludes nothing, so that no limitation is taken for interrupted that may not be.
    /// </param>
    /// <param name="mostRemarks">How many skipped rows, and how many warnings, are listed one by one, at least 1; all are counted.</param>
    /// <exception cref="ArgumentException">A number is out of its range, the date pattern cannot be used, or a column or mark is not declared.</exception>
    public LedgerOptions(
        Currency? currency = null,
        int? termsDays = null,
        string? dates = null,
        DecimalMark? decimalMark = null,
        IEnumerable<KeyValuePair<LedgerColumn, string?>>? map = null,
        Func<string, Channel?>? channelOfStage = null,
        int mostRemarks = 10_000)
    {
        if (termsDays is < 0 or > MostTermsDays) throw new ArgumentOutOfRangeException(nameof(termsDays), termsDays, "Terms are 0 to 3650 days.");
        if (mostRemarks < 1) throw new ArgumentOutOfRangeException(nameof(mostRemarks), mostRemarks, "At least one is listed.");
        if (decimalMark is { } mark && !WireName.IsDeclared(mark)) throw new ArgumentOutOfRangeException(nameof(decimalMark), decimalMark, "Not a decimal mark.");
        Currency = currency;
        TermsDays = termsDays;
        Dates = dates;
        DatePattern = dates is null ? null : PatternOf(dates);
        DecimalMark = decimalMark;
        ChannelOfStage = channelOfStage;
        MostRemarks = mostRemarks;
        foreach (var pair in map ?? [])
        {
            if (!WireName.IsDeclared(pair.Key)) throw new ArgumentOutOfRangeException(nameof(map), pair.Key, "Not a column of a ledger.");
            _map[pair.Key] = string.IsNullOrWhiteSpace(pair.Value) ? null : pair.Value!.Trim();
        }
    }

    /// <summary>Nothing said: the ledger must say it all.</summary>
    public static LedgerOptions Default { get; } = new();

    /// <summary>The currency of rows that name none.</summary>
    public Currency? Currency { get; }

    /// <summary>Days from the issue date to the due date of invoices that give but one of them.</summary>
    public int? TermsDays { get; }

    /// <summary>How dates are written; null: ISO, or found out where they can be read but one way.</summary>
    public string? Dates { get; }

    /// <summary>The decimal mark of the amounts; null: found out.</summary>
    public DecimalMark? DecimalMark { get; }

    /// <summary>By which channel a stage went out.</summary>
    public Func<string, Channel?>? ChannelOfStage { get; }

    /// <summary>How many skipped rows, and how many warnings, are listed one by one.</summary>
    public int MostRemarks { get; }

    internal LocalDatePattern? DatePattern { get; }

    /// <summary>The header that stands for a column; null when the column is not to be read.</summary>
    /// <param name="column">The column.</param>
    /// <param name="isMapped">Whether it was said, so that the file must have it.</param>
    internal string? HeaderOf(LedgerColumn column, out bool isMapped)
    {
        isMapped = _map.TryGetValue(column, out var header);
        return isMapped ? header : LedgerColumnNames.Of(column);
    }

    // "dd/MM/yyyy" says the order; an export that writes 1/5/2026 under it means the same.
    private static LocalDatePattern PatternOf(string dates)
    {
        try
        {
            var strict = LocalDatePattern.CreateWithInvariantCulture(dates);
            var sample = new LocalDate(2026, 11, 23);
            if (!strict.Parse(strict.Format(sample)).TryGetValue(default, out var back) || back != sample)
                throw new ArgumentException("The date pattern '" + dates + "' does not give day, month and year.", nameof(dates));
            var lenient = LenientDates(dates);
            return lenient == dates ? strict : LocalDatePattern.CreateWithInvariantCulture(lenient);
        }
        catch (InvalidPatternException unusable)
        {
            throw new ArgumentException("'" + dates + "' is not a date pattern such as dd/MM/yyyy or M/d/yyyy.", nameof(dates), unusable);
        }
    }

    private static string LenientDates(string dates)
    {
        foreach (var separator in "/.- ")
        {
            var parts = dates.Split(separator);
            if (parts.Length != 3) continue;
            for (var i = 0; i < parts.Length; i++)
            {
                if (parts[i] is "dd" or "MM") parts[i] = parts[i].Substring(1);
            }

            return string.Join(separator.ToString(), parts);
        }

        return dates;
    }
}

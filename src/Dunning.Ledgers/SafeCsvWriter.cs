using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using Dunning.Monetary;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Ledgers;

/// <summary>
/// Writes a table as CSV (RFC 4180) that a spreadsheet can open without danger: text that it would run as a formula is written with a quote
/// <c>'</c> in front, which shows it as text. Numbers stay numbers, in invariant notation. The writer it writes to stays open.
/// </summary>
public sealed class SafeCsvWriter : IDisposable
{
    // What begins a formula in a spreadsheet, and the full-width forms some take for the same.
    private const string Formulas = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private readonly CsvWriter _writer;

    /// <summary>Writes to a text.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="separator">What separates the cells: comma, semicolon or tab.</param>
    /// <exception cref="ArgumentException">The separator is another.</exception>
    public SafeCsvWriter(TextWriter text, char separator = ',')
    {
        ArgumentNullException.ThrowIfNull(text);
        if (separator is not (',' or ';' or '\t')) throw new ArgumentException("Cells are separated by a comma, a semicolon or a tab.", nameof(separator));
        _writer = CsvWriter.Create(text, new CsvWriterOptions { Separator = separator }, leaveOpen: true);
    }

    /// <summary>Writes a row of text, for instance the header.</summary>
    /// <param name="cells">The cells.</param>
    public void WriteRow(params string[] cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        foreach (var cell in cells) WriteText(cell);
        EndRow();
    }

    /// <summary>Writes a cell of text.</summary>
    /// <param name="text">The text; null is an empty cell.</param>
    public void WriteText(string? text) => _writer.WriteField(text is not null && IsFormula(text) ? "'" + text : text ?? string.Empty);

    /// <summary>Writes a number, as <c>-12.50</c>.</summary>
    /// <param name="number">The number; null is an empty cell.</param>
    public void WriteNumber(decimal? number) => _writer.WriteField(number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);

    /// <summary>Writes an amount without its currency, with the minor units of it: <c>1250.00</c>.</summary>
    /// <param name="amount">The amount; null is an empty cell.</param>
    public void WriteAmount(Money? amount) => _writer.WriteField(amount?.ToAmountString() ?? string.Empty);

    /// <summary>Writes a date as <c>2026-03-12</c>.</summary>
    /// <param name="date">The date; null is an empty cell.</param>
    public void WriteDate(LocalDate? date) => _writer.WriteField(date is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty);

    /// <summary>Ends the row.</summary>
    /// <exception cref="InvalidOperationException">It has another number of cells than the first.</exception>
    public void EndRow() => _writer.EndRecord();

    /// <summary>Writes what is still held back, and leaves the text open.</summary>
    public void Dispose() => _writer.Dispose();

    // White space in front does not keep every spreadsheet from seeing the formula behind it; a tab or line break at the start is dropped by some.
    private static bool IsFormula(string text)
    {
        if (text.Length > 0 && text[0] is '\t' or '\r' or '\n') return true;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || character is '\uFEFF' or '\u200B' or '\0') continue;
            return Formulas.Contains(character);
        }

        return false;
    }
}

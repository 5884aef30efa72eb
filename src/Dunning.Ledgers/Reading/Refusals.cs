using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Faults;

namespace Dunning.Ledgers.Reading;

/// <summary>Why a whole file is refused, and what to do about it.</summary>
internal static class Refusals
{
    private const int MostColumnsNamed = 30;

    public static Fault NotText(int line) =>
        new(LedgerFaultCodes.NotText, "$", "The file is not text: a ledger is a CSV file in UTF-8, not a spreadsheet file.", line: line);

    public static Fault NotUtf8(int line) =>
        new(
            LedgerFaultCodes.NotUtf8,
            "$",
            "The file is not UTF-8: the first bytes that are not stand on line " + Number(line)
            + ". Save it as UTF-8 (in a spreadsheet: 'CSV UTF-8'), or give a reader of its own encoding, often Windows-1252.",
            line: line);

    public static Fault Empty() => new(LedgerFaultCodes.Empty, "$", "The file is empty: not even a header.");

    public static Fault HeaderTooLong(int line) =>
        new(LedgerFaultCodes.HeaderForm, "$", "The header is longer than 1,048,576 characters.", line: line);

    public static Fault HeaderQuotes(int line) =>
        new(LedgerFaultCodes.HeaderForm, "$", "A quote in the header is not closed where the cell ends.", line: line);

    public static Fault TooManyColumns(int line, int columns) =>
        new(LedgerFaultCodes.HeaderForm, "$", "The header has " + Number(columns) + " columns; 1,000 can be read.", [Number(columns)], line: line);

    public static Fault ColumnsMissing(IReadOnlyList<string> missing, IReadOnlyList<string> found, int line) =>
        new(
            LedgerFaultCodes.ColumnMissing,
            "$",
            "The header has no column " + string.Join(", ", missing) + ". It has: " + Named(found)
            + ". Is it the header? A column of another name is mapped, as in " + missing[0] + "=" + Example(found) + ".",
            missing.Concat(found),
            line: line);

    public static Fault ColumnTwice(string column, string header, int line) =>
        new(LedgerFaultCodes.ColumnTwice, "$", "The header has " + Quoted.Text(header) + " twice, so that " + column + " could be either.", [column, header], line: line);

    public static Fault MappedColumnMissing(string column, string header, IReadOnlyList<string> found, int line) =>
        new(
            LedgerFaultCodes.MappedColumnMissing,
            "$",
            column + " is mapped to " + Quoted.Text(header) + ", which the header does not have. It has: " + Named(found) + ".",
            [column, header],
            line: line);

    public static Fault NoCurrency() =>
        new(LedgerFaultCodes.NoCurrency, "$", "The file has no column currency: say the currency, for instance EUR.");

    public static Fault NoTerms() =>
        new(LedgerFaultCodes.NoTerms, "$", "The file has issue dates but no column due_date: say the terms in days, for instance 30, or map the column.");

    public static Fault DatesAmbiguous(in Sample sample) =>
        new(
            LedgerFaultCodes.DatesAmbiguous,
            "$",
            "The dates could be read two ways, such as " + sample.Quote() + ": say how, for instance dd/MM/yyyy or MM/dd/yyyy.",
            [sample.Text],
            line: sample.Line);

    public static Fault DatesContradict(in Sample dayFirst, in Sample monthFirst) =>
        new(
            LedgerFaultCodes.DatesContradict,
            "$",
            dayFirst.Quote() + " can only be read day first, " + monthFirst.Quote()
            + " only month first: say how dates are written, for instance dd/MM/yyyy; rows that are not are then skipped.",
            [dayFirst.Text, monthFirst.Text],
            line: dayFirst.Line);

    public static Fault AmountsAmbiguous(in Sample sample) =>
        new(
            LedgerFaultCodes.AmountsAmbiguous,
            "$",
            "The amounts could be read two ways, such as " + sample.Quote() + ": say whether the decimal mark is a point or a comma.",
            [sample.Text],
            line: sample.Line);

    public static Fault AmountsContradict(in Sample point, in Sample comma) =>
        new(
            LedgerFaultCodes.AmountsContradict,
            "$",
            point.Quote() + " can only be read with a decimal point, " + comma.Quote()
            + " only with a decimal comma: say which it is; rows that are not so are then skipped.",
            [point.Text, comma.Text],
            line: point.Line);

    private static string Named(IReadOnlyList<string> found) =>
        string.Join(", ", found.Take(MostColumnsNamed).Select(Quoted.Text)) + (found.Count > MostColumnsNamed ? ", …" : string.Empty);

    private static string Example(IReadOnlyList<string> found) => found.Count == 0 ? "Header" : Quoted.Text(found[0]);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;
using System.Threading;
using Dunning.Faults;
using Dunning.Ledgers.Reading;
using NodaTime;

namespace Dunning.Ledgers;

/// <summary>
/// Reads the open items an accounting system exports as CSV: comma, semicolon or tab, decimal point or comma, dates in any order that can be
/// told. What could be read two ways is refused, never guessed; a row that cannot be read is reported and skipped.
/// </summary>
public static class LedgerReader
{
    private const int BufferSize = 1 << 16;

    // Not a character, so that what could not be decoded is told from everything a text can hold.
    private static readonly Encoding Utf8 = Encoding.GetEncoding(
        "utf-8",
        EncoderFallback.ExceptionFallback,
        new DecoderReplacementFallback(LineReader.Undecodable.ToString()));

    /// <summary>Reads a ledger from a stream of UTF-8, with or without a byte order mark (UTF-16 only with one). The stream stays open.</summary>
    /// <param name="stream">The file, read from where it stands.</param>
    /// <param name="options">What the file does not say itself; null: nothing.</param>
    /// <param name="progress">Told the number of rows from time to time, and at the end.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>What was read, and what was not.</returns>
    /// <exception cref="LedgerRefusedException">The file cannot be read at all; every fault found is listed.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static LedgerReadResult Read(Stream stream, LedgerOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var text = new StreamReader(stream, Utf8, detectEncodingFromByteOrderMarks: true, BufferSize, leaveOpen: true);
        return Read(text, options, progress, cancellation);
    }

    /// <summary>Reads a ledger from text, so that it may be of any encoding. The reader stays open.</summary>
    /// <param name="text">The file, read from where it stands.</param>
    /// <param name="options">What the file does not say itself; null: nothing.</param>
    /// <param name="progress">Told the number of rows from time to time, and at the end.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>What was read, and what was not.</returns>
    /// <exception cref="LedgerRefusedException">The file cannot be read at all; every fault found is listed.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static LedgerReadResult Read(TextReader text, LedgerOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= LedgerOptions.Default;
        var skipped = new RemarkList(options.MostRemarks);
        var warnings = new RemarkList(options.MostRemarks);
        var lines = new LineReader(text);
        var header = LedgerHeader.Read(lines, options);

        var intake = new RowIntake(header, options, skipped, warnings);
        using (var records = new RecordSource(lines, header.Separator, header.CellCount, header.LastLine, skipped))
        using (var reader = Cells.ReaderOf(records, header.Separator))
        {
            intake.TakeAll(reader, progress, cancellation);
        }

        var mark = intake.Amounts.Conclude(out var amountsRefused);
        var dates = intake.Dates.Conclude(out var datesRefused);
        Refuse(datesRefused, amountsRefused);

        var read = new LedgerAssembly();
        var converter = new RowConverter(header, options, dates, mark ?? DecimalMark.Point, warnings);
        while (intake.Rows.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = intake.Rows.Dequeue();
            if (converter.Read(row, read) is not { } remark) continue;
            skipped.Add(remark);
            intake.Doubtful.Add(row.Customer.Id);
        }

        converter.RemarkAssumptions();
        return new LedgerReadResult(header, read, intake.Doubtful, skipped, warnings, mark, options.Dates ?? dates.FoundOut);
    }

    /// <summary>Reads a ledger from a stream, if it can be read at all.</summary>
    /// <param name="stream">The file, read from where it stands.</param>
    /// <param name="options">What the file does not say itself; null: nothing.</param>
    /// <param name="result">What was read, and what was not; null when the file is refused.</param>
    /// <param name="faults">Why the file is refused; empty when it is not.</param>
    /// <param name="progress">Told the number of rows from time to time, and at the end.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>Whether the file could be read.</returns>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static bool TryRead(
        Stream stream,
        LedgerOptions? options,
        [NotNullWhen(true)] out LedgerReadResult? result,
        out IReadOnlyList<Fault> faults,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default) =>
        Try(() => Read(stream, options, progress, cancellation), out result, out faults);

    /// <summary>Reads a ledger from text, if it can be read at all.</summary>
    /// <param name="text">The file, read from where it stands.</param>
    /// <param name="options">What the file does not say itself; null: nothing.</param>
    /// <param name="result">What was read, and what was not; null when the file is refused.</param>
    /// <param name="faults">Why the file is refused; empty when it is not.</param>
    /// <param name="progress">Told the number of rows from time to time, and at the end.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>Whether the file could be read.</returns>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static bool TryRead(
        TextReader text,
        LedgerOptions? options,
        [NotNullWhen(true)] out LedgerReadResult? result,
        out IReadOnlyList<Fault> faults,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default) =>
        Try(() => Read(text, options, progress, cancellation), out result, out faults);

    private static bool Try(Func<LedgerReadResult> read, [NotNullWhen(true)] out LedgerReadResult? result, out IReadOnlyList<Fault> faults)
    {
        try
        {
            result = read();
            faults = [];
            return true;
        }
        catch (LedgerRefusedException refused)
        {
            result = null;
            faults = refused.Faults;
            return false;
        }
    }

    private static void Refuse(params Fault?[] refusals)
    {
        var faults = new List<Fault>();
        foreach (var refusal in refusals)
        {
            if (refusal is not null) faults.Add(refusal);
        }

        if (faults.Count > 0) throw new LedgerRefusedException(faults);
    }
}

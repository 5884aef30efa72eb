using System;

namespace Dunning.Ledgers;

/// <summary>Something about a row of a ledger: why it was skipped, or what is odd about it. Test and store the code; the reason is for people.</summary>
public sealed class LedgerRemark
{
    internal LedgerRemark(int line, string? column, string code, string reason)
    {
        Line = line;
        Column = column;
        Code = code;
        Reason = reason;
    }

    /// <summary>The line of the file on which the row begins, counted from 1, the header included.</summary>
    public int Line { get; }

    /// <summary>The column, by the name of <see cref="LedgerColumnNames"/>; null where it is the row as a whole.</summary>
    public string? Column { get; }

    /// <summary>The stable code, see <see cref="LedgerFaultCodes"/>.</summary>
    public string Code { get; }

    /// <summary>What is wrong, in English, in one sentence. It may quote the file, cut short and without control characters.</summary>
    public string Reason { get; }

    /// <summary>Line, column, code and reason.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"line {Line}") + (Column is null ? string.Empty : ", " + Column) + ": " + Code + " " + Reason;
}

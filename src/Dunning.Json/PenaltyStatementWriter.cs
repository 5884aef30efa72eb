using System;
using System.Buffers;
using Dunning.Json.Writing;
using Dunning.Penalties;

namespace Dunning.Json;

/// <summary>Writes penalty statements, a line each. The properties stand in the order of the wire format, all of them.</summary>
public static class PenaltyStatementWriter
{
    /// <summary>Writes a statement as one line, with the line feed that ends it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="caseId">The label of the case; null for none.</param>
    /// <param name="statement">The statement.</param>
    public static void WriteLine(IBufferWriter<byte> output, string? caseId, PenaltyStatement statement)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(statement);
        var line = new LineWriter(output);
        line.Bytes("{\"id\":"u8);
        line.Text(caseId);
        line.Bytes(",\"invoice\":"u8);
        line.Text(statement.Invoice.Number);
        line.Bytes(",\"currency\":"u8);
        line.Text(statement.Invoice.Amount.Currency.Code);
        line.Bytes(",\"lines\":["u8);
        for (var i = 0; i < statement.Lines.Count; i++)
        {
            if (i > 0) line.Bytes(","u8);
            WritePenaltyLine(ref line, statement.Lines[i]);
        }

        line.Bytes("],\"interest\":"u8);
        line.Amount(statement.Interest);
        WriteSums(ref line, statement);
        line.Bytes(",\"sources\":["u8);
        for (var i = 0; i < statement.Sources.Count; i++)
        {
            if (i > 0) line.Bytes(","u8);
            line.Text(statement.Sources[i]);
        }

        line.Bytes("],\"doubts\":["u8);
        for (var i = 0; i < statement.Doubts.Count; i++)
        {
            if (i > 0) line.Bytes(","u8);
            line.Text(statement.Doubts[i].Text);
        }

        line.Bytes("]}\n"u8);
        line.Flush();
    }

    private static void WritePenaltyLine(ref LineWriter line, PenaltyLine priced)
    {
        line.Bytes("{\"from\":"u8);
        line.Date(priced.From);
        line.Bytes(",\"through\":"u8);
        line.Date(priced.Through);
        line.Bytes(",\"days\":"u8);
        line.Number(priced.Days);
        line.Bytes(",\"base\":"u8);
        line.Amount(priced.Base);
        line.Bytes(",\"rate\":"u8);
        line.Text(priced.ToPercentString());
        line.Bytes(",\"interest\":"u8);
        line.Amount(priced.Interest);
        line.Bytes("}"u8);
    }

    private static void WriteSums(ref LineWriter line, PenaltyStatement statement)
    {
        line.Bytes(",\"compensation\":"u8);
        line.Amount(statement.Compensation);
        line.Bytes(",\"charged\":"u8);
        line.Amount(statement.Charged);
        line.Bytes(",\"waived\":"u8);
        line.Amount(statement.Waived);
        line.Bytes(",\"total\":"u8);
        line.Amount(statement.Total);
        line.Bytes(",\"principal\":"u8);
        line.Amount(statement.Principal);
        line.Bytes(",\"totalWithPrincipal\":"u8);
        line.Amount(statement.TotalWithPrincipal);
        line.Bytes(",\"nextDay\":"u8);
        if (statement.NextDay is { } nextDay) line.Amount(nextDay);
        else line.Bytes("null"u8);
    }
}

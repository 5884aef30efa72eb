using System.Collections.Generic;
using System.IO;
using System.Text;
using Dunning.Ledgers;
using Dunning.Penalties;

namespace Dunning.Cli.Statements;

/// <summary>Penalties for a spreadsheet: a row an invoice, or a row a line of one statement.</summary>
internal static class PenaltyCsv
{
    private static readonly string[] BookHeader =
    [
        "invoice", "customer_id", "customer_name", "due_date", "regime", "days", "interest", "compensation", "charged", "waived", "total",
        "principal", "total_with_principal", "next_day", "currency", "doubts",
    ];

    private static readonly string[] LinesHeader = ["invoice", "from", "through", "days", "base", "rate", "interest", "currency"];

    public static void Write(IEnumerable<PenaltyStatement> statements, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        using var csv = new SafeCsvWriter(text);
        csv.WriteRow(BookHeader);
        foreach (var statement in statements) WriteStatement(csv, statement);
    }

    public static void WriteLines(PenaltyStatement statement, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        using var csv = new SafeCsvWriter(text);
        csv.WriteRow(LinesHeader);
        foreach (var line in statement.Lines)
        {
            csv.WriteText(statement.Invoice.Number);
            csv.WriteDate(line.From);
            csv.WriteDate(line.Through);
            csv.WriteNumber(line.Days);
            csv.WriteAmount(line.Base);
            csv.WriteText(line.ToPercentString());
            csv.WriteAmount(line.Interest);
            csv.WriteText(line.Interest.Currency.Code);
            csv.EndRow();
        }
    }

    private static void WriteStatement(SafeCsvWriter csv, PenaltyStatement statement)
    {
        csv.WriteText(statement.Invoice.Number);
        csv.WriteText(statement.Invoice.Debtor.Id);
        csv.WriteText(statement.Invoice.Debtor.Name);
        csv.WriteDate(statement.Invoice.DueOn);
        csv.WriteText(statement.Regime.Name);
        csv.WriteNumber(PenaltyDays.Of(statement));
        csv.WriteAmount(statement.Interest);
        csv.WriteAmount(statement.Compensation);
        csv.WriteAmount(statement.Charged);
        csv.WriteAmount(statement.Waived);
        csv.WriteAmount(statement.Total);
        csv.WriteAmount(statement.Principal);
        csv.WriteAmount(statement.TotalWithPrincipal);
        csv.WriteAmount(statement.NextDay);
        csv.WriteText(statement.Total.Currency.Code);
        csv.WriteText(string.Join(' ', PenaltyDays.DoubtNames(statement)));
        csv.EndRow();
    }
}

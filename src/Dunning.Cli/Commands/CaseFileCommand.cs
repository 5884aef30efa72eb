using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Dunning.Cli.Statements;
using Dunning.Cli.Steering;
using Dunning.Json;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Penalties.Books;
using Dunning.Portfolio;
using Dunning.Portfolio.CaseFiles;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning casefile</c>: all that a lawyer or a court asks for.</summary>
internal static class CaseFileCommand
{
    public static Command Create(Shell shell)
    {
        var today = CommonOptions.Today();
        var invoice = new Option<string?>("--invoice") { Description = "The number of the invoice.", HelpName = "number" };
        var customer = new Option<string?>("--customer") { Description = "The id of the customer, for all that is open with it.", HelpName = "id" };
        var regime = new Option<string?>("--regime") { Description = "The penalty regime; that of a French creditor unless given.", HelpName = "name" };
        var rate = new Option<decimal?>("--rate") { Description = "The rate agreed with the customer, in percent a year.", HelpName = "percent" };
        var costs = new Option<string[]>("--cost")
        {
            Description = "What a route costs in euros, as you know it: small-claims, order-for-payment, suit, administrative-interim-payment. May be repeated.",
            HelpName = "order-for-payment=40.00",
            AllowMultipleArgumentsPerToken = false,
        };
        var command = new Command(
            "casefile",
            "Reads a ledger (CSV) and puts together what a lawyer or court asks for: what happened, penalties, what is missing, the routes. No legal advice.\n\n"
            + "Example:\n  dunning casefile ledger.csv --today 2026-03-12 --customer C-001")
        {
            invoice, customer, today, regime, rate, costs,
        };
        var source = new BookSource(shell, command);
        command.SetAction((parsed, cancellation) =>
        {
            var day = parsed.GetValue(today) ?? shell.Today;
            var (number, customerId) = (parsed.GetValue(invoice), parsed.GetValue(customer));
            if (number is null == customerId is null) throw new UsageException("either --invoice or --customer says whose file it is.");
            var picker = RegimePicker.Of(parsed.GetValue(regime), parsed.GetValue(rate));
            var costOf = (parsed.GetValue(costs) ?? []).Select(CostOf).GroupBy(cost => cost.Kind).ToDictionary(cost => cost.Key, cost => cost.Last().Amount);
            var book = source.Read(parsed, day, cancellation);
            var file = CaseFile.Of(book.Engine, AccountOf(book, number, customerId, day), day, null, number, costs: costOf);
            file = CaseFile.Of(book.Engine, AccountOf(book, number, customerId, day), day, Penalties(file, picker.Under(book.Engine.Book), day), number, costs: costOf);
            var output = new CaseFileOutput(file, book.Language, shell);
            book.Write(output.WriteTable, () => JsonDocuments.Write(shell, json => CaseFileWriter.Write(json, file)), output.WriteCsv);
            return Task.FromResult(book.Conclude([], []));
        });
        return command;
    }

    private static DebtorAccount AccountOf(BookSource.Book book, string? number, string? customerId, LocalDate day)
    {
        if (number is null) return book.Accounts.FirstOrDefault(account => account.Debtor.Id == customerId) ?? throw new UsageException("the ledger has no customer '" + customerId + "' that could be read.");
        var accounts = book.Accounts.Where(account => account.Items.Any(item => item.Invoice.Number == number && item.Invoice.IssuedOn <= day)).ToArray();
        return accounts.Length switch
        {
            0 => throw new UsageException("the ledger has no invoice '" + number + "' issued by that day that could be read."),
            1 => accounts[0],
            _ => throw new UsageException("the ledger has more than one invoice '" + number + "'."),
        };
    }

    private static PenaltyBook Penalties(CaseFile file, RegimePicker picker, LocalDate day) => PenaltyBook.Of(
        new PenaltyCalculator(),
        file.Invoices.Select(invoice => (invoice.Receivable, Choice: picker.For(invoice.Invoice, invoice.FormalNoticeOn)))
            .Where(claim => !RegimePicker.AwaitsNotice(claim.Choice))
            .Select(claim => new PenaltyClaim(claim.Receivable, claim.Choice.Regime)),
        day);

    private static (CourtRouteKind Kind, Money Amount) CostOf(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0 && WireName.TryParse<CourtRouteKind>(text[..equals], out var kind)
            && decimal.TryParse(text[(equals + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            return (kind, new Money(amount, Currency.Eur));
        throw new UsageException("--cost takes " + string.Join(", ", WireName.All<CourtRouteKind>()) + " with an amount, such as order-for-payment=40.00, not '" + text + "'.");
    }
}

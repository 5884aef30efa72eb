using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Dunning.Ledgers;
using Dunning.Monetary;

namespace Dunning.Cli.Commands;

/// <summary>What a ledger does not say itself, as options.</summary>
internal sealed class LedgerArguments
{
    private readonly Option<string[]> _map = new("--map")
    {
        Description = "The header of a column where it is not its own name; nothing behind the '=' leaves the column out. May be repeated.",
        HelpName = "amount=BillTotal",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> _dates = new("--dates")
    {
        Description = "How dates are written, such as dd/MM/yyyy; needed where they could be read two ways.",
        HelpName = "pattern",
    };

    private readonly Option<DecimalMark?> _decimal =
        CommonOptions.Choice<DecimalMark>("--decimal", "The decimal mark of the amounts; found out unless given.");

    private readonly Option<string?> _currency = new("--currency")
    {
        Description = "The currency of rows that name none.",
        HelpName = "EUR",
    };

    private readonly Option<int?> _terms = new("--terms")
    {
        Description = "Days from the issue date to the due date, where the ledger gives but one of them.",
        HelpName = "days",
    };

    public static Argument<string> File() => new("ledger.csv")
    {
        Description = "The ledger: CSV with a header, a row an invoice. Columns, in any order: " + string.Join(", ", LedgerColumnNames.All)
            + ". Needed: customer_id, invoice, amount, and due_date (or issue_date with --terms).",
    };

    /// <summary>All of them.</summary>
    public IEnumerable<Option> Options => [_map, _dates, _decimal, _currency, _terms];

    public void AddTo(Command command)
    {
        foreach (var option in Options) command.Options.Add(option);
    }

    public LedgerOptions Read(ParseResult parsed)
    {
        try
        {
            return new LedgerOptions(
                parsed.GetValue(_currency) is { } code ? CurrencyOf(code) : null,
                parsed.GetValue(_terms),
                parsed.GetValue(_dates),
                parsed.GetValue(_decimal),
                (parsed.GetValue(_map) ?? []).Select(Mapping));
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(wrong.ParamName == "termsDays"
                ? "--terms takes 0 to 3650 days."
                : "--dates takes a pattern such as dd/MM/yyyy, not '" + parsed.GetValue(_dates) + "'.");
        }
    }

    private static Currency CurrencyOf(string code) =>
        Currency.TryParse(code, out var currency) ? currency : throw new UsageException("'" + code + "' is not a currency code of ISO 4217.");

    private static KeyValuePair<LedgerColumn, string?> Mapping(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0) throw new UsageException("--map takes column=header, not '" + text + "'.");
        return LedgerColumnNames.TryParse(text[..equals], out var column)
            ? new KeyValuePair<LedgerColumn, string?>(column, text[(equals + 1)..])
            : throw new UsageException("'" + text[..equals] + "' is no column of a ledger; these are: " + string.Join(", ", LedgerColumnNames.All) + ".");
    }
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using Dunning.Cli.Commands;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Ledgers;
using Dunning.Portfolio;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Cli.Steering;

/// <summary>What every command over a book takes: a ledger and how it is written, policies, a language, a format.</summary>
internal sealed class BookSource
{
    private const int MostComplaints = 20;

    private readonly Shell _shell;
    private readonly Argument<string> _ledger = LedgerArguments.File();
    private readonly LedgerArguments _arguments = new();
    private readonly Option<string?> _book = CommonOptions.Book();
    private readonly Option<string?> _policy = new("--policy") { Description = "One policy of the book for everybody; by kind and profile unless given.", HelpName = "name" };
    private readonly Option<string?> _language = CommonOptions.Language();
    private readonly Option<OutputFormat?> _format =
        CommonOptions.Choice<OutputFormat>("--format", "table for people (unless said otherwise), json for a program, csv for a spreadsheet.");

    public BookSource(Shell shell, Command command)
    {
        _shell = shell;
        command.Arguments.Add(_ledger);
        command.Options.Add(_book);
        command.Options.Add(_policy);
        command.Options.Add(_language);
        command.Options.Add(_format);
        _arguments.AddTo(command);
    }

    /// <summary>Reads the book a command is run on.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="creditsOn">The day whose unapplied credits count.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public Book Read(ParseResult parsed, LocalDate creditsOn, CancellationToken cancellation)
    {
        var engine = Under(CommonOptions.EngineOf(parsed.GetValue(_book)), parsed.GetValue(_policy));
        using var file = CommonOptions.OpenFile(parsed.GetValue(_ledger)!);
        var ledger = Progress.Watch(_shell, "rows", progress => LedgerReader.Read(file, _arguments.Read(parsed), progress, cancellation));
        var given = ledger.AccountsOn(creditsOn);
        return new Book(
            _shell, engine, ledger, given, ProfileArguments.Decided(given, null, engine, creditsOn), CommonOptions.LanguageOf(parsed, _language), parsed.GetValue(_format) ?? OutputFormat.Table);
    }

    /// <summary>All policies of the book, whichever one was named.</summary>
    public DunningEngine WholeBook(ParseResult parsed) => CommonOptions.EngineOf(parsed.GetValue(_book));

    public static DunningEngine Under(DunningEngine engine, string? policyName) =>
        policyName is null ? engine : engine.Under(policyName) ?? throw new UsageException("the book has no policy '" + policyName + "'.");

    /// <summary>A ledger that was read, and how to answer.</summary>
    internal sealed record Book(Shell Shell, DunningEngine Engine, LedgerReadResult Ledger, IReadOnlyList<DebtorAccount> Given, IReadOnlyList<DebtorAccount> Accounts, Language Language, OutputFormat Format)
    {
        /// <summary>Says on standard error which rows are in no figure, and gives the exit code.</summary>
        public int Conclude(IReadOnlyList<RefusedReceivable> refused, IReadOnlyList<RefusedAccount> refusedAccounts)
        {
            var lines = new Dictionary<Receivable, int>(ReferenceEqualityComparer.Instance);
            foreach (var row in Ledger.Invoices) lines[row.Receivable] = row.Line;
            foreach (var (given, decided) in Given.Zip(Accounts).SelectMany(pair => pair.First.Items.Zip(pair.Second.Items))) lines[decided] = lines[given];
            var invoices = refused.Select(one => (one.Receivable, one.Faults[0].Message))
                .Concat(refusedAccounts.SelectMany(one => one.Account.Items.Select(item => (Receivable: item, one.Faults[0].Message))))
                .Select(one => (Line: lines.GetValueOrDefault(one.Receivable), Reason: one.Receivable.Invoice.Number + ": " + one.Message));
            var rows = Ledger.SkippedRows.Select(row => (row.Line, Reason: (row.Column is null ? string.Empty : row.Column + ": ") + row.Reason)).Concat(invoices).OrderBy(row => row.Line).ToArray();
            foreach (var (line, reason) in rows.Take(MostComplaints)) Shell.Complain(FormattableString.Invariant($"line {line}, {reason}"));
            var skipped = Ledger.RowsSkipped + rows.Length - Ledger.SkippedRows.Count;
            if (skipped == 0) return ExitCode.Done;
            Shell.Complain(FormattableString.Invariant($"{skipped} of {Ledger.Rows} rows were skipped, and are in no figure."));
            return ExitCode.Refused;
        }

        /// <summary>Runs what writes for the format that was asked for.</summary>
        public void Write(Action table, Action json, Action csv)
        {
            switch (Format)
            {
                case OutputFormat.Table:
                    table();
                    break;
                case OutputFormat.Json:
                    json();
                    break;
                case OutputFormat.Csv:
                    csv();
                    break;
                default:
                    throw new InvalidOperationException("Not a declared format.");
            }
        }
    }
}

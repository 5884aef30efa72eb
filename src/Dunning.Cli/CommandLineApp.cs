using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using Dunning.Cli.Commands;
using Dunning.Faults;
using Dunning.Ledgers;

namespace Dunning.Cli;

/// <summary>The <c>dunning</c> command: parses, runs, and turns whatever goes wrong into one line each and an exit code.</summary>
internal static class CommandLineApp
{
    // The errno of a pipe whose reader went away, as .NET reports it on Unix.
    private const int BrokenPipe = 32;

    public static int Run(string[] args, Shell shell)
    {
        var root = new RootCommand(
            "What to do next about every unpaid invoice, why, and until when that stands. No legal advice.\n\n"
            + "A first agenda: save what your accounts export, or these lines, as ledger.csv ('dunning agenda --help' names every column),\n"
            + "  customer_id,customer_name,invoice,issue_date,due_date,amount,currency\n"
            + "  C-001,Menuiserie Caron,F-42,2026-01-15,2026-02-14,1250.00,EUR\n"
            + "  C-002,Garage Lestienne,F-43,2026-02-07,2026-03-09,480.00,EUR\n"
            + "and ask what is to be done and why:\n"
            + "  dunning agenda ledger.csv --today 2026-03-12\n"
            + "  dunning explain ledger.csv --today 2026-03-12 --invoice F-42\n\n"
            + "In a clone of the repository, a ledger with more in it:\n  dunning agenda docs/examples/ledger.csv --today 2026-03-12");
        root.Subcommands.Add(AgendaCommand.Create(shell));
        root.Subcommands.Add(ExplainCommand.Create(shell));
        root.Subcommands.Add(DecideCommand.Create(shell));
        root.Subcommands.Add(ContactCommand.Create(shell));
        root.Subcommands.Add(PenaltiesCommand.Create(shell));
        root.Subcommands.Add(ClassifyCommand.Create(shell));
        root.Subcommands.Add(PlanCommand.Create(shell));
        root.Subcommands.Add(AgingCommand.Create(shell));
        root.Subcommands.Add(ForecastCommand.Create(shell));
        root.Subcommands.Add(ReplayCommand.Create(shell));
        root.Subcommands.Add(CompareCommand.Create(shell));
        root.Subcommands.Add(FiguresCommand.Create(shell));
        root.Subcommands.Add(CaseFileCommand.Create(shell));
        root.Subcommands.Add(PolicyCommand.Create(shell));
        root.Subcommands.Add(LettersCommand.Create(shell));

        // The number of an invoice may begin with '@': nothing on the line names a file of further arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) shell.Complain(error.Message);
            shell.Complain("see 'dunning " + (parsed.CommandResult.Command == root ? string.Empty : parsed.CommandResult.Command.Name + " ") + "--help'");
            return ExitCode.WrongUsage;
        }

        using var output = new StreamWriter(shell.Output, leaveOpen: true);
        return Guard(() => parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = shell.Error }), shell);
    }

    private static int Guard(Func<int> run, Shell shell)
    {
        try
        {
            return run();
        }
        catch (UsageException wrong)
        {
            shell.Complain(wrong.Message);
            return ExitCode.WrongUsage;
        }
        catch (DunningFaultException refusal)
        {
            var subject = refusal switch
            {
                RefusedFactsException facts => "invoice " + facts.InvoiceNumber + ", ",
                RefusedAccountException account => "debtor " + account.DebtorId + ", ",
                _ => string.Empty,
            };
            foreach (var fault in refusal.Faults) shell.Complain(subject + Describe(fault));
            return ExitCode.Refused;
        }
        catch (IOException closed) when (closed.HResult == BrokenPipe)
        {
            // Whoever reads the output has seen enough.
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            shell.Complain(failure.Message);
            return ExitCode.Refused;
        }
        catch (Exception unforeseen)
        {
            shell.Complain("this should not happen, please report it: " + unforeseen.GetType().Name + ": " + unforeseen.Message);
            return ExitCode.Refused;
        }
    }

    private static string Describe(Fault fault) =>
        fault.Code + " " + (fault.Line is { } line ? "line " + line.ToString(CultureInfo.InvariantCulture) + ", " : string.Empty)
        + (fault.Path == "$" ? string.Empty : fault.Path + ": ") + fault.Message + HintFor(fault.Code);

    /// <summary>The option that answers a fault, where there is one.</summary>
    private static string HintFor(string code) => code switch
    {
        LedgerFaultCodes.NoCurrency => " (--currency EUR)",
        LedgerFaultCodes.ColumnMissing or LedgerFaultCodes.MappedColumnMissing => " (--map column=header)",
        LedgerFaultCodes.NoTerms => " (--terms 30)",
        LedgerFaultCodes.DatesAmbiguous or LedgerFaultCodes.DatesContradict => " (--dates dd/MM/yyyy)",
        LedgerFaultCodes.AmountsAmbiguous or LedgerFaultCodes.AmountsContradict => " (--decimal point or --decimal comma)",
        _ => string.Empty,
    };
}

using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Json;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning decide</c>: cases in, decisions out, a line each.</summary>
internal static class DecideCommand
{
    public static Command Create(Shell shell)
    {
        var cases = new Argument<string?>("cases.jsonl")
        {
            Description = "Cases in the wire format, a line each; standard input unless given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var book = CommonOptions.Book();
        var command = new Command(
            "decide",
            "Decides on cases as they stream by: JSON Lines in, a decision or an error a line out.\n\n"
            + "Example:\n  dunning decide docs/examples/cases.jsonl")
        {
            cases,
            book,
        };
        command.SetAction((parsed, cancellation) => RunAsync(shell, parsed.GetValue(cases), parsed.GetValue(book), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, string? casesPath, string? bookPath, CancellationToken cancellation)
    {
        var lines = new DecisionLines(CommonOptions.EngineOf(bookPath));
        var file = casesPath is null ? null : CommonOptions.OpenFile(casesPath);
        await using (file)
        {
            var counts = await Progress.WatchAsync(
                shell,
                "cases",
                progress => lines.RunAsync((Stream?)file ?? shell.Input, shell.Output, progress, cancellation)).ConfigureAwait(false);
            if (counts.Refused == 0) return ExitCode.Done;
            shell.Complain(FormattableString.Invariant($"{counts.Refused} of {counts.Decided + counts.Refused} cases were refused; their lines say why."));
            return ExitCode.Refused;
        }
    }
}

using System.CommandLine;
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
            + "Example:\n  dunning decide cases.jsonl")
        {
            cases,
            book,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var lines = new DecisionLines(CommonOptions.EngineOf(parsed.GetValue(book)));
            return StreamedLines.AnswerAsync(
                shell, parsed.GetValue(cases), "cases", (input, output, progress) => lines.RunAsync(input, output, progress, cancellation));
        });
        return command;
    }
}

using System.CommandLine;
using Dunning.Json;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning contact</c>: accounts of debtors in, one contact each out.</summary>
internal static class ContactCommand
{
    public static Command Create(Shell shell)
    {
        var accounts = new Argument<string?>("accounts.jsonl")
        {
            Description = "Accounts in the wire format, a line each; standard input unless given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var book = CommonOptions.Book();
        var command = new Command(
            "contact",
            "Decides on debtors as a whole, as they stream by: JSON Lines in, one contact or an error a line out.\n\n"
            + "Example:\n  dunning contact accounts.jsonl")
        {
            accounts,
            book,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var lines = new ContactLines(CommonOptions.EngineOf(parsed.GetValue(book)));
            return StreamedLines.AnswerAsync(
                shell, parsed.GetValue(accounts), "accounts", (input, output, progress) => lines.RunAsync(input, output, progress, cancellation));
        });
        return command;
    }
}

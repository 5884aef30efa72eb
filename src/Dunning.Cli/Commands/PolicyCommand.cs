using System.CommandLine;
using System.IO;
using Dunning.Cli.Policies;
using Dunning.Cli.Wording;
using Dunning.Json;
using Dunning.Policies.Drawing;
using Dunning.Policies.Presets;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning policy</c>: policies as documents.</summary>
internal static class PolicyCommand
{
    public static Command Create(Shell shell)
    {
        var command = new Command(
            "policy",
            "Examines a policy or a book of policies, prints it as a table or a diagram, or prints the schema that editors use.\n\n"
            + "Examples:\n  dunning policy check book.json\n  dunning policy draw fr-bad --language fr");
        command.Subcommands.Add(Check(shell));
        command.Subcommands.Add(Show(shell));
        command.Subcommands.Add(Draw(shell));
        command.Subcommands.Add(Schema(shell));
        return command;
    }

    private static Command Check(Shell shell)
    {
        var (source, language) = (Source(), CommonOptions.Language());
        var asJson = new Option<bool>("--json") { Description = "The faults for a program, a line each." };
        var command = new Command("check", "Tells everything that is wrong with it, why it matters and how to mend it. Exit code 1 where there is an error; warnings are none.")
        {
            source, language, asJson,
        };
        command.SetAction(parsed =>
        {
            var document = DocumentOf(parsed.GetValue(source)!);
            if (parsed.GetValue(asJson)) FaultLines.Write(document, shell.Output);
            else FaultReport.Write(document, CommonOptions.LanguageOf(parsed, language), shell);
            return FaultReport.HasError(document) ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }

    private static Command Show(Shell shell)
    {
        var (source, language) = (Source(), CommonOptions.Language());
        var command = new Command("show", "Prints its stages and rules as tables.") { source, language };
        command.SetAction(parsed =>
        {
            var document = Readable(parsed.GetValue(source)!);
            PolicyTable.Write(document, CommonOptions.LanguageOf(parsed, language), shell);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Draw(Shell shell)
    {
        var (source, language) = (Source(), CommonOptions.Language());
        var command = new Command("draw", "Prints it as a Mermaid state diagram; those of a book one after the other, each in a block of Markdown.") { source, language };
        command.SetAction(parsed =>
        {
            var document = Readable(parsed.GetValue(source)!);
            var isFrench = CommonOptions.LanguageOf(parsed, language) == Language.French;
            using var text = Tables.TextOf(shell);
            if (document.Policy is { } one) text.Write(isFrench ? PolicyDiagram.InFrench(one) : PolicyDiagram.InEnglish(one));
            foreach (var policy in document.Book?.Policies ?? Vocabulary.ValueLists.Empty<Dunning.Policies.EscalationPolicy>())
                text.Write("## " + policy.Name + "\n\n```mermaid\n" + (isFrench ? PolicyDiagram.InFrench(policy) : PolicyDiagram.InEnglish(policy)) + "```\n\n");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Schema(Shell shell)
    {
        var ofBook = new Option<bool>("--book") { Description = "The schema of a book of policies in place of that of a policy." };
        var command = new Command("schema", "Prints the JSON Schema (2020-12) of a policy.") { ofBook };
        command.SetAction(parsed =>
        {
            shell.Output.Write(parsed.GetValue(ofBook) ? PolicySchema.OfBook() : PolicySchema.OfPolicy());
            shell.Output.WriteByte((byte)'\n');
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Source() => new("policy.json|name")
    {
        Description = "A policy or a book of policies (JSON), or the name of a built-in one: fr (the French book), fr-standard, fr-bad …",
    };

    private static PolicyDocument Readable(string source)
    {
        var document = DocumentOf(source);
        return document.IsReadable ? document : throw new Faults.InvalidJsonException("Policy", source, document.Faults);
    }

    // A built-in one is written and read again, so that there is one way for both. A file of the name comes first.
    private static PolicyDocument DocumentOf(string source)
    {
        if (!File.Exists(source))
        {
            if (source == PolicyBooks.France.Name) return PolicyDocument.Examine(PolicyBookWriter.ToUtf8Bytes(PolicyBooks.France, indented: true));
            if (PolicyPresets.Find(source) is { } preset) return PolicyDocument.Examine(PolicyWriter.ToUtf8Bytes(preset, indented: true));
        }

        using var file = CommonOptions.OpenFile(source);
        return PolicyDocument.Examine(file);
    }
}

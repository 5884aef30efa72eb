using System.IO;
using System.Text;
using Spectre.Console;

namespace Dunning.Cli;

/// <summary>What every table for people has in common.</summary>
internal static class Tables
{
    public static StreamWriter TextOf(Shell shell) => new(shell.Output, new UTF8Encoding(false), leaveOpen: true);

    public static IAnsiConsole ConsoleOf(Shell shell, TextWriter text)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = shell.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = shell.OutputIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = shell.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>A table with these headings; one that ends in '>' stands over figures.</summary>
    public static Table Of(params string[] headings)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in headings)
            table.AddColumn(heading.EndsWith('>') ? new TableColumn(heading[..^1]).RightAligned() : new TableColumn(heading));
        return table;
    }

    /// <summary>A cell whose text is no markup.</summary>
    public static Text Plain(string text) => new(SafeText.Of(text));
}

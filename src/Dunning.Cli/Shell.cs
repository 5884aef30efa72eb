using System;
using System.IO;
using System.Text;
using NodaTime;

namespace Dunning.Cli;

/// <summary>What surrounds a command: its streams, its terminal, the day.</summary>
internal sealed class Shell : IDisposable
{
    private const int WidthOfFiles = 160;

    public Shell(Stream input, Stream output, TextWriter error, LocalDate today)
    {
        Input = input;
        Output = output;
        Error = error;
        Today = today;
    }

    public Stream Input { get; }

    public Stream Output { get; }

    public TextWriter Error { get; }

    /// <summary>Whether colours and box drawing can be shown.</summary>
    public bool OutputIsTerminal { get; private init; }

    /// <summary>Whether progress can be shown; never in a pipe.</summary>
    public bool ErrorIsTerminal { get; private init; }

    /// <summary>Columns of a line.</summary>
    public int Width { get; private init; } = WidthOfFiles;

    /// <summary>The day on which the command is run.</summary>
    public LocalDate Today { get; }

    public static Shell OfThisProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
        LocalDate.FromDateTime(DateTime.Now))
    {
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? WidthOfFiles : Console.WindowWidth,
    };

    /// <summary>Says what is wrong, in one line.</summary>
    public void Complain(string message) => Error.WriteLine("dunning: " + SafeText.Of(message.ReplaceLineEndings(" ")));

    public void Dispose()
    {
        Output.Flush();
        Error.Flush();
    }
}

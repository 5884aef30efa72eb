using System;
using System.IO;
using System.Text;
using NodaTime;

namespace Dunning.Cli.Tests;

/// <summary>Runs the command as a process would, in this one.</summary>
internal sealed record Cli(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    public static Cli Run(params string[] args) => RunWith(string.Empty, args);

    public static Cli RunWith(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var shell = new Shell(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, new LocalDate(2026, 3, 12));
        var exitCode = CommandLineApp.Run(args, shell);
        return new Cli(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public static string Example(string name) => Path.Combine(AppContext.BaseDirectory, "examples", name);

    public static string Conformance(string name) => Path.Combine(AppContext.BaseDirectory, "conformance", name);

    /// <summary>A file that lives as long as the test.</summary>
    public static string File(string name, string text)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("dunning").FullName, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}

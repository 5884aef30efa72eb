using System;
using System.Globalization;
using System.Threading.Tasks;
using Spectre.Console;

namespace Dunning.Cli;

/// <summary>Shows how far long work has come, on a terminal's standard error only.</summary>
internal static class Progress
{
    /// <summary>Runs work that reports how many things it has done.</summary>
    public static Task<T> WatchAsync<T>(Shell shell, string things, Func<IProgress<long>?, Task<T>> work) =>
        shell.ErrorIsTerminal ? ShowAsync(shell, things, work) : work(null);

    /// <inheritdoc cref="WatchAsync"/>
    public static T Watch<T>(Shell shell, string things, Func<IProgress<long>?, T> work) =>
        shell.ErrorIsTerminal ? ShowAsync(shell, things, progress => Task.FromResult(work(progress))).GetAwaiter().GetResult() : work(null);

    private static Task<T> ShowAsync<T>(Shell shell, string things, Func<IProgress<long>?, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(shell.Error) });
        return console.Status().StartAsync("…", context => work(new Counter(context, things)));
    }

    private sealed class Counter(StatusContext context, string things) : IProgress<long>
    {
        public void Report(long value) => context.Status(value.ToString("N0", CultureInfo.InvariantCulture) + " " + things);
    }
}

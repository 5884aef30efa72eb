using System;
using System.IO;
using System.Threading.Tasks;
using Dunning.Json;

namespace Dunning.Cli.Commands;

/// <summary>JSON Lines in, from a file or standard input, and JSON Lines out.</summary>
internal static class StreamedLines
{
    /// <summary>Has every line answered; what was refused is told in one sentence and by the exit code.</summary>
    /// <param name="shell">The streams.</param>
    /// <param name="path">The file; null: standard input.</param>
    /// <param name="things">What the lines are, in the plural.</param>
    /// <param name="run">Answers the lines of one stream into another.</param>
    public static async Task<int> AnswerAsync(Shell shell, string? path, string things, Func<Stream, Stream, IProgress<long>?, Task<LineCounts>> run)
    {
        var file = path is null ? null : CommonOptions.OpenFile(path);
        await using (file)
        {
            var counts = await Progress.WatchAsync(shell, things, progress => run((Stream?)file ?? shell.Input, shell.Output, progress)).ConfigureAwait(false);
            if (counts.Refused == 0) return ExitCode.Done;
            shell.Complain(FormattableString.Invariant($"{counts.Refused} of {counts.Decided + counts.Refused} {things} were refused; their lines say why."));
            return ExitCode.Refused;
        }
    }
}

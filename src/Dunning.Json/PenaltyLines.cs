using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Json.Streaming;
using Dunning.Penalties;

namespace Dunning.Json;

/// <summary>
/// Reckons penalties as cases stream by: JSON Lines in, a statement or an error a line out, in the same order. Memory does not grow with the
/// input. One serves any number of threads. No legal advice.
/// </summary>
public sealed class PenaltyLines
{
    private readonly PenaltyCalculator _calculator;
    private readonly JsonLimits _limits;

    /// <summary>Prepares to reckon with a calculator.</summary>
    /// <param name="calculator">Reckons, with the rates it was given; null: those of the package.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    public PenaltyLines(PenaltyCalculator? calculator = null, JsonLimits? limits = null)
    {
        _calculator = calculator ?? new PenaltyCalculator();
        _limits = limits ?? JsonLimits.Default;
    }

    /// <summary>Answers every line, up to the end of the input.</summary>
    /// <param name="cases">Penalty cases, a line each, in UTF-8; blank lines are counted and passed by. It is left open.</param>
    /// <param name="statements">Where the answers go, a line each; it is flushed and left open.</param>
    /// <param name="progress">Told from time to time how many lines are done.</param>
    /// <param name="cancellation">Ends the work between two chunks.</param>
    /// <returns>How many lines were read, answered and refused.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled; what was answered so far may have been written.</exception>
    public async Task<LineCounts> RunAsync(
        Stream cases, Stream statements, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(statements);
        return await LinePump.RunAsync(cases, statements, output => new PenaltyAnswer(_calculator, output, _limits), _limits, progress, cancellation).ConfigureAwait(false);
    }
}

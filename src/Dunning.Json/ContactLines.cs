using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Engine;
using Dunning.Json.Streaming;

namespace Dunning.Json;

/// <summary>
/// Decides on debtors as they stream by: JSON Lines in, a contact or an error a line out, in the same order. Memory does not grow with the input. One
/// serves any number of threads.
/// </summary>
public sealed class ContactLines
{
    private readonly DunningEngine _engine;
    private readonly JsonLimits _limits;

    /// <summary>Prepares to decide with an engine.</summary>
    /// <param name="engine">Decides; a policy an account names is looked up in its book.</param>
    /// <param name="limits">How much is read at most; null: <see cref="JsonLimits.Accounts"/>.</param>
    public ContactLines(DunningEngine engine, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        _engine = engine;
        _limits = limits ?? JsonLimits.Accounts;
    }

    /// <summary>Answers every line, up to the end of the input.</summary>
    /// <param name="accounts">Accounts, a line each, in UTF-8; blank lines are counted and passed by. It is left open.</param>
    /// <param name="contacts">Where the answers go, a line each; it is flushed and left open.</param>
    /// <param name="progress">Told from time to time how many lines are done.</param>
    /// <param name="cancellation">Ends the work between two chunks.</param>
    /// <returns>How many lines were read, decided and refused.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled; what was answered so far may have been written.</exception>
    public async Task<LineCounts> RunAsync(
        Stream accounts, Stream contacts, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(contacts);
        return await LinePump.RunAsync(accounts, contacts, output => new ContactAnswer(_engine, output, _limits), _limits, progress, cancellation).ConfigureAwait(false);
    }
}

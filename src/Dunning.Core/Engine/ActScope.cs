using Dunning.Receivables;

namespace Dunning.Engine;

/// <summary>Which acts of a history count for a case: those known on a day, of one cycle.</summary>
internal readonly struct ActScope(InvoiceHistory history, int known, int cycle)
{
    public InvoiceHistory History { get; } = history;

    /// <summary>How many events, in reading order, are known.</summary>
    public int Known { get; } = known;

    /// <summary>How many extensions there have been, reversed ones included, so that no key is used again.</summary>
    public int Cycle { get; } = cycle;
}

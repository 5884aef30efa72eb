using System.Collections.Generic;
using Dunning.Faults;

namespace Dunning.Json.Reading;

/// <summary>
/// What was found wrong while reading. A fault of form is noted with its place in the bytes, a fault found behind the form with its path; the
/// other of the two is worked out at the end, so that a good text pays for neither.
/// </summary>
internal sealed class FaultLog
{
    private readonly List<Entry> _entries = [];

    /// <summary>How many were found, those above the bound included.</summary>
    public int Found { get; private set; }

    public IReadOnlyList<Entry> Entries => _entries;

    public void Clear()
    {
        _entries.Clear();
        Found = 0;
    }

    /// <summary>Notes a fault of form.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="position">The first byte of the faulty value, or of the name of a faulty property.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="arguments">What the message speaks of.</param>
    /// <param name="missing">The name of the member that is missing from the object at the position.</param>
    public void Add(string code, int position, string message, string[]? arguments = null, string? missing = null)
    {
        if (Found++ < JsonLimits.MostFaults) _entries.Add(new Entry(new Fault(code, string.Empty, message, arguments), position, missing));
    }

    /// <summary>Notes a fault found behind the form; its path is that of the document.</summary>
    public void AddLocated(Fault fault)
    {
        if (Found++ < JsonLimits.MostFaults) _entries.Add(new Entry(fault, Entry.Unknown, null));
    }

    internal readonly struct Entry(Fault fault, int position, string? missing)
    {
        public const int Unknown = -1;

        public Fault Fault { get; } = fault;

        public int Position { get; } = position;

        public string? Missing { get; } = missing;
    }
}

using System;
using System.Collections.Generic;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Policies;

namespace Dunning.Json.Streaming;

/// <summary>The engines of a stream. That of a policy named is kept: there are as many as the book has policies. One brought along serves its case only.</summary>
internal sealed class EngineShelf(DunningEngine engine)
{
    private readonly Dictionary<string, DunningEngine> _byName = new(StringComparer.Ordinal);

    /// <summary>The engine for a case; null, with the fault, when the book has no policy of the name.</summary>
    public DunningEngine? For(EscalationPolicy? brought, string? name, out Fault? fault)
    {
        fault = null;
        if (brought is not null) return new DunningEngine(brought);
        if (name is null) return engine;
        if (_byName.TryGetValue(name, out var known)) return known;
        var found = engine.Under(name);
        if (found is not null) _byName.Add(name, found);
        else fault = new Fault(JsonFaultCodes.UnknownPolicy, "$.policy", "The book has no policy '" + name + "'.", [name]);
        return found;
    }
}

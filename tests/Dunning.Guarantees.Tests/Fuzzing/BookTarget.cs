using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Json;
using Dunning.Policies;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Books of policies: <see cref="PolicyBookReader"/>.</summary>
internal sealed class BookTarget() : JsonDocumentTarget<PolicyBook>([.. Corpora.Books.Skip(1)], [Corpora.Books[0]])
{
    public override string Name => "books";

    public override int Share => 40;

    protected override bool TryRead(byte[] input, JsonLimits limits, out PolicyBook? value, out IReadOnlyList<Fault> faults)
    {
        var isRead = PolicyBookReader.TryRead(input, out value, out var found, limits);
        faults = found;
        return isRead;
    }

    protected override PolicyBook Read(Stream stream, JsonLimits limits) => PolicyBookReader.Read(stream, limits);

    protected override byte[] Write(PolicyBook value) => PolicyBookWriter.ToUtf8Bytes(value);

    protected override bool Decide(PolicyBook value, Dice variation) => SampleItems.Decide(new DunningEngine(value), variation);
}

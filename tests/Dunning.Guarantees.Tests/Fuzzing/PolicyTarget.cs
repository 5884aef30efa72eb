using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dunning.Engine;
using Dunning.Engine.Exploring;
using Dunning.Faults;
using Dunning.Json;
using Dunning.Policies;
using Dunning.Policies.Drawing;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Policies: <see cref="PolicyReader"/>.</summary>
internal sealed class PolicyTarget() : JsonDocumentTarget<EscalationPolicy>(Corpora.Policies)
{
    public override string Name => "policies";

    public override int Share => 60;

    protected override bool TryRead(byte[] input, JsonLimits limits, out EscalationPolicy? value, out IReadOnlyList<Fault> faults)
    {
        var isRead = PolicyReader.TryRead(input, out value, out var found, limits);
        faults = found;
        return isRead;
    }

    protected override EscalationPolicy Read(Stream stream, JsonLimits limits) => PolicyReader.Read(stream, limits);

    protected override byte[] Write(EscalationPolicy value) => PolicyWriter.ToUtf8Bytes(value);

    protected override bool Decide(EscalationPolicy value, Dice variation)
    {
        if (variation.OneIn(512)) _ = PolicyExamination.Of(value).Count;
        if (variation.OneIn(32)) _ = PolicyDiagram.InFrench(value) + PolicyDiagram.InEnglish(value);
        return SampleItems.Decide(new DunningEngine(value), variation);
    }
}

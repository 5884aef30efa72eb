using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dunning.Faults;
using Dunning.Json;
using Dunning.Profiles;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>The numbers of a classifier: <see cref="ClassifierReader"/>.</summary>
internal sealed class ClassifierTarget() : JsonDocumentTarget<ClassifierParameters>(Corpora.Classifiers)
{
    public override string Name => "classifiers";

    public override int Share => 70;

    protected override bool TryRead(byte[] input, JsonLimits limits, out ClassifierParameters? value, out IReadOnlyList<Fault> faults)
    {
        var isRead = ClassifierReader.TryRead(input, out value, out var found, limits);
        faults = found;
        return isRead;
    }

    protected override ClassifierParameters Read(Stream stream, JsonLimits limits) => ClassifierReader.Read(stream, limits);

    protected override byte[] Write(ClassifierParameters value) => ClassifierWriter.ToUtf8Bytes(value);

    protected override bool Decide(ClassifierParameters value, Dice variation)
    {
        var classifier = new PayerProfileClassifier(value);
        return SampleItems.Items.All(item => classifier.Assess(item.Invoice.Debtor, [item], SampleItems.Today).Debtor == item.Invoice.Debtor);
    }
}

using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Json;
using Dunning.Policies.Presets;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Cases to decide: <see cref="DecisionLines"/> and <see cref="CaseReader"/>.</summary>
internal sealed class CaseTarget() : JsonLineTarget(Corpora.Cases, JsonLimits.Default)
{
    private readonly DunningEngine _engine = new(PolicyBooks.France);

    public override string Name => "cases";

    public override int Share => 500;

    protected override Task<LineCounts> RunAsync(Stream from, Stream to, JsonLimits limits) => new DecisionLines(_engine, limits).RunAsync(from, to);

    protected override void Explain(byte[] line, JsonLimits limits)
    {
        var reader = new CaseReader(limits);
        if (!reader.TryRead(line, out var asked, out _)) return;
        var engine = asked.Policy is { } policy ? new DunningEngine(policy) : asked.PolicyName is { } name ? _engine.Under(name) : _engine;
        if (engine is null || engine.FaultsOf(asked.Invoice, asked.History).Count > 0) return;
        try
        {
            var explanation = engine.Explain(asked.Invoice, asked.History, asked.Today);
            using var explained = new MemoryStream();
            using (var json = new Utf8JsonWriter(explained)) ExplanationWriter.Write(json, asked.Id, explanation);
            Promise(explanation.Decision.Equals(engine.NextAction(asked.Invoice, asked.History, asked.Today)), "what is explained is the decision");
        }
        catch (RefusedFactsException)
        {
            // It leads beyond what the calendar of the policy knows.
        }
        catch (System.ArgumentOutOfRangeException outside) when (outside.ParamName is "today" or "asOf")
        {
            // The day cannot be reckoned with, which its line was refused for.
        }

        var written = CaseWriter.ToUtf8Bytes(asked);
        Promise(new CaseReader().TryRead(written, out var again, out var faults), "a case written can be read: " + string.Join(" | ", faults));
        Promise(asked.Equals(again!), "a case written and read is the same");
    }
}

using System;
using System.IO;
using System.Threading.Tasks;
using Dunning.Faults;
using Dunning.Json;
using Dunning.Penalties;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Penalties to reckon: <see cref="PenaltyLines"/> and <see cref="PenaltyCaseReader"/>.</summary>
internal sealed class PenaltyTarget() : JsonLineTarget(Corpora.Penalties, JsonLimits.Default)
{
    private readonly PenaltyCalculator _calculator = new();

    public override string Name => "penalties";

    public override int Share => 120;

    protected override Task<LineCounts> RunAsync(Stream from, Stream to, JsonLimits limits) => new PenaltyLines(limits: limits).RunAsync(from, to);

    protected override void Explain(byte[] line, JsonLimits limits)
    {
        if (!new PenaltyCaseReader(limits).TryRead(line, out var asked, out _)) return;
        try
        {
            var statement = _calculator.Calculate(asked.Invoice, asked.History, asked.Regime, asked.Through);
            var total = _calculator.Total(asked.Invoice, asked.History, asked.Regime, asked.Through);
            Promise(statement.Total == total.Total, "the figures alone are those of the statement");
        }
        catch (DunningFaultException)
        {
            // Refused as documented.
        }
        catch (ArgumentOutOfRangeException outside) when (outside.ParamName == "throughDate")
        {
            // The day cannot be reckoned with, which its line was refused for.
        }
    }
}

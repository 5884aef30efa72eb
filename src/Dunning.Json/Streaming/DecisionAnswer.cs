using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;

namespace Dunning.Json.Streaming;

/// <summary>Answers a case with its decision.</summary>
internal sealed class DecisionAnswer(DunningEngine engine, IBufferWriter<byte> output, JsonLimits limits)
    : LineAnswer<DunningCase>(new CaseReader(limits).Frame, output)
{
    private readonly EngineShelf _engines = new(engine);

    protected override IEnumerable<Fault>? Answer(DunningCase asked)
    {
        if (_engines.For(asked.Policy, asked.PolicyName, out var unknown) is not { } deciding) return [unknown!];
        try
        {
            DecisionWriter.WriteLine(Output, asked.Id, deciding.NextAction(asked.Invoice, asked.History, asked.Today));
            return null;
        }
        catch (RefusedFactsException refused)
        {
            return refused.Faults.Select(fault => new Fault(fault.Code, fault.Path, "Invoice " + refused.InvoiceNumber + ": " + fault.Message, fault.Arguments));
        }
        catch (ArgumentOutOfRangeException outside) when (DayFault.Of(outside) is not null)
        {
            return [DayFault.Of(outside)!];
        }
    }
}

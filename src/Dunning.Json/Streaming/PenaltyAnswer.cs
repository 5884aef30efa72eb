using System;
using System.Buffers;
using System.Collections.Generic;
using Dunning.Faults;
using Dunning.Penalties;

namespace Dunning.Json.Streaming;

/// <summary>Answers a penalty case with its statement.</summary>
internal sealed class PenaltyAnswer(PenaltyCalculator calculator, IBufferWriter<byte> output, JsonLimits limits)
    : LineAnswer<PenaltyCase>(new PenaltyCaseReader(limits).Frame, output)
{
    protected override IEnumerable<Fault>? Answer(PenaltyCase asked)
    {
        try
        {
            PenaltyStatementWriter.WriteLine(Output, asked.Id, calculator.Calculate(asked.Invoice, asked.History, asked.Regime, asked.Through));
            return null;
        }
        catch (DunningFaultException refused)
        {
            return refused.Faults;
        }
        catch (ArgumentOutOfRangeException outside) when (DayFault.Of(outside) is not null)
        {
            return [DayFault.Of(outside)!];
        }
    }
}

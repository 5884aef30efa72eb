using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Dunning.Faults;
using Dunning.Json.Reading;
using Dunning.Penalties;

namespace Dunning.Json.Streaming;

/// <summary>Answers a penalty case with its statement, or with the first fault for which it is refused.</summary>
internal sealed class PenaltyAnswer(PenaltyCalculator calculator, IBufferWriter<byte> output, JsonLimits limits) : ILineAnswer
{
    private readonly PenaltyCaseReader _reader = new(limits);

    public bool Answer(ReadOnlySpan<byte> line, int number)
    {
        if (!_reader.TryRead(line, out var asked, out var faults, number))
        {
            DecisionWriter.WriteLine(output, _reader.CaseId, faults[0]);
            return false;
        }

        if (TryReckon(asked, out var statement, out var refusal))
        {
            PenaltyStatementWriter.WriteLine(output, asked.Id, statement);
            return true;
        }

        DecisionWriter.WriteLine(output, asked.Id, FaultLocator.Locate(line, refusal, number, limits.Depth)[0]);
        return false;
    }

    public void RefuseTooLong(ReadOnlySpan<byte> head, int number) =>
        DecisionWriter.WriteLine(
            output, CaseIdFinder.Find(head, limits), new Fault(JsonFaultCodes.TooLong, "$", FormFault.BytesTooMany("line", limits.LineBytes), line: number));

    private bool TryReckon(PenaltyCase asked, [NotNullWhen(true)] out PenaltyStatement? statement, out IEnumerable<Fault> refusal)
    {
        statement = null;
        refusal = [];
        try
        {
            statement = calculator.Calculate(asked.Invoice, asked.History, asked.Regime, asked.Through);
            return true;
        }
        catch (DunningFaultException refused)
        {
            refusal = refused.Faults;
        }
        catch (ArgumentOutOfRangeException outside) when (outside.ParamName == "throughDate")
        {
            refusal = [new Fault(FaultCodes.DateOutOfRange, "$.through", "The last day that counts does not lie in the years that can be reckoned with.")];
        }

        return false;
    }
}

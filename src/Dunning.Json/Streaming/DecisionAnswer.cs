using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Json.Reading;

namespace Dunning.Json.Streaming;

/// <summary>Answers a case with its decision, or with the first fault for which it is refused.</summary>
internal sealed class DecisionAnswer(DunningEngine engine, IBufferWriter<byte> output, JsonLimits limits) : ILineAnswer
{
    private readonly CaseReader _reader = new(limits);
    private readonly Dictionary<string, DunningEngine> _byName = new(StringComparer.Ordinal);

    public bool Answer(ReadOnlySpan<byte> line, int number)
    {
        if (!_reader.TryRead(line, out var asked, out var faults, number))
        {
            DecisionWriter.WriteLine(output, _reader.CaseId, faults[0]);
            return false;
        }

        if (TryDecide(asked, out var decision, out var refusal))
        {
            DecisionWriter.WriteLine(output, asked.Id, decision);
            return true;
        }

        DecisionWriter.WriteLine(output, asked.Id, FaultLocator.Locate(line, refusal, number, limits.Depth)[0]);
        return false;
    }

    public void RefuseTooLong(ReadOnlySpan<byte> head, int number) =>
        DecisionWriter.WriteLine(
            output, CaseIdFinder.Find(head, limits), new Fault(JsonFaultCodes.TooLong, "$", FormFault.BytesTooMany("line", limits.LineBytes), line: number));

    private bool TryDecide(DunningCase asked, out DunningDecision decision, out IEnumerable<Fault> refusal)
    {
        decision = default;
        refusal = [];
        try
        {
            if (EngineFor(asked) is { } deciding)
            {
                decision = deciding.NextAction(asked.Invoice, asked.History, asked.Today);
                return true;
            }

            refusal = [new Fault(JsonFaultCodes.UnknownPolicy, "$.policy", "The book has no policy '" + asked.PolicyName + "'.", [asked.PolicyName!])];
        }
        catch (RefusedFactsException refused)
        {
            refusal = refused.Faults.Select(fault => new Fault(fault.Code, fault.Path, "Invoice " + refused.InvoiceNumber + ": " + fault.Message, fault.Arguments));
        }
        catch (ArgumentOutOfRangeException outside) when (outside.ParamName is "asOf" or "today")
        {
            refusal = [new Fault(FaultCodes.DateOutOfRange, "$.today", "The day to decide for does not lie in the years that can be reckoned with.")];
        }

        return false;
    }

    // The engine of a policy named is kept: there are as many as the book has policies. One brought along serves its case only.
    private DunningEngine? EngineFor(DunningCase asked)
    {
        if (asked.Policy is { } policy) return new DunningEngine(policy);
        if (asked.PolicyName is not { } name) return engine;
        if (_byName.TryGetValue(name, out var known)) return known;
        var found = engine.Under(name);
        if (found is not null) _byName.Add(name, found);
        return found;
    }
}

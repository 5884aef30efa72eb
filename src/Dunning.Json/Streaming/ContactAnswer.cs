using System;
using System.Buffers;
using System.Collections.Generic;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Portfolio;

namespace Dunning.Json.Streaming;

/// <summary>Answers an account with the debtor's next contact.</summary>
internal sealed class ContactAnswer(DunningEngine engine, IBufferWriter<byte> output, JsonLimits limits)
    : LineAnswer<AccountCase>(new AccountCaseReader(limits).Frame, output)
{
    private readonly EngineShelf _engines = new(engine);

    protected override IEnumerable<Fault>? Answer(AccountCase asked)
    {
        if (_engines.For(asked.Policy, asked.PolicyName, out var unknown) is not { } deciding) return [unknown!];
        try
        {
            ContactWriter.WriteLine(Output, asked.Id, deciding.NextContact(asked.Account, asked.Today));
            return null;
        }
        catch (RefusedAccountException refused)
        {
            return refused.Faults;
        }
        catch (ArgumentOutOfRangeException outside) when (DayFault.Of(outside) is not null)
        {
            return [DayFault.Of(outside)!];
        }
    }
}

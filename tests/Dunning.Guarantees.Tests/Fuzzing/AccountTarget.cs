using System;
using System.IO;
using System.Threading.Tasks;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Json;
using Dunning.Policies.Presets;
using Dunning.Portfolio;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Accounts and their contacts: <see cref="ContactLines"/> and <see cref="AccountCaseReader"/>.</summary>
internal sealed class AccountTarget() : JsonLineTarget(Corpora.Accounts, JsonLimits.Accounts)
{
    private readonly DunningEngine _engine = new(PolicyBooks.France);

    public override string Name => "accounts";

    public override int Share => 50;

    protected override Task<LineCounts> RunAsync(Stream from, Stream to, JsonLimits limits) => new ContactLines(_engine, limits).RunAsync(from, to);

    protected override void Explain(byte[] line, JsonLimits limits)
    {
        if (!new AccountCaseReader(limits).TryRead(line, out var asked, out _)) return;
        var engine = asked.Policy is { } policy ? new DunningEngine(policy) : asked.PolicyName is { } name ? _engine.Under(name) : _engine;
        if (engine is null) return;
        foreach (var item in asked.Account.Items)
        {
            try
            {
                engine.Explain(asked.Account, item, asked.Today);
            }
            catch (DunningFaultException)
            {
                // Refused as documented.
            }
            catch (ArgumentOutOfRangeException outside) when (outside.ParamName is "today" or "asOf")
            {
                // The day cannot be reckoned with, which its line was refused for.
            }
        }
    }
}

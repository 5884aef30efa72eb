using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Stories.Text;

/// <summary>A policy that a story file is describing.</summary>
internal sealed class PolicyDraft(string name, EscalationPolicy? like)
{
    // Any policy will do where only the defaults of its rules are read.
    private static readonly EscalationPolicy Defaults = EscalationPolicy.CreateBuilder("defaults")
        .AddStage(new DunningStage("any", DunningPhase.Level1, DunningAction.Remind, 0, [Channel.Email]))
        .Build();

    public string Name => name;

    public EscalationPolicy Basis { get; } = like ?? Defaults;

    public EscalationPolicyBuilder Builder { get; } = like is null ? EscalationPolicy.CreateBuilder(name) : like.ToBuilder().WithName(name, "1");
}

using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Guarantees.Scope;

/// <summary>Places of stages: those of the policy count from 0, special acts lie below.</summary>
internal static class Stages
{
    public const int None = -1;
    public const int SendEvidence = -2;
    public const int ConfirmPromise = -3;

    public static string NameOf(EscalationPolicy policy, int stage) => stage switch
    {
        SendEvidence => "send-evidence",
        ConfirmPromise => "confirm-promise",
        _ => policy.Stages[stage].Name,
    };

    /// <summary>The channel by which an act of a sequence goes: the stage's first, e-mail for special acts.</summary>
    public static Channel ChannelOf(EscalationPolicy policy, int stage) => stage < 0 ? Channel.Email : policy.Stages[stage].Channels[0];
}

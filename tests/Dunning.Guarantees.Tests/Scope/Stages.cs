using Dunning.Policies;

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
}

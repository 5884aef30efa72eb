using Dunning.Receivables.Events;

namespace Dunning.Engine.Folding;

/// <summary>What an outcome means for the process.</summary>
internal static class ContactOutcomes
{
    public static bool IsCarriedOut(this ContactOutcome outcome) => outcome is ContactOutcome.Sent or ContactOutcome.Delivered;

    public static bool IsTry(this ContactOutcome outcome) => outcome is ContactOutcome.NotReached or ContactOutcome.Failed;
}

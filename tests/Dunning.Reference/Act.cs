using System.Linq;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Reference;

/// <summary>A contact, or the contacts of one key.</summary>
/// <param name="Stage">The stage of the first contact.</param>
/// <param name="Phase">The phase the first contact carries.</param>
/// <param name="Cycle">"of the cycle of the first".</param>
/// <param name="Begun">The place of the first contact.</param>
/// <param name="Place">The place of the latest contact.</param>
/// <param name="Day">The day of the latest contact.</param>
/// <param name="Channel">The channel of the latest contact.</param>
/// <param name="Outcome">The outcome of the latest contact.</param>
/// <param name="Effect">The first contact that was carried out; null without one.</param>
internal sealed record Act(string Stage, DunningPhase? Phase, int Cycle, int Begun, int Place, LocalDate Day, Channel Channel, ContactOutcome Outcome, Entry? Effect)
{
    private static readonly string[] SpecialActs =
        [WireName.Of(DunningAction.SendEvidence), WireName.Of(DunningAction.ConfirmPromise), WireName.Of(DunningAction.DeclareClaim)];

    /// <summary>"Carried out = sent or delivered."</summary>
    public bool IsCarriedOut => IsDone(Outcome);

    /// <summary>"not-reached and failed are tries".</summary>
    public bool IsTry => Outcome is ContactOutcome.NotReached or ContactOutcome.Failed;

    /// <summary>"special acts never count".</summary>
    public bool IsSpecial => SpecialActs.Contains(Stage);

    public static bool IsDone(ContactOutcome outcome) => outcome is ContactOutcome.Sent or ContactOutcome.Delivered;
}

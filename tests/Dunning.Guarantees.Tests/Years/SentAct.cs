using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Guarantees.Years;

/// <summary>An act that a host carried out, line by line.</summary>
/// <param name="Day">When.</param>
/// <param name="Key">Its key.</param>
/// <param name="Stage">The stage or special act.</param>
/// <param name="Channel">By which channel; null for a claim that is declared.</param>
/// <param name="Role">Its role in the contact, or a task.</param>
/// <param name="Outcome">What became of it at first.</param>
internal sealed record SentAct(LocalDate Day, string Key, string Stage, Channel? Channel, string Role, ContactOutcome Outcome)
{
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Day)} {Key} {Role} by {Channel} {Outcome}";
}

using Dunning.Engine;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Something that cuts the waiting short.</summary>
/// <param name="Reason">Which one it is.</param>
/// <param name="Day">"set on day t".</param>
/// <param name="Place">The place of the event that set it; null where a date did.</param>
/// <param name="Accelerates">Whether it replaces the stage's day and spacing.</param>
/// <param name="ResumeAt">The stage it names to resume at.</param>
internal sealed record Trigger(DecisionReason Reason, LocalDate Day, int? Place, bool Accelerates, string? ResumeAt);

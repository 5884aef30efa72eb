using NodaTime;

namespace Dunning.Reference;

/// <summary>A hold: without an end while <see cref="Until"/> is null.</summary>
internal sealed record Hold(LocalDate From, LocalDate? Until)
{
    /// <summary>"in force while from ≤ today &lt; until".</summary>
    public bool IsInForce(LocalDate today) => From <= today && !(Until <= today);
}

using NodaTime;

namespace Dunning.Reference;

/// <summary>A stage of the policy that counts as carried out in this cycle.</summary>
/// <param name="Stage">Its index in the policy.</param>
/// <param name="Day">The day.</param>
/// <param name="Place">The place in the history.</param>
internal sealed record Step(int Stage, LocalDate Day, int Place);

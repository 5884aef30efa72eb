using NodaTime;

namespace Dunning.Guarantees.Years;

/// <summary>Something that must not be.</summary>
/// <param name="What">Of what sort: a smaller life must fail in the same way.</param>
/// <param name="Day">When.</param>
/// <param name="Text">What exactly.</param>
internal sealed record Failure(string What, LocalDate Day, string Text);

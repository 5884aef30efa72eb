using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Stories.Playing;

/// <summary>An act a host carried out, or is expected to.</summary>
internal sealed record HostAct(LocalDate On, string Stage, Channel? Channel)
{
    public override string ToString() => Words.Of(On) + " " + Stage + (Channel is { } channel ? " by " + WireName.Of(channel) : string.Empty);
}

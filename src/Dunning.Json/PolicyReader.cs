using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using Dunning.Faults;
using Dunning.Json.Reading;
using Dunning.Policies;
using Dunning.Vocabulary;

namespace Dunning.Json;

/// <summary>Reads a policy and tells every fault at once: those of its form and those of the policy itself, each with code, path and line.</summary>
public static class PolicyReader
{
    /// <summary>Reads a policy.</summary>
    /// <param name="utf8Json">The JSON of the policy.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    /// <exception cref="InvalidJsonException">It has faults; all of them are listed.</exception>
    public static EscalationPolicy Read(ReadOnlySpan<byte> utf8Json, JsonLimits? limits = null) =>
        TryRead(utf8Json, limits, out var policy, out var name, out var faults) ? policy : throw new InvalidJsonException("Policy", name, faults);

    /// <summary>Reads a policy to the end of a stream.</summary>
    /// <param name="stream">The JSON of the policy; it is left open.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    /// <exception cref="InvalidJsonException">It has faults; all of them are listed.</exception>
    public static EscalationPolicy Read(Stream stream, JsonLimits? limits = null) =>
        Read(DocumentReader.ReadAll(stream, limits ?? JsonLimits.Default).AsSpan(), limits);

    /// <summary>Reads a policy, if it has no fault.</summary>
    /// <param name="utf8Json">The JSON of the policy.</param>
    /// <param name="policy">The policy; null when it has faults.</param>
    /// <param name="faults">Every fault in the order of the text; empty when there is none.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    /// <returns>Whether there is a policy.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out EscalationPolicy? policy, out ValueList<Fault> faults, JsonLimits? limits = null) =>
        TryRead(utf8Json, limits, out policy, out _, out faults);

    /// <summary>Reads a policy to the end of a stream, if it has no fault.</summary>
    /// <param name="stream">The JSON of the policy; it is left open.</param>
    /// <param name="policy">The policy; null when it has faults.</param>
    /// <param name="faults">Every fault in the order of the text; empty when there is none.</param>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    /// <returns>Whether there is a policy.</returns>
    public static bool TryRead(
        Stream stream, [NotNullWhen(true)] out EscalationPolicy? policy, out ValueList<Fault> faults, JsonLimits? limits = null) =>
        TryRead(DocumentReader.ReadAll(stream, limits ?? JsonLimits.Default).AsSpan(), limits, out policy, out _, out faults);

    private static bool TryRead(
        ReadOnlySpan<byte> utf8Json, JsonLimits? limits, [NotNullWhen(true)] out EscalationPolicy? policy, out string? name, out ValueList<Fault> faults) =>
        DocumentReader.TryRead(utf8Json, "policy", limits ?? JsonLimits.Default, ReadForm, out policy, out name, out faults);

    private static EscalationPolicy? ReadForm(ref JsonCursor cursor, ref string? name)
    {
        var form = PolicyForm.Read(ref cursor, "$");
        name = form.Name;
        return form.Policy;
    }
}

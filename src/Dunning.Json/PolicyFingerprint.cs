using System;
using System.Security.Cryptography;
using System.Text;
using Dunning.Policies;

namespace Dunning.Json;

/// <summary>
/// Names the content of a policy beside its name and version, so that whoever stores a decision can tell for ever which policy it came from: equal policies
/// have the same fingerprint, others another. It stands here and not with the policy, as it is taken of the wire format.
/// </summary>
public static class PolicyFingerprint
{
    /// <summary>The fingerprint of a policy: <c>sha256:</c> and 64 digits in lower case, of its JSON as <see cref="PolicyWriter"/> writes it in one line.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentException">Its calendar is not one of the built-in ones, which alone have a name on the wire.</exception>
    public static string Of(EscalationPolicy policy)
    {
        var json = PolicyWriter.ToUtf8Bytes(policy);
#if NETSTANDARD2_0
        using var sha256 = SHA256.Create();
        var hash = sha256.ComputeHash(json);
#else
        var hash = SHA256.HashData(json);
#endif
        const string Digits = "0123456789abcdef";
        var text = new StringBuilder("sha256:", 71);
        foreach (var octet in hash) text.Append(Digits[octet >> 4]).Append(Digits[octet & 0xF]);
        return text.ToString();
    }
}

using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Dunning.Properties.Generation;

namespace Dunning.Properties.Determinism;

/// <summary>All that is decided on many cases, in one number.</summary>
internal static class DecisionDigest
{
    /// <summary>SHA-256 of the decisions of the cases 0 to 9,999. It changes when a decision does, or the way cases are drawn: look why before it is pinned anew.</summary>
    public const string Pinned = "667b1f24fcde887f04dd7ba20784696918f016e5aa8896b332b71616ec9ecce0";

    public static string OfCases(int count)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var seed = 0; seed < count; seed++) hash.AppendData(Encoding.UTF8.GetBytes(LineOf(DunningCase.Drawn(seed)) + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The decision, or the codes, places and texts of what the facts are refused for.</summary>
    public static string LineOf(DunningCase its)
    {
        var faults = its.Engine.FaultsOf(its.Invoice, its.History);
        return faults.Count == 0 ? Sameness.Line(its.Decide()) : string.Join("; ", faults.Select(f => f.Code + " " + f.Path + " " + f.Message));
    }
}

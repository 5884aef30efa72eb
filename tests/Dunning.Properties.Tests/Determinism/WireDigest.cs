using System;
using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Dunning.Json;
using Dunning.Properties.Generation;

namespace Dunning.Properties.Determinism;

/// <summary>All that is written of many cases, to the byte, in one number: the decision in its line and the explanation.</summary>
internal static class WireDigest
{
    public static string OfCases(int count)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var seed = 0; seed < count; seed++)
        {
            var its = Generation.DunningCase.Drawn(seed);
            if (!its.IsValid) continue;
            var output = new ArrayBufferWriter<byte>();
            DecisionWriter.WriteLine(output, "c-" + CasePrint.Number(seed), its.Decide());
            using (var json = new Utf8JsonWriter(output)) ExplanationWriter.Write(json, null, its.Engine.Explain(its.Invoice, its.History, its.Today));
            hash.AppendData(output.WrittenSpan);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

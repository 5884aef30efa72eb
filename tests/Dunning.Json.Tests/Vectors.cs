using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dunning.Policies;

namespace Dunning.Json.Tests;

/// <summary>The conformance vectors as bytes, a line each.</summary>
internal static class Vectors
{
    public static IReadOnlyList<byte[]> Cases { get; } = Lines("decide.cases.jsonl");

    public static IReadOnlyList<byte[]> Expected { get; } = Lines("decide.expected.jsonl");

    public static byte[] AllCases { get; } = File.ReadAllBytes(PathOf("decide.cases.jsonl"));

    public static IReadOnlyList<byte[]> Accounts { get; } = Lines("contact.accounts.jsonl");

    public static IReadOnlyList<byte[]> ExpectedContacts { get; } = Lines("contact.expected.jsonl");

    public static byte[] AllAccounts { get; } = File.ReadAllBytes(PathOf("contact.accounts.jsonl"));

    /// <summary>The policies of the cases, one in seven of them.</summary>
    public static IEnumerable<EscalationPolicy> Policies()
    {
        foreach (var line in Cases.Where((_, i) => i % 7 == 0))
        {
            if (new CaseReader().TryRead(line, out var asked, out _) && asked.Policy is { } policy) yield return policy;
        }
    }

    private static byte[][] Lines(string name) =>
        [.. File.ReadAllLines(PathOf(name)).Where(line => line.Length > 0).Select(Encoding.UTF8.GetBytes)];

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "conformance", name);
}

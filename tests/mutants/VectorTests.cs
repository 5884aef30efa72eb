using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Dunning.Engine;
using Dunning.Json;
using Dunning.Json.Tests;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Portfolio;

namespace Dunning.Mutants;

/// <summary>The conformance vectors in parts, read once.</summary>
public sealed class VectorTests
{
    private static readonly (DunningCase Case, JsonElement Answer)[] Cases =
        [.. Vectors.Cases.Zip(Vectors.Expected, (asked, answer) => (new CaseReader().Read(asked), JsonElement.Parse(answer)))];

    private static readonly (AccountCase Case, JsonElement Answer)[] Accounts =
        [.. Vectors.Accounts.Zip(Vectors.ExpectedContacts, (asked, answer) => (new AccountCaseReader().Read(asked), JsonElement.Parse(answer)))];

    public static TheoryData<int> Numbers => Parts.Numbers;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Cases_are_decided_as_the_vectors_say(int part)
    {
        foreach (var (asked, answer) in Parts.Of(Cases, part))
            Same(answer, output => DecisionWriter.WriteLine(output, asked.Id, EngineFor(asked.Policy, asked.PolicyName).NextAction(asked.Invoice, asked.History, asked.Today)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Accounts_are_answered_as_the_vectors_say(int part)
    {
        foreach (var (asked, answer) in Parts.Of(Accounts, part))
            Same(answer, output => ContactWriter.WriteLine(output, asked.Id, EngineFor(asked.Policy, asked.PolicyName).NextContact(asked.Account, asked.Today)));
    }

    private static DunningEngine EngineFor(EscalationPolicy? policy, string? name) =>
        policy is not null ? new DunningEngine(policy) : name is null ? new DunningEngine(PolicyBooks.France) : new DunningEngine(PolicyBooks.France.Find(name)!);

    // Contacts have no review day in the vectors; amounts may be written with other zeros.
    private static void Same(JsonElement expected, Action<IBufferWriter<byte>> write)
    {
        var written = new ArrayBufferWriter<byte>();
        write(written);
        using var answer = JsonDocument.Parse(written.WrittenMemory);
        foreach (var property in expected.EnumerateObject())
        {
            var value = answer.RootElement.GetProperty(property.Name);
            var same = property.Name is "balance" or "collectible" ? Amount(property.Value) == Amount(value) : JsonElement.DeepEquals(property.Value, value);
            same.ShouldBeTrue(property.Name);
        }

        answer.RootElement.EnumerateObject().Select(property => property.Name).Where(name => name != "reviewOn" && !expected.TryGetProperty(name, out _)).ShouldBeEmpty();
    }

    private static decimal Amount(JsonElement text) => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}

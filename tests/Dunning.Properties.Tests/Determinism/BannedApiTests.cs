using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Dunning.Engine;

namespace Dunning.Properties.Determinism;

/// <summary>
/// The analyser reads the source, where a pragma silences it; this reads what was built. Floating point hides in signatures, fields and locals, not in references.
/// </summary>
public sealed class BannedApiTests
{
    // Every iterator the compiler writes asks for it, and for nothing else of that type.
    private const string WrittenByTheCompiler = "System.Environment.get_CurrentManagedThreadId";

    [Theory]
    [InlineData("Dunning.Core")]
    [InlineData("Dunning.Json")]
    [InlineData("Dunning.Ledgers")]
    public void A_library_uses_no_banned_api(string library) => BannedUsesOf(PathOf(library)).ShouldBeEmpty();

    [Fact]
    public void A_banned_api_would_be_found()
    {
        var found = BannedUsesOf(typeof(BannedApiTests).Assembly.Location).ToList();
        found.ShouldContain("System.IO.File");
        found.ShouldContain("System.Double");
        found.ShouldContain("System.DateTime.get_Now");
    }

    // What the test above looks for.
    private static double Seconds() => (DateTime.Now - DateTime.UnixEpoch).TotalSeconds;

    [Fact]
    public void The_list_of_what_is_banned_is_read() => Banned().Count.ShouldBeGreaterThan(20, Seconds().ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string PathOf(string library) => Path.Combine(Path.GetDirectoryName(typeof(DunningEngine).Assembly.Location)!, library + ".dll");

    private static IEnumerable<string> BannedUsesOf(string path)
    {
        using var file = new PEReader(ImmutableArray.Create(File.ReadAllBytes(path)));
        var reader = file.GetMetadataReader();
        var banned = Banned();
        return [.. TypesAndMembersOf(reader).Concat(PrimitivesOf(reader, file)).Where(banned.Contains).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The banned types and members, a property by its getter.</summary>
    private static HashSet<string> Banned() =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "BannedSymbols.txt"))
            .Where(line => line.Contains(':', StringComparison.Ordinal))
            .Select(line => line[..line.IndexOf(';', StringComparison.Ordinal)])
            .Select(symbol => symbol[0] == 'P' ? symbol[2..].Insert(symbol.LastIndexOf('.') - 1, "get_") : symbol[2..])];

    private static IEnumerable<string> TypesAndMembersOf(MetadataReader reader)
    {
        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference) continue;
            var name = NameOf(reader, (TypeReferenceHandle)member.Parent) + "." + reader.GetString(member.Name);
            if (name == WrittenByTheCompiler) continue;
            yield return name;
            yield return NameOf(reader, (TypeReferenceHandle)member.Parent);
        }
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return reader.GetString(type.Namespace) + "." + reader.GetString(type.Name);
    }

    /// <summary>Every type named in the signature of a method, field, local or called member.</summary>
    private static HashSet<string> PrimitivesOf(MetadataReader reader, PEReader file)
    {
        var names = new SignatureNames();
        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            method.DecodeSignature(names, null);
            if (method.RelativeVirtualAddress == 0) continue;
            var body = file.GetMethodBody(method.RelativeVirtualAddress);
            if (!body.LocalSignature.IsNil) reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, null);
        }

        foreach (var handle in reader.FieldDefinitions) reader.GetFieldDefinition(handle).DecodeSignature(names, null);
        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            if (member.GetKind() == MemberReferenceKind.Method) member.DecodeMethodSignature(names, null);
            else member.DecodeFieldSignature(names, null);
        }

        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.MethodSpec); row++)
            reader.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row)).DecodeSignature(names, null);
        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.TypeSpec); row++)
            reader.GetTypeSpecification(MetadataTokens.TypeSpecificationHandle(row)).DecodeSignature(names, null);
        return names.Seen;
    }
}

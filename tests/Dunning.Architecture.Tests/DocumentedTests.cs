using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace Dunning.Architecture.Tests;

/// <summary>Whatever a user can see has words in the documentation file of its package, whoever switched off the compiler's warning.</summary>
public sealed class DocumentedTests
{
    public static TheoryData<string> Names => Libraries.AsData;

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_can_be_seen_is_undocumented(string library)
    {
        var assembly = Assembly.Load(library);
        var documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Elements().Any(element => element.Name.LocalName == "inheritdoc" || !string.IsNullOrWhiteSpace(element.Value) || element.HasElements))
            .Select(member => NameWithoutParameters(member.Attribute("name")!.Value))
            .ToHashSet(StringComparer.Ordinal);

        var shown = assembly.GetExportedTypes().SelectMany(Shown).ToList();

        shown.Count.ShouldBeGreaterThan(20);
        shown.Where(name => !documented.Contains(name)).Distinct().ShouldBeEmpty();
    }

    private static IEnumerable<string> Shown(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        yield return "T:" + name;
        foreach (var method in Libraries.VisibleMethodsOf(type).Where(method => !IsImplied(method, type)))
            yield return "M:" + name + "." + method.Name.Replace('.', '#');
        foreach (var property in Libraries.PropertiesOf(type).Where(property => property.GetMethod is { IsPublic: true } && !Libraries.IsGenerated(property)))
            yield return "P:" + name + "." + property.Name;
        foreach (var field in Libraries.FieldsOf(type).Where(field => field.IsPublic && !field.IsSpecialName)) yield return "F:" + name + "." + field.Name;
    }

    // Accessors go with their property; a constructor that takes nothing has nothing to say; those of a delegate nobody wrote.
    private static bool IsImplied(MethodBase method, Type type) =>
        method.IsSpecialName && !method.IsConstructor && !method.Name.StartsWith("op_", StringComparison.Ordinal)
        || method.IsConstructor && method.GetParameters().Length == 0
        || type.BaseType == typeof(MulticastDelegate);

    private static string NameWithoutParameters(string id)
    {
        var end = id.IndexOfAny(['(', '~']);
        var name = end < 0 ? id : id[..end];
        var arity = name.IndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }
}

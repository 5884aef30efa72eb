using System;
using System.Collections.Generic;
using System.Globalization;
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
            .Select(member => member.Attribute("name")!.Value)
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
            yield return IdOf(method, name);
        foreach (var property in Libraries.PropertiesOf(type).Where(property => property.GetMethod is { IsPublic: true } && !Libraries.IsGenerated(property)))
            yield return "P:" + name + "." + property.Name + Taking(property.GetIndexParameters());
        foreach (var field in Libraries.FieldsOf(type).Where(field => field.IsPublic && !field.IsSpecialName)) yield return "F:" + name + "." + field.Name;
    }

    // Accessors go with their property; a constructor that takes nothing has nothing to say; those of a delegate nobody wrote.
    private static bool IsImplied(MethodBase method, Type type) =>
        method.IsSpecialName && !method.IsConstructor && !method.Name.StartsWith("op_", StringComparison.Ordinal)
        || method.IsConstructor && method.GetParameters().Length == 0
        || type.BaseType == typeof(MulticastDelegate);

    /// <summary>The identifier the compiler gives a method in the documentation file, so that no overload hides behind another.</summary>
    private static string IdOf(MethodBase method, string type)
    {
        var arity = method.IsGenericMethod ? "``" + Number(method.GetGenericArguments().Length) : string.Empty;
        var id = "M:" + type + "." + method.Name.Replace('.', '#') + arity + Taking(method.GetParameters());
        return method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? id + "~" + IdOf(conversion.ReturnType) : id;
    }

    private static string Taking(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : "(" + string.Join(',', parameters.Select(parameter => IdOf(parameter.ParameterType))) + ")";

    private static string IdOf(Type type)
    {
        if (type.IsByRef) return IdOf(type.GetElementType()!) + "@";
        if (type.IsArray) return IdOf(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return (type.DeclaringMethod is null ? "`" : "``") + Number(type.GenericParameterPosition);
        if (!type.IsGenericType) return type.FullName!.Replace('+', '.');
        var name = type.GetGenericTypeDefinition().FullName!.Replace('+', '.');
        return name[..name.IndexOf('`', StringComparison.Ordinal)] + "{" + string.Join(',', type.GetGenericArguments().Select(IdOf)) + "}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

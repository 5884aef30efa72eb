using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Dunning.Architecture.Tests;

/// <summary>Writes down what an assembly shows its users, one member a line, in ordinal order.</summary>
internal static class ApiListing
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var listing = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            listing.Append(Describe(type)).Append('\n');
            foreach (var member in MembersOf(type).Order(StringComparer.Ordinal)) listing.Append("    ").Append(member).Append('\n');
            listing.Append('\n');
        }

        return listing.ToString();
    }

    private static string Describe(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : "class";
        var modifier = type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract && !type.IsInterface ? "abstract " : type.IsSealed && kind == "class" ? "sealed " : string.Empty;
        var bases = new List<string>();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum)) bases.Add(Name(parent));
        bases.AddRange(type.GetInterfaces().Where(i => i.IsPublic && !type.IsEnum).Select(Name).Order(StringComparer.Ordinal));
        return modifier + kind + " " + Name(type) + (bases.Count == 0 ? string.Empty : " : " + string.Join(", ", bases));
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Select(name => name + " = " + Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture));
        return type.GetMembers(Declared).Where(IsVisible).Select(Describe).OfType<string>();
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily,
        PropertyInfo property => property.GetAccessors(true).Any(IsVisible),
        EventInfo @event => @event.AddMethod is { } add && IsVisible(add),
        _ => false,
    };

    private static string? Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => "new(" + Parameters(constructor) + ")",
        MethodInfo { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) => null,
        MethodInfo method => Static(method) + Name(method.ReturnType) + " " + method.Name + Generics(method) + "(" + Parameters(method) + ")",
        PropertyInfo property => Static(property.GetAccessors(true)[0]) + Name(property.PropertyType) + " " + property.Name + Index(property) + " { " + Accessors(property) + "}",
        FieldInfo field => (field.IsLiteral ? "const " : field.IsStatic ? "static " : string.Empty) + Name(field.FieldType) + " " + field.Name
            + (field.IsLiteral ? " = " + field.GetRawConstantValue() : string.Empty),
        EventInfo @event => "event " + Name(@event.EventHandlerType!) + " " + @event.Name,
        _ => null,
    };

    private static string Static(MethodBase method) => method.IsStatic ? "static " : method.IsAbstract ? "abstract " : string.Empty;

    private static string Index(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? "[" + string.Join(", ", index.Select(Describe)) + "]" : string.Empty;

    private static string Accessors(PropertyInfo property) =>
        (property.GetMethod is { } get && IsVisible(get) ? "get; " : string.Empty) + (property.SetMethod is { } set && IsVisible(set) ? "set; " : string.Empty);

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethodDefinition ? "<" + string.Join(", ", method.GetGenericArguments().Select(a => a.Name)) + ">" : string.Empty;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Describe));

    private static string Describe(ParameterInfo parameter) =>
        (parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : string.Empty)
        + Name(parameter.ParameterType) + " " + parameter.Name + (parameter.HasDefaultValue ? " = " + (parameter.RawDefaultValue ?? "default") : string.Empty);

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Name(underlying) + "?";
        if (type.IsGenericParameter) return type.Name;
        var name = type.Namespace is { } space && space.StartsWith("Dunning", StringComparison.Ordinal) ? type.FullName ?? type.Namespace + "." + type.Name : type.Name;
        if (!type.IsGenericType) return name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return (tick < 0 ? name : name[..tick]) + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">";
    }
}

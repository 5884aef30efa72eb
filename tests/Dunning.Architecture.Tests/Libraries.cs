using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Dunning.Architecture.Tests;

/// <summary>The libraries and what their users can see of them, by reflection.</summary>
internal static class Libraries
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> Names { get; } = ["Dunning.Core", "Dunning.Json", "Dunning.Ledgers", "Dunning.Letters"];

    public static TheoryData<string> AsData => [.. Names];

    /// <summary>The types a user can name.</summary>
    public static IEnumerable<Type> Visible => Names.SelectMany(name => Assembly.Load(name).GetExportedTypes());

    /// <summary>All types written by hand, hidden ones too.</summary>
    public static IEnumerable<Type> All => Names.SelectMany(name => Assembly.Load(name).GetTypes()).Where(type => !IsGenerated(type));

    public static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMembers(Declared).OfType<MethodBase>().Where(method => !IsGenerated(method));

    public static IEnumerable<MethodBase> VisibleMethodsOf(Type type) => MethodsOf(type).Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    public static IEnumerable<FieldInfo> FieldsOf(Type type) => type.GetFields(Declared);

    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type.GetProperties(Declared);

    /// <summary>The types that a member names: what it takes, gives or holds, and what these are made of.</summary>
    public static IEnumerable<Type> Named(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).SelectMany(PartsOf),
        ConstructorInfo constructor => constructor.GetParameters().SelectMany(parameter => PartsOf(parameter.ParameterType)),
        FieldInfo field => PartsOf(field.FieldType),
        PropertyInfo property => PartsOf(property.PropertyType),
        _ => [],
    };

    public static IEnumerable<Type> PartsOf(Type type)
    {
        if (type.HasElementType) return PartsOf(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(PartsOf).Append(type.GetGenericTypeDefinition()) : [type];
    }

    public static string NameOf(MemberInfo member) => member.DeclaringType?.FullName + "." + member.Name;

    public static bool IsGenerated(MemberInfo? member) =>
        member is not null && (member.IsDefined(typeof(CompilerGeneratedAttribute), false) || member.Name.Contains('<', StringComparison.Ordinal) || IsGenerated(member.DeclaringType));
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Dunning.Architecture.Tests;

/// <summary>Nobody can change what a user holds: no setters, no open fields, no lists or arrays that can be written to, no shared state.</summary>
public sealed class ImmutabilityTests
{
    // Made to be filled, and given away as something that is not.
    private static readonly HashSet<string> Builders = ["Dunning.Policies.EscalationPolicyBuilder", "Dunning.DependencyInjection.DunningSetup"];

    private static readonly HashSet<Type> Writable =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>),
        typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(Memory<>), typeof(Span<>),
    ];

    [Fact]
    public void No_property_can_be_set() =>
        (from type in Libraries.Visible
         from property in Libraries.PropertiesOf(type)
         where property.SetMethod is { } set && (set.IsPublic || set.IsFamily || set.IsFamilyOrAssembly) && !IsInitOnly(set)
         select Libraries.NameOf(property)).ShouldBeEmpty();

    [Fact]
    public void No_field_is_open_to_be_written() =>
        (from type in Libraries.Visible
         where !type.IsEnum
         from field in Libraries.FieldsOf(type)
         where (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsLiteral && !field.IsInitOnly
         select Libraries.NameOf(field)).ShouldBeEmpty();

    [Fact]
    public void No_property_gives_a_list_or_array_that_can_be_written_to() =>
        (from type in Libraries.Visible
         from property in Libraries.PropertiesOf(type)
         where property.GetMethod is { IsPublic: true }
         where property.PropertyType.IsArray || Libraries.PartsOf(property.PropertyType).Any(Writable.Contains)
         select Libraries.NameOf(property)).ShouldBeEmpty();

    // The fold writes a CaseState field by field; none of them can be written from outside.
    [Fact]
    public void A_value_type_is_readonly() =>
        Libraries.Visible
            .Where(type => type.IsValueType && !type.IsEnum && !type.IsByRefLike && type.FullName != "Dunning.Engine.CaseState")
            .Where(type => !type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), false))
            .ShouldBeEmpty();

    [Fact]
    public void No_state_is_shared() =>
        (from type in Libraries.All
         from field in Libraries.FieldsOf(type)
         where field.IsStatic && !field.IsLiteral && !field.IsInitOnly && !Libraries.IsGenerated(field)
         select Libraries.NameOf(field)).ShouldBeEmpty();

    [Fact]
    public void A_class_that_can_be_seen_holds_fields_that_are_written_once() =>
        (from type in Libraries.Visible
         where type is { IsClass: true } && !Builders.Contains(type.FullName!) && !KeepsBooks(type)
         from field in Libraries.FieldsOf(type)
         where !field.IsStatic && !field.IsInitOnly
         select Libraries.NameOf(field)).ShouldBeEmpty();

    [Fact]
    public void No_class_can_be_derived_from_outside() =>
        (from type in Libraries.Visible
         where type is { IsClass: true, IsSealed: false }
         where type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
             .Any(constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly)
         select type.FullName).ShouldBeEmpty();

    // What is kept up to date by its host, and says so.
    private static bool KeepsBooks(Type type) => type.FullName is "Dunning.Portfolio.ReceivablesBook" or "Dunning.Portfolio.Cases.CaseBook";

    private static bool IsInitOnly(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.FullName == "System.Runtime.CompilerServices.IsExternalInit");
}

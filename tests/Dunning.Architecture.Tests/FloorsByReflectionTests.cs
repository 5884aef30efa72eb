using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Dunning.Architecture.Tests;

/// <summary>The floors of the core as they are compiled: no member takes, gives or holds a type of a floor above its own, whatever the source says.</summary>
public sealed class FloorsByReflectionTests
{
    [Fact]
    public void No_member_names_a_type_of_a_floor_above_its_own()
    {
        var types = Assembly.Load("Dunning.Core").GetTypes().Where(type => FloorOf(type) >= 0).ToList();

        var wrong =
            from type in types
            from named in NamedBy(type)
            where FloorOf(named) > FloorOf(type)
            select type + " names " + named;

        types.Select(FloorOf).Distinct().Count().ShouldBe(FloorsTests.GroundFloorFirst.Count);
        wrong.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Every_type_of_the_core_lives_in_a_room() =>
        Assembly.Load("Dunning.Core").GetExportedTypes().Where(type => FloorOf(type) < 0).ShouldBeEmpty();

    private static IEnumerable<Type> NamedBy(Type type)
    {
        var members = Libraries.MethodsOf(type).Cast<MemberInfo>().Concat(Libraries.FieldsOf(type)).Concat(Libraries.PropertiesOf(type)).SelectMany(Libraries.Named);
        var locals = Libraries.MethodsOf(type).SelectMany(method => method.GetMethodBody()?.LocalVariables ?? []).SelectMany(local => Libraries.PartsOf(local.LocalType));
        return members.Concat(locals).Concat(type.GetInterfaces().SelectMany(Libraries.PartsOf)).Concat(type.BaseType is { } parent ? Libraries.PartsOf(parent) : []);
    }

    private static int FloorOf(Type type)
    {
        var parts = (type.Namespace ?? string.Empty).Split('.');
        return parts.Length > 1 && parts[0] == "Dunning" ? FloorsTests.FloorOf(parts[1]) : -1;
    }
}

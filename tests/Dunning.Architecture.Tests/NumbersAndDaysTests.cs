using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Dunning.Architecture.Tests;

/// <summary>Money and shares are decimals, days are calendar days: no binary fraction and no clock time is taken, given, held or reckoned with.</summary>
public sealed class NumbersAndDaysTests
{
    private static readonly HashSet<Type> BinaryFractions = [typeof(double), typeof(float), typeof(Half)];

    private static readonly HashSet<Type> ClockTimes = [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeProvider), typeof(TimeZoneInfo)];

    [Fact]
    public void No_binary_fraction_is_used_anywhere() => Users(BinaryFractions).ShouldBeEmpty();

    [Fact]
    public void No_clock_time_is_used_anywhere() => Users(ClockTimes).ShouldBeEmpty();

    private static IEnumerable<string> Users(HashSet<Type> unwanted) =>
        (from type in Libraries.All
         from member in Libraries.MethodsOf(type).Cast<MemberInfo>().Concat(Libraries.FieldsOf(type)).Concat(Libraries.PropertiesOf(type))
         from named in Libraries.Named(member).Concat(LocalsOf(member))
         where unwanted.Contains(named)
         select Libraries.NameOf(member) + " uses " + named).Distinct();

    private static IEnumerable<Type> LocalsOf(MemberInfo member) =>
        member is MethodBase method && method.GetMethodBody() is { } body ? body.LocalVariables.SelectMany(local => Libraries.PartsOf(local.LocalType)) : [];
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Dunning.Architecture.Tests;

/// <summary>Names keep their word: <c>ToX</c> gives an X, and who parses can also try to.</summary>
public sealed partial class NamingTests
{
    [Fact]
    public void ToX_gives_an_X()
    {
        var conversions = Methods().Where(method => ToSomething().IsMatch(method.Name)).ToList();

        conversions.ShouldNotBeEmpty();
        conversions.Where(method => !GivesWhatItSays(method)).Select(Libraries.NameOf).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Parse")]
    [InlineData("Read")]
    [InlineData("Build")]
    public void Who_throws_at_what_is_malformed_can_also_try(string name)
    {
        var throwing = Methods().Where(method => method.Name == name).Select(method => method.DeclaringType!).Distinct().ToList();

        throwing.ShouldNotBeEmpty();
        throwing.Where(type => Libraries.VisibleMethodsOf(type).All(method => method.Name != "Try" + name)).Select(type => type.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Who_tries_tells_whether_it_went_well_and_gives_the_rest_out()
    {
        var trying = Methods().Where(method => TrySomething().IsMatch(method.Name)).ToList();

        trying.ShouldNotBeEmpty();
        trying.Where(method => method.ReturnType != typeof(bool) || !method.GetParameters().Any(parameter => parameter.IsOut)).Select(Libraries.NameOf).ShouldBeEmpty();
    }

    [Fact]
    public void WithX_and_PlusX_give_a_copy_of_the_same_kind()
    {
        var copies = Methods().Where(method => !method.IsStatic && CopySomething().IsMatch(method.Name)).ToList();

        copies.ShouldNotBeEmpty();
        copies.Where(method => !method.ReturnType.IsAssignableFrom(method.DeclaringType)).Select(Libraries.NameOf).ShouldBeEmpty();
    }

    // What overrides a method of the runtime has its name from there.
    private static IEnumerable<MethodInfo> Methods() =>
        Libraries.Visible.SelectMany(Libraries.VisibleMethodsOf).OfType<MethodInfo>().Where(method => method.GetBaseDefinition() == method);

    // Its name, or the end of it (ToTotal gives a PenaltyTotal), or a word before it (ToPercentString gives a String); ToEvent may give a case of an event.
    private static bool GivesWhatItSays(MethodInfo method)
    {
        var said = method.Name[2..];
        var given = method.ReturnType;
        if (given == typeof(byte[])) return said == "Utf8Bytes";
        if (given.IsGenericType) return said == given.GetGenericArguments()[0].Name + "s";
        for (var kind = given; kind is not null && kind != typeof(object); kind = kind.BaseType)
        {
            if (said.EndsWith(kind.Name, StringComparison.Ordinal) || kind.Name.EndsWith(said, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    [GeneratedRegex("^To[A-Z]")]
    private static partial Regex ToSomething();

    [GeneratedRegex("^Try[A-Z]")]
    private static partial Regex TrySomething();

    [GeneratedRegex("^(With|Plus)[A-Z]")]
    private static partial Regex CopySomething();
}

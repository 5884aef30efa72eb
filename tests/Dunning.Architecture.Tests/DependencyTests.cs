using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Dunning.Architecture.Tests;

/// <summary>Each library uses what docs/dependencies.md says it needs, and nothing else.</summary>
public sealed class DependencyTests
{
    // The assemblies of a package where they are not named as it is, and those that come with it: the days of NodaTime stand in the public API of the core.
    private static readonly Dictionary<string, string[]> Assemblies = new()
    {
        ["Dunning.Core"] = ["Dunning.Core", "NodaTime"],
        ["Handlebars.Net"] = ["Handlebars"],
        ["System.Text.Json"] = ["System.Text.Json", "System.Text.Encodings.Web"],
    };

    // What reads a file, a network, a console or another process, and what writes or inspects code.
    private static readonly string[] Forbidden =
    [
        "System.Console", "System.Diagnostics.Process", "System.Drawing", "System.IO.FileSystem", "System.IO.Pipes", "System.Net", "System.Data", "System.Reflection.Emit",
        "System.Reflection.Metadata", "System.Runtime.Serialization", "System.Threading.Timer", "System.Windows", "System.Xml",
    ];

    public static TheoryData<string> Names => Libraries.AsData;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_library_references_what_it_is_allowed_to(string library)
    {
        var referenced = Assembly.Load(library).GetReferencedAssemblies().Select(assembly => assembly.Name!).ToList();
        var allowed = DependencyRow.All.Where(row => row.Package == library).SelectMany(row => Assemblies.GetValueOrDefault(row.Needs, [row.Needs])).ToList();

        referenced.ShouldContain("System.Runtime");
        referenced.Where(name => !IsOfTheRuntime(name)).Except(allowed, StringComparer.Ordinal).ShouldBeEmpty();
        referenced.Where(name => Forbidden.Any(forbidden => name == forbidden || name.StartsWith(forbidden + ".", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void What_users_see_shows_no_validation_templates_or_csv_of_others()
    {
        string[] inside = ["FluentValidation", "HandlebarsDotNet", "CsvHelper"];

        var shown =
            from type in Libraries.Visible
            from member in Libraries.VisibleMethodsOf(type)
            from named in Libraries.Named(member).Append(type.BaseType ?? typeof(object)).Concat(type.GetInterfaces())
            where inside.Any(space => named.Namespace is { } name && (name == space || name.StartsWith(space + ".", StringComparison.Ordinal)))
            select Libraries.NameOf(member) + " shows " + named;

        shown.Distinct().ShouldBeEmpty();
    }

    private static bool IsOfTheRuntime(string assembly) =>
        !assembly.StartsWith("System.Text.Json", StringComparison.Ordinal) && (assembly.StartsWith("System.", StringComparison.Ordinal) || assembly is "Microsoft.CSharp" or "netstandard");
}

using System;
using System.Linq;
using System.Reflection;
using Dunning.Receivables;

namespace Dunning.Tests.Public;

/// <summary>What a developer sees in a log or a debugger.</summary>
public sealed class TextsTests
{
    [Fact]
    public void Every_type_says_what_it_holds() =>
        (from type in typeof(Debtor).Assembly.GetExportedTypes()
         where !type.IsAbstract && !type.ContainsGenericParameters && !typeof(Exception).IsAssignableFrom(type)
         where type.GetMethod("ToString", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, []) is not null
         orderby type.FullName
         select type.FullName + ": " + Samples.Of(type)).ShouldBeTheTextsOf("public-types");
}

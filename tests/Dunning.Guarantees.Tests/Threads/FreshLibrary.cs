using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace Dunning.Guarantees.Threads;

/// <summary>A copy of the library of its own, of which nothing was used yet; what the library stands on is shared.</summary>
internal sealed class FreshLibrary() : AssemblyLoadContext("fresh", isCollectible: true)
{
    /// <summary>A method of this copy's <see cref="FirstUse"/>.</summary>
    public Func<int, string[]> Ask() =>
        LoadFromAssemblyPath(typeof(FirstUse).Assembly.Location).GetType(typeof(FirstUse).FullName!, throwOnError: true)!.GetMethod(nameof(FirstUse.Ask))!.CreateDelegate<Func<int, string[]>>();

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
        return assemblyName.Name!.StartsWith("Dunning.", StringComparison.Ordinal) && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}

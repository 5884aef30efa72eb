using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

[assembly: AssemblyFixture(typeof(Dunning.Mutants.UnbrokenStart))]

namespace Dunning.Mutants;

/// <summary>
/// A process lives on from mutant to mutant, so what it builds once must be built of the unbroken code: else the first mutant that breaks a constant, a calendar or a policy
/// breaks it for all that follow, and they are counted as killed. Mutants of what is built once are tried in a process each, with <c>FRESH=1</c>.
/// </summary>
public sealed class UnbrokenStart
{
    private static int sessions;

    public UnbrokenStart()
    {
        // The run is asked for again when a process ends before its first test.
        if (IsFresh && ++sessions > 1) Environment.Exit(0);
    }

    internal static bool IsFresh => Environment.GetEnvironmentVariable("FRESH") == "1";

    [ModuleInitializer]
    internal static void Begin()
    {
        if (IsFresh) return;
        using var mutant = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is { } path ? File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite) : null;
        var asked = new byte[sizeof(int)];
        mutant?.ReadExactly(asked);
        Write(mutant, BitConverter.GetBytes(-1));
        foreach (var type in typeof(UnbrokenStart).Assembly.GetTypes().Concat(typeof(Engine.DunningEngine).Assembly.GetTypes()).Concat(typeof(Json.CaseReader).Assembly.GetTypes()))
        {
            if (!type.ContainsGenericParameters) RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        Write(mutant, asked);
    }

    private static void Write(FileStream? mutant, byte[] id)
    {
        if (mutant is null) return;
        mutant.Position = 0;
        mutant.Write(id);
        mutant.Flush();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;

namespace Dunning.Architecture.Tests;

/// <summary>What signatures do not show: what is done within a method, in lambdas and iterators too.</summary>
public sealed class BodiesTests
{
    private static readonly HashSet<OpCode> BinaryFractions =
    [
        OpCodes.Ldc_R4, OpCodes.Ldc_R8, OpCodes.Conv_R4, OpCodes.Conv_R8, OpCodes.Conv_R_Un, OpCodes.Ldelem_R4, OpCodes.Ldelem_R8, OpCodes.Ldind_R4, OpCodes.Ldind_R8,
    ];

    private static readonly HashSet<Type> TheMachine =
    [
        typeof(System.IO.File), typeof(System.IO.FileInfo), typeof(System.IO.FileStream), typeof(System.IO.Directory), typeof(System.IO.DirectoryInfo), typeof(System.IO.Path),
        typeof(Environment), typeof(Console), typeof(System.Diagnostics.Process), typeof(System.Diagnostics.Stopwatch), typeof(System.Threading.Thread), typeof(Random),
        typeof(DateTime), typeof(DateTimeOffset), typeof(TimeProvider), typeof(Guid), typeof(Assembly), typeof(Activator), typeof(NodaTime.SystemClock),
    ];

    // What the compiler itself puts into iterators, and the texts that a library carries with it.
    private static readonly HashSet<string> Admitted =
    [
        "System.Environment.get_CurrentManagedThreadId", "System.Reflection.Assembly.GetManifestResourceNames", "System.Reflection.Assembly.GetManifestResourceStream",
    ];

    public static TheoryData<string> Names => Libraries.AsData;

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_reckoned_in_binary_fractions(string library) =>
        Bodies.Of(library).Where(instruction => BinaryFractions.Contains(instruction.Code)).Select(instruction => Libraries.NameOf(instruction.In) + ": " + instruction.Code).Distinct().ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_asked_of_the_machine(string library) =>
        Bodies.Of(library)
            .Where(instruction => instruction.Member is { DeclaringType: { } type } member && TheMachine.Contains(type) && !Admitted.Contains(Libraries.NameOf(member)))
            .Select(instruction => Libraries.NameOf(instruction.In) + " uses " + Libraries.NameOf(instruction.Member!)).Distinct().ShouldBeEmpty();
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;

namespace Dunning.Architecture.Tests;

/// <summary>What the bodies of a library's methods consist of, those that the compiler made of lambdas, iterators and asynchronous methods too.</summary>
internal static class Bodies
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private const byte TwoBytes = 0xFE;

    private static readonly Dictionary<int, OpCode> Codes =
        typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value & 0xFFFF);

    /// <summary>The instructions of a library, each with the method it stands in and the member it names, if any.</summary>
    public static IEnumerable<(MethodBase In, OpCode Code, MemberInfo? Member)> Of(string library) =>
        from type in Assembly.Load(library).GetTypes()
        from method in type.GetMembers(Declared).OfType<MethodBase>()
        where method.GetMethodBody() is not null
        from instruction in Of(method)
        select instruction;

    private static IEnumerable<(MethodBase In, OpCode Code, MemberInfo? Member)> Of(MethodBase method)
    {
        var bytes = method.GetMethodBody()!.GetILAsByteArray()!;
        for (var place = 0; place < bytes.Length;)
        {
            var code = bytes[place] == TwoBytes ? Codes[(TwoBytes << 8) | bytes[place + 1]] : Codes[bytes[place]];
            place += code.Size;
            var names = code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType;
            yield return (method, code, names ? Resolve(method, BitConverter.ToInt32(bytes, place)) : null);
            place += SizeOf(code, bytes, place);
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token) =>
        method.Module.ResolveMember(token, method.DeclaringType?.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null);

    private static int SizeOf(OpCode code, byte[] bytes, int place) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(bytes, place)),
        _ => 4,
    };
}

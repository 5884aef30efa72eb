using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Faults;

namespace Dunning.Policies.Examining;

/// <summary>What people are told about the faults of policies and books of policies: what is wrong, why it matters and how to mend it.</summary>
public static class FaultAdvices
{
    /// <summary>The codes there is advice on, in their order: all that a policy or a book can have.</summary>
    public static IReadOnlyList<string> Codes { get; } = Array.AsReadOnly(EnglishAdvice.Texts.Keys.OrderBy(code => code, StringComparer.Ordinal).ToArray());

    /// <summary>Advice on a fault in English; null where the code is none of <see cref="Codes"/>.</summary>
    /// <param name="fault">The fault.</param>
    public static FaultAdvice? InEnglish(Fault fault) => Find(EnglishAdvice.Texts, fault, static reason => reason);

    /// <summary>Advice on a fault in French; null where the code is none of <see cref="Codes"/>.</summary>
    /// <param name="fault">The fault.</param>
    public static FaultAdvice? InFrench(Fault fault) => Find(FrenchAdvice.Texts, fault, FrenchAdvice.ReasonOf);

    /// <summary>What is wrong, in English, for a fault about to be made.</summary>
    internal static string WhatIsWrong(string code, string[] arguments) => Fill(EnglishAdvice.Texts[code].What, arguments);

    private static FaultAdvice? Find(Dictionary<string, FaultAdvice> texts, Fault fault, Func<string, string> reasonOf)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (!texts.TryGetValue(fault.Code, out var advice)) return null;
        string[] arguments = [.. fault.Arguments];
        if (fault.Code == FaultCodes.StageNeverReached && arguments.Length > 1) arguments[1] = reasonOf(arguments[1]);
        return new FaultAdvice(Fill(advice.What, arguments), advice.Why, advice.Remedy);
    }

    // A fault made elsewhere may have fewer arguments than its text asks for.
    private static string Fill(string text, string[] arguments)
    {
        const int MostArguments = 3;
        var given = arguments.Concat(Enumerable.Repeat("?", MostArguments)).Take(MostArguments).ToArray();
        return string.Format(CultureInfo.InvariantCulture, text, given);
    }
}

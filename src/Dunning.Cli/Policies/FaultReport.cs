using System.IO;
using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Faults;
using Dunning.Json;

namespace Dunning.Cli.Policies;

/// <summary>What is wrong with a policy or a book, for a person.</summary>
internal static class FaultReport
{
    public static bool HasError(PolicyDocument document) => document.Faults.Any(fault => fault.Severity == FaultSeverity.Error);

    public static void Write(PolicyDocument document, Language language, Shell shell)
    {
        var words = PolicyWords.In(language);
        using var text = Tables.TextOf(shell);
        foreach (var policy in document.Policy is { } one ? [one] : document.Book?.Policies.ToArray() ?? [])
            text.WriteLine(SafeText.Of(words.Policy(policy.Name, policy.Version) + ", " + PolicyFingerprint.Of(policy)));
        if (document.IsReadable) text.WriteLine();
        foreach (var fault in document.Faults) Write(text, fault, words);
        text.WriteLine(words.Summary(
            document.Faults.Count(fault => fault.Severity == FaultSeverity.Error),
            document.Faults.Count(fault => fault.Severity == FaultSeverity.Warning)));
    }

    private static void Write(TextWriter text, Fault fault, PolicyWords words)
    {
        var place = (fault.Line is { } line ? words.Line(line) + ", " : string.Empty) + fault.Path;
        text.WriteLine(SafeText.Of(fault.Code + " " + words.Of(fault.Severity) + ", " + place));
        var advice = words.AdviceOn(fault);
        text.WriteLine(SafeText.Of("  " + (advice?.What ?? fault.Message)));
        if (advice is not null)
        {
            text.WriteLine(SafeText.Of("  " + words.Why + advice.Why));
            text.WriteLine(SafeText.Of("  " + words.Remedy + advice.Remedy));
        }

        text.WriteLine();
    }
}

using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using Dunning.Vocabulary;

namespace Dunning.Letters.Tests;

/// <summary>What was written once and looked at: a file each, changed only with <c>DUNNING_ACCEPT_GOLDEN=1</c>.</summary>
internal static class Golden
{
    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(ThisFile())!, "golden");

    public static void ShouldBeGolden(this string actual, string name)
    {
        var path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("DUNNING_ACCEPT_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, new UTF8Encoding(false));
        }

        File.Exists(path).ShouldBeTrue("there is no golden file " + name + "; look at the text, then accept it with DUNNING_ACCEPT_GOLDEN=1");
        actual.ShouldBe(File.ReadAllText(path));
    }

    public static string Describe(Correspondence letter)
    {
        var text = new StringBuilder();
        text.Append("channel: ").Append(letter.Channel is { } channel ? WireName.Of(channel) : "none").Append('\n');
        text.Append("to: ").Append(letter.Recipient.Name).Append(letter.Recipient.Role is { } role ? " (" + role + ")" : string.Empty).Append(letter.IsToDebtor ? string.Empty : " [not the debtor]").Append('\n');
        text.Append("subject: ").Append(letter.Subject).Append('\n');
        if (letter.Enclosures.Count > 0) text.Append("enclosures: ").AppendJoin(", ", letter.Enclosures).Append('\n');
        if (letter.Sms is { } sms) text.Append(FormattableString.Invariant($"sms: {sms.Length} {(sms.IsGsm7 ? "septets" : "units")}, {sms.Parts} part(s)")).Append('\n');
        return text.Append('\n').Append(letter.Text).Append('\n').ToString();
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

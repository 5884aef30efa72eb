using System;
using System.CommandLine;
using System.IO;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Json;
using Dunning.Policies.Presets;
using Dunning.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal static class CommonOptions
{
    // The engine reckons in 1900 through 2150: what a command adds to a day (ten years of a forecast) or takes off it stays within.
    private const int FirstYear = 1901;
    private const int LastYear = 2139;

    public static Option<string?> Book() => new("--book")
    {
        Description = "A book of policies (JSON); the built-in French book unless given.",
        HelpName = "book.json",
    };

    public static Option<LocalDate?> Today() => Date("--today", "The day to decide for; the day on which the command is run unless given.");

    /// <summary>An option that takes a day.</summary>
    public static Option<LocalDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = result =>
        {
            var parsed = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
            if (parsed.Success && parsed.Value.Year is >= FirstYear and <= LastYear) return parsed.Value;
            if (parsed.Success) result.AddError(FormattableString.Invariant($"{name} takes a day of the years {FirstYear} to {LastYear}, not '{result.Tokens[0].Value}'."));
            else result.AddError(name + " takes a date as yyyy-MM-dd that exists, not '" + result.Tokens[0].Value + "'.");
            return null;
        },
    };

    public static Option<string?> Language() => new("--language")
    {
        Description = "The language of what people read: en (unless said otherwise) or fr.",
        HelpName = "en|fr",
    };

    public static Language LanguageOf(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) switch
    {
        null or "en" => Wording.Language.English,
        "fr" => Wording.Language.French,
        var other => throw new UsageException("--language takes en or fr, not '" + other + "'."),
    };

    /// <summary>An option that takes one of the wire names of an enumeration.</summary>
    public static Option<TChoice?> Choice<TChoice>(string name, string description) where TChoice : struct, System.Enum => new(name)
    {
        Description = description,
        HelpName = string.Join('|', WireName.All<TChoice>()),
        CustomParser = result =>
        {
            if (WireName.TryParse<TChoice>(result.Tokens[0].Value, out var choice)) return choice;
            result.AddError(name + " takes " + string.Join(", ", WireName.All<TChoice>()) + ", not '" + result.Tokens[0].Value + "'.");
            return null;
        },
    };

    public static DunningEngine EngineOf(string? bookPath)
    {
        if (bookPath is null) return new DunningEngine(PolicyBooks.France);
        using var file = OpenFile(bookPath);
        return new DunningEngine(PolicyBookReader.Read(file));
    }

    public static FileStream OpenFile(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
        }
        catch (System.Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException("there is no file '" + path + "'.");
        }
        catch (System.UnauthorizedAccessException)
        {
            throw new UsageException("'" + path + "' cannot be read.");
        }
    }
}

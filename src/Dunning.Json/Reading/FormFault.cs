using System.Globalization;
using System.Text.Json;

namespace Dunning.Json.Reading;

/// <summary>What is said of faults of form.</summary>
internal static class FormFault
{
    public static string Missing(string name, string subject) => "'" + name + "' is required in " + subject + ".";

    public static string WrongType(string subject, string asked, JsonTokenType found) =>
        "Expected " + asked + " for " + subject + ", found " + Name(found) + ".";

    public static string TooMany(int most) => "The list has more than " + Invariant(most) + " items.";

    public static string TextTooLong(int most) => "The string has more than " + Invariant(most) + " characters.";

    public static string BytesTooMany(string subject, int most) => "The " + subject + " has more than " + Invariant(most) + " bytes.";

    public static string TooDeep(int most) => "Objects and lists stand in one another deeper than " + Invariant(most) + " levels.";

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        _ => "null",
    };
}

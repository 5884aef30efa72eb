namespace Dunning.Json;

/// <summary>The stable codes of faults in the JSON form, <c>DUN30001</c> and on. A code is never given a second meaning.</summary>
public static class JsonFaultCodes
{
    /// <summary>The text is no JSON, or has comments, trailing commas, something behind its end, or half a surrogate pair.</summary>
    public const string Malformed = "DUN30001";

    /// <summary>The bytes are not UTF-8.</summary>
    public const string NotUtf8 = "DUN30002";

    /// <summary>A line, document or string is longer than allowed.</summary>
    public const string TooLong = "DUN30003";

    /// <summary>Objects and lists are nested deeper than allowed.</summary>
    public const string TooDeep = "DUN30004";

    /// <summary>A list holds more than allowed.</summary>
    public const string TooMany = "DUN30005";

    /// <summary>A property is not one of its object.</summary>
    public const string UnknownProperty = "DUN30006";

    /// <summary>A property stands twice in its object.</summary>
    public const string DuplicateProperty = "DUN30007";

    /// <summary>A property that must be there is not, or is null.</summary>
    public const string MissingProperty = "DUN30008";

    /// <summary>A value is of another JSON type than asked for.</summary>
    public const string WrongType = "DUN30009";

    /// <summary>A value is none of those its vocabulary knows.</summary>
    public const string UnknownValue = "DUN30010";

    /// <summary>A date is not written as <c>yyyy-MM-dd</c>.</summary>
    public const string DateForm = "DUN30011";

    /// <summary>A date does not exist, as 31 February.</summary>
    public const string DateDoesNotExist = "DUN30012";

    /// <summary>An amount is not in plain decimal notation, or has more digits than can be held exactly.</summary>
    public const string AmountForm = "DUN30013";

    /// <summary>A number of days, years or times is not a whole number in the 32-bit range.</summary>
    public const string NumberForm = "DUN30014";

    /// <summary>A text that must not be empty is.</summary>
    public const string EmptyText = "DUN30015";

    /// <summary>The <c>format</c> is not 1.</summary>
    public const string UnsupportedFormat = "DUN30016";

    /// <summary>A case names a policy the book in use does not hold.</summary>
    public const string UnknownPolicy = "DUN30017";

    /// <summary>Two properties say the same thing in two ways.</summary>
    public const string ConflictingProperties = "DUN30018";

    /// <summary>A number of a classifier is outside its range.</summary>
    public const string NumberRange = "DUN30019";
}

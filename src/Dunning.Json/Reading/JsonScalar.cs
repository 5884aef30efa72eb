using System.Text.Json;

namespace Dunning.Json.Reading;

/// <summary>Where a value stands in the document, so that it can be understood later: the type of an event may come after its amount.</summary>
internal readonly struct JsonScalar(JsonTokenType token, int position, int length, bool isEscaped)
{
    public JsonTokenType Token { get; } = token;

    /// <summary>The first byte of the value, the quotation mark of a string.</summary>
    public int Position { get; } = position;

    /// <summary>The length in bytes, without the quotation marks of a string.</summary>
    public int Length { get; } = length;

    public bool IsEscaped { get; } = isEscaped;

    /// <summary>The first byte of what is between the quotation marks, or of the value.</summary>
    public int ContentStart => Token == JsonTokenType.String ? Position + 1 : Position;
}

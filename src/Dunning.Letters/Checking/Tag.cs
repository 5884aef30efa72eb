namespace Dunning.Letters.Checking;

/// <summary>A piece of a template: text as it stands, or a tag.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The text; of a tag the path, the part's name or the block it ends; of an unknown tag what it says.</param>
/// <param name="Line">The line it begins on, counted from 1.</param>
internal sealed record Tag(TagKind Kind, string Value, int Line)
{
    /// <summary>The tag as Handlebars reads it.</summary>
    public string Source => Kind switch
    {
        TagKind.Literal => Value,
        TagKind.If => "{{#if " + Value + "}}",
        TagKind.Unless => "{{#unless " + Value + "}}",
        TagKind.Each => "{{#each " + Value + "}}",
        TagKind.Else => "{{else}}",
        TagKind.End => "{{/" + Value + "}}",
        TagKind.Part => "{{> " + Value + "}}",
        TagKind.Comment => string.Empty,
        _ => "{{" + Value + "}}",
    };

    public bool IsBlock => Kind is TagKind.If or TagKind.Unless or TagKind.Each or TagKind.Else or TagKind.End;
}

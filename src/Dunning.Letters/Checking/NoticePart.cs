using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Dunning.Letters.Checking;

/// <summary>
/// Something a formal notice cannot do without: it must name the parties and the debt and call upon the debtor to pay, so that it puts them in default
/// (C. civ. 1344) and sets interest running (C. civ. 1231-6).
/// </summary>
internal sealed class NoticePart
{
    // A condition the composer itself guarantees in a notice, or one that stands for "where they are owed".
    private static readonly string[] Granted = ["isLetter", "claimsPenalties", "penalties.compensation", "penalties.rows"];

    private readonly Func<IReadOnlyList<Placed>, LetterLanguage, bool> _isIn;

    private NoticePart(string name, Func<IReadOnlyList<Placed>, LetterLanguage, bool> isIn)
    {
        Name = name;
        _isIn = isIn;
    }

    /// <summary>All of them; <c>consequences</c> is looked for among the parts used, as its words differ by kind of debtor.</summary>
    public static IReadOnlyList<NoticePart> All { get; } =
    [
        new("words", (tags, language) => tags.Any(tag => tag.Tag.Kind == TagKind.Literal && tag.Conditions.Count == 0 && Says(tag.Tag.Value, language))),
        Fields("creditor", "creditor.name", "creditor.address/this", "creditor.mentions/this"),
        Fields("debtor", "addressee.name", "debtor.name", "addressee.address/this"),
        Fields("date", "today"),
        Fields("invoices", "invoices/number", "invoices/issuedOn", "invoices/dueOn", "invoices/open"),
        Fields("principal", "total"),
        Fields("penalties", "penalties.rows/rate", "penalties.rows/from", "penalties.rows/through", "penalties.rows/interest", "penalties.interest"),
        Fields("compensation", "penalties.compensation"),
        Fields("demand", "demand"),
        Fields("deadline", "deadline"),
        Fields("payment", "reference"),
    ];

    public const string Consequences = "consequences";

    /// <summary>The part that says what follows.</summary>
    public const string ConsequencesPart = "what-follows";

    public string Name { get; }

    public bool IsIn(string source, LetterLanguage language) => _isIn(Place(source), language);

    private static NoticePart Fields(string name, params string[] paths) =>
        new(name, (tags, _) => paths.All(path => tags.Any(tag => tag.Tag.Kind == TagKind.Field && tag.Path == path && tag.Conditions.All(Granted.Contains))));

    private static bool Says(string text, LetterLanguage language) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(text.Replace('\u00A0', ' '), language == LetterLanguage.French ? "mise en demeure" : "formal notice", CompareOptions.OrdinalIgnoreCase) >= 0;

    private static List<Placed> Place(string source)
    {
        var placed = new List<Placed>();
        var blocks = new Stack<Tag>();
        foreach (var tag in TagScan.Of(source))
        {
            if (tag.Kind is TagKind.If or TagKind.Unless or TagKind.Each) blocks.Push(tag);
            else if (tag.Kind == TagKind.Else && blocks.Count > 0) blocks.Push(blocks.Pop() with { Kind = TagKind.Unless });
            else if (tag.Kind == TagKind.End && blocks.Count > 0) blocks.Pop();
            else placed.Add(Placed.In(blocks, tag));
        }

        return placed;
    }

    /// <summary>A tag with the loop and the conditions it stands in.</summary>
    private sealed record Placed(Tag Tag, string Path, IReadOnlyList<string> Conditions)
    {
        public static Placed In(IEnumerable<Tag> blocks, Tag tag)
        {
            var loop = blocks.FirstOrDefault(block => block.Kind == TagKind.Each);
            return new Placed(
                tag,
                loop is null ? tag.Value : loop.Value + "/" + tag.Value,
                [.. blocks.Where(block => block.Kind != TagKind.Each).Select(block => block.Kind == TagKind.If ? block.Value : "unless " + block.Value)]);
        }
    }
}

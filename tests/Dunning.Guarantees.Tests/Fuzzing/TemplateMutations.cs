using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Dunning.Letters;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Makes new templates of old ones: tags and lines changed, moved, dropped and doubled, and put in their place what Handlebars knows and letters do not.</summary>
internal sealed partial class TemplateMutations
{
    private static readonly string[] Strange =
    [
        "{{", "}}", "{{{", "}}}", "{", "}", "{{}}", "{{ }}", "{{{total}}}", "{{&total}}", "{{~total~}}", "{{total", "total}}", "{{/each}}", "{{/if}}", "{{else}}", "{{^}}", "{{#if several}}", "{{#unless several}}", "{{#each invoices}}", "{{#each invoices}}{{number}}{{/each}}",
        "{{#each invoices}}{{> pay}}{{/each}}", "{{#each invoices}}{{#if number}}x{{else}}y{{/if}}{{/each}}", "{{#if several}}x{{else}}y{{/if}}", "{{> pay}}", "{{>pay}}", "{{> body}}", "{{> layout}}", "{{> nowhere}}", "{{> greeting x=1}}", "{{#> layout}}x{{/layout}}", "{{#*inline \"a\"}}x{{/inline}}",
        "{{! a }}", "{{!-- a }} b --}}", "{{!}}", "{{!--", "{{lookup total x}}", "{{log total}}", "{{#with debtor}}{{name}}{{/with}}", "{{@root.total}}", "{{@index}}", "{{this}}", "{{.}}", "{{../total}}", "{{debtor.[name]}}", "{{[total]}}", "{{\"total\"}}", "{{total.length}}", "{{1}}", "{{true}}",
        "\\{{total}}", "\\\\{{total}}", "{{{{raw}}}}{{x}}{{{{/raw}}}}", "{{*x}}", "{{#invoices}}x{{/invoices}}", "{{^invoices}}x{{/invoices}}", "{{else if several}}", "{{constructor}}", "{{__proto__}}", "{{Total}}", "{{débiteur}}", "{{ total }}", "{{\ttotal}}", "{{total\n}}", "{{#if\u00a0several}}x{{/if}}",
        "\n= subject\n", "\n= body\n", "\n= sms\n", "\n= phone\n", "\n= html\n", "\n= plain\n", "\n= nothing\n", "\n=\n", "\n# ", "\n- ", "\n\n\n", "<script>", "&amp;", "\"", "'", "\\", "\u0000", "\u2028", "\u202e", "\ufeff", "\ud83d\ude00", "\r", "\t", "é",
    ];

    private readonly List<string> _tags;
    private readonly List<string> _lines;

    public TemplateMutations(IReadOnlyList<TemplateText> texts)
    {
        _tags = [.. texts.SelectMany(text => Tag().Matches(text.Text)).Select(tag => tag.Value).Distinct(StringComparer.Ordinal)];
        _lines = [.. texts.SelectMany(text => text.Text.Split('\n')).Distinct(StringComparer.Ordinal)];
    }

    public string Mutate(string source, Dice dice)
    {
        var text = source;
        for (var changes = dice.OneIn(2) ? 1 : dice.Between(2, 4); changes > 0 || text == source; changes--) text = dice.OneIn(2) ? Line(text, dice) : Piece(text, dice);
        return dice.OneIn(16) ? text.Replace("\n", dice.OneIn(2) ? "\r\n" : "\r", StringComparison.Ordinal) : text;
    }

    private string Line(string text, Dice dice)
    {
        var lines = text.Split('\n').ToList();
        var at = dice.Below(lines.Count);
        switch (dice.Below(6))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[dice.Below(lines.Count)]);
                break;
            case 2:
                lines.Insert(at, dice.Any(_lines));
                break;
            case 3:
                var other = dice.Below(lines.Count);
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 4:
                lines[at] = "{{#if several}}" + lines[at] + "{{/if}}";
                break;
            default:
                lines[at] = dice.Any(["# ", "- ", "  ", "="]) + lines[at];
                break;
        }

        return string.Join('\n', lines);
    }

    private string Piece(string text, Dice dice)
    {
        var pieces = Tag().Split(text);
        var tags = Tag().Matches(text);
        var all = pieces.SelectMany((piece, i) => i < tags.Count ? new[] { piece, tags[i].Value } : [piece]).ToList();
        var at = dice.Below(all.Count);
        switch (dice.Below(8))
        {
            case 0:
                all.RemoveAt(at);
                break;
            case 1:
                all.Insert(at, dice.Any(all));
                break;
            case 2:
                all[at] = dice.Any(_tags);
                break;
            case 3:
                all.Insert(at, dice.Any(_tags));
                break;
            case 4:
                all[at] = all[at].Insert(dice.Below(all[at].Length + 1), dice.Any(Strange));
                break;
            case 5:
                all.Insert(at, dice.OneIn(200) ? OddValues.Long(dice, 12_000) : dice.Any(Strange));
                break;
            case 6:
                all[at] = string.Concat(Enumerable.Repeat(all[at], dice.OneIn(200) ? 2_000 : dice.Between(2, 9)));
                break;
            default:
                var other = dice.Below(all.Count);
                (all[at], all[other]) = (all[other], all[at]);
                break;
        }

        return string.Concat(all);
    }

    [GeneratedRegex(@"\{\{[^}]*\}\}", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Tag();
}

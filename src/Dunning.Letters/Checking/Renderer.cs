using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using HandlebarsDotNet;

namespace Dunning.Letters.Checking;

/// <summary>Puts values into templates. Compiled once each; which comes first changes nothing.</summary>
internal sealed class Renderer
{
    private readonly IHandlebars _plainText = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true, ThrowOnUnresolvedBindingExpression = true });
    private readonly IHandlebars _escapedHtml = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true });

    private readonly ConcurrentDictionary<(bool IsHtml, string Source), HandlebarsTemplate<object, object>> _compiled = new();

    public string Text(string source, IReadOnlyDictionary<string, object> model) => Tidy(Render(source, model, isHtml: false));

    public string Line(string source, IReadOnlyDictionary<string, object> model) => Text(source, model).Replace('\n', ' ');

    public string Html(string source, IReadOnlyDictionary<string, object> model) => Render(source, model, isHtml: true);

    private string Render(string source, IReadOnlyDictionary<string, object> model, bool isHtml) =>
        _compiled.GetOrAdd((isHtml, source), key => Compile(key.IsHtml ? _escapedHtml : _plainText, key.Source))(model);

    // Two threads may want the same text at once; what Handlebars promises about that is not written down.
    private static HandlebarsTemplate<object, object> Compile(IHandlebars handlebars, string source)
    {
        lock (handlebars) return handlebars.Compile(source);
    }

    /// <summary>No white space at the end of a line, no two empty lines on end.</summary>
    private static string Tidy(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Replace("\r\n", "\n").Split('\n').Select(line => line.TrimEnd(' ', '\t')))
        {
            if (line.Length > 0 || (lines.Count > 0 && lines[lines.Count - 1].Length > 0)) lines.Add(line);
        }

        return string.Join("\n", lines).TrimEnd('\n');
    }
}

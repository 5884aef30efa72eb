using System;
using System.Collections.Generic;
using System.Linq;

namespace Dunning.Stories.Text;

/// <summary>A form a sentence can have, <c>head, clause, clause</c>, and what it means. The clauses may come in any order or be left out.</summary>
internal sealed class Form<T>(string head, IEnumerable<string> clauses, Func<Sentence, T> meaning)
{
    private readonly Pattern[] _clauses = [.. clauses.Select(clause => new Pattern(clause))];

    public Pattern Head { get; } = new(head);

    /// <summary>The head and the clauses, as the description of the format gives them.</summary>
    public IEnumerable<string> Words => _clauses.Select(clause => clause.Text).Prepend(Head.Text);

    /// <summary>Whether a text begins as this form does.</summary>
    public bool Begins(string text) => Head.Match(Phrases(text)[0]) is not null;

    /// <summary>Reads a line with the first of the forms whose head fits.</summary>
    /// <exception cref="StoryException">No form has such a head, or the one that has knows no such clause.</exception>
    public static T Read(IEnumerable<Form<T>> forms, StoryLine line, string text)
    {
        var phrases = Phrases(text);
        foreach (var form in forms)
        {
            if (form.Head.Match(phrases[0]) is { } values) return form.Read(line, values, phrases.Skip(1));
        }

        throw line.Wrong("Nothing is said in these words: '" + phrases[0] + "'.");
    }

    private static string[] Phrases(string text) => text.Split(", ", StringSplitOptions.TrimEntries);

    private T Read(StoryLine line, IReadOnlyList<string> values, IEnumerable<string> phrases)
    {
        var found = new List<(Pattern Clause, IReadOnlyList<string> Values)>();
        foreach (var phrase in phrases)
        {
            var (clause, blanks) = _clauses.Select(c => (c, c.Match(phrase))).FirstOrDefault(match => match.Item2 is not null);
            if (clause is null)
                throw line.Wrong("'" + phrase + "' cannot be said here. What can: " + string.Join("; ", _clauses.Select(c => c.Text)) + ".");
            if (!clause.IsRepeatable && found.Exists(f => f.Clause == clause)) throw line.Wrong("'" + clause.Text + "' is said twice.");
            found.Add((clause, blanks!));
        }

        return meaning(new Sentence(line, values, found.Select(f => (f.Clause.Text, f.Values))));
    }
}

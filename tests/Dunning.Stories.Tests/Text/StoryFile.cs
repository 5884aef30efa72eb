using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Stories.Playing;
using NodaTime.Text;

namespace Dunning.Stories.Text;

/// <summary>A file of stories, and the policies it describes, read from the top down.</summary>
internal sealed class StoryFile
{
    private readonly Dictionary<string, EscalationPolicy> _policies = new[] { FrenchPolicies.Standard, FrenchPolicies.Consumer, FrenchPolicies.Public }
        .ToDictionary(policy => policy.Name, StringComparer.Ordinal);

    private readonly List<Story> _stories = [];
    private readonly List<Step> _steps = [];
    private StoryLine? _title;
    private (StoryLine Line, PolicyDraft Draft)? _describing;

    private StoryFile()
    {
    }

    /// <summary>Reads the stories of a file.</summary>
    /// <exception cref="StoryException">A line says something the format does not know.</exception>
    public static IReadOnlyList<Story> Read(string file, IEnumerable<string> rawLines)
    {
        var reader = new StoryFile();
        foreach (var line in rawLines.Select((raw, i) => StoryLine.Of(file, i + 1, raw)).OfType<StoryLine>()) reader.Read(line);
        reader.EndPolicy();
        reader.EndStory();
        return reader._stories;
    }

    private void Read(StoryLine line)
    {
        if (_describing is { } policy && PolicyForms.All.Any(form => form.Begins(line.Text)))
        {
            Form<Action<PolicyDraft>>.Read(PolicyForms.All, line, line.Text)(policy.Draft);
            return;
        }

        var space = line.Text.IndexOf(' ', StringComparison.Ordinal);
        var (word, rest) = space < 0 ? (line.Text, string.Empty) : (line.Text[..space], line.Text[(space + 1)..].Trim());
        if (word == "define") Define(line, rest);
        else if (word == "story") BeginStory(line, rest);
        else if (word == "policy") Tell(new PolicyStep(line, Find(line, rest)));
        else if (word.Length > 0 && char.IsAsciiDigit(word[0])) Tell(Event(line, word, rest));
        else Tell(Form<Step>.Read(StatementForms.All, line, line.Text));
    }

    private static EventStep Event(StoryLine line, string date, string rest)
    {
        var on = Sentence.ParseDate(line, date);
        var draft = Form<EventForms.Draft>.Read(EventForms.All, line, rest);

        // Read in any currency, so that a blank that cannot be read is found here and not while the story is played.
        _ = draft(on, Currency.Eur);
        return new EventStep(line, on, draft);
    }

    private void Define(StoryLine line, string rest)
    {
        EndPolicy();
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (2 or 4) || words[0] != "policy" || (words.Length == 4 && words[2] != "like"))
            throw line.Wrong("A policy is described by 'define policy {name}' or 'define policy {name} like {name}'.");
        if (_policies.ContainsKey(words[1])) throw line.Wrong("There is a policy of that name.");
        _describing = (line, new PolicyDraft(words[1], words.Length == 4 ? Find(line, words[3]) : null));
    }

    private void EndPolicy()
    {
        if (_describing is not var (line, draft)) return;
        try
        {
            _policies.Add(draft.Name, draft.Builder.Build());
        }
        catch (InvalidPolicyException faulty)
        {
            throw line.Wrong(faulty.Message);
        }

        _describing = null;
    }

    private EscalationPolicy Find(StoryLine line, string name)
    {
        EndPolicy();
        return _policies.TryGetValue(name, out var policy) ? policy : throw line.Wrong("No policy '" + name + "' is described above.");
    }

    private void BeginStory(StoryLine line, string title)
    {
        EndPolicy();
        EndStory();
        if (title.Length == 0) throw line.Wrong("A story has a title.");
        if (_stories.Exists(story => story.Title == title)) throw line.Wrong("Another story of this file has that title.");
        _title = line with { Text = title };
    }

    private void EndStory()
    {
        if (_title is not { } title) return;
        if (!_steps.Exists(step => step is ExpectStep or ExpectContactStep or RefusalStep or HostStep)) throw title.Wrong("The story expects nothing.");
        _stories.Add(new Story(title.Text, title, [.. _steps]));
        _steps.Clear();
    }

    private void Tell(Step step)
    {
        EndPolicy();
        if (_title is null) throw step.Line.Wrong("No story has begun.");
        if (step is not ThenStep then) _steps.Add(step);
        else if (_steps.LastOrDefault() is HostStep host) _steps[^1] = host.Then(then);
        else throw step.Line.Wrong("'then' follows what a host does.");
    }
}

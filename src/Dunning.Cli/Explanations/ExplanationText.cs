using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dunning.Cli.Agendas;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Vocabulary;

namespace Dunning.Cli.Explanations;

/// <summary>An explanation for people: the answer first, then every rule, every stage and every channel, in plain words.</summary>
internal sealed class ExplanationText
{
    private readonly Explanation _explanation;
    private readonly Words _words;
    private readonly ExplanationWords _terms;
    private readonly TextWriter _text;

    private ExplanationText(Explanation explanation, Language language, TextWriter text)
    {
        _explanation = explanation;
        _words = Words.In(language);
        _terms = ExplanationWords.In(language);
        _text = text;
    }

    public static void Write(Explanation explanation, Language language, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        new ExplanationText(explanation, language, text).Write();
    }

    private void Write()
    {
        WriteAnswer(_explanation.Decision);
        Section(_terms.Rules, _explanation.Rules.Select(Line));
        Section(_terms.Stages, _explanation.Stages.Select(stage => stage.Stage.Name.PadRight(22) + " " + _terms.Of(stage.Status)));
        Section(_terms.Channels, _explanation.Channels.Select(Line));
        Section(_terms.ChangedBy, _explanation.ChangedBy.Select(_terms.Of));
    }

    private void WriteAnswer(in DunningDecision decision)
    {
        _text.WriteLine(SafeText.Of(decision.Invoice.Number + " · " + decision.Invoice.Debtor) + " · " + _words.Date(decision.Today));
        _text.WriteLine();
        _text.WriteLine(Answer(decision) + ".");
        _text.WriteLine(
            _words.Open + " " + _words.Money(decision.Balance) + " " + decision.Balance.Currency + ", " + _terms.Of(FactName.Collectible) + " "
            + _words.Money(decision.Collectible) + " " + decision.Collectible.Currency + ", " + _terms.Of(FactName.DaysLate) + " " + _words.Number(decision.DaysLate) + ".");
        if (decision.NeedsApproval) _text.WriteLine(_terms.Approval);
        foreach (var alert in AlertList.Of(decision.Alerts, _words.Alert)) _text.WriteLine("! " + alert);
        _text.WriteLine(_terms.StandsUntil(decision.ReviewOn, _words));
        _text.WriteLine(_terms.Policy(decision.Policy.Name, decision.Policy.Version));
    }

    private string Answer(in DunningDecision decision)
    {
        var parts = new List<string>();
        if (decision.Action is { } action)
        {
            parts.Add(_words.ToDo(action) + (decision.Stage is { } stage ? " (" + stage.Name + ")" : string.Empty));
            if (decision.Channel is { } channel) parts.Add(_words.Of(channel));
            parts.Add(_words.Because(decision.Reason));
            if (decision.DueOn is { } dueOn) parts.Add(_words.DueSince.ToLowerInvariant() + " " + _words.Date(dueOn));
        }
        else if (decision.Verdict == Verdict.Review)
        {
            parts.Add(_words.Decide(decision.Reason));
        }
        else
        {
            parts.Add(_words.Nothing(decision.Verdict) + " " + _words.Because(decision.Reason));
            if (decision.Until is { } until) parts.Add(_words.Until(until));
        }

        if (decision.Deadline is { } deadline) parts.Add(_words.NotAfter(deadline));
        return string.Join(", ", parts);
    }

    private string Line(ExplainedRule rule)
    {
        var number = ((int)rule.Rule + 1).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(2);
        var line = number + "  " + _terms.Of(rule.Status).PadRight(16) + _terms.Of(rule.Rule);
        if (rule.Status == RuleStatus.NotReached) return line + " (" + _terms.NotReached + ")";
        if (rule.Facts.Count > 0) line += _terms.Colon + string.Join("; ", rule.Facts.Select(Fact));

        // Of a rule that found nothing to look at, what it rests on would only be noise.
        var rests = rule.Sources.Count > 0 && (rule.Status == RuleStatus.Held || rule.Facts.Count > 0);
        return rests ? line + "  [" + string.Join(", ", rule.Sources) + "]" : line;
    }

    private string Fact(ExplainedFact fact)
    {
        var name = _terms.Of(fact.Name);
        if (fact.Date is { } date) return name + " " + _words.Date(date);
        if (fact.Amount is { } amount) return name + " " + _words.Money(amount) + " " + amount.Currency;
        if (fact.Number is { } number) return name + " " + _words.Number(number);
        if (fact.Text is not { } text) return name;
        return name + " " + (fact.Name == FactName.TriggerReason ? _words.Because(WireName.Parse<DecisionReason>(text)) : text);
    }

    private string Line(ExplainedChannel channel) =>
        _words.Of(channel.Channel) + (channel.IsChosen ? _terms.Colon + _terms.Chosen : channel.IsReachable ? string.Empty : _terms.Colon + _terms.Unreachable);

    private void Section(string title, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length == 0) return;
        _text.WriteLine();
        _text.WriteLine(title);
        foreach (var line in all) _text.WriteLine("  " + line);
    }
}

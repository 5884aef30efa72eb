using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Dunning.Cli.Agendas;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Cli.Explanations;

/// <summary>An explanation for people: the answer first, then why, then the stages and channels, what would change it, and every rule.</summary>
internal sealed class ExplanationText
{
    private const int Width = 120;
    private const int StatusWidth = 14;
    private const int StageWidth = 44;

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
        var held = _explanation.Rules.Single(rule => rule.Status == RuleStatus.Held);
        WriteAnswer(_explanation.Decision);
        Section(_terms.Why(_terms.Of(held.Rule), Number(held.Rule)), held.Facts.Select(fact => Fact(fact) + Sources(fact.Source is { } source ? [source] : [])));
        Section(_terms.Stages, Stages());
        Section(_terms.Channels, _explanation.Channels.Select(Line));
        Section(
            _terms.ChangedBy,
            _explanation.ChangedBy.GroupBy(ChangeGroups.Of).OrderBy(group => group.Key)
                .Select(group => _terms.ChangeGroup(group.Key) + _terms.Colon + string.Join(", ", group.Select(_terms.Of))));
        Section(_terms.Rules, _explanation.Rules.Select(Line), hang: 4 + StatusWidth);
    }

    private void WriteAnswer(in DunningDecision decision)
    {
        _text.WriteLine(SafeText.Of(decision.Invoice.Number + " · " + decision.Invoice.Debtor) + " · " + _words.Date(decision.Today));
        _text.WriteLine();
        _text.WriteLine(Answer(decision) + ".");
        _text.WriteLine(
            _words.Open + _terms.Colon + Money(decision.Balance) + ", " + _terms.Of(FactName.Collectible) + " " + Money(decision.Collectible)
            + Lateness(decision) + ".");
        if (decision.NeedsApproval) _text.WriteLine(_terms.Approval);
        foreach (var alert in AlertList.Of(decision.Alerts, _words.Alert)) _text.WriteLine("! " + alert);
        _text.WriteLine(_terms.StandsUntil(decision.ReviewOn, _words));
        _text.WriteLine(_terms.Policy(SafeText.Of(decision.Policy.Name), SafeText.Of(decision.Policy.Version)));
    }

    private string Answer(in DunningDecision decision)
    {
        var because = _words.Because(decision.Reason);
        switch (decision.Verdict)
        {
            case Verdict.Act:
                return ToDo(decision.Action!.Value, decision.Stage) + (decision.Channel is { } channel ? _terms.By(_words.Of(channel)) : string.Empty)
                    + _terms.And(because) + (decision.DueOn is { } dueOn ? _terms.ToBeDoneSince(_words.Date(dueOn)) : string.Empty)
                    + (decision.Deadline is { } deadline ? ", " + _words.NotAfter(deadline) : string.Empty);
            case Verdict.Review:
                return _words.Decide(decision.Reason) + (decision.DueOn is { } since ? _terms.Since(_words.Date(since)) : string.Empty)
                    + (decision.Deadline is { } missed ? _terms.LastDayWas(_words.Date(missed)) : string.Empty);
            case Verdict.Wait when decision.Until is { } until:
                return _terms.WaitUntil(_words.Date(until)) + because;
            case Verdict.Wait or Verdict.None:
                return _words.Nothing(decision.Verdict) + " " + because;
            default:
                throw new InvalidOperationException("Not a declared verdict.");
        }
    }

    /// <summary>What is to be done in words, and the stage by the name the policy gives it.</summary>
    private string ToDo(DunningAction action, DunningStage? stage) =>
        stage is null ? _words.ToDo(action)
        : (stage.Phase == DunningPhase.Preventive ? _words.Prevent : _words.ToDo(action)) + " (" + SafeText.Of(stage.Name) + ")";

    private string Lateness(in DunningDecision decision) => decision switch
    {
        { Verdict: Verdict.None } => string.Empty,
        { DaysLate: > 0 and var days } => ", " + _terms.Late(days, _words.Number(days)),
        _ => ", " + _words.FallsDueIn(-decision.DaysLate),
    };

    private string Line(ExplainedRule rule)
    {
        var line = Number(rule.Rule).ToString(CultureInfo.InvariantCulture).PadLeft(2) + "  " + _terms.Of(rule.Status).PadRight(StatusWidth);
        line += _terms.Of(rule.Rule);
        if (rule.Status == RuleStatus.Held) return line + " (" + _terms.See + ")" + Sources(rule.Sources);

        // Of a rule that found nothing to look at, what it rests on would only be noise.
        return rule.Facts.Count == 0 ? line : line + _terms.Colon + string.Join(_terms.Semicolon, rule.Facts.Select(Fact)) + Sources(rule.Sources);
    }

    private string Fact(ExplainedFact fact)
    {
        var said = new List<string>(3) { _terms.Of(fact.Name) };
        if (fact.Text is { } text) said.Add(Text(fact.Name, text) + (fact.Date is null ? string.Empty : ","));
        if (fact.Date is { } date) said.Add(_words.Date(date));
        if (fact.Amount is { } amount) said.Add(Money(amount));
        if (fact.Number is { } number) said.Add(_words.Number(number));
        return string.Join(" ", said);
    }

    /// <summary>A name in words where there are any; a text as it was recorded.</summary>
    private string Text(FactName name, string text) => name switch
    {
        FactName.Trigger => _words.Because(WireName.Parse<DecisionReason>(text)),
        FactName.InsolvencyKind => _terms.Of(WireName.Parse<InsolvencyKind>(text)),
        FactName.LimitationBegunBy => WireName.TryParse<DunningEventKind>(text, out var kind) ? _terms.Of(kind) : _terms.TheDueDate,
        FactName.Method => _terms.Of(WireName.Parse<PaymentMethod>(text)),
        FactName.Profile => _terms.Of(WireName.Parse<PayerProfile>(text)),
        FactName.Calendar => _terms.Calendar(SafeText.Of(text)),
        _ => SafeText.Of(text),
    };

    private IEnumerable<string> Stages()
    {
        foreach (var stage in _explanation.Stages.Where(stage => stage.Status != StageStatus.NotReached)) yield return Line(stage);
        var unasked = _explanation.Stages.Where(stage => stage.Status == StageStatus.NotReached).Select(stage => SafeText.Of(stage.Stage.Name)).ToArray();
        if (unasked.Length > 0) yield return _terms.StagesNotReached + string.Join(", ", unasked);
    }

    private string Line(ExplainedStage stage)
    {
        var line = ToDo(stage.Stage.Action, stage.Stage).PadRight(StageWidth) + " " + _terms.Of(stage.Status);
        if (stage.On is { } on) line += IsDone(stage.Status) ? _terms.On(_words.Date(on)) : " (" + _terms.On(_words.Date(on)).TrimStart() + ")";
        if (stage.Channel is { } channel) line += _terms.By(_words.Of(channel));
        if (stage.CarriedOutAs is { } name) line += _terms.As(SafeText.Of(name));
        return stage.Reason is { } reason ? line + _terms.Colon + SafeText.Of(reason) : line;
    }

    /// <summary>Whether the day is that of what was done; else it is the day on which the process went past the stage.</summary>
    private static bool IsDone(StageStatus status) => status is StageStatus.CarriedOut or StageStatus.GivenUp or StageStatus.Skipped or StageStatus.Behind;

    private string Line(ExplainedChannel channel) =>
        _words.Of(channel.Channel) + (channel.IsChosen ? _terms.Colon + _terms.Chosen : channel.IsReachable ? string.Empty : _terms.Colon + _terms.Unreachable);

    private string Money(Monetary.Money money) => _words.Money(money) + " " + money.Currency;

    private static string Sources(IEnumerable<string> sources) => string.Join(", ", sources) is { Length: > 0 } all ? " [" + all + "]" : string.Empty;

    private static int Number(DecisionRule rule) => (int)rule + 1;

    private void Section(string title, IEnumerable<string> lines, int hang = 2)
    {
        var all = lines.ToArray();
        if (all.Length == 0) return;
        _text.WriteLine();
        _text.WriteLine(title);
        foreach (var line in all) WriteWrapped("  " + line, hang + 2);
    }

    /// <summary>Breaks a line at spaces, what follows indented below its beginning.</summary>
    private void WriteWrapped(string line, int hang)
    {
        while (line.Length > Width && line.LastIndexOf(' ', Width) is var space && space > hang)
        {
            _text.WriteLine(line[..space].TrimEnd());
            line = new string(' ', hang) + line[(space + 1)..];
        }

        _text.WriteLine(line);
    }
}

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
    private const int WidestStage = 60;

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
        Section(_terms.Why(Why(held), Number(held.Rule)), held.Facts.Select(fact => Fact(fact) + Sources(fact.Source is { } source ? [source] : [])));
        Section(_terms.Stages, Stages());
        WriteChannels(held);
        Section(_terms.ChangedBy, Changes());
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
        if (_explanation.Then is { } then) WriteWrapped(Then(decision, then), 2);
        _text.WriteLine(_terms.Policy(SafeText.Of(decision.Policy.Name), SafeText.Of(decision.Policy.Version)));
    }

    /// <summary>What the day to ask again brings: another answer, or only an alert.</summary>
    private string Then(in DunningDecision now, in DunningDecision then)
    {
        var alerts = AlertList.Of(then.Alerts & ~now.Alerts, _words.Alert).ToArray();
        var alert = alerts.Length == 0 ? null : _terms.Alert + string.Join(", ", alerts);
        if (AsksTheSame(now, then)) return _terms.Then + (alert ?? _terms.Nothing) + ".";
        return _terms.Then + Uncapitalized(Answer(then)) + (alert is null ? string.Empty : _terms.Semicolon + alert) + ".";
    }

    private static string Uncapitalized(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static bool AsksTheSame(in DunningDecision now, in DunningDecision then) =>
        now.Verdict == then.Verdict && now.Reason == then.Reason && now.StageName == then.StageName && now.Channel == then.Channel && now.DueOn == then.DueOn
        && now.Until == then.Until && now.Deadline == then.Deadline;

    private InsolvencyKind? Proceedings =>
        _explanation.Rules[(int)DecisionRule.Insolvency].Facts.FirstOrDefault(fact => fact.Name == FactName.InsolvencyKind) is { } kind
            ? WireName.Parse<InsolvencyKind>(kind.Text!)
            : null;

    private string Because(DecisionReason reason) =>
        reason == DecisionReason.InsolvencyStay && Proceedings is { } kind ? _terms.StayedBy(kind) : _words.Because(reason);

    /// <summary>A rule in words, those on proceedings by their kind.</summary>
    private string Of(ExplainedRule rule) => rule.Rule == DecisionRule.Insolvency && Proceedings is { } kind ? _terms.Proceedings(kind) : _terms.Of(rule.Rule);

    private string Why(ExplainedRule held) => Find(held, FactName.NoStageLeft) is null ? Of(held) : _terms.NoneLeft;

    private static ExplainedFact? Find(ExplainedRule rule, FactName name) => rule.Facts.FirstOrDefault(fact => fact.Name == name);

    private string Answer(in DunningDecision decision)
    {
        var because = Because(decision.Reason);
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
        line += Of(rule);
        if (rule.Status == RuleStatus.Held) return line + " (" + _terms.See + ")" + Sources(rule.Sources);

        // Of a rule that found nothing to look at, what it rests on would only be noise.
        return rule.Facts.Count == 0 ? line : line + _terms.Colon + string.Join(_terms.Semicolon, rule.Facts.Select(Fact)) + Sources(rule.Sources);
    }

    private string Fact(ExplainedFact fact)
    {
        switch (fact.Name)
        {
            case FactName.Try:
                return _terms.Try(_words.Of(fact.Channel!.Value), _words.Date(fact.Date!.Value), WireName.Parse<ContactOutcome>(fact.Text!));
            case FactName.Released:
                return _terms.Released(fact.Text!) + " " + _words.Date(fact.Date!.Value);
            case FactName.DaysLate when fact.Number <= 0:
                return _words.FallsDueIn(-fact.Number.Value);
        }

        var said = new StringBuilder(Name(fact));
        if (fact.Channel is { } channel) Add(_words.Of(channel));
        if (fact.Text is { } text) Add(Text(fact.Name, text) + (fact.Date is null ? string.Empty : ","));
        if (fact.Date is { } date) Add(_words.Date(date));
        if (fact.Amount is { } amount) Add(Money(amount));
        if (fact.Number is not { } number) return said.ToString();
        if (fact.Date is null) Add(_words.Number(number));
        else said.Append(", ").Append(_terms.Clause(fact.Name, number));
        return said.ToString();

        void Add(string value)
        {
            if (said[^1] != '\u00A0') said.Append(' ');
            said.Append(value);
        }
    }

    /// <summary>What the fact is about: of a day that has come in past words. A last day has passed only on the day after it.</summary>
    private string Name(ExplainedFact fact)
    {
        var isLastDay = fact.Name is FactName.ClaimDeadline or FactName.LimitationEnds or FactName.AutomaticGraceEnds;
        var hasCome = fact.Date is { } date && date.PlusDays(isLastDay ? 1 : 0) <= _explanation.Decision.Today;
        return (hasCome ? _terms.Past(fact.Name) : null) ?? _terms.Of(fact.Name);
    }

    /// <summary>A name in words where there are any; a text as it was recorded.</summary>
    private string Text(FactName name, string text) => name switch
    {
        FactName.Trigger => _words.Because(WireName.Parse<DecisionReason>(text)),
        FactName.InsolvencyKind => _terms.Of(WireName.Parse<InsolvencyKind>(text)),
        FactName.LimitationBegunBy => WireName.TryParse<DunningEventKind>(text, out var kind) ? _terms.Interrupted(kind) : _terms.TheDueDate,
        FactName.DebtorKind => _terms.Of(WireName.Parse<DebtorKind>(text)),
        FactName.Recipient => _terms.Recipient(SafeText.Of(text)),
        FactName.Method => _terms.Of(WireName.Parse<PaymentMethod>(text)),
        FactName.Profile => _terms.Of(WireName.Parse<PayerProfile>(text)),
        FactName.Calendar => _terms.Calendar(SafeText.Of(text)),
        _ => SafeText.Of(text),
    };

    private IEnumerable<string> Stages()
    {
        var asked = _explanation.Stages.Where(stage => stage.Status != StageStatus.NotReached).ToArray();
        var column = asked.Select(stage => ToDo(stage.Stage.Action, stage.Stage).Length).Where(length => length <= WidestStage).DefaultIfEmpty(0).Max();
        foreach (var stage in asked) yield return Line(stage, column);
        var unasked = _explanation.Stages.Where(stage => stage.Status == StageStatus.NotReached).Select(stage => SafeText.Of(stage.Stage.Name)).ToArray();
        if (unasked.Length > 0) yield return _terms.StagesNotReached + string.Join(", ", unasked);
        if (asked.Any(stage => stage.On is not null && !IsDone(stage.Status))) yield return _terms.JudgedByToday;
    }

    private string Line(ExplainedStage stage, int column)
    {
        var line = ToDo(stage.Stage.Action, stage.Stage).PadRight(column) + "  " + _terms.Of(stage.Status);
        if (stage.On is { } on && IsDone(stage.Status)) line += _terms.On(_words.Date(on));
        var because = stage.Facts.Select(Fact);
        if (stage.On is { } passed && !IsDone(stage.Status)) because = because.Prepend(_terms.PassedOn(_words.Date(passed)));
        var all = string.Join(_terms.Semicolon, because);
        if (all.Length > 0) line += " (" + all + ")" + Sources(stage.Facts.Select(fact => fact.Source).OfType<string>().Distinct());
        if (stage.Channel is { } channel) line += _terms.By(_words.Of(channel));
        if (stage.CarriedOutAs is { } name) line += _terms.As(SafeText.Of(name));
        return stage.Reason is { } reason ? line + _terms.Colon + SafeText.Of(reason) : line;
    }

    private void WriteChannels(ExplainedRule held)
    {
        var recipient = Find(held, FactName.Recipient)?.Text;
        var tries = Find(held, FactName.Tries)?.Number ?? 0;
        Section(_terms.Channels(recipient is null ? null : _terms.Recipient(SafeText.Of(recipient))), _explanation.Channels.Select(channel => Line(channel, tries)));
    }

    /// <summary>What would change the answer, by where it comes from; where nothing would, that.</summary>
    private IEnumerable<string> Changes()
    {
        var groups = _explanation.ChangedBy.Select(kind => (Group: ChangeGroups.Of(kind), Said: _terms.Of(kind)))
            .Concat(_explanation.ChangedByDebtor.Select(change => (Group: ChangeGroup.Debtor, Said: _terms.Of(change))))
            .GroupBy(change => change.Group, change => change.Said)
            .OrderBy(group => group.Key)
            .Select(group => _terms.ChangeGroup(group.Key) + _terms.Colon + string.Join(", ", group));
        return groups.DefaultIfEmpty(_terms.Nothing);
    }

    /// <summary>Whether the day is that of what was done; else it is the day on which the process went past the stage.</summary>
    private static bool IsDone(StageStatus status) => status is StageStatus.CarriedOut or StageStatus.GivenUp or StageStatus.Skipped or StageStatus.Behind;

    private string Line(ExplainedChannel channel, int tries) =>
        _words.Of(channel.Channel)
        + (channel.IsChosen ? _terms.Colon + _terms.Chosen(tries) : channel.IsReachable ? string.Empty : _terms.Colon + _terms.Unreachable);

    private string Money(Monetary.Money money) => _words.Money(money) + _terms.BeforeCurrency + money.Currency;

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

    /// <summary>Breaks a line at plain spaces, what follows indented below its beginning.</summary>
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

using System.Globalization;
using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Json;
using Dunning.Policies;
using Dunning.Vocabulary;
using Spectre.Console;
using static Dunning.Cli.Tables;

namespace Dunning.Cli.Policies;

/// <summary>Policies for people: the stages of each as a table, and its rules in lines.</summary>
internal sealed class PolicyTable
{
    private readonly PolicyWords _words;
    private readonly Words _plain;
    private readonly ExplanationWords _explained;
    private readonly IAnsiConsole _console;

    private PolicyTable(Language language, IAnsiConsole console)
    {
        _words = PolicyWords.In(language);
        _plain = Words.In(language);
        _explained = ExplanationWords.In(language);
        _console = console;
    }

    public static void Write(PolicyDocument document, Language language, Shell shell)
    {
        using var text = TextOf(shell);
        var table = new PolicyTable(language, ConsoleOf(shell, text));
        if (document.Book is { } book) table.Write(book);
        if (document.Policy is { } policy) table.Write(policy);
    }

    private void Write(PolicyBook book)
    {
        var served = Of(_words.Serves, _words.ByPolicy);
        foreach (var (kind, policy) in book.ByKind.OrderBy(pair => pair.Key)) served.AddRow(Plain(_explained.Of(kind)), Plain(policy.Name));
        foreach (var (profile, policy) in book.ByProfile.OrderBy(pair => pair.Key)) served.AddRow(Plain(_explained.Of(profile)), Plain(policy.Name));
        if (book.Default is { } rest) served.AddRow(Plain(_words.Others), Plain(rest.Name));
        _console.Write(served);
        foreach (var policy in book.Policies) Write(policy);
    }

    private void Write(EscalationPolicy policy)
    {
        _console.MarkupLineInterpolated($"[bold]{SafeText.Of(_words.Policy(policy.Name, policy.Version))}[/]");
        _console.WriteLine(PolicyFingerprint.Of(policy));
        var stages = Of(_words.Stage, _words.Day + ">", _words.Spacing + ">", _words.Response + ">", _words.Action, _plain.By, _words.Recipient, _words.Claims, _plain.Remarks);
        foreach (var stage in policy.Stages)
        {
            stages.AddRow(
                Plain(stage.Name),
                Plain(DayOf(stage.Day)),
                Plain(Number(stage.SpacingDays)),
                Plain(Number(stage.ResponseDays)),
                Plain(_plain.ToDo(stage.Action)),
                Plain(string.Join(", ", stage.Channels.Select(_plain.Of))),
                Plain(_explained.Recipient(stage.Recipient.Code)),
                Plain(string.Join(", ", stage.Claims.Select(_words.Of))),
                Plain(RemarksOn(stage)));
        }

        _console.Write(stages);
        foreach (var line in RulesOf(policy)) _console.WriteLine(SafeText.Of(line));
        _console.WriteLine();
    }

    private string RemarksOn(DunningStage stage)
    {
        var remarks = new[]
        {
            stage.Debtors.Count < WireName.All<Receivables.DebtorKind>().Count ? string.Join(", ", stage.Debtors.Select(_explained.Of)) : null,
            stage.IsMandatory ? _words.Mandatory : null,
            stage.NeedsTitle ? _words.NeedsTitle : null,
            stage.NeedsApproval ? _plain.NeedsApproval : null,
        };
        return string.Join(", ", remarks.Where(remark => remark is not null));
    }

    private string[] RulesOf(EscalationPolicy policy) =>
    [
        _words.CalendarIs(_explained.Calendar(policy.Calendar.Name)),
        _words.Graces(policy.PaymentGraceDays, policy.AutomaticGraceDays),
        _words.Promises(policy.Promises),
        _words.Plans(policy.Plans),
        _words.Disputes(policy.Disputes),
        _words.Limitation(policy.Limitation),
    ];

    private string DayOf(int day) => _words.DueDate + (day < 0 ? "−" : "+") + Number(System.Math.Abs(day));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

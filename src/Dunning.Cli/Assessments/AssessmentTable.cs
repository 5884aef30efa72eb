using System.Collections.Generic;
using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Profiles;
using Spectre.Console;

namespace Dunning.Cli.Assessments;

/// <summary>The profiles for people: how many payers of each, then each payer with what it rests on and what would change it.</summary>
internal static class AssessmentTable
{
    public static void Write(AssessmentReport report, Language language, Shell shell)
    {
        var (words, its) = (Words.In(language), AssessmentWords.In(language));
        using var text = Tables.TextOf(shell);
        var console = Tables.ConsoleOf(shell, text);
        console.MarkupLineInterpolated($"[bold]{its.Heading(words.Date(report.Today))}[/]");
        console.WriteLine(words.RowsRead(report.Rows - report.SkippedCount, report.SkippedCount, 0));
        console.WriteLine(its.Changes(report.Assessments.Count(assessment => assessment.IsChange), report.Assessments.Count));
        console.WriteLine();

        var summary = Tables.Of(its.Profile, its.Customers + ">", its.Counted + ">", its.OnTime + ">", its.AverageDelay + ">");
        foreach (var group in report.Assessments.GroupBy(assessment => assessment.Profile).OrderBy(group => group.Key))
        {
            var (counted, onTime, late) = (group.Sum(one => one.Figures.Counted), group.Sum(one => one.Figures.OnTime), group.Sum(one => one.Figures.Late));
            summary.AddRow(
                its.Of(group.Key), words.Number(group.Count()), words.Number(counted), counted == 0 ? "-" : its.Percent((decimal)onTime / counted),
                late == 0 ? "-" : its.Figure(group.Sum(one => one.Figures.DelayDays) / late));
        }

        console.Write(summary);
        var table = Tables.Of(words.Customer, its.Current, its.Profile, its.Certainty, its.Why, its.WhatWouldChangeIt);
        foreach (var assessment in report.Assessments)
        {
            table.AddRow(
                Tables.Plain(assessment.Debtor.ToString()), Tables.Plain(its.Of(assessment.Debtor.Profile)), Tables.Plain(its.Of(assessment.Profile)),
                Tables.Plain(its.Of(assessment.Certainty)), Lines(its.SentencesOf(assessment)), Lines(assessment.WouldChange.Where(IsOfHabit).Select(its.Of)));
        }

        console.Write(table);
        WriteSkipped(report, words, console);
    }

    // That returned payments and insolvency make a payer insolvent is so of everybody.
    private static bool IsOfHabit(ProfileChange change) => change.Step is not (ProfileStep.PaymentsReturned or ProfileStep.InsolvencyOpens);

    private static Text Lines(IEnumerable<string> sentences) =>
        new(string.Join('\n', sentences.Select(sentence => SafeText.Of(Words.Capitalized(sentence)))));

    private static void WriteSkipped(AssessmentReport report, Words words, IAnsiConsole console)
    {
        const int MostShown = 20;
        if (report.SkippedCount == 0) return;
        console.MarkupLineInterpolated($"[bold]{words.SkippedRows(report.SkippedCount)}[/]");
        foreach (var (line, reason) in report.Skipped.Take(MostShown)) console.WriteLine(words.AtLine(line) + ": " + SafeText.Of(reason));
        if (report.SkippedCount > MostShown) console.WriteLine(words.More(report.SkippedCount - MostShown));
    }
}

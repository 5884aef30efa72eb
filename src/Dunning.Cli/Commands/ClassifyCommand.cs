using System;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Cli.Assessments;
using Dunning.Cli.Wording;
using Dunning.Json;
using Dunning.Ledgers;
using Dunning.Profiles;
using NodaTime;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning classify</c>: a ledger in, how each customer pays out.</summary>
internal static class ClassifyCommand
{
    public static Command Create(Shell shell)
    {
        var ledger = LedgerArguments.File();
        var arguments = new LedgerArguments();
        var today = CommonOptions.Today();
        var classifier = ProfileArguments.Classifier();
        var language = CommonOptions.Language();
        var format = CommonOptions.Choice<OutputFormat>("--format", "table for people (unless said otherwise), json for a program, csv for a spreadsheet.");
        var command = new Command(
            "classify",
            "Reads a ledger (CSV) and tells how each customer pays: the profile, what it rests on, and what would change it. Internal: not for the debtors.\n\n"
            + "Example:\n  dunning classify ledger.csv --today 2026-03-12")
        {
            ledger, today, classifier, language, format,
        };
        arguments.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            shell,
            new Request(
                parsed.GetValue(ledger)!,
                arguments.Read(parsed),
                parsed.GetValue(today) ?? shell.Today,
                parsed.GetValue(classifier),
                parsed.GetValue(format) ?? OutputFormat.Table,
                CommonOptions.LanguageOf(parsed, language)),
            cancellation)));
        return command;
    }

    private static int Run(Shell shell, Request request, CancellationToken cancellation)
    {
        var classifier = ProfileArguments.ClassifierOf(request.ClassifierPath);
        using var file = CommonOptions.OpenFile(request.LedgerPath);
        var report = Progress.Watch(
            shell, "rows", progress => new AssessmentReport(LedgerReader.Read(file, request.Ledger, progress, cancellation), classifier, request.Today));
        switch (request.Format)
        {
            case OutputFormat.Json:
                WriteJson(report, request.Language, shell);
                break;
            case OutputFormat.Csv:
                AssessmentCsv.Write(report, request.Language, shell.Output);
                break;
            case OutputFormat.Table:
                AssessmentTable.Write(report, request.Language, shell);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(request), request.Format, "Not a declared format.");
        }

        return Remark(shell, report, request.Format);
    }

    private static void WriteJson(AssessmentReport report, Language language, Shell shell)
    {
        using (var json = new Utf8JsonWriter(shell.Output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            AssessmentWriter.Write(json, report.Today, report.Assessments, AssessmentWords.In(language).EvidenceOf);
        shell.Output.WriteByte((byte)'\n');
    }

    /// <summary>Says on standard error what json and csv do not show: the rows that were skipped.</summary>
    private static int Remark(Shell shell, AssessmentReport report, OutputFormat format)
    {
        if (report.SkippedCount == 0) return ExitCode.Done;
        if (format != OutputFormat.Table)
            foreach (var (line, reason) in report.Skipped) shell.Complain(FormattableString.Invariant($"line {line}: ") + reason);
        shell.Complain(FormattableString.Invariant($"{report.SkippedCount} of {report.Rows} rows were skipped."));
        return ExitCode.Refused;
    }

    /// <summary>What is asked for.</summary>
    private sealed record Request(string LedgerPath, LedgerOptions Ledger, LocalDate Today, string? ClassifierPath, OutputFormat Format, Language Language);
}

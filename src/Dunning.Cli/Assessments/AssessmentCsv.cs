using System;
using System.IO;
using System.Text;
using Dunning.Cli.Wording;
using Dunning.Ledgers;
using Dunning.Vocabulary;

namespace Dunning.Cli.Assessments;

/// <summary>The profiles for a spreadsheet: a row a customer.</summary>
internal static class AssessmentCsv
{
    private static readonly string[] Header =
    [
        "customer_id", "customer_name", "current_profile", "profile", "rule", "certainty", "invoices", "counted", "on_time", "late", "average_delay_days", "disputed", "evidence",
    ];

    public static void Write(AssessmentReport report, Language language, Stream output)
    {
        var words = AssessmentWords.In(language);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        using var csv = new SafeCsvWriter(text);
        csv.WriteRow(Header);
        foreach (var assessment in report.Assessments)
        {
            var figures = assessment.Figures;
            csv.WriteText(assessment.Debtor.Id);
            csv.WriteText(assessment.Debtor.Name);
            csv.WriteText(WireName.Of(assessment.Debtor.Profile));
            csv.WriteText(WireName.Of(assessment.Profile));
            csv.WriteText(WireName.Of(assessment.Rule));
            csv.WriteText(WireName.Of(assessment.Certainty));
            csv.WriteNumber(figures.Invoices);
            csv.WriteNumber(figures.Counted);
            csv.WriteNumber(figures.OnTime);
            csv.WriteNumber(figures.Late);
            csv.WriteText(figures.AverageDelayDays is { } days ? FormattableString.Invariant($"{Math.Round(days, 1, MidpointRounding.AwayFromZero)}") : null);
            csv.WriteNumber(figures.Disputed);
            csv.WriteText(string.Join("; ", words.EvidenceOf(assessment)));
            csv.EndRow();
        }
    }
}

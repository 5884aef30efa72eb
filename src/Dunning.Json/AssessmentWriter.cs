using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dunning.Json.Writing;
using Dunning.Profiles;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Json;

/// <summary>Writes assessments of payers. The properties stand in the order of the wire format, all of them; what goes beyond it stands behind.</summary>
public static class AssessmentWriter
{
    private const int ShareDecimals = 4;
    private const int DayDecimals = 1;

    /// <summary>Writes the assessments of a day with how many payers have each profile, as one object.</summary>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <param name="today">The day of the assessments.</param>
    /// <param name="assessments">The assessments, one a debtor, in any order.</param>
    /// <param name="evidence">What an assessment rests on, in sentences of the reader's language.</param>
    public static void Write(Utf8JsonWriter json, LocalDate today, IEnumerable<PayerAssessment> assessments, Func<PayerAssessment, IReadOnlyList<string>> evidence)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(evidence);
        var all = assessments.OrderBy(assessment => assessment.Debtor.Id, StringComparer.Ordinal).ToArray();
        json.WriteStartObject();
        json.WriteDate("today", today);
        json.WriteStartObject("summary");
        foreach (var profile in all.GroupBy(assessment => assessment.Profile).OrderBy(group => group.Key))
            json.WriteNumber(WireName.Of(profile.Key), profile.Count());
        json.WriteEndObject();
        json.WriteStartArray("debtors");
        foreach (var assessment in all) Write(json, assessment, evidence(assessment));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes one assessment as an object.</summary>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="evidence">What it rests on, in sentences of the reader's language.</param>
    public static void Write(Utf8JsonWriter json, PayerAssessment assessment, IReadOnlyList<string> evidence)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(evidence);
        var figures = assessment.Figures;
        json.WriteStartObject();
        json.WriteString("debtor", assessment.Debtor.Id);
        json.WriteChoice("profile", assessment.Profile);
        json.WriteNumber("invoices", figures.Invoices);
        json.WriteNumber("counted", figures.Counted);
        json.WriteNumber("onTime", figures.OnTime);
        json.WriteNumber("late", figures.Late);
        json.WriteFigure("onTimeShare", Rounded(figures.OnTimeShare, ShareDecimals));
        json.WriteFigure("averageDelayDays", Rounded(figures.AverageDelayDays, DayDecimals));
        json.WriteNumber("disputed", figures.Disputed);
        json.WriteTexts("evidence", evidence);
        json.WriteChoice("current", assessment.Debtor.Profile);
        json.WriteChoice("rule", assessment.Rule);
        json.WriteChoice("certainty", assessment.Certainty);
        WriteChanges(json, assessment.WouldChange);
        json.WriteEndObject();
    }

    private static decimal? Rounded(decimal? figure, int decimals) =>
        figure is { } exact ? Math.Round(exact, decimals, MidpointRounding.AwayFromZero) : null;

    private static void WriteChanges(Utf8JsonWriter json, IReadOnlyList<ProfileChange> changes)
    {
        json.WriteStartArray("wouldChange");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteChoice("step", change.Step);
            json.WriteNumber("times", change.Times);
            json.WriteChoice("profile", change.Profile);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

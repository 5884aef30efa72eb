using System.Text.Json;
using Dunning.Policies;

namespace Dunning.Json.Writing;

/// <summary>Writes the rules of a policy.</summary>
internal static class PolicyRulesOutput
{
    public static void Write(Utf8JsonWriter writer, EscalationPolicy policy)
    {
        writer.WriteStartObject("limitation");
        writer.WriteNumber("businessYears", policy.Limitation.BusinessYears);
        writer.WriteNumber("consumerYears", policy.Limitation.ConsumerYears);
        writer.WriteNumber("publicYears", policy.Limitation.PublicYears);
        writer.WriteNumber("titleYears", policy.Limitation.TitleYears);
        writer.WriteNumber("warningDays", policy.Limitation.WarningDays);
        writer.WriteEndObject();
        writer.WriteStartObject("insolvency");
        writer.WriteNumber("claimMonths", policy.Insolvency.ClaimMonths);
        writer.WriteEndObject();
        writer.WriteStartObject("consolidation");
        writer.WriteNumber("joinDays", policy.Consolidation.JoinDays);
        writer.WriteNumber("contactSpacingDays", policy.Consolidation.ContactSpacingDays);
        writer.WriteEndObject();
        WritePromises(writer, policy.Promises);
        WritePlansAndDisputes(writer, policy);
        writer.WriteStartObject("retries");
        writer.WriteNumber("afterDays", policy.Retries.AfterDays);
        writer.WriteNumber("atMost", policy.Retries.AtMost);
        writer.WriteEndObject();
    }

    private static void WritePromises(Utf8JsonWriter writer, PromiseRules promises)
    {
        writer.WriteStartObject("promises");
        writer.WriteNumber("toleranceDays", promises.ToleranceDays);
        writer.WriteNumber("longestDays", promises.LongestDays);
        writer.WriteNumber("atMost", promises.AtMost);
        writer.WriteBoolean("confirmInWriting", promises.ConfirmInWriting);
        writer.WriteChoice("whenBroken", promises.WhenBroken);
        writer.WriteEndObject();
    }

    private static void WritePlansAndDisputes(Utf8JsonWriter writer, EscalationPolicy policy)
    {
        writer.WriteStartObject("plans");
        writer.WriteNumber("toleranceDays", policy.Plans.ToleranceDays);
        writer.WriteString("resumeAt", policy.Plans.ResumeAt);
        writer.WriteEndObject();
        writer.WriteStartObject("disputes");
        if (policy.Disputes.EvidenceDays is { } evidenceDays) writer.WriteNumber("evidenceDays", evidenceDays);
        else writer.WriteNull("evidenceDays");
        writer.WriteNumber("staleDays", policy.Disputes.StaleDays);
        writer.WriteString("resumeAt", policy.Disputes.ResumeAt);
        writer.WriteEndObject();
    }
}

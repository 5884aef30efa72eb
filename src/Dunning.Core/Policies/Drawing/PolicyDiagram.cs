using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Dunning.Policies.Drawing;

/// <summary>
/// Draws a policy as a Mermaid state diagram: its stages in order with day, channels and what each gives or asks for, what stops the process, what makes it
/// rest and where it goes on. A picture for people: what decides is the policy.
/// </summary>
public static class PolicyDiagram
{
    /// <summary>The diagram with English words, in lines that end in a line feed.</summary>
    /// <param name="policy">The policy.</param>
    public static string InEnglish(EscalationPolicy policy) => Draw(policy, new EnglishDiagramWords());

    /// <summary>The diagram with French words, in lines that end in a line feed.</summary>
    /// <param name="policy">The policy.</param>
    public static string InFrench(EscalationPolicy policy) => Draw(policy, new FrenchDiagramWords());

    private static string Draw(EscalationPolicy policy, DiagramWords words)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var lines = new StringBuilder();
        Line(lines, "stateDiagram-v2", indent: 0);
        Line(lines, "direction TB");
        for (var i = 0; i < policy.Stages.Count; i++) Line(lines, "state \"" + Label(policy.Stages[i], words) + "\" as " + Id(i));
        Line(lines, "state \"" + words.AnyStage + "\" as any");
        Line(lines, "state \"" + words.Rest + "\" as rest");
        Line(lines, "[*] --> " + Id(0));
        for (var i = 1; i < policy.Stages.Count; i++) Line(lines, Id(i - 1) + " --> " + Id(i) + Gap(policy.Stages[i - 1], policy.Stages[i], words));
        Line(lines, Id(policy.Stages.Count - 1) + " --> [*]: " + words.Exhausted);
        Line(lines, "any --> [*]: " + words.Stops);
        Line(lines, "any --> rest: " + words.Rests);
        Line(lines, "rest --> any: " + words.GoesOn);
        Resumption(lines, policy, policy.Plans.ResumeAt, words.PlanBroken);
        Resumption(lines, policy, policy.Disputes.ResumeAt, words.DisputeRejected);
        return lines.ToString();
    }

    private static void Resumption(StringBuilder lines, EscalationPolicy policy, string? resumeAt, string because)
    {
        var place = Enumerable.Range(0, policy.Stages.Count).Where(i => policy.Stages[i].Name == resumeAt).DefaultIfEmpty(-1).First();
        Line(lines, "rest --> " + (place < 0 ? "any" : Id(place)) + ": " + because);
    }

    private static string Label(DunningStage stage, DiagramWords words)
    {
        var parts = new[]
        {
            words.Day(stage.Day) + " · " + string.Join(", ", stage.Channels.Select(words.Of)),
            stage.ResponseDays > 0 ? words.Response(stage.ResponseDays) : null,
            stage.IsMandatory ? words.Mandatory : null,
            stage.NeedsTitle ? words.NeedsTitle : null,
            stage.NeedsApproval ? words.NeedsApproval : null,
        };
        return Plain(stage.Name) + "<br/>" + string.Join("<br/>", parts.Where(part => part is not null));
    }

    // What parts two stages beyond their days.
    private static string Gap(DunningStage before, DunningStage stage, DiagramWords words)
    {
        var gap = Math.Max(Math.Max(1, stage.SpacingDays), before.ResponseDays);
        return gap > 1 ? ": " + words.AtLeast(gap) : string.Empty;
    }

    private static string Id(int stage) => "s" + stage.ToString(CultureInfo.InvariantCulture);

    // A name may hold what Mermaid takes for its own.
    private static string Plain(string text) =>
        new([.. text.Select(character => char.IsControl(character) || "\"<>#;:{}".Contains(character) ? '·' : character)]);

    private static void Line(StringBuilder lines, string text, int indent = 4) => lines.Append(' ', indent).Append(text).Append('\n');
}

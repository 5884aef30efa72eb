using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dunning.Faults;
using Dunning.Policies;
using Dunning.Policies.Drawing;
using Dunning.Policies.Examining;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Json.Tests.PolicyDocuments;

/// <summary>The pages of <c>docs/policies</c> that are made from the policies themselves.</summary>
internal static class PolicyPages
{
    private const string Made = "This page is made by `PolicyPagesTests` from what it speaks of; a test keeps it true.\n";

    /// <summary>Whom each built-in policy is made for.</summary>
    public static IEnumerable<(EscalationPolicy Policy, DebtorKind Kind, PayerProfile Profile)> Served()
    {
        foreach (var policy in PolicyPresets.All)
        {
            foreach (var kind in Enum.GetValues<DebtorKind>().Where(kind => IsMadeFor(policy, kind)))
                yield return (policy, kind, policy == FrenchProfilePolicies.Automatic ? PayerProfile.Automatic : PayerProfile.Unrated);
        }
    }

    public static string Diagrams()
    {
        var page = new StringBuilder("# The built-in policies as diagrams\n\n").Append(Made)
            .Append("D is the due date (J in French). `dunning policy draw fr-bad --language fr` prints one.\n");
        foreach (var policy in PolicyPresets.All)
            page.Append("\n## `").Append(policy.Name).Append("`\n\n```mermaid\n").Append(PolicyDiagram.InEnglish(policy)).Append("```\n");
        return page.ToString();
    }

    public static string Lives()
    {
        var page = new StringBuilder("# Two years under each built-in policy\n\n").Append(Made)
            .Append("An invoice of 1,200 EUR issued on 2026-01-05 and due on 2026-02-04 (day 0) is asked about every day for two years; what is asked for is done that day. An agency\n")
            .Append("gives the file back after 60 days, a court gives a title after 60 days.\n\n")
            .Append("- **Silent**: nobody pays and nobody answers.\n")
            .Append("- **Eventful**: 200 EUR paid on day 6 and returned on day 8; a dispute from day 14, rejected on day 24; on day 33 a promise for day 40, not kept; on day 48 a plan of\n")
            .Append("  400 EUR on day 50, which is paid, and 800 EUR on day 80, which is not; 800 EUR paid on day 540.\n");
        foreach (var (policy, kind, profile) in Served())
        {
            page.Append("\n## `").Append(policy.Name).Append("`, ").Append(WireName.Of(kind)).Append(profile == PayerProfile.Automatic ? ", pays automatically" : string.Empty).Append("\n\n");
            page.Append("| silent: day | | | eventful: day | | |\n|---:|---|---|---:|---|---|\n");
            var (silent, eventful) = (PresetLife.Silent(policy, kind, profile).Lines, PresetLife.Eventful(policy, kind, profile).Lines);
            for (var i = 0; i < Math.Max(silent.Count, eventful.Count); i++) page.Append("| ").Append(Cells(silent, i)).Append(" | ").Append(Cells(eventful, i)).Append(" |\n");
        }

        return page.ToString();
    }

    public static string Faults()
    {
        var page = new StringBuilder("# What can be wrong with a policy\n\n").Append(Made)
            .Append("`dunning policy check` tells all of it at once, with the line; `--language fr` in French. The codes are stable. Errors of form (`DUN10001` to `DUN10014`, `DUN10101` to `DUN10103`) keep a policy\n")
            .Append("from being read; those of sense are found by [examining](README.md#examination) it. Each example is the one place in which a faulty policy differs from one without fault.\n");
        foreach (var code in FaultAdvices.Codes) AppendFault(page, code);
        page.Append("\n## All at once\n\nThis policy has ").Append(FaultsAtOnce().Select(fault => fault.Code).Distinct().Count().ToString(CultureInfo.InvariantCulture))
            .Append(" of them:\n\n```json\n").Append(FaultPairs.AllAtOnce.ReplaceLineEndings("\n")).Append("\n```\n\n");
        foreach (var fault in FaultsAtOnce())
            page.Append("- `").Append(fault.Code).Append("` line ").Append(fault.Line).Append(": ").Append(FaultAdvices.InEnglish(fault)!.What).Append('\n');
        return page.ToString();
    }

    private static bool IsMadeFor(EscalationPolicy policy, DebtorKind kind) =>
        policy == FrenchPolicies.Consumer ? kind == DebtorKind.Consumer : policy.Stages.All(stage => stage.Debtors.Contains(kind));

    private static ValueList<Fault> FaultsAtOnce() => PolicyDocument.Examine(FaultPairs.AllAtOnce.ReplaceLineEndings("\n").Utf8()).Faults;

    private static void AppendFault(StringBuilder page, string code)
    {
        var pair = FaultPairs.All.FirstOrDefault(pair => pair.Code == code);
        var fault = pair is null ? null : PolicyDocument.Examine(pair.Failing.Utf8()).Faults[0];
        var severity = fault?.Severity ?? FaultSeverity.Error;
        var sample = fault ?? new Fault(code, "$", string.Empty, ["9"]);
        var (english, french) = (FaultAdvices.InEnglish(sample)!, FaultAdvices.InFrench(sample)!);
        page.Append("\n## ").Append(code).Append(" (").Append(WireName.Of(severity)).Append(")\n\n");
        page.Append("**").Append(english.What).Append("** ").Append(english.Why).Append(" *").Append(english.Remedy).Append("*\n\n");
        page.Append("**").Append(french.What).Append("** ").Append(french.Why).Append(" *").Append(french.Remedy).Append("*\n\n");
        if (pair is null)
        {
            page.Append("In code only: `(DunningPhase)9`. In JSON it is a value nobody knows (`DUN30010`).\n");
            return;
        }

        page.Append("| faulty | without fault |\n|---|---|\n| ").Append(Code(pair.Wrong)).Append(" | ").Append(Code(pair.Right)).Append(" |\n\nin\n\n```json\n")
            .Append(pair.Text.Replace(FaultPair.Place, "…")).Append("\n```\n");
    }

    private static string Code(string text) => text.Length == 0 ? "(nothing)" : "`" + text.Replace("|", "\\|") + "`";

    private static string Cells(List<(int Day, string What, string How)> lines, int i) =>
        i < lines.Count ? lines[i].Day.ToString(CultureInfo.InvariantCulture) + " | " + lines[i].What + " | " + lines[i].How : "| | ";
}

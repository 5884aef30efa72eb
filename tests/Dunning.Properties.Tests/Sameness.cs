using System.Linq;
using Dunning.Engine;
using Dunning.Portfolio;
using Dunning.Properties.Generation;
using Dunning.Vocabulary;

namespace Dunning.Properties;

/// <summary>Compares decisions by what a host reads of them.</summary>
internal static class Sameness
{
    /// <summary>All that is decided, in a line; the same in every culture.</summary>
    public static string Line(DunningDecision d) => Standing(d) + " daysLate " + CasePrint.Number(d.DaysLate) + " reviewOn " + CasePrint.Day(d.ReviewOn);

    /// <summary>The same without what changes from day to day though the decision stands.</summary>
    public static string Standing(DunningDecision d) => string.Join(
        ' ',
        d.ToString(),
        "action", d.Action is { } action ? WireName.Of(action) : "-",
        "template", d.Template ?? "-",
        "dueOn", CasePrint.Day(d.DueOn),
        "until", CasePrint.Day(d.Until),
        "deadline", CasePrint.Day(d.Deadline),
        "balance", d.Balance.ToString(),
        "collectible", d.Collectible.ToString(),
        "approval", d.NeedsApproval ? "yes" : "no",
        "alerts", CasePrint.Number((int)d.Alerts),
        "key", d.Key ?? "-");

    /// <summary>All that a contact says, in a line.</summary>
    public static string Line(ContactDecision c) => Standing(c) + " reviewOn " + CasePrint.Day(c.ReviewOn);

    /// <summary>The same without what changes from day to day though the contact stands.</summary>
    public static string Standing(ContactDecision c) => string.Join(
        "\n  ",
        [
            c.ToString(),
            "until " + CasePrint.Day(c.Until) + " approval " + (c.NeedsApproval ? "yes" : "no") + " alerts " + CasePrint.Number((int)c.Alerts) + " key " + (c.Key ?? "-"),
            "totals " + string.Join(", ", c.Totals),
            .. c.Lines.Select(l => WireName.Of(l.Role) + " " + Standing(l.Decision) + " line's alerts " + CasePrint.Number((int)l.Alerts)),
            .. c.Tasks.Select(t => "task " + Standing(t)),
            .. c.Reviews.Select(r => "review " + Standing(r)),
        ]);
}

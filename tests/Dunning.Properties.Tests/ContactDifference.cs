using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Engine;
using Dunning.Portfolio;
using Dunning.Properties.Generation;
using Dunning.Reference;
using Dunning.Vocabulary;

namespace Dunning.Properties;

/// <summary>What the engine's contact and the reference's say differently, member by member; the day to ask again apart.</summary>
internal static class ContactDifference
{
    public static IEnumerable<string> Between(ContactDecision engine, ReferenceContactAnswer reference)
    {
        var alerts = Enum.GetValues<DunningAlerts>().Where(alert => alert != DunningAlerts.None && engine.Alerts.HasFlag(alert)).Select(WireName.Of).Order(StringComparer.Ordinal);
        (string Member, string? Engine, string? Reference)[] members =
        [
            ("verdict", WireName.Of(engine.Verdict), WireName.Of(reference.Verdict)),
            ("reason", WireName.Of(engine.Reason), reference.Reason),
            ("action", Name(engine.Action), Name(reference.Lead?.Action)),
            ("stage", engine.Stage?.Name, reference.Lead?.Stage),
            ("phase", Name(engine.Stage?.Phase), Name(reference.Lead?.Phase)),
            ("channel", Name(engine.Channel), Name(reference.Lead?.Channel)),
            ("tone", Name(engine.Stage?.Tone), Name(reference.Lead?.Tone)),
            ("template", engine.Stage?.Template, reference.Lead?.Template),
            ("dueOn", CasePrint.Day(engine.DueOn), CasePrint.Day(reference.Lead?.DueOn)),
            ("until", CasePrint.Day(engine.Until), CasePrint.Day(reference.Until)),
            ("approval", Text(engine.NeedsApproval), Text(reference.Approval)),
            ("alerts", List(alerts), List(reference.Alerts)),
            ("key", engine.Key, reference.Key),
            ("totals", List(engine.Totals.Select(t => t.ToString())), List(reference.Totals.Select(t => t.ToString()))),
            (
                "lines",
                List(engine.Lines.Select(l => Line(l.Invoice.Number, WireName.Of(l.Role), l.Stage, l.Collectible.ToString(), l.Key))),
                List(reference.Lines.Select(l => Line(l.Invoice, l.Role, l.Stage, l.Collectible.ToString(), l.Key)))
            ),
            ("tasks", List(engine.Tasks.Select(t => t.Invoice.Number + " " + Name(t.Action))), List(reference.Tasks.Select(t => t.Invoice + " " + WireName.Of(t.Action)))),
            ("reviews", List(engine.Reviews.Select(r => r.Invoice.Number + " " + WireName.Of(r.Reason))), List(reference.Reviews.Select(r => r.Invoice + " " + r.Reason))),
        ];
        return members.Where(m => m.Engine != m.Reference).Select(m => $"{m.Member}: engine {m.Engine}, reference {m.Reference}");
    }

    private static string Line(string invoice, string role, string? stage, string collectible, string? key) =>
        string.Join(' ', invoice, role, stage ?? "-", collectible, key ?? "-");

    private static string? Name<TEnum>(TEnum? value) where TEnum : struct, Enum => value is { } known ? WireName.Of(known) : null;

    private static string Text(bool value) => value.ToString(CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> items) => "[" + string.Join(", ", items) + "]";
}

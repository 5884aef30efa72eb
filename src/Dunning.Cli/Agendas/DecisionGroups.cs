using System.Collections.Generic;
using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Spectre.Console;

namespace Dunning.Cli.Agendas;

/// <summary>Decisions in groups, a row each, with the totals of a group.</summary>
internal sealed class DecisionGroups(Words words, IAnsiConsole console)
{
    public void Write(string heading, IReadOnlyList<DunningDecision> decisions)
    {
        console.MarkupLineInterpolated($"[bold]{heading}[/] ({words.Number(decisions.Count)})");
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn(words.Invoice).NoWrap());
        table.AddColumn(words.Customer);
        table.AddColumn(new TableColumn(words.Open).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(words.Amount).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(string.Empty).NoWrap());
        table.AddColumn(new TableColumn(words.DaysLate).RightAligned());
        table.AddColumn(words.By);
        table.AddColumn(new TableColumn(words.DueSince).NoWrap());
        table.AddColumn(words.Remarks);
        foreach (var decision in decisions) AddRow(table, decision);
        foreach (var total in decisions.GroupBy(decision => decision.Balance.Currency.Code).OrderBy(total => total.Key, System.StringComparer.Ordinal)) AddTotal(table, total);
        console.Write(table);
    }

    private void AddRow(Table table, in DunningDecision decision) =>
        table.AddRow(
            Tables.Plain(decision.Invoice.Number),
            Tables.Plain(decision.Invoice.Debtor.ToString()),
            Tables.Plain(words.Money(decision.Balance)),
            Tables.Plain(words.Money(decision.Collectible)),
            Tables.Plain(decision.Collectible.Currency.Code),
            Tables.Plain(decision.DaysLate > 0 ? words.Number(decision.DaysLate) : "-"),
            Tables.Plain(decision.Channel is { } channel && IsMessage(decision.Action!.Value) ? words.Of(channel) : string.Empty),
            Tables.Plain(decision.DueOn is { } dueOn ? words.Date(dueOn) : string.Empty),
            Tables.Plain(string.Join(", ", Remarks(decision))));

    private void AddTotal(Table table, IGrouping<string, DunningDecision> decisions)
    {
        Money? balance = null;
        Money? collectible = null;
        foreach (var decision in decisions)
        {
            balance = balance is { } open ? open + decision.Balance : decision.Balance;
            collectible = collectible is { } due ? due + decision.Collectible : decision.Collectible;
        }

        table.AddRow(Tables.Plain(words.Total), Text.Empty, Tables.Plain(words.Money(balance!.Value)), Tables.Plain(words.Money(collectible!.Value)), Tables.Plain(decisions.Key));
    }

    private IEnumerable<string> Remarks(DunningDecision decision)
    {
        if (decision.Deadline is { } deadline) yield return words.NotAfter(deadline);
        if (decision.DaysLate <= 0 && decision.Verdict == Verdict.Act) yield return words.FallsDueIn(-decision.DaysLate);
        if (decision.Stage is not null && decision.Reason != DecisionReason.StageDue) yield return words.Because(decision.Reason);
        if (decision.Until is { } until) yield return words.Until(until);
        if (decision.NeedsApproval) yield return words.NeedsApproval;
        foreach (var alert in AlertList.Of(decision.Alerts & ~SaidBy(decision.Reason), words.Alert)) yield return alert;
    }

    /// <summary>The alert that a reason says already.</summary>
    private static DunningAlerts SaidBy(DecisionReason reason) => reason switch
    {
        DecisionReason.PlanBroken => DunningAlerts.PlanBroken,
        DecisionReason.PromiseBroken => DunningAlerts.PromiseBroken,
        DecisionReason.PaymentReturned => DunningAlerts.PaymentReturned,
        DecisionReason.DisputeStale => DunningAlerts.DisputeStale,
        DecisionReason.CreditToIssue => DunningAlerts.CreditToIssue,
        _ => DunningAlerts.None,
    };

    /// <summary>Whether an act is a message to the debtor; the others are tasks of the creditor, whatever channel the stage names.</summary>
    private static bool IsMessage(DunningAction action) =>
        action is not (DunningAction.HandOver or DunningAction.ServedDemand or DunningAction.PaymentOrder or DunningAction.Enforce or DunningAction.NotifyInsurer);
}

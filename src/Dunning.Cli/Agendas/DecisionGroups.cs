using System.Collections.Generic;
using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Portfolio;
using Dunning.Receivables;
using Spectre.Console;

namespace Dunning.Cli.Agendas;

/// <summary>Decisions in groups, a row each, with the totals of a group.</summary>
internal sealed class DecisionGroups(Words words, AgendaWords agendaWords, Placements placements, IAnsiConsole console)
{
    /// <summary>Whether each row tells what to do, because its heading does not.</summary>
    public bool TellsWhatToDo { get; init; }

    /// <summary>What a decision asks for, in a few words.</summary>
    public static string WhatToDo(DunningDecision decision, Words words) => decision.Verdict switch
    {
        Verdict.Act when decision.Stage is { Phase: DunningPhase.Preventive } stage => words.Prevent + " · " + stage.Name,
        Verdict.Act when decision.Stage is { } stage => words.ToDo(stage.Action) + " · " + stage.Name,
        Verdict.Act => words.ToDo(decision.Action!.Value),
        Verdict.Review => words.Decide(decision.Reason),
        _ => Words.Capitalized(words.Because(decision.Reason)),
    };

    public void Write(string heading, IReadOnlyList<DunningDecision> decisions)
    {
        console.MarkupLineInterpolated($"[bold]{heading}[/] ({words.Number(decisions.Count)})");
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn(words.Invoice).NoWrap());
        table.AddColumn(words.Customer);
        if (TellsWhatToDo) table.AddColumn(agendaWords.ToDo);
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

    private void AddRow(Table table, DunningDecision decision)
    {
        // A message goes by the channel of its contact; a task of the creditor by none.
        var channel = decision.Stage is null ? decision.Channel : placements.LineOf(decision)?.Channel;
        List<string> cells = [decision.Invoice.Number, decision.Invoice.Debtor.ToString()];
        if (TellsWhatToDo) cells.Add(WhatToDo(decision, words));
        cells.AddRange(
        [
            words.Money(decision.Balance),
            words.Money(decision.Collectible),
            decision.Collectible.Currency.Code,
            decision.DaysLate > 0 ? words.Number(decision.DaysLate) : "-",
            channel is { } by ? words.Of(by) : string.Empty,
            decision.DueOn is { } dueOn ? words.Date(dueOn) : string.Empty,
            string.Join(", ", Remarks(decision)),
        ]);
        table.AddRow(cells.Select(Tables.Plain));
    }

    private void AddTotal(Table table, IGrouping<string, DunningDecision> decisions)
    {
        Money? balance = null;
        Money? collectible = null;
        foreach (var decision in decisions)
        {
            balance = balance is { } open ? open + decision.Balance : decision.Balance;
            collectible = collectible is { } due ? due + decision.Collectible : decision.Collectible;
        }

        List<string> cells = [words.Total, string.Empty];
        if (TellsWhatToDo) cells.Add(string.Empty);
        cells.AddRange([words.Money(balance!.Value), words.Money(collectible!.Value), decisions.Key]);
        table.AddRow(cells.Select(Tables.Plain));
    }

    private IEnumerable<string> Remarks(DunningDecision decision)
    {
        if (placements.ContactOf(decision) is { Verdict: ContactVerdict.Wait or ContactVerdict.Review } held)
            yield return agendaWords.HeldBack(held.Reason, held.Until is { } free ? words.Date(free) : null);
        if (placements.LineOf(decision) is { Role: ContactLineRole.Joined } && placements.ContactOf(decision)?.Lead is { } lead)
            yield return agendaWords.JoinedTo(lead.Invoice.Number);
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
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>What goes into an agenda, gathered account by account in any order and by any number of hands: it is put in order at the end.</summary>
internal sealed class AgendaGathering(LocalDate today, AgendaOptions options)
{
    public LocalDate Today { get; } = today;

    public AgendaOptions Options { get; } = options;

    public List<DunningDecision> Decisions { get; } = [];

    public List<DunningDecision> Information { get; } = [];

    /// <summary>Contacts, each with the most pressing of its debtor's decisions, which gives it its place.</summary>
    public List<(ContactDecision Contact, DunningDecision Foremost)> Contacts { get; } = [];

    public List<AgendaNotice> Notices { get; } = [];

    public List<AccountBalance> Balances { get; } = [];

    public List<RefusedReceivable> Refused { get; } = [];

    public List<RefusedAccount> RefusedAccounts { get; } = [];

    public int NotIssuedYet { get; private set; }

    public int[] Verdicts { get; } = new int[WireName.All<Verdict>().Count];

    public int[] ContactVerdicts { get; } = new int[WireName.All<ContactVerdict>().Count];

    public CurrencyTotals Open { get; } = new();

    public CurrencyTotals Late { get; } = new();

    public CurrencyTotals Unapplied { get; } = new();

    public CurrencyTotals Overpaid { get; } = new();

    public void Add(DunningEngine engine, BookEntry entry)
    {
        try
        {
            var decided = entry.DecideOn(engine, Today, Options.ApprovalReasonsFor(entry.Account.Debtor.Id, Today), out var notIssuedYet);
            Add(decided, ContactRules.Decide(decided));
            NotIssuedYet += notIssuedYet;
        }
        catch (RefusedAccountException refusal)
        {
            RefusedAccounts.Add(new RefusedAccount(entry.Account, refusal.Faults));
            Notices.Add(AgendaNotice.OfDoubt(entry.Account.Debtor, null, refusal.Faults));
        }
    }

    /// <summary>Takes in what was gathered elsewhere for the same day.</summary>
    public void Add(AgendaGathering other)
    {
        Decisions.AddRange(other.Decisions);
        Information.AddRange(other.Information);
        Contacts.AddRange(other.Contacts);
        Notices.AddRange(other.Notices);
        Balances.AddRange(other.Balances);
        Refused.AddRange(other.Refused);
        RefusedAccounts.AddRange(other.RefusedAccounts);
        NotIssuedYet += other.NotIssuedYet;
        for (var i = 0; i < Verdicts.Length; i++) Verdicts[i] += other.Verdicts[i];
        for (var i = 0; i < ContactVerdicts.Length; i++) ContactVerdicts[i] += other.ContactVerdicts[i];
        Open.Add(other.Open.ByCurrency);
        Late.Add(other.Late.ByCurrency);
        Unapplied.Add(other.Unapplied.ByCurrency);
        Overpaid.Add(other.Overpaid.ByCurrency);
    }

    private void Add(DecidedAccount decided, ContactDecision contact)
    {
        foreach (var item in decided.Items) Add(item);
        foreach (var refused in decided.Refused)
        {
            Refused.Add(refused);
            Notices.Add(AgendaNotice.OfDoubt(decided.Account.Debtor, refused.Receivable.Invoice, refused.Faults));
        }

        AddBalance(decided);
        ContactVerdicts[(int)contact.Verdict]++;
        if (Foremost(decided.Items) is not { } foremost) return;
        if (Options.Scope != AgendaScope.All && contact.Verdict == ContactVerdict.None && contact.Tasks.Count == 0 && contact.Reviews.Count == 0) return;
        Contacts.Add((contact, foremost));
    }

    private void Add(in DecidedItem item)
    {
        var decision = item.Decision;
        Verdicts[(int)decision.Verdict]++;
        if (Options.Scope == AgendaScope.All || IsToDo(decision)) Decisions.Add(decision);
        if (IsForInformation(decision)) Information.Add(decision);

        if (decision.Reason is DecisionReason.ClaimToDeclare or DecisionReason.ClaimDeadlineMissed)
            Notices.Add(AgendaNotice.Of(AgendaNoticeKind.ClaimToDeclare, decision, decision.Deadline));
        if ((decision.Alerts & DunningAlerts.LimitationApproaching) != 0)
            Notices.Add(AgendaNotice.Of(AgendaNoticeKind.LimitationApproaching, decision, item.State.LimitationEnd));
        if ((decision.Alerts & DunningAlerts.PlanBroken) != 0)
            Notices.Add(AgendaNotice.Of(AgendaNoticeKind.PlanBroken, decision, item.State.PlanBrokenOn));
        if ((decision.Alerts & DunningAlerts.ActionOverdue) != 0)
            Notices.Add(AgendaNotice.Of(AgendaNoticeKind.ActionOverdue, decision, decision.DueOn));
        if (decision is { Verdict: Verdict.Review, Reason: DecisionReason.NoReachableChannel })
            Notices.Add(AgendaNotice.Of(AgendaNoticeKind.MissingChannel, decision, null));
    }

    private void AddBalance(DecidedAccount decided)
    {
        var (open, late, unapplied, overpaid) = (new CurrencyTotals(), new CurrencyTotals(), new CurrencyTotals(), new CurrencyTotals());
        foreach (var item in decided.Items)
        {
            var left = item.Decision.Balance;
            if (left.Amount > 0m) open.Add(left);
            if (left.Amount > 0m && item.Decision.DaysLate > 0) late.Add(left);
            if (left.Amount < 0m) overpaid.Add(-left);
        }

        foreach (var credit in decided.Account.Unapplied.Where(credit => credit.Amount > 0m)) unapplied.Add(credit);
        var balance = new AccountBalance(decided.Account.Debtor, open.ByCurrency, late.ByCurrency, unapplied.ByCurrency, overpaid.ByCurrency);
        if (balance.Open.Count + balance.Unapplied.Count + balance.Overpaid.Count == 0) return;
        Balances.Add(balance);
        Open.Add(balance.Open);
        Late.Add(balance.Late);
        Unapplied.Add(balance.Unapplied);
        Overpaid.Add(balance.Overpaid);
        foreach (var credit in balance.Unapplied)
        {
            if (balance.Open.Any(total => total.Amount.Currency == credit.Amount.Currency))
                Notices.Add(AgendaNotice.OfCredit(balance.Debtor, credit.Amount));
        }
    }

    private static bool IsToDo(in DunningDecision decision) => decision.Verdict is Verdict.Act or Verdict.Review;

    /// <summary>Whether nothing is done because of something a person knows of or should: it was held, disputed, promised, handed over, stayed.</summary>
    private static bool IsForInformation(in DunningDecision decision) =>
        decision.Verdict == Verdict.Wait
        && decision.Reason is DecisionReason.OnHold or DecisionReason.DisputeOpen or DecisionReason.PromisePending or DecisionReason.PlanOnTrack
            or DecisionReason.HandedOver or DecisionReason.InsolvencyStay;

    private static DunningDecision? Foremost(List<DecidedItem> items)
    {
        DunningDecision? foremost = null;
        foreach (var item in items)
        {
            if (foremost is not { } best || IsBefore(item.Decision, best)) foremost = item.Decision;
        }

        return foremost;
    }

    private static bool IsBefore(in DunningDecision one, in DunningDecision other) =>
        IsToDo(one) != IsToDo(other) ? IsToDo(one) : AgendaOrder.Instance.Compare(one, other) < 0;
}

using System.Collections.Generic;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Engine;

/// <summary>
/// Whether the facts about an invoice can be. All of them are checked, known on the day asked for or not: a fault of form is one whatever its date.
/// Allocates only when there is a fault.
/// </summary>
internal struct FactCheck
{
    private readonly CompiledPolicy? _policy;
    private readonly Invoice _invoice;
    private readonly LocalDate _earliest;
    private readonly LocalDate _latest;
    private List<Fault>? _faults;

    private FactCheck(CompiledPolicy? policy, Invoice invoice)
    {
        _policy = policy;
        _invoice = invoice;
        _earliest = policy is null ? Earliest : LocalDate.Max(Earliest, policy.Calendar.KnownFrom);
        _latest = policy is null ? Latest : LocalDate.Min(Latest, policy.Calendar.KnownThrough);
    }

    /// <summary>The first day facts may lie on.</summary>
    public static LocalDate Earliest { get; } = new(1900, 1, 1);

    /// <summary>The last day facts may lie on: limits and delays reach well beyond it.</summary>
    public static LocalDate Latest { get; } = new(2150, 12, 31);

    /// <summary>Every fault in the order of the wire format, or null when there is none. Without a policy, stages are not looked up.</summary>
    public static List<Fault>? FaultsOf(CompiledPolicy? policy, Invoice invoice, InvoiceHistory history)
    {
        var check = new FactCheck(policy, invoice);
        check.CheckDebtor();
        check.CheckInvoice();
        for (var i = 0; i < history.Events.Count; i++) check.CheckEvent(history.Events[i], i);
        foreach (var fault in history.Index.Faults) check.Add(fault);
        check.CheckInsolvencyOpening(history.Index);
        return check._faults;
    }

    private void CheckDebtor()
    {
        var debtor = _invoice.Debtor;
        CheckKeyPart(debtor.Id, "$.debtor.id");
        for (var i = 0; i < debtor.Holds.Count; i++)
        {
            if (!IsInRange(debtor.Holds[i].FromInclusive)) AddDate("$.debtor.holds[" + Text(i) + "].from", debtor.Holds[i].FromInclusive);
            if (debtor.Holds[i].UntilExclusive is { } until && !IsInRange(until)) AddDate("$.debtor.holds[" + Text(i) + "].until", until);
        }

        if (debtor.Insolvency is not { } insolvency) return;
        CheckDate(insolvency.RecordedOn, "$.debtor.insolvency.on");
        CheckDate(insolvency.OpenedOn, "$.debtor.insolvency.opened");
        CheckDate(insolvency.PublishedOn, "$.debtor.insolvency.published");
        CheckDate(insolvency.ClosedOn, "$.debtor.insolvency.closed");
    }

    private void CheckInvoice()
    {
        CheckKeyPart(_invoice.Number, "$.invoice.number");
        CheckKeyPart(_invoice.CreditorId, "$.invoice.creditor");
        if (_invoice.Amount.Amount <= 0m) Add(FactFaults.AmountNotPositive("$.invoice.amount", _invoice.Amount));
        else if (!_invoice.HasUsableAmount) Add(FactFaults.AmountNotPayable("$.invoice.amount", _invoice.Amount));
        CheckDate(_invoice.IssuedOn, "$.invoice.issued");
        CheckDate(_invoice.DueOn, "$.invoice.due");
        CheckDate(_invoice.AroseOn, "$.invoice.arose");
    }

    private void CheckEvent(DunningEvent happened, int index)
    {
        if (!IsInRange(happened.On)) AddDate(FactFaults.EventPath(index, "on"), happened.On);
        if (happened.CarriedAmount is { } amount && !IsUsable(happened, amount)) AddAmount(FactFaults.EventPath(index, "amount"), amount);
        switch (happened)
        {
            case ContactMade contact when _policy?.Resolve(contact) == CompiledPolicy.UnknownStage:
                Add(FactFaults.UnknownStage(index, contact.Stage));
                break;
            case StageSkipped skipped when _policy?.IndexOf(skipped.Stage) < 0:
                Add(FactFaults.UnknownStageNamed(index, skipped.Stage));
                break;
            case StageEscalated escalated when _policy?.IndexOf(escalated.Stage) < 0:
                Add(FactFaults.UnknownStageNamed(index, escalated.Stage));
                break;
            case PlanAgreed agreed:
                CheckPlan(agreed.Plan, index);
                break;
            case FeeCharged { PenaltyKind: PenaltyKind.Interest }:
                Add(FactFaults.FeeKind(index));
                break;
            case DueDateExtended extended when !IsInRange(extended.DueOn):
                AddDate(FactFaults.EventPath(index, "due"), extended.DueOn);
                break;
            case PromiseMade promise when !IsInRange(promise.PromisedOn):
                AddDate(FactFaults.EventPath(index, "promisedOn"), promise.PromisedOn);
                break;
            case HoldPlaced { UntilExclusive: { } until } when !IsInRange(until):
                AddDate(FactFaults.EventPath(index, "until"), until);
                break;
            case InterestCharged charged when !IsInRange(charged.ThroughInclusive):
                AddDate(FactFaults.EventPath(index, "through"), charged.ThroughInclusive);
                break;
            case InsolvencyRecorded recorded:
                if (recorded.OpenedOn is { } opened && !IsInRange(opened)) AddDate(FactFaults.EventPath(index, "opened"), opened);
                if (recorded.PublishedOn is { } published && !IsInRange(published)) AddDate(FactFaults.EventPath(index, "published"), published);
                break;
        }
    }

    private void CheckPlan(PaymentPlan plan, int index)
    {
        if (plan.Instalments.Count == 0) Add(FactFaults.PlanWithoutInstalments(index));
        for (var i = 0; i < plan.Instalments.Count; i++)
        {
            var instalment = plan.Instalments[i];
            var isUsable = instalment.Amount.Currency == _invoice.Amount.Currency && instalment.Amount.Amount >= 0m
                && MinorUnits.TryConvert(instalment.Amount, out _);
            if (!isUsable) AddAmount(FactFaults.EventPath(index, "instalments[" + Text(i) + "].amount"), instalment.Amount);
            if (!IsInRange(instalment.DueOn)) AddDate(FactFaults.EventPath(index, "instalments[" + Text(i) + "].due"), instalment.DueOn);
        }
    }

    /// <summary>The record that begins an insolvency must say when it was opened; one that completes another need not.</summary>
    private void CheckInsolvencyOpening(HistoryIndex index)
    {
        var isOpen = false;
        for (var i = 0; i < index.Count; i++)
        {
            switch (index[i].Event)
            {
                case InsolvencyRecorded recorded when !index.IsReversed(i, index.Count):
                    if (!isOpen && recorded.OpenedOn is null) Add(FactFaults.InsolvencyWithoutOpening(index[i].Given));
                    isOpen = true;
                    break;
                case InsolvencyClosed when !index.IsReversed(i, index.Count):
                    isOpen = false;
                    break;
            }
        }
    }

    private readonly bool IsUsable(DunningEvent happened, Money amount) =>
        happened.HasUsableAmount && amount.Currency == _invoice.Amount.Currency;

    private void AddAmount(string path, Money amount)
    {
        if (amount.Currency != _invoice.Amount.Currency) Add(FactFaults.OtherCurrency(path, _invoice.Amount.Currency, amount.Currency));
        else if (amount.Amount < 0m) Add(FactFaults.AmountNegative(path, amount));
        else Add(FactFaults.AmountNotPayable(path, amount));
    }

    private void CheckKeyPart(string? name, string path)
    {
        if (name is not null && !KeyPart.IsUsable(name)) Add(FactFaults.SeparatorInName(path, name));
    }

    private void CheckDate(LocalDate? date, string path)
    {
        if (date is { } given && !IsInRange(given)) AddDate(path, given);
    }

    private readonly bool IsInRange(LocalDate date) => date >= _earliest && date <= _latest;

    private void AddDate(string path, LocalDate date) => Add(FactFaults.DateOutOfRange(path, date, _earliest, _latest));

    private static string Text(int i) => i.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Add(Fault fault) => (_faults ??= []).Add(fault);
}

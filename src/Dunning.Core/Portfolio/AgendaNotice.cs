using System;
using System.Collections.Generic;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>Something a person should see before the agenda itself.</summary>
public sealed class AgendaNotice
{
    private AgendaNotice(AgendaNoticeKind kind) => Kind = kind;

    /// <summary>What it is about.</summary>
    public AgendaNoticeKind Kind { get; }

    /// <summary>The debtor; null where it is about the whole book.</summary>
    public Debtor? Debtor { get; private init; }

    /// <summary>The invoice; null where it is about the debtor or the whole book.</summary>
    public Invoice? Invoice { get; private init; }

    /// <summary>The decision on the invoice; null where there is none.</summary>
    public DunningDecision? Decision { get; private init; }

    /// <summary>
    /// The day it is about: the last day payments are known for, the deadline to declare, the limit to sue, the day the plan broke, the day the action
    /// fell due; null where there is none or none known yet.
    /// </summary>
    public LocalDate? Day { get; private init; }

    /// <summary>The amount it is about: the credit, or what is left of the invoice; null where there is none.</summary>
    public Money? Amount { get; private init; }

    /// <summary>What is wrong with doubtful data; else empty.</summary>
    public ValueList<Fault> Faults { get; private init; } = ValueList<Fault>.Empty;

    internal static AgendaNotice OfPayments(LocalDate knownThrough) => new(AgendaNoticeKind.PaymentsNotCurrent) { Day = knownThrough };

    internal static AgendaNotice Of(AgendaNoticeKind kind, in DunningDecision decision, LocalDate? day) => new(kind)
    {
        Debtor = decision.Invoice.Debtor,
        Invoice = decision.Invoice,
        Decision = decision,
        Day = day,
        Amount = decision.Balance,
    };

    internal static AgendaNotice OfCredit(Debtor debtor, Money credit) => new(AgendaNoticeKind.UnappliedCredit) { Debtor = debtor, Amount = credit };

    internal static AgendaNotice OfDoubt(Debtor debtor, Invoice? invoice, ValueList<Fault> faults) =>
        new(AgendaNoticeKind.DoubtfulData) { Debtor = debtor, Invoice = invoice, Faults = faults };

    /// <summary>By kind, then day (earliest first, none last), then the more pressing decision, then debtor, invoice and currency: a total order on the notices of one day.</summary>
    internal static int Compare(AgendaNotice x, AgendaNotice y)
    {
        var order = Comparer<AgendaNoticeKind>.Default.Compare(x.Kind, y.Kind);
        if (order == 0) order = AgendaOrder.NoneLast(x.Day, y.Day);
        if (order == 0 && x.Decision is { } left && y.Decision is { } right) order = AgendaOrder.Instance.Compare(left, right);
        if (order == 0) order = string.CompareOrdinal(x.Debtor?.Id, y.Debtor?.Id);
        if (order == 0) order = string.CompareOrdinal(x.Invoice?.Number, y.Invoice?.Number);
        if (order == 0) order = string.CompareOrdinal(x.Invoice?.CreditorId, y.Invoice?.CreditorId);
        return order != 0 ? order : string.CompareOrdinal(x.Amount?.Currency.Code, y.Amount?.Currency.Code);
    }
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine.Folding;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Portfolio.CaseFiles;

/// <summary>The check-list of a case file: what is not there.</summary>
internal static class CaseFileGaps
{
    public static IEnumerable<CaseFileGap> Of(Debtor debtor, IEnumerable<CaseFileInvoice> invoices, LocalDate today)
    {
        if (debtor.Name.Length == 0) yield return new CaseFileGap(CaseFileGapKind.DebtorName, null);
        if (string.IsNullOrWhiteSpace(debtor.Address)) yield return new CaseFileGap(CaseFileGapKind.DebtorAddress, null);
        if (debtor.Kind != DebtorKind.Consumer && string.IsNullOrWhiteSpace(debtor.CompanyNumber)) yield return new CaseFileGap(CaseFileGapKind.CompanyNumber, null);
        foreach (var invoice in invoices)
        {
            foreach (var kind in Of(invoice, today)) yield return new CaseFileGap(kind, invoice.Invoice);
        }
    }

    /// <summary>The day of the first formal notice carried out, as known on a day; null for none.</summary>
    public static LocalDate? FirstFormalNotice(InvoiceHistory history, EscalationPolicy policy, LocalDate today) =>
        FormalNotices(Known(history, today), policy).Select(made => (LocalDate?)made.On).Min();

    private static IEnumerable<ContactMade> FormalNotices(IEnumerable<DunningEvent> known, EscalationPolicy policy) =>
        known.OfType<ContactMade>().Where(made => made.Outcome.IsCarriedOut() && IsFormalNotice(made, policy));

    private static IEnumerable<CaseFileGapKind> Of(CaseFileInvoice invoice, LocalDate today)
    {
        var known = Known(invoice.Receivable.History, today);
        if (string.IsNullOrWhiteSpace(invoice.Invoice.PurchaseOrder)) yield return CaseFileGapKind.PurchaseOrder;
        if (invoice.Invoice.Documents.Count == 0) yield return CaseFileGapKind.Documents;
        var notices = FormalNotices(known, invoice.Decision.Policy).ToList();
        if (notices.Count == 0) yield return CaseFileGapKind.FormalNotice;
        else if (notices.All(made => made.Proof is null && made.Reference is null)) yield return CaseFileGapKind.FormalNoticeProof;
        if (!known.Any(happened => happened is DebtAcknowledged or PlanAgreed or PromiseMade { IsWritten: true })) yield return CaseFileGapKind.Acknowledgement;
        if (invoice.Balance.Amount > 0m && invoice.Decision.Collectible < invoice.Balance) yield return CaseFileGapKind.DisputeOpen;
        if (invoice.Penalties is null) yield return CaseFileGapKind.PenaltyStatement;
    }

    /// <summary>What counts as known on a day; of several records of one act the latest, as a letter that came back was no notice.</summary>
    private static List<DunningEvent> Known(InvoiceHistory history, LocalDate today)
    {
        var index = history.Index;
        var (known, events) = (index.CountKnown(DayNumber.Of(today)), new List<DunningEvent>());
        for (var i = 0; i < known; i++)
        {
            if (!index.IsReversed(i, known) && index.LatestOfAct(i, known) == i) events.Add(index[i].Event);
        }

        return events;
    }

    private static bool IsFormalNotice(ContactMade made, EscalationPolicy policy) =>
        policy.Stages.FirstOrDefault(stage => stage.Name == made.Stage) is { } stage
            ? stage.Action == DunningAction.FormalNotice
            : made.Phase == DunningPhase.Level3;
}

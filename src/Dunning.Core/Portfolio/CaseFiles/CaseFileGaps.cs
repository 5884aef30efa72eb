using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
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

    private static IEnumerable<CaseFileGapKind> Of(CaseFileInvoice invoice, LocalDate today)
    {
        var known = invoice.Receivable.History.KnownOn(today);
        if (string.IsNullOrWhiteSpace(invoice.Invoice.PurchaseOrder)) yield return CaseFileGapKind.PurchaseOrder;
        if (invoice.Invoice.Documents.Count == 0) yield return CaseFileGapKind.Documents;
        var notices = FormalNotices.Of(invoice.Receivable.History, invoice.Decision.Policy, today).ToList();
        if (notices.Count == 0) yield return CaseFileGapKind.FormalNotice;
        else if (notices.All(made => made.Proof is null && made.Reference is null)) yield return CaseFileGapKind.FormalNoticeProof;
        if (!known.Any(happened => happened is DebtAcknowledged or PlanAgreed or PromiseMade { IsWritten: true })) yield return CaseFileGapKind.Acknowledgement;
        if (invoice.Balance.Amount > 0m && invoice.Decision.Collectible < invoice.Balance) yield return CaseFileGapKind.DisputeOpen;
        if (invoice.Penalties is null) yield return CaseFileGapKind.PenaltyStatement;
    }
}

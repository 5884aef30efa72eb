using Dunning.Receivables;

namespace Dunning.Ledgers;

/// <summary>A row of a ledger that is an invoice, with what the ledger says has happened to it.</summary>
public sealed class LedgerInvoice
{
    internal LedgerInvoice(Receivable receivable, int line)
    {
        Receivable = receivable;
        Line = line;
    }

    /// <summary>
    /// The invoice with payment, dispute, stage, promise and hold, as far as the row gives them; those after the day asked about are not known yet.
    /// </summary>
    public Receivable Receivable { get; }

    /// <summary>The invoice.</summary>
    public Invoice Invoice => Receivable.Invoice;

    /// <summary>What the row says has happened to it.</summary>
    public InvoiceHistory History => Receivable.History;

    /// <summary>The line of the file on which the row begins, counted from 1, the header included.</summary>
    public int Line { get; }
}

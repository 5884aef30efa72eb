using Dunning.Receivables;

namespace Dunning.Json.Reading;

/// <summary>An invoice and its history as they stand beside each other on the wire, in either order.</summary>
internal struct ReceivableForm
{
    private InvoiceForm _invoice;
    private bool _hasInvoice;
    private InvoiceHistory? _history;
    private JsonScalar? _historyBefore;

    public void ReadInvoice(ref JsonCursor cursor)
    {
        _invoice = InvoiceForm.Read(ref cursor);
        _hasInvoice = true;
    }

    public void ReadHistory(ref JsonCursor cursor, EventReader events)
    {
        // Its amounts are in the currency of the invoice; where that is still to come, so is the reading.
        if (_hasInvoice) _history = events.Read(ref cursor, _invoice.Currency);
        else _historyBefore = cursor.Take();
    }

    /// <summary>Reads the history that stood before its invoice.</summary>
    public void Complete(in JsonCursor cursor, EventReader events)
    {
        if (_historyBefore is not { } before) return;
        var history = cursor.Again(before);
        _history = events.Read(ref history, _invoice.Currency);
    }

    /// <summary>The invoice of a debtor; null where a part is missing, which was noted.</summary>
    public readonly Invoice? ToInvoice(Debtor debtor) => _invoice.ToInvoice(debtor);

    public readonly InvoiceHistory History => _history ?? InvoiceHistory.Empty;
}

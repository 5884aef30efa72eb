using Dunning.Receivables;

namespace Dunning.Reference;

/// <summary>An invoice of a debtor with its history.</summary>
/// <param name="Invoice">The invoice.</param>
/// <param name="History">What happened to it.</param>
public sealed record ReferenceAccountItem(Invoice Invoice, InvoiceHistory History);

using System;
using System.Collections.Generic;

namespace Dunning.Faults;

/// <summary>An invoice or its history holds something that cannot be: nothing is decided on it.</summary>
public sealed class RefusedFactsException : DunningFaultException
{
    /// <summary>Refuses the facts about an invoice.</summary>
    /// <param name="invoiceNumber">The number of the invoice.</param>
    /// <param name="faults">The faults, at least one.</param>
    public RefusedFactsException(string invoiceNumber, IEnumerable<Fault> faults)
        : base("Invoice " + invoiceNumber, faults)
    {
        ArgumentNullException.ThrowIfNull(invoiceNumber);
        InvoiceNumber = invoiceNumber;
    }

    /// <summary>The number of the invoice.</summary>
    public string InvoiceNumber { get; }
}

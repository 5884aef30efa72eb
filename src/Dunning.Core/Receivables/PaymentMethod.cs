namespace Dunning.Receivables;

/// <summary>How the invoice is to be paid.</summary>
public enum PaymentMethod
{
    /// <summary>The debtor sends a transfer.</summary>
    Transfer,

    /// <summary>The debtor sends a cheque.</summary>
    Cheque,

    /// <summary>The debtor pays by card.</summary>
    Card,

    /// <summary>The creditor collects: an automatic payment.</summary>
    DirectDebit,

    /// <summary>The creditor presents a bill of exchange (LCR, BOR): an automatic payment.</summary>
    BillOfExchange,
}

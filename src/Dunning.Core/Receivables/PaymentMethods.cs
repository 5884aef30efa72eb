namespace Dunning.Receivables;

internal static class PaymentMethods
{
    /// <summary>Whether the creditor collects, so that nobody is asked to pay.</summary>
    public static bool IsAutomatic(this PaymentMethod method) => method is PaymentMethod.DirectDebit or PaymentMethod.BillOfExchange;
}

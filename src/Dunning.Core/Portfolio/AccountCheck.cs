using System;
using System.Collections.Generic;
using System.Globalization;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Portfolio;

/// <summary>Whether what an account adds to its invoices can be: each invoice once, and credits that are amounts of money.</summary>
internal static class AccountCheck
{
    public static List<Fault> FaultsOf(DebtorAccount account)
    {
        var faults = new List<Fault>();
        if (!KeyPart.IsUsable(account.Debtor.Id)) faults.Add(FactFaults.SeparatorInName("$.debtor.id", account.Debtor.Id));
        CheckNumbers(account, faults);
        for (var i = 0; i < account.Unapplied.Count; i++)
        {
            var amount = account.Unapplied[i];
            var path = "$.unapplied[" + i.ToString(CultureInfo.InvariantCulture) + "].amount";
            if (amount.Amount < 0m) faults.Add(FactFaults.AmountNegative(path, amount));
            else if (!MinorUnits.TryConvert(amount, out _)) faults.Add(FactFaults.AmountNotPayable(path, amount));
        }

        return faults;
    }

    private static void CheckNumbers(DebtorAccount account, List<Fault> faults)
    {
        if (account.Items.Count < 2) return;
        var known = new HashSet<(string?, string)>();
        for (var i = 0; i < account.Items.Count; i++)
        {
            var invoice = account.Items[i].Invoice;
            if (!known.Add((invoice.CreditorId, invoice.Number))) faults.Add(FactFaults.InvoiceTwice(i, invoice.Number));
        }
    }
}

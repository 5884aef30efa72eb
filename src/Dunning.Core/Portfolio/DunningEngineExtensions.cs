using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Faults;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>What an engine answers about a debtor as a whole.</summary>
public static class DunningEngineExtensions
{
    /// <summary>
    /// The next contact of a debtor: one message about everything, at most one a day, and beside it the tasks and reviews of the single invoices.
    /// </summary>
    /// <param name="engine">Decides; the debtor's policy is the one its book has for the debtor.</param>
    /// <param name="account">The debtor's invoices with their histories, and unapplied credits.</param>
    /// <param name="today">The day to decide for, in 1900 through 2150.</param>
    /// <returns>
    /// The contact. Each invoice is decided on as alone, but for the policy's minimum, which is measured on all of the account in a currency. An invoice issued
    /// after today comes in on its issue date.
    /// </returns>
    /// <exception cref="RefusedAccountException">An invoice, a history or a credit holds something that cannot be; all faults are listed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    public static ContactDecision NextContact(this DunningEngine engine, DebtorAccount account, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(account);
        DunningEngine.RefuseUnlessReckonable(today);
        var decided = FoldedAccount.Of(engine, account, today).DecideOn(today);
        var faults = AccountCheck.FaultsOf(account);
        if (faults.Count > 0 || decided.Refused.Count > 0)
        {
            faults.AddRange(decided.Refused.SelectMany(refused => InAccount(refused.Faults, account, refused.Receivable.Invoice)));
            throw new RefusedAccountException(account.Debtor.Id, faults.Distinct());
        }

        return ContactRules.Decide(decided);
    }

    /// <summary>
    /// Why the next action on one invoice of a debtor is what it is, as an agenda decides it: as alone, but for the policy's minimum, which is measured on all of the account in
    /// the invoice's currency.
    /// </summary>
    /// <param name="engine">Decides; the debtor's policy is the one its book has for the debtor.</param>
    /// <param name="account">The debtor's invoices with their histories; one that cannot be is left out, as in an agenda.</param>
    /// <param name="item">Which of them to explain; one issued after today is explained alone.</param>
    /// <param name="today">The day to decide for, in 1900 through 2150.</param>
    /// <exception cref="ArgumentException">The account has no such invoice.</exception>
    /// <exception cref="RefusedFactsException">The invoice or its history holds something that cannot be, or leads beyond what the calendar of the policy knows; all faults are listed.</exception>
    /// <exception cref="RefusedAccountException">The account as a whole holds something that cannot be; all faults are listed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    public static Explanation Explain(this DunningEngine engine, DebtorAccount account, Receivable item, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(item);
        var faults = AccountCheck.FaultsOf(account);
        if (faults.Count > 0) throw new RefusedAccountException(account.Debtor.Id, faults);

        // Before its issue date an invoice is no part of the account.
        return item.Invoice.IssuedOn > today
            ? engine.Explain(item.Invoice, item.History, today)
            : FoldedAccount.Of(engine, account, today).Explain(item, today);
    }

    private static IEnumerable<Fault> InAccount(IEnumerable<Fault> faults, DebtorAccount account, Invoice invoice)
    {
        var place = 0;
        while (!ReferenceEquals(account.Items[place].Invoice, invoice)) place++;
        return faults.Select(fault => fault.InAccount(place, invoice.Number));
    }
}

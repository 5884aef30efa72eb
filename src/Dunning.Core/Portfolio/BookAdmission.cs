using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>Lets into a reckoning over a book what can be decided on, and keeps a list of the rest: nothing is dropped in silence, and one bad invoice stops no other.</summary>
internal sealed class BookAdmission(DunningEngine engine)
{
    private readonly List<RefusedReceivable> _refused = [];
    private readonly List<RefusedAccount> _refusedAccounts = [];

    public IReadOnlyList<RefusedReceivable> Refused =>
        [.. _refused.OrderBy(refused => refused.Receivable.Invoice.Debtor.Id, System.StringComparer.Ordinal)
            .ThenBy(refused => refused.Receivable.Invoice.Number, System.StringComparer.Ordinal)
            .ThenBy(refused => refused.Receivable.Invoice.CreditorId, System.StringComparer.Ordinal)];

    public IReadOnlyList<RefusedAccount> RefusedAccounts => [.. _refusedAccounts.OrderBy(refused => refused.Account.Debtor.Id, System.StringComparer.Ordinal)];

    /// <summary>The accounts by debtor (ordinal), without the invoices that cannot be.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="day">The last day that is looked at: whatever can be read then can be read before.</param>
    public IReadOnlyList<DebtorAccount> Admit(IEnumerable<DebtorAccount> accounts, LocalDate day)
    {
        var admitted = new List<DebtorAccount>();
        foreach (var account in accounts.OrderBy(account => account.Debtor.Id, System.StringComparer.Ordinal))
        {
            if (Admit(account, day) is { } usable) admitted.Add(usable);
        }

        return admitted;
    }

    /// <summary>Takes back an account that led beyond what the calendar of its policy knows.</summary>
    public void Refuse(DebtorAccount account, RefusedAccountException refusal) => _refusedAccounts.Add(new RefusedAccount(account, refusal.Faults));

    private DebtorAccount? Admit(DebtorAccount account, LocalDate day)
    {
        var faults = AccountCheck.FaultsOf(account);
        if (engine.PolicyFor(account.Debtor, out var without) is null) faults.Add(without!);
        if (faults.Count > 0)
        {
            _refusedAccounts.Add(new RefusedAccount(account, faults));
            return null;
        }

        var items = new List<Receivable>(account.Items.Count);
        foreach (var item in account.Items)
        {
            try
            {
                engine.Fold(item.Invoice, item.History, day);
                items.Add(item);
            }
            catch (RefusedFactsException refusal)
            {
                _refused.Add(new RefusedReceivable(item, refusal.Faults));
            }
        }

        return items.Count == account.Items.Count ? account : new DebtorAccount(account.Debtor, items, account.Unapplied);
    }
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Properties;

/// <summary>
/// The decisions on the single invoices of an account. The minimum is measured on all of it, which a single decision knows nothing of: each is asked
/// under a policy whose minimum every amount of a currency reaches, or none.
/// </summary>
internal sealed class AccountDecisions
{
    private readonly DunningEngine _engine;
    private readonly DebtorAccount _account;

    public AccountDecisions(DrawnAccount its, DebtorAccount account)
    {
        var issued = account.Items.Where(item => item.Invoice.IssuedOn <= its.Today).ToList();
        var totals = issued
            .GroupBy(item => item.Invoice.Amount.Currency, item => its.Engine.NextAction(item.Invoice, item.History, its.Today).Collectible.Amount)
            .Select(group => new Money(group.Sum(), group.Key));
        var minimums = totals.Select(total => new Money(total.Amount >= its.Policy.Minimum.For(total.Currency).Amount ? 0m : 1_000_000m, total.Currency));
        _engine = new DunningEngine(its.Policy.ToBuilder().WithMinimum(MinimumAmount.PerCurrency(minimums)).Build());
        _account = new DebtorAccount(account.Debtor, issued, account.Unapplied);
    }

    public AccountDecisions(DrawnAccount its)
        : this(its, its.Account)
    {
    }

    /// <summary>The decision on the invoice of that number, as the account has it.</summary>
    public DunningDecision Of(Invoice invoice, LocalDate today)
    {
        var item = _account.Items.Single(item => item.Invoice.Number == invoice.Number);
        return _engine.NextAction(item.Invoice, item.History, today);
    }

    public IReadOnlyList<DunningDecision> On(LocalDate today) => [.. _account.Items.Select(item => _engine.NextAction(item.Invoice, item.History, today))];
}

using System;
using System.Collections.Generic;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>The invoices of an account with their histories folded as of a day, the policy's minimum measured on all of them.</summary>
internal sealed class FoldedAccount
{
    private readonly DunningEngine _engine;
    private readonly CompiledPolicy _policy;
    private readonly List<Receivable> _items = [];
    private readonly CaseState[] _states;
    private readonly List<RefusedReceivable> _refused = [];

    private FoldedAccount(DunningEngine engine, CompiledPolicy policy, DebtorAccount account, IReadOnlyCollection<Receivable> items, LocalDate day)
    {
        _engine = engine;
        _policy = policy;
        Account = account;
        _states = new CaseState[items.Count];
        foreach (var item in items)
        {
            try
            {
                _states[_items.Count] = engine.Fold(item.Invoice, item.History, day);
                _items.Add(item);
            }
            catch (RefusedFactsException refusal)
            {
                _refused.Add(new RefusedReceivable(item, refusal.Faults));
            }
        }

        MeasureMinimums();
    }

    public DebtorAccount Account { get; }

    /// <summary>Folds an account.</summary>
    /// <param name="engine">Folds.</param>
    /// <param name="account">The account.</param>
    /// <param name="day">The day; what is dated after it is not known yet.</param>
    /// <param name="items">The invoices to look at; null: all.</param>
    /// <exception cref="RefusedAccountException">The engine has no policy for the debtor.</exception>
    public static FoldedAccount Of(DunningEngine engine, DebtorAccount account, LocalDate day, IReadOnlyCollection<Receivable>? items = null)
    {
        var policy = engine.PolicyFor(account.Debtor, out var fault) ?? throw new RefusedAccountException(account.Debtor.Id, [fault!]);
        return new FoldedAccount(engine, policy, account, items ?? account.Items, day);
    }

    /// <summary>Decides on each invoice, for the day the account was folded for or a later one on which nothing new is known.</summary>
    public DecidedAccount DecideOn(LocalDate today)
    {
        var items = new List<DecidedItem>(_items.Count);
        var refused = new List<RefusedReceivable>(_refused);
        for (var i = 0; i < _items.Count; i++)
        {
            try
            {
                items.Add(new DecidedItem(_states[i], _engine.Decide(_items[i].Invoice, _states[i], today)));
            }
            catch (RefusedFactsException refusal)
            {
                refused.Add(new RefusedReceivable(_items[i], refusal.Faults));
            }
        }

        return new DecidedAccount(_engine, _policy, Account, today, items, refused);
    }

    // Fifty small invoices are not small.
    private void MeasureMinimums()
    {
        if (_items.Count < 2) return;
        var totals = new Dictionary<Currency, decimal>();
        for (var i = 0; i < _items.Count; i++)
        {
            var currency = _states[i].Currency;
            totals[currency] = (totals.TryGetValue(currency, out var sum) ? sum : 0m) + _states[i].Collectible;
        }

        for (var i = 0; i < _items.Count; i++)
        {
            var currency = _states[i].Currency;
            _states[i].MeasureMinimum(_policy.MinimumIsReachedBy((long)Math.Min(totals[currency], long.MaxValue), currency));
        }
    }
}

using System;
using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>
/// The invoices of an account issued by a day with their histories folded as of it, the policy's minimum measured on all of them. Immutable, so that any number of
/// threads may decide on it.
/// </summary>
internal sealed class FoldedAccount
{
    private readonly DunningEngine _engine;
    private readonly CompiledPolicy _policy;
    private readonly List<Receivable> _items = [];
    private readonly CaseState[] _states;
    private readonly List<RefusedReceivable> _refused = [];
    private readonly int _nextIssue = DayNumber.Never;

    private FoldedAccount(DunningEngine engine, CompiledPolicy policy, DebtorAccount account, LocalDate day)
    {
        _engine = engine;
        _policy = policy;
        Account = account;
        FoldedOn = day;
        _states = new CaseState[account.Items.Count];
        foreach (var item in account.Items)
        {
            if (item.Invoice.IssuedOn <= day)
            {
                Fold(item);
                continue;
            }

            // Nothing is decided on it yet, but what cannot be is refused whatever its date.
            NotIssuedYet++;
            _nextIssue = Math.Min(_nextIssue, DayNumber.Of(item.Invoice.IssuedOn));
            var faults = engine.FaultsOf(item.Invoice, item.History);
            if (faults.Count > 0) _refused.Add(new RefusedReceivable(item, faults));
        }

        MeasureMinimums();
    }

    public DebtorAccount Account { get; }

    public LocalDate FoldedOn { get; }

    /// <summary>How many invoices are issued later; nothing is decided on them.</summary>
    public int NotIssuedYet { get; }

    /// <summary>Folds an account.</summary>
    /// <param name="engine">Folds.</param>
    /// <param name="account">The account.</param>
    /// <param name="day">The day; what is dated after it is not known yet.</param>
    /// <exception cref="RefusedAccountException">The engine has no policy for the debtor.</exception>
    public static FoldedAccount Of(DunningEngine engine, DebtorAccount account, LocalDate day)
    {
        var policy = engine.PolicyFor(account.Debtor, out var fault) ?? throw new RefusedAccountException(account.Debtor.Id, [fault!]);
        return new FoldedAccount(engine, policy, account, day);
    }

    /// <summary>Decides on each invoice, for the day the account was folded for or a later one on which nothing new is known.</summary>
    /// <param name="today">The day.</param>
    /// <param name="approval">Why every act needs approval, beside what the policy says.</param>
    public DecidedAccount DecideOn(LocalDate today, ApprovalReasons approval = ApprovalReasons.None)
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

        // A debtor of whom not all is known may have been contacted, or have paid: a person looks first.
        if (refused.Count > 0) approval |= ApprovalReasons.DoubtfulData;
        if (approval != ApprovalReasons.None)
        {
            for (var i = 0; i < items.Count; i++) items[i] = new DecidedItem(items[i].State, items[i].Decision.WithApproval());
        }

        return new DecidedAccount(_engine, _policy, Account, today, _nextIssue, items, refused) { ApprovalReasons = approval };
    }

    private void Fold(Receivable item)
    {
        try
        {
            _states[_items.Count] = _engine.Fold(item.Invoice, item.History, FoldedOn);
            _items.Add(item);
        }
        catch (RefusedFactsException refusal)
        {
            _refused.Add(new RefusedReceivable(item, refusal.Faults));
        }
    }

    /// <summary>Explains the decision on one of the invoices, for the day the account was folded for.</summary>
    /// <exception cref="RefusedFactsException">The invoice or its history holds something that cannot be.</exception>
    public Explanation Explain(Receivable item, LocalDate today)
    {
        if (_refused.Find(refused => refused.Receivable.Equals(item)) is { } refusal) throw new RefusedFactsException(item.Invoice.Number, refusal.Faults);
        var place = _items.FindIndex(known => known.Equals(item));
        if (place < 0) throw new ArgumentException("The account of " + Account.Debtor.Id + " has no such invoice " + item.Invoice.Number + ".", nameof(item));
        var others = TotalsCollectible()[_states[place].Currency] - _states[place].Collectible;
        return _engine.Explain(_items[place].Invoice, _states[place], today, (long)Math.Min(others, long.MaxValue / 2));
    }

    private Dictionary<Currency, decimal> TotalsCollectible()
    {
        var totals = new Dictionary<Currency, decimal>();
        for (var i = 0; i < _items.Count; i++)
        {
            var currency = _states[i].Currency;
            totals[currency] = (totals.TryGetValue(currency, out var sum) ? sum : 0m) + _states[i].Collectible;
        }

        return totals;
    }

    // Fifty small invoices are not small.
    private void MeasureMinimums()
    {
        if (_items.Count < 2) return;
        var totals = TotalsCollectible();
        for (var i = 0; i < _items.Count; i++)
        {
            var currency = _states[i].Currency;
            _states[i].MeasureMinimum(_policy.MinimumIsReachedBy((long)Math.Min(totals[currency], long.MaxValue), currency));
        }
    }
}

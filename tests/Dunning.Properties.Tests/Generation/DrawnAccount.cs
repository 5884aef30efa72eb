using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Properties.Generation;

/// <summary>All that is open with one debtor under a policy, and the day to decide for.</summary>
internal sealed class DrawnAccount(DunningEngine engine, EscalationPolicy policy, DebtorAccount account, LocalDate today, int seed)
{
    public DunningEngine Engine { get; } = engine;

    public EscalationPolicy Policy { get; } = policy;

    public DebtorAccount Account { get; } = account;

    public LocalDate Today { get; } = today;

    /// <summary>What it was drawn from; an account made smaller keeps it.</summary>
    public int Seed { get; } = seed;

    public bool IsValid => Account.Items.All(item => Engine.FaultsOf(item.Invoice, item.History).Count == 0);

    public static DrawnAccount Drawn(int seed) => AccountDraw.Account(seed);

    public ContactDecision Contact() => Engine.NextContact(Account, Today);

    public ContactDecision ContactOn(LocalDate day) => Engine.NextContact(Account, day);

    public DrawnAccount With(EscalationPolicy other) => new(new DunningEngine(other), other, Account, Today, Seed);

    public DrawnAccount With(IEnumerable<Receivable> items) => With(new DebtorAccount(Account.Debtor, items, Account.Unapplied));

    public DrawnAccount With(IEnumerable<Money> unapplied) => With(Account.WithUnapplied(unapplied));

    public DrawnAccount With(DebtorAccount account) => new(Engine, Policy, account, Today, Seed);

    public DrawnAccount With(Debtor debtor) =>
        With(Account.Items.Select(item => new Receivable(item.Invoice.WithDebtor(debtor), item.History)), debtor);

    public DrawnAccount With(IEnumerable<Receivable> items, Debtor debtor) => With(new DebtorAccount(debtor, items, Account.Unapplied));

    /// <summary>The account as it is known on its day.</summary>
    public DrawnAccount Known()
    {
        var known = Account.Items.Select(item => Case(item).Known()).ToList();
        return With(known.Select(its => new Receivable(its.Invoice, its.History)), known[0].Debtor);
    }

    /// <summary>One of the invoices alone, as the properties of a single decision have it.</summary>
    public DunningCase Case(Receivable item) => new(Engine, Policy, item.Invoice, item.History, Today, Seed);

    public override string ToString() => CasePrint.Of(this);
}

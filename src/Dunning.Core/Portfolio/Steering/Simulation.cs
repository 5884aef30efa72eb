using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dunning.Engine;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Portfolio.Steering;

/// <summary>
/// What happens to a book over some days when every act is carried out on its day, the debtor's view first: one contact a day, with its spacing. Immutable.
/// </summary>
/// <remarks>
/// Contacts go out on their day and are recorded as sent, tasks and special acts are carried out too, approvals are taken as given, and what a person must decide on
/// stays undecided and is listed. Every answer is the engine's: this only goes from one day on which the answer may change to the next.
/// </remarks>
/// <example>
/// <code>
/// var month = Simulation.Forecast(engine, accounts, today: new LocalDate(2026, 3, 12), throughInclusive: new LocalDate(2026, 4, 11));
/// foreach (var stage in month.Stages) { /* stage.Stage, stage.Count, stage.Amounts */ }
/// </code>
/// </example>
public sealed class Simulation
{
    private Simulation(LocalDate from, LocalDate through, List<AccountWalk> walks, BookAdmission admission)
    {
        FromInclusive = from;
        ThroughInclusive = through;
        Accounts = [.. walks.Select(walk => walk.Account)];
        Acts =
        [
            .. walks.SelectMany(walk => walk.Acts)
                .OrderBy(act => act.On)
                .ThenBy(act => act.Invoice.Debtor.Id, StringComparer.Ordinal),
        ];
        Reviews =
        [
            .. walks.SelectMany(walk => walk.Reviews)
                .OrderBy(review => review.On)
                .ThenBy(review => review.Debtor.Id, StringComparer.Ordinal),
        ];
        Stages = [.. Acts.GroupBy(act => act.Stage).OrderBy(acts => (int?)acts.First().Decision.Phase ?? int.MaxValue).ThenBy(PlaceOf).ThenBy(acts => acts.Key, StringComparer.Ordinal).Select(TotalOf)];
        ContactCount = walks.Sum(walk => walk.Contacts);
        Refused = admission.Refused;
        RefusedAccounts = admission.RefusedAccounts;
    }

    /// <summary>The first day.</summary>
    public LocalDate FromInclusive { get; }

    /// <summary>The last day.</summary>
    public LocalDate ThroughInclusive { get; }

    /// <summary>The acts by day, then debtor (ordinal); those of a contact together, in the order of its lines, then the tasks.</summary>
    public IReadOnlyList<SimulatedAct> Acts { get; }

    /// <summary>What a person must decide on, each from the first day it is asked, by day, then debtor (ordinal).</summary>
    public IReadOnlyList<SimulatedReview> Reviews { get; }

    /// <summary>How often each stage is carried out, in the order of the process.</summary>
    public IReadOnlyList<StageTotal> Stages { get; }

    /// <summary>How many messages go to debtors; each may be about several invoices.</summary>
    public int ContactCount { get; }

    /// <summary>The accounts as they would stand after the last day, with every act recorded.</summary>
    public IReadOnlyList<DebtorAccount> Accounts { get; }

    /// <summary>Invoices that could not be read, and are left out.</summary>
    public IReadOnlyList<RefusedReceivable> Refused { get; }

    /// <summary>Accounts that could not be read as a whole, and are left out.</summary>
    public IReadOnlyList<RefusedAccount> RefusedAccounts { get; }

    /// <summary>What will happen if nothing comes in and every act is carried out on its day.</summary>
    /// <param name="engine">Decides.</param>
    /// <param name="accounts">The accounts, one a debtor. What is dated after the first day is not known yet and is left out, invoices issued later among it.</param>
    /// <param name="today">The first day.</param>
    /// <param name="throughInclusive">The last day.</param>
    /// <param name="progress">Told from time to time how many accounts are done.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the years that can be reckoned with.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Simulation Forecast(
        DunningEngine engine,
        IEnumerable<DebtorAccount> accounts,
        LocalDate today,
        LocalDate throughInclusive,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default) =>
        Run(engine, accounts, today, throughInclusive, account => KnownFacts.On(account, today), progress, cancellation);

    /// <summary>
    /// What would have happened over some past days had every act been carried out on its day, while money came in, disputes were opened and all else happened on the
    /// days on which it did.
    /// </summary>
    /// <param name="engine">Decides, with the policies of today.</param>
    /// <param name="accounts">
    /// The accounts, one a debtor. Contacts recorded within the days are left out, as those of the simulation stand in their place; unapplied credits carry no day and
    /// are taken as they are.
    /// </param>
    /// <param name="fromInclusive">The first day.</param>
    /// <param name="throughInclusive">The last day.</param>
    /// <param name="progress">Told from time to time how many accounts are done.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the years that can be reckoned with.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Simulation OfPast(
        DunningEngine engine,
        IEnumerable<DebtorAccount> accounts,
        LocalDate fromInclusive,
        LocalDate throughInclusive,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default) =>
        Run(engine, accounts, fromInclusive, throughInclusive, account => WithoutContacts(account, fromInclusive), progress, cancellation);

    private static Simulation Run(
        DunningEngine engine,
        IEnumerable<DebtorAccount> accounts,
        LocalDate from,
        LocalDate through,
        Func<DebtorAccount, DebtorAccount> start,
        IProgress<long>? progress,
        CancellationToken cancellation)
    {
        var walks = AccountByAccount.Run(
            engine,
            accounts,
            from,
            through,
            account =>
            {
                var walk = new AccountWalk(engine, start(account));
                walk.Run(from, through);
                return walk;
            },
            out var admission,
            progress,
            cancellation);
        return new Simulation(from, through, walks, admission);
    }

    /// <summary>The account without the contacts from a day on, and without what reversed one of them.</summary>
    private static DebtorAccount WithoutContacts(DebtorAccount account, LocalDate from) => new(
        account.Debtor,
        account.Items.Select(item => new Receivable(item.Invoice, WithoutContacts(item.History, from))),
        account.Unapplied);

    private static InvoiceHistory WithoutContacts(InvoiceHistory history, LocalDate from)
    {
        var left = history.Events.Where(happened => happened.On < from || happened is not ContactMade).ToList();
        if (left.Count == history.Events.Count) return history;
        int before;
        do
        {
            before = left.Count;
            var ids = new HashSet<string>(left.Select(happened => happened.Id).OfType<string>(), StringComparer.Ordinal);
            left.RemoveAll(happened => happened is EventReversed reversed && !ids.Contains(reversed.ReversedId));
        }
        while (left.Count < before);
        return InvoiceHistory.Of(left);
    }

    private static StageTotal TotalOf(IGrouping<string, SimulatedAct> acts)
    {
        var amounts = new CurrencyTotals();
        foreach (var act in acts) amounts.Add(act.Collectible);
        return new StageTotal(acts.Key, acts.First().Action, acts.First().Decision.Phase, acts.Count(), acts.Count(act => act.Role == ContactLineRole.Early), amounts.ByCurrency);
    }

    /// <summary>The place of a stage in the policy of its first act; special acts come last.</summary>
    private static int PlaceOf(IGrouping<string, SimulatedAct> acts)
    {
        if (acts.First().Decision.Stage is null) return int.MaxValue;
        var stages = acts.First().Decision.Policy.Stages;
        var place = 0;
        while (stages[place].Name != acts.Key) place++;
        return place;
    }
}

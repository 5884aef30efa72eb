using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dunning.Engine;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio.Steering;

/// <summary>
/// Two policies over one book, as of today and over the days to come if nothing comes in: who is treated differently, from when and why, and what it changes in
/// contacts and amounts. Immutable.
/// </summary>
public sealed class Comparison
{
    private Comparison(
        Simulation first, Simulation second, IReadOnlyList<ComparedInvoice> invoices, IReadOnlyList<RefusedReceivable> refused, IReadOnlyList<RefusedAccount> refusedAccounts)
    {
        First = first;
        Second = second;
        Invoices = invoices;
        Refused = refused;
        RefusedAccounts = refusedAccounts;
    }

    /// <summary>What happens under the first: its contacts, acts and amounts.</summary>
    public Simulation First { get; }

    /// <summary>What happens under the second.</summary>
    public Simulation Second { get; }

    /// <summary>The invoices that are treated differently: another act, on another day, or a review instead; by the day on which it begins, debtor and number (ordinal).</summary>
    public IReadOnlyList<ComparedInvoice> Invoices { get; }

    /// <summary>Invoices that one of the two cannot read, as with a stage that only the other has: they are left out of both, so that both stand over the same book.</summary>
    public IReadOnlyList<RefusedReceivable> Refused { get; }

    /// <summary>Accounts that one of the two cannot read as a whole: left out of both, but for one that leads beyond what the calendar of its policy knows, left out of that one.</summary>
    public IReadOnlyList<RefusedAccount> RefusedAccounts { get; }

    /// <summary>Compares two policies, or books of policies, over one book of invoices.</summary>
    /// <param name="first">Decides with the one.</param>
    /// <param name="second">Decides with the other.</param>
    /// <param name="accounts">The accounts, one a debtor; what is dated after the first day is left out.</param>
    /// <param name="today">The first day.</param>
    /// <param name="throughInclusive">The last day.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the years that can be reckoned with.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Comparison Of(
        DunningEngine first,
        DunningEngine second,
        IEnumerable<DebtorAccount> accounts,
        LocalDate today,
        LocalDate throughInclusive,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(accounts);
        var (firstAdmission, secondAdmission) = (new BookAdmission(first), new BookAdmission(second));
        DunningEngine.RefuseUnlessReckonable(throughInclusive);
        var all = secondAdmission.Admit(firstAdmission.Admit(accounts, throughInclusive), throughInclusive);
        var one = Simulation.Forecast(first, all, today, throughInclusive, null, cancellation);
        var other = Simulation.Forecast(second, all, today, throughInclusive, null, cancellation);
        var differences = new List<ComparedInvoice>();
        var (courses, otherCourses) = (new Courses(first, one), new Courses(second, other));
        foreach (var account in one.Accounts)
        {
            if (otherCourses.AccountOf(account.Debtor.Id) is null) continue;
            foreach (var item in account.Items)
            {
                if (Difference(courses, otherCourses, item) is { } difference) differences.Add(difference);
            }
        }

        return new Comparison(
            one,
            other,
            [
                .. differences.OrderBy(difference => difference.On)
                    .ThenBy(difference => difference.Invoice.Debtor.Id, StringComparer.Ordinal)
                    .ThenBy(difference => difference.Invoice.Number, StringComparer.Ordinal)
                    .ThenBy(difference => difference.Invoice.CreditorId, StringComparer.Ordinal),
            ],
            [.. firstAdmission.Refused, .. secondAdmission.Refused],
            [
                .. firstAdmission.RefusedAccounts.Concat(secondAdmission.RefusedAccounts).Concat(one.RefusedAccounts).Concat(other.RefusedAccounts)
                    .GroupBy(refused => refused.Account.Debtor.Id).Select(refused => refused.First()),
            ]);
    }

    private static ComparedInvoice? Difference(Courses first, Courses second, Receivable item)
    {
        var (acts, otherActs) = (first.ActsOf(item.Invoice), second.ActsOf(item.Invoice));
        var same = 0;
        while (same < acts.Count && same < otherActs.Count && IsSame(acts[same], otherActs[same])) same++;
        var day = Earlier(DayOf(acts, same), DayOf(otherActs, same));
        day = Earlier(day, FirstReview(first, second, item.Invoice));
        if (day is not { } on) return null;
        return first.DecisionOn(item.Invoice, on) is { } decision && second.DecisionOn(item.Invoice, on) is { } otherDecision
            ? new ComparedInvoice(decision, otherDecision, acts, otherActs, same)
            : null;
    }

    private static bool IsSame(SimulatedAct act, SimulatedAct other) => act.On == other.On && act.Stage == other.Stage && act.Channel == other.Channel;

    private static LocalDate? DayOf(IReadOnlyList<SimulatedAct> acts, int place) => place < acts.Count ? acts[place].On : null;

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is { } day && !(other < day) ? day : other;

    /// <summary>The first day on which one of the two asks a person and the other does not ask the same on that day.</summary>
    private static LocalDate? FirstReview(Courses first, Courses second, Invoice invoice)
    {
        var (asked, otherAsked) = (first.ReviewsOf(invoice), second.ReviewsOf(invoice));
        return asked.Where(review => !otherAsked.Contains(review)).Concat(otherAsked.Where(review => !asked.Contains(review)))
            .Select(review => (LocalDate?)review.On)
            .Min();
    }

    /// <summary>How each invoice fares in a simulation.</summary>
    private sealed class Courses(DunningEngine engine, Simulation simulation)
    {
        private readonly ILookup<(string, string?, string), SimulatedAct> _acts = simulation.Acts.ToLookup(act => IdOf(act.Invoice));
        private readonly ILookup<(string, string?, string), (LocalDate On, DecisionReason Reason)> _reviews = simulation.Reviews
            .Where(review => review.Decision is not null)
            .ToLookup(review => IdOf(review.Decision!.Value.Invoice), review => (review.On, review.Decision!.Value.Reason));

        private readonly Dictionary<string, DebtorAccount> _accounts = simulation.Accounts.ToDictionary(account => account.Debtor.Id, StringComparer.Ordinal);

        public DebtorAccount? AccountOf(string debtorId) => _accounts.TryGetValue(debtorId, out var account) ? account : null;

        public IReadOnlyList<SimulatedAct> ActsOf(Invoice invoice) => [.. _acts[IdOf(invoice)]];

        public IReadOnlyList<(LocalDate On, DecisionReason Reason)> ReviewsOf(Invoice invoice) => [.. _reviews[IdOf(invoice)]];

        /// <summary>The decision on the morning of a day, with what was carried out before it.</summary>
        public DunningDecision? DecisionOn(Invoice invoice, LocalDate day)
        {
            var account = AccountOf(invoice.Debtor.Id)!;
            var acts = _accounts[invoice.Debtor.Id].Items.SelectMany(item => _acts[IdOf(item.Invoice)]).Where(act => act.On >= day).Select(act => act.Key);
            var undone = new HashSet<string>(acts, StringComparer.Ordinal);
            var morning = new DebtorAccount(account.Debtor, account.Items.Select(item => Without(item, undone, day)), account.Unapplied);
            foreach (var decided in FoldedAccount.Of(engine, morning, day).DecideOn(day).Items)
            {
                if (IdOf(decided.Decision.Invoice) == IdOf(invoice)) return decided.Decision;
            }

            return null;
        }

        private static Receivable Without(Receivable item, HashSet<string> undone, LocalDate day) => new(
            item.Invoice,
            InvoiceHistory.Of(item.History.Events.Where(happened => happened switch
            {
                Receivables.Events.ContactMade { Key: { } key } contact => contact.On < day || !undone.Contains(key),
                Receivables.Events.ClaimDeclared declared => declared.On < day,
                _ => true,
            })));

        private static (string, string?, string) IdOf(Invoice invoice) => (invoice.Debtor.Id, invoice.CreditorId, invoice.Number);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Penalties.Books;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Portfolio.CaseFiles;

/// <summary>
/// All that a lawyer or a court asks for about one invoice or all of a debtor, as known on a day: who owes what, everything that happened in order of date with proofs
/// and notes, the penalties, what is missing, and the routes to a title. Immutable. No legal advice.
/// </summary>
public sealed class CaseFile
{
    private CaseFile(DebtorAccount account, LocalDate today, IReadOnlyList<CaseFileInvoice> invoices, IReadOnlyList<CaseFileEntry> entries)
    {
        Debtor = account.Debtor;
        Unapplied = ValueLists.Of(account.Unapplied.Where(credit => credit.Amount > 0m));
        Today = today;
        Invoices = invoices;
        Entries = entries;
    }

    /// <summary>Who owes.</summary>
    public Debtor Debtor { get; }

    /// <summary>The day as of which everything is known.</summary>
    public LocalDate Today { get; }

    /// <summary>The invoices by due date, then number (ordinal): the one asked for, or all with something left to pay.</summary>
    public IReadOnlyList<CaseFileInvoice> Invoices { get; }

    /// <summary>What happened, in order of date; of one day in the order in which it was recorded.</summary>
    public IReadOnlyList<CaseFileEntry> Entries { get; }

    /// <summary>What is claimed, by currency code (ordinal).</summary>
    public IReadOnlyList<CaseFileTotal> Totals { get; private init; } = [];

    /// <summary>Money received from the debtor and matched to no invoice. It is not taken off the claim, and the debtor will set it off.</summary>
    public ValueList<Money> Unapplied { get; }

    /// <summary>What is missing, of the debtor first, then by invoice.</summary>
    public IReadOnlyList<CaseFileGap> Gaps { get; private init; } = [];

    /// <summary>
    /// The routes to a title in France for what is late, in euros, not time-barred, not stayed by proceedings, not before a court, without a title yet and outside a
    /// payment plan that is kept; empty where nothing is.
    /// </summary>
    public IReadOnlyList<CourtRoute> Routes { get; private init; } = [];

    /// <summary>Puts a case file together.</summary>
    /// <param name="engine">Decides, and reads the histories.</param>
    /// <param name="account">The debtor's account.</param>
    /// <param name="today">The day; what is dated after it is not known yet.</param>
    /// <param name="penalties">The statements of the invoices through that day; null: none.</param>
    /// <param name="invoiceNumber">The invoice, its terms (<c>F-12/1</c>) named one by one; null: all with something left to pay.</param>
    /// <param name="creditorId">The creditor of that invoice, where it names one.</param>
    /// <param name="costs">What each route costs, as the host knows it: no tariff is built in.</param>
    /// <exception cref="ArgumentException">The account has no such invoice issued by that day, or the statements are through another.</exception>
    /// <exception cref="RefusedFactsException">An invoice or its history holds something that cannot be: a file for a court leaves nothing out.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    public static CaseFile Of(
        DunningEngine engine,
        DebtorAccount account,
        LocalDate today,
        PenaltyBook? penalties = null,
        string? invoiceNumber = null,
        string? creditorId = null,
        IReadOnlyDictionary<CourtRouteKind, Money>? costs = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(account);
        DunningEngine.RefuseUnlessReckonable(today);
        if (penalties is not null && penalties.Through != today) throw new ArgumentException("The statements are through another day.", nameof(penalties));
        var items = account.Items.Where(item => item.Invoice.IssuedOn <= today).ToList();
        if (invoiceNumber is not null) items.RemoveAll(item => item.Invoice.Number != invoiceNumber || item.Invoice.CreditorId != creditorId);
        if (invoiceNumber is not null && items.Count == 0)
            throw new ArgumentException("The account of " + account.Debtor.Id + " has no invoice " + invoiceNumber + " issued by that day.", nameof(invoiceNumber));

        var invoices = items
            .Select(item => InvoiceOf(engine, item, today, penalties))
            .Where(invoice => invoiceNumber is not null || invoice.Balance.Amount > 0m)
            .OrderBy(invoice => invoice.Invoice.DueOn)
            .ThenBy(invoice => invoice.Invoice.Number, StringComparer.Ordinal)
            .ThenBy(invoice => invoice.Invoice.CreditorId, StringComparer.Ordinal)
            .ToList();
        var totals = TotalsOf(invoices);
        return new CaseFile(account, today, invoices, CaseFileHistory.Of(engine, account.Debtor, invoices, today))
        {
            Totals = totals,
            Gaps = [.. CaseFileGaps.Of(account.Debtor, invoices, today)],
            Routes =
            [
                .. TotalsOf(invoices.Where(invoice => CanBeSuedFor(invoice, today))).SelectMany(total => CourtRoutes.Of(
                    account.Debtor.Kind, total.Principal, total.Claim, total.Contested.Amount > 0m, costs ?? new Dictionary<CourtRouteKind, Money>())),
            ],
        };
    }

    private static CaseFileInvoice InvoiceOf(DunningEngine engine, Receivable item, LocalDate today, PenaltyBook? penalties)
    {
        var state = engine.Fold(item.Invoice, item.History, today);
        var decision = engine.Decide(item.Invoice, state, today);
        return new CaseFileInvoice(item, decision)
        {
            Penalties = penalties?.Statements.FirstOrDefault(statement => IsOf(statement.Invoice, item.Invoice)),
            PenaltyFaults = penalties?.Refused.FirstOrDefault(refused => IsOf(refused.Claim.Receivable.Invoice, item.Invoice))?.Faults
                ?? ValueLists.Empty<Fault>(),
            LimitationOn = state.LimitationEnd,
            FormalNoticeOn = FormalNotices.FirstDay(item.History, decision.Policy, today),
            HasTitle = state.Has(CaseFlags.HasTitle),
        };
    }

    private static bool IsOf(Invoice one, Invoice other) =>
        one.Number == other.Number && one.CreditorId == other.CreditorId && one.Debtor.Id == other.Debtor.Id;

    /// <summary>
    /// Only what is due can be demanded, and what was granted in instalments is not; proceedings stay the suits of single creditors (C. com. L622-21); nobody sues twice:
    /// no limit runs while an action does, and a title is enforced.
    /// </summary>
    private static bool CanBeSuedFor(CaseFileInvoice invoice, LocalDate today) =>
        invoice.Balance.Amount > 0m && invoice.Decision.DaysLate > 0 && invoice.LimitationOn >= today && !invoice.HasTitle
        && invoice.Decision.Reason is not (DecisionReason.ClaimToDeclare or DecisionReason.ClaimDeadlineMissed or DecisionReason.InsolvencyStay or DecisionReason.PlanOnTrack);

    private static List<CaseFileTotal> TotalsOf(IEnumerable<CaseFileInvoice> invoices) =>
    [
        .. invoices.GroupBy(invoice => invoice.Balance.Currency)
            .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => new CaseFileTotal(
                new Money(group.Sum(invoice => Math.Max(0m, invoice.Balance.Amount)), group.Key),
                new Money(group.Sum(invoice => Math.Max(0m, invoice.Balance.Amount) - invoice.Decision.Collectible.Amount), group.Key),
                new Money(group.Sum(invoice => invoice.Penalties?.Total.Amount ?? 0m), group.Key))),
    ];
}

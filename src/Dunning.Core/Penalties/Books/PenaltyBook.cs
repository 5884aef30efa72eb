using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Penalties.Books;

/// <summary>
/// What the invoices of a book cost their debtors through a day. A claim that cannot be reckoned does not stop the others. Where a regime owes its
/// fixed sum once for an invoice (<see cref="FixedSumScope.Invoice"/>), that sum stands on one of its terms and not on the others.
/// </summary>
public sealed class PenaltyBook
{
    private PenaltyBook(LocalDate through, IEnumerable<PenaltyStatement> statements, IEnumerable<RefusedClaim> refused)
    {
        Through = through;
        Statements = ValueList<PenaltyStatement>.Of(statements);
        Refused = ValueList<RefusedClaim>.Of(refused);
        Totals = PenaltySum.Of(Statements);
    }

    /// <summary>The last day that counts.</summary>
    public LocalDate Through { get; }

    /// <summary>The statements, in the order of the claims that were not refused.</summary>
    public ValueList<PenaltyStatement> Statements { get; }

    /// <summary>The claims that could not be reckoned, in the order given.</summary>
    public ValueList<RefusedClaim> Refused { get; }

    /// <summary>The sums by currency, of the statements that say that something was late.</summary>
    public ValueList<PenaltySum> Totals { get; }

    /// <summary>Reckons a book.</summary>
    /// <param name="calculator">Reckons each claim.</param>
    /// <param name="claims">The claims of one creditor, or of several whose invoices name them.</param>
    /// <param name="throughDate">The last day that counts, in 1900 through 2150.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    public static PenaltyBook Of(PenaltyCalculator calculator, IEnumerable<PenaltyClaim> claims, LocalDate throughDate)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        ArgumentNullException.ThrowIfNull(claims);
        var reckoned = new List<(PenaltyClaim Claim, PenaltyStatement Statement)>();
        var refused = new List<RefusedClaim>();
        var place = 0;
        foreach (var claim in claims)
        {
            try
            {
                reckoned.Add((claim, calculator.Calculate(claim.Receivable.Invoice, claim.Receivable.History, claim.Regime, throughDate)));
            }
            catch (DunningFaultException refusal)
            {
                refused.Add(new RefusedClaim(place, claim, refusal.Faults));
            }

            place++;
        }

        var bearers = BearersOf(reckoned.Select(entry => entry.Statement));
        return new PenaltyBook(throughDate, reckoned.Select(entry => OnceAnInvoice(calculator, entry.Claim, entry.Statement, bearers)), refused);
    }

    /// <summary>Of each invoice that owes its fixed sum once, the term that bears it.</summary>
    private static Dictionary<InvoiceOfTerms, PenaltyStatement> BearersOf(IEnumerable<PenaltyStatement> statements) =>
        statements.Where(OwesOnceAnInvoice).GroupBy(InvoiceOfTerms.Of).ToDictionary(terms => terms.Key, terms => terms
            .OrderByDescending(term => term.ChargedCompensation.Amount > 0m) // where it was charged already, it stays
            .ThenBy(term => term.FirstDayLate)
            .ThenBy(term => term.Invoice.DueOn)
            .ThenBy(term => term.Invoice.Number, StringComparer.Ordinal)
            .First());

    private static bool OwesOnceAnInvoice(PenaltyStatement statement) =>
        statement.FixedSumOwed > 0m && statement.Regime is { FixedSumOn: null, Compensation.Scope: FixedSumScope.Invoice };

    private static PenaltyStatement OnceAnInvoice(
        PenaltyCalculator calculator, PenaltyClaim claim, PenaltyStatement statement, Dictionary<InvoiceOfTerms, PenaltyStatement> bearers)
    {
        if (!OwesOnceAnInvoice(statement) || ReferenceEquals(bearers[InvoiceOfTerms.Of(statement)], statement)) return statement;
        var bearer = bearers[InvoiceOfTerms.Of(statement)].Invoice.Number;
        return calculator.Calculate(claim.Receivable.Invoice, claim.Receivable.History, claim.Regime.WithFixedSumOn(bearer), statement.Through);
    }

    /// <summary>
    /// What the terms of one invoice share. Their numbers differ by <c>/1</c>, <c>/2</c> at most, without leading zeros: <c>2026/001</c> and
    /// <c>2026/002</c> are two invoices.
    /// </summary>
    private readonly record struct InvoiceOfTerms(string? CreditorId, string DebtorId, LocalDate IssuedOn, Currency Currency, string Number)
    {
        private const int MostTermDigits = 2;

        public static InvoiceOfTerms Of(PenaltyStatement statement)
        {
            var invoice = statement.Invoice;
            return new(invoice.CreditorId, invoice.Debtor.Id, invoice.IssuedOn, invoice.Amount.Currency, NumberOf(invoice));
        }

        private static string NumberOf(Invoice term)
        {
            var slash = term.Number.LastIndexOf('/');
            var digits = term.Number.Length - slash - 1;
            var isTerm = slash > 0 && digits is > 0 and <= MostTermDigits && term.Number[slash + 1] != '0'
                && term.Number.Skip(slash + 1).All(character => character is >= '0' and <= '9');
            return isTerm ? term.Number.Substring(0, slash) : term.Number;
        }
    }
}

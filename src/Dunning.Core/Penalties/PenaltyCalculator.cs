using System;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Penalties.Rates;
using Dunning.Penalties.Reckoning;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Penalties;

/// <summary>
/// Reckons what a late invoice costs its debtor. Days late are (due, paid]: the payment day counts, the due date does not. Simple interest,
/// rounded once a line. Immutable and safe for any number of threads. No legal advice.
/// </summary>
/// <example>
/// 1,200.00 EUR due on 2026-08-31 and paid on 2026-10-15: 45 days at 12.40 % are 18.35 EUR, and 40 EUR.
/// <code>
/// var statement = new PenaltyCalculator().Calculate(invoice, history, LatePaymentRegimes.FranceBusiness, new LocalDate(2026, 10, 15));
/// </code>
/// </example>
public sealed class PenaltyCalculator
{
    private readonly ReferenceRateTable[] _tables;

    /// <summary>A calculator with the rates of the package, or with what the caller knows better.</summary>
    /// <param name="tables">Tables that take the place of those of their names, in every regime.</param>
    /// <exception cref="ArgumentException">Two tables have one name, or one is null.</exception>
    public PenaltyCalculator(params ReferenceRateTable[] tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        _tables = [.. tables];
        if (Array.Exists(_tables, table => table is null) || _tables.Select(table => table.Name).Distinct(StringComparer.Ordinal).Count() != _tables.Length)
            throw new ArgumentException("Each table is given once.", nameof(tables));
    }

    /// <summary>The statement of an invoice: every line, what changed the base, the articles, the doubts.</summary>
    /// <param name="invoice">The invoice with its debtor.</param>
    /// <param name="history">All that happened to it; what is dated after <paramref name="throughDate"/> is not known.</param>
    /// <param name="regime">The law or contract that applies.</param>
    /// <param name="throughDate">The last day that counts, in 1900 through 2150 and not before the issue date.</param>
    /// <exception cref="RefusedFactsException">The invoice or its history holds something that cannot be.</exception>
    /// <exception cref="RefusedPenaltyException">The regime does not fit the claim, lacks a part or has a rate under its floor; or the day lies before the issue date.</exception>
    /// <exception cref="UnknownRateException">A day that bears interest has no known rate.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    public PenaltyStatement Calculate(Invoice invoice, InvoiceHistory history, LatePaymentRegime regime, LocalDate throughDate)
    {
        Check(invoice, history, regime, throughDate);
        var trace = new PenaltyTrace();
        var run = new PenaltyRun(invoice, history, regime, _tables, DayNumber.Of(throughDate), trace);
        var figures = run.Run();
        return new PenaltyStatement(invoice, history, regime, throughDate, run, figures, trace);
    }

    /// <summary>The figures of <see cref="Calculate"/> alone: for books of many invoices. Allocates nothing.</summary>
    /// <inheritdoc cref="Calculate"/>
    public PenaltyTotal Total(Invoice invoice, InvoiceHistory history, LatePaymentRegime regime, LocalDate throughDate)
    {
        Check(invoice, history, regime, throughDate);
        return new PenaltyRun(invoice, history, regime, _tables, DayNumber.Of(throughDate), trace: null).Run();
    }

    private static void Check(Invoice invoice, InvoiceHistory history, LatePaymentRegime regime, LocalDate throughDate)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(regime);
        if (throughDate < FactCheck.Earliest || throughDate > FactCheck.Latest)
            throw new ArgumentOutOfRangeException(nameof(throughDate), throughDate, "The day does not lie in 1900 through 2150.");
        if (FactCheck.FaultsOf(null, invoice, history) is { } faults) throw new RefusedFactsException(invoice.Number, faults);
        if (FaultOf(invoice, regime, throughDate) is { } fault) throw new RefusedPenaltyException("Regime " + regime.Name, [fault]);
    }

    private static Fault? FaultOf(Invoice invoice, LatePaymentRegime regime, LocalDate throughDate)
    {
        if (!regime.AppliesTo(invoice.Debtor.Kind)) return PenaltyFaults.WrongDebtorKind(regime, invoice.Debtor.Kind);
        if (regime.Rate is null) return PenaltyFaults.MissingPart(regime, "rate");
        if (regime.Start != InterestStart.DueDate && regime.InterestFrom is null) return PenaltyFaults.MissingPart(regime, "interestFrom");
        if (throughDate < invoice.IssuedOn) return PenaltyFaults.ThroughBeforeIssue(invoice, throughDate);
        return regime.ForClaimsFrom is { } from && invoice.AroseOn < from ? PenaltyFaults.RegimeNotInForce(regime, from, invoice.AroseOn) : null;
    }
}

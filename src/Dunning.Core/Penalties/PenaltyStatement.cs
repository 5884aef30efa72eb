using Dunning.Monetary;
using Dunning.Penalties.Reckoning;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Penalties;

/// <summary>
/// What a late invoice costs its debtor through a day, line by line, with the articles it rests on and what it cannot vouch for. No legal advice.
/// </summary>
public sealed record PenaltyStatement
{
    private readonly PenaltyTotal _figures;

    internal PenaltyStatement(Invoice invoice, InvoiceHistory history, LatePaymentRegime regime, LocalDate through, in PenaltyRun run, in PenaltyTotal figures, PenaltyTrace trace)
    {
        Invoice = invoice;
        Regime = regime;
        Through = through;
        _figures = figures;
        Lines = ValueList<PenaltyLine>.Of(trace.Lines);
        Changes = ValueList<ClaimChange>.Of(trace.Changes);
        var (claim, currency) = (run.Claim, invoice.Amount.Currency);
        FixedSumOwed = run.FixedSum;
        FirstDayLate = run.FirstDayLate;
        ChargedInterest = new Money(claim.ChargedInterest, currency);
        ChargedCompensation = new Money(claim.ChargedCompensation, currency);
        ChargedUnspecified = new Money(claim.ChargedUnspecified, currency);
        ChargedOther = new Money(claim.ChargedOther, currency);
        Sources = ValueList<string>.Of(StatementNotes.SourcesOf(regime, run));
        Doubts = ValueList<PenaltyDoubt>.Of(StatementNotes.DoubtsOf(invoice, history.Index, regime, run, figures, trace));
    }

    /// <summary>The invoice.</summary>
    public Invoice Invoice { get; }

    /// <summary>The regime it was reckoned under.</summary>
    public LatePaymentRegime Regime { get; }

    /// <summary>The last day that counts; what is dated after it is not known.</summary>
    public LocalDate Through { get; }

    /// <summary>The lines of the whole delay, by day.</summary>
    public ValueList<PenaltyLine> Lines { get; }

    /// <summary>The payments, credits and other events that changed the base or settled interest, in reading order.</summary>
    public ValueList<ClaimChange> Changes { get; }

    /// <summary>Whether something was late: a day bears interest, or the fixed sum is owed.</summary>
    public bool IsLate => Lines.Count > 0 || FixedSumOwed > 0m;

    /// <summary>Interest of the whole delay: the sum of the lines.</summary>
    public Money Interest => _figures.Interest;

    /// <summary>The fixed sum; 0 where none is owed, or where it is in another currency than the invoice.</summary>
    public Money Compensation => _figures.Compensation;

    /// <summary>What was already claimed of interest and compensation.</summary>
    public Money Charged => _figures.Charged;

    /// <summary>Of <see cref="Charged"/>: interest.</summary>
    public Money ChargedInterest { get; }

    /// <summary>Of <see cref="Charged"/>: compensation.</summary>
    public Money ChargedCompensation { get; }

    /// <summary>Of <see cref="Charged"/>: what does not say what it was for.</summary>
    public Money ChargedUnspecified { get; }

    /// <summary>Stage fees and proven costs charged: no part of <see cref="Charged"/>, nor of <see cref="Total"/>.</summary>
    public Money ChargedOther { get; }

    /// <summary>What was given up of interest and compensation.</summary>
    public Money Waived => _figures.Waived;

    /// <summary>What payments settled of interest and compensation.</summary>
    public Money Settled => _figures.Settled;

    /// <summary>What can be claimed now: interest + compensation - the greater of charged and settled - waived, never below 0.</summary>
    public Money Total => _figures.Total;

    /// <summary>What is left of the principal under the regime's order of allocation, never below 0.</summary>
    public Money Principal => _figures.Principal;

    /// <summary><see cref="Total"/> and <see cref="Principal"/>.</summary>
    public Money TotalWithPrincipal => _figures.TotalWithPrincipal;

    /// <summary>What came in beyond principal, interest and compensation.</summary>
    public Money Overpaid => _figures.Overpaid;

    /// <summary>What one more day costs, rounded on its own; null where its rate is not known yet.</summary>
    public Money? NextDay => _figures.NextDay;

    /// <summary>The first day on which something was owed late; null where there was none.</summary>
    internal LocalDate? FirstDayLate { get; }

    /// <summary>The fixed sum in its own currency, also where this invoice does not bear it.</summary>
    internal decimal FixedSumOwed { get; }

    /// <summary>The articles it rests on, that of the rate first.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>What it cannot vouch for; empty when all is certain but the open questions of the regime.</summary>
    public ValueList<PenaltyDoubt> Doubts { get; }

    /// <summary>What the law leaves open, and what was chosen.</summary>
    public ValueList<UnsettledQuestion> Unsettled => Regime.Unsettled;

    /// <summary>The same in figures only.</summary>
    public PenaltyTotal ToTotal() => _figures;

    /// <summary>Invoice, total and last day.</summary>
    public override string ToString() => Invoice.Number + ": " + Total + " through " + PenaltyFaults.Text(Through);
}

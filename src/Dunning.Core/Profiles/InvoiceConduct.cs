using System;
using Dunning.Calendars;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Profiles;

/// <summary>How the debtor has dealt with one invoice of the window, as known on the day of the assessment.</summary>
public sealed class InvoiceConduct : IEquatable<InvoiceConduct>
{
    internal InvoiceConduct(Invoice invoice, in ConductFold folded, SettlementTiming timing, int delayDays, bool isSettledAfterContact)
    {
        Invoice = invoice;
        DueOn = DayNumber.ToDate(folded.Due);
        SettledOn = DayNumber.ToDateOrNull(folded.SettledOn);
        Timing = timing;
        DelayDays = delayDays;
        IsSettledAfterContact = isSettledAfterContact;
        IsDisputed = folded.IsDisputed;
        IsInsolvencyOpen = folded.IsInsolvencyOpen;
        BrokenPlans = folded.Plans.Broken;
        ReturnedPayments = folded.Returns;
    }

    /// <summary>The invoice.</summary>
    public Invoice Invoice { get; }

    /// <summary>The due date, as extended.</summary>
    public LocalDate DueOn { get; }

    /// <summary>The day its balance first reached 0 for good, write-offs left aside; null while it has not.</summary>
    public LocalDate? SettledOn { get; }

    /// <summary>On time, late, or neither yet.</summary>
    public SettlementTiming Timing { get; }

    /// <summary>Days from the due date to the settlement, or to the day of the assessment; 0 unless late.</summary>
    public int DelayDays { get; }

    /// <summary>Whether it was late and settled soon after a contact about it.</summary>
    public bool IsSettledAfterContact { get; }

    /// <summary>Whether it was disputed at some time.</summary>
    public bool IsDisputed { get; }

    /// <summary>Whether insolvency proceedings are open that count for it.</summary>
    public bool IsInsolvencyOpen { get; }

    /// <summary>How many of its payment plans were broken.</summary>
    public int BrokenPlans { get; }

    /// <summary>How many payments of it were returned.</summary>
    public int ReturnedPayments { get; }

    /// <inheritdoc/>
    public bool Equals(InvoiceConduct? other) =>
        other is not null && Invoice.Equals(other.Invoice) && DueOn == other.DueOn && SettledOn == other.SettledOn && Timing == other.Timing
        && DelayDays == other.DelayDays && IsSettledAfterContact == other.IsSettledAfterContact && IsDisputed == other.IsDisputed
        && IsInsolvencyOpen == other.IsInsolvencyOpen && BrokenPlans == other.BrokenPlans && ReturnedPayments == other.ReturnedPayments;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InvoiceConduct);

    /// <inheritdoc/>
    public override int GetHashCode() => (Invoice, Timing).GetHashCode();

    /// <summary>Number and timing.</summary>
    public override string ToString() => Invoice.Number + " " + Vocabulary.WireName.Of(Timing);
}

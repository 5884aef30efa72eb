using System;

namespace Dunning.Profiles;

/// <summary>What a debtor's invoices of the window come to.</summary>
public sealed record PayerFigures
{
    internal PayerFigures()
    {
    }

    /// <summary>Invoices in the window.</summary>
    public int Invoices { get; internal init; }

    /// <summary>Of them: to be paid by direct debit or bill of exchange.</summary>
    public int AutomaticInvoices { get; internal init; }

    /// <summary>Of them: disputed at some time, late or not.</summary>
    public int Disputed { get; internal init; }

    /// <summary>Of them: those that count, as they are settled or late.</summary>
    public int Counted => OnTime + Late;

    /// <summary>Of those that count: settled on time.</summary>
    public int OnTime { get; internal init; }

    /// <summary>Of those that count: settled late, or open and late.</summary>
    public int Late { get; internal init; }

    /// <summary>Of the late ones: disputed at some time.</summary>
    public int DisputedLate { get; internal init; }

    /// <summary>Of the late ones: settled soon after a contact.</summary>
    public int SettledAfterContact { get; internal init; }

    /// <summary>The days late of all late ones together.</summary>
    public decimal DelayDays { get; internal init; }

    /// <summary>Payment plans that were broken.</summary>
    public int BrokenPlans { get; internal init; }

    /// <summary>Payments that were returned.</summary>
    public int ReturnedPayments { get; internal init; }

    /// <summary>Whether insolvency proceedings are open.</summary>
    public bool IsInsolvencyOpen { get; internal init; }

    /// <summary>Whether the debtor is a public body.</summary>
    public bool IsPublic { get; internal init; }

    /// <summary>Whether the debtor is marked as a large organisation.</summary>
    public bool IsLargeOrganisation { get; internal init; }

    /// <summary>The part of those that count which were settled on time, from 0 to 1, exact; null when none counts.</summary>
    public decimal? OnTimeShare => Counted == 0 ? null : (decimal)OnTime / Counted;

    /// <summary>The average delay of the late ones in days, exact; null when none is late.</summary>
    public decimal? AverageDelayDays => Late == 0 ? null : DelayDays / Late;
}

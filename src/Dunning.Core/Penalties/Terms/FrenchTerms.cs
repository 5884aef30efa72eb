using System;
using Dunning.Faults;
using NodaTime;

namespace Dunning.Penalties.Terms;

/// <summary>What French law says of payment terms: the legal ones, and the longest that may be agreed.</summary>
public static class FrenchTerms
{
    /// <summary>The terms when nothing was agreed: 30 days (C. com. L441-10 I), here from the invoice, in law from the receipt of what was supplied.</summary>
    public static PaymentTerms WhenNothingIsAgreed { get; } = PaymentTerms.Net(30);

    /// <summary>Holds terms against the legal maximum, for one issue date.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="issuedOn">The issue date: terms with a month's end or a day of the month may be allowed for one and not for another.</param>
    /// <param name="supply">What was supplied.</param>
    public static TermsCheck Check(PaymentTerms terms, LocalDate issuedOn, SupplyKind supply = SupplyKind.General)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var dueOn = terms.DueOn(issuedOn);
        var (days, article) = LimitOf(supply);
        var latest = issuedOn.PlusDays(days);

        // 45 days end of month are a derogation for general supplies which must have been agreed; either reading is accepted.
        if (supply == SupplyKind.General && terms.MonthEnd != MonthEndReading.None)
        {
            latest = LocalDate.Max(latest, PaymentTerms.DaysThenMonthEnd(45).DueOn(issuedOn));
            latest = LocalDate.Max(latest, PaymentTerms.MonthEndThenDays(45).DueOn(issuedOn));
        }

        var fault = dueOn <= latest ? null : TooLong(terms, dueOn, latest, article);
        return new TermsCheck(dueOn, latest, article, fault);
    }

    private static (int Days, string Article) LimitOf(SupplyKind supply) => supply switch
    {
        SupplyKind.General => (60, "C. com. L441-10 I"),
        SupplyKind.PeriodicInvoice => (45, "C. com. L441-10 I"),
        SupplyKind.Transport => (30, "C. com. L441-11 II"),
        SupplyKind.PublicBuyer => (30, "CCP R2192-10"),
        SupplyKind.PublicHospital => (50, "CCP R2192-11"),
        SupplyKind.PublicUndertaking => (60, "CCP R2192-11"),
        _ => throw new ArgumentOutOfRangeException(nameof(supply), supply, "Not a declared kind of supply."),
    };

    private static Fault TooLong(PaymentTerms terms, LocalDate dueOn, LocalDate latest, string article) =>
        new(
            PenaltyFaultCodes.TermsTooLong,
            "$.invoice.due",
            "Terms of " + terms + " make the invoice due on " + PenaltyFaults.Text(dueOn) + "; the law allows " + PenaltyFaults.Text(latest) + " at the latest (" + article + ").",
            [PenaltyFaults.Text(dueOn), PenaltyFaults.Text(latest), article]);
}

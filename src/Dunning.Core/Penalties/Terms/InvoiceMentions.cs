using Dunning.Monetary;
using NodaTime;

namespace Dunning.Penalties.Terms;

/// <summary>What an invoice between professionals says of its payment.</summary>
public sealed record InvoiceMentions
{
    /// <summary>States what the invoice says; what is left out is not mentioned.</summary>
    /// <param name="dueOn">The date on which it is to be paid.</param>
    /// <param name="statesDiscountTerms">Whether it gives the discount for early payment, or says that there is none.</param>
    /// <param name="penaltyRate">The rate of late-payment penalties, as a percentage or a rule.</param>
    /// <param name="compensation">The fixed sum for recovery costs.</param>
    public InvoiceMentions(LocalDate? dueOn = null, bool statesDiscountTerms = false, RateRule? penaltyRate = null, Money? compensation = null)
    {
        DueOn = dueOn;
        StatesDiscountTerms = statesDiscountTerms;
        PenaltyRate = penaltyRate;
        Compensation = compensation;
    }

    /// <summary>The date on which it is to be paid.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>Whether it gives the discount for early payment, or says that there is none.</summary>
    public bool StatesDiscountTerms { get; }

    /// <summary>The rate of late-payment penalties.</summary>
    public RateRule? PenaltyRate { get; }

    /// <summary>The fixed sum for recovery costs.</summary>
    public Money? Compensation { get; }

    /// <summary>The rate and the sum mentioned.</summary>
    public override string ToString() => "rate " + (PenaltyRate?.ToString() ?? "not mentioned") + ", fixed sum " + (Compensation?.ToString() ?? "not mentioned");
}

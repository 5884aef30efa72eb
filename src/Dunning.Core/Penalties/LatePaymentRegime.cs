using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Penalties;

/// <summary>
/// The law or contract by which a late invoice costs its debtor something, as data. Presets stand in <see cref="LatePaymentRegimes"/>;
/// <see cref="For"/> picks one. Collected from the texts and reviewed by no lawyer: no legal advice.
/// </summary>
public sealed record LatePaymentRegime
{
    /// <summary>Describes a regime. What decides an amount is an argument; nothing of it has a default.</summary>
    /// <param name="name">The wire name: <c>fr-business</c>.</param>
    /// <param name="country">ISO 3166 code of the law, <c>EU</c> for the directive; null where no country's law is meant.</param>
    /// <param name="debtors">The kinds of debtor it applies to, at least one.</param>
    /// <param name="rate">How the rate is found; null where the parties agree it (<paramref name="agreed"/>).</param>
    /// <param name="split">Whether the rate follows the half-years.</param>
    /// <param name="start">What sets interest running.</param>
    /// <param name="basisDays">Days a year is taken for, 360 to 366.</param>
    /// <param name="rounding">What becomes of half a minor unit, once per line.</param>
    /// <param name="allocation">What a payment settles first.</param>
    /// <param name="compensation">The sum owed once for being late; null: none.</param>
    /// <param name="floor">The least a contractual rate may be; null: none.</param>
    /// <param name="agreed">The parts which the caller gives.</param>
    /// <param name="forClaimsFrom">The first day on which a claim under it arose; null: not limited but by its rates.</param>
    /// <param name="sources">Articles, the one the rate rests on first.</param>
    /// <param name="unsettled">What the law leaves open, and what was chosen.</param>
    /// <exception cref="ArgumentException">The name is empty, or no kind of debtor is given.</exception>
    /// <exception cref="RefusedPenaltyException">The basis is outside its range.</exception>
    public LatePaymentRegime(
        string name,
        string? country,
        IEnumerable<DebtorKind> debtors,
        RateRule? rate,
        RateSplit split,
        InterestStart start,
        int basisDays,
        MidpointRounding rounding,
        AllocationOrder allocation,
        FixedSum? compensation,
        RateFloor? floor,
        AgreedParts agreed,
        LocalDate? forClaimsFrom,
        IEnumerable<string> sources,
        IEnumerable<UnsettledQuestion> unsettled)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(debtors);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(unsettled);
        Name = name;
        Country = country;
        Debtors = ValueList<DebtorKind>.Of(debtors);
        if (Debtors.Count == 0) throw new ArgumentException("A regime applies to at least one kind of debtor.", nameof(debtors));
        Rate = rate;
        Split = split;
        Start = start;
        BasisDays = Checked(basisDays);
        Rounding = rounding;
        Allocation = allocation;
        Compensation = compensation;
        Floor = floor;
        Agreed = agreed;
        ForClaimsFrom = forClaimsFrom;
        Sources = ValueList<string>.Of(sources);
        Unsettled = ValueList<UnsettledQuestion>.Of(unsettled);
    }

    /// <summary>The wire name.</summary>
    public string Name { get; }

    /// <summary>ISO 3166 code of the law, <c>EU</c> for the directive; null where no country's law is meant.</summary>
    public string? Country { get; }

    /// <summary>The kinds of debtor it applies to.</summary>
    public ValueList<DebtorKind> Debtors { get; }

    /// <summary>How the rate is found; null while the parties' rate was not given.</summary>
    public RateRule? Rate { get; private init; }

    /// <summary>Whether the rate follows the half-years.</summary>
    public RateSplit Split { get; }

    /// <summary>What sets interest running.</summary>
    public InterestStart Start { get; }

    /// <summary>The day of the formal notice or of enforceability, after which interest runs; null while not given, and where the due date sets it running.</summary>
    public LocalDate? InterestFrom { get; private init; }

    /// <summary>Days a year is taken for.</summary>
    public int BasisDays { get; private init; }

    /// <summary>What becomes of half a minor unit, once per line.</summary>
    public MidpointRounding Rounding { get; }

    /// <summary>What a payment settles first.</summary>
    public AllocationOrder Allocation { get; private init; }

    /// <summary>The sum owed once for being late; null: none.</summary>
    public FixedSum? Compensation { get; private init; }

    /// <summary>The number of the term of the same invoice on which the fixed sum is claimed instead; null: it is claimed here.</summary>
    public string? FixedSumOn { get; private init; }

    /// <summary>The least a contractual rate may be; null: none.</summary>
    public RateFloor? Floor { get; }

    /// <summary>The parts which the caller gives.</summary>
    public AgreedParts Agreed { get; }

    /// <summary>The first day on which a claim under it arose; null: not limited but by its rates.</summary>
    public LocalDate? ForClaimsFrom { get; }

    /// <summary>Articles, the one the rate rests on first.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>What the law leaves open, and what was chosen.</summary>
    public ValueList<UnsettledQuestion> Unsettled { get; }

    /// <summary>Picks the regime of a claim and says why.</summary>
    /// <param name="creditorCountry">ISO 3166 code of the creditor's country, whose law is taken to rule the sale.</param>
    /// <param name="debtor">What the debtor is.</param>
    /// <param name="agreedPercent">The rate the parties agreed, in percent a year; null: none, the law's rate serves.</param>
    /// <param name="enforceableOn">The day a judgment on the claim became enforceable; null: there is none.</param>
    /// <param name="formalNoticeOn">The day of the formal notice, which sets interest running against a French consumer; null: none.</param>
    /// <exception cref="RefusedPenaltyException">No regime is known for that country and kind of debtor.</exception>
    public static RegimeChoice For(
        string creditorCountry,
        DebtorKind debtor,
        decimal? agreedPercent = null,
        LocalDate? enforceableOn = null,
        LocalDate? formalNoticeOn = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(creditorCountry);
        return RegimeSelection.Pick(creditorCountry, debtor, agreedPercent, enforceableOn, formalNoticeOn);
    }

    /// <summary>The same regime with another order of allocation.</summary>
    /// <param name="allocation">What a payment settles first.</param>
    public LatePaymentRegime WithAllocation(AllocationOrder allocation) => new(this) { Allocation = allocation };

    /// <summary>The same regime on another basis.</summary>
    /// <param name="basisDays">Days a year is taken for, 360 to 366.</param>
    /// <exception cref="RefusedPenaltyException">The basis is outside its range.</exception>
    public LatePaymentRegime WithBasis(int basisDays) => new(this) { BasisDays = Checked(basisDays) };

    /// <summary>The same regime with the rate the parties agreed.</summary>
    /// <param name="percent">Percent a year, 0 to <see cref="RateRule.MostPercent"/>.</param>
    /// <exception cref="RefusedPenaltyException">The rate is outside its range, or the regime takes none.</exception>
    public LatePaymentRegime WithRate(decimal percent) => WithRate(RateRule.Fixed(percent));

    /// <summary>The same regime with the rate the parties agreed, as a rule: three times the legal rate.</summary>
    /// <param name="rate">How the rate is found.</param>
    /// <exception cref="RefusedPenaltyException">The regime takes no agreed rate.</exception>
    public LatePaymentRegime WithRate(RateRule rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return (Agreed & AgreedParts.Rate) != 0 ? new(this) { Rate = rate } : throw Refusal(PenaltyFaults.UnknownPart(this, "rate"));
    }

    /// <summary>The same regime with the fixed sum the parties agreed, in the currency of the invoice.</summary>
    /// <param name="amount">The sum in major units, not negative.</param>
    /// <exception cref="RefusedPenaltyException">The sum is negative, or the regime takes none.</exception>
    public LatePaymentRegime WithCompensation(decimal amount)
    {
        if ((Agreed & AgreedParts.Compensation) == 0) throw Refusal(PenaltyFaults.UnknownPart(this, "compensation"));
        if (amount < 0m) throw Refusal(PenaltyFaults.NumberOutOfRange("$.regime.compensation", amount, "a sum of 0 or more"));
        return new(this) { Compensation = new FixedSum(null, [new FixedSumBracket(0m, amount)], FixedSumScope.Invoice) };
    }

    /// <summary>
    /// The same regime for a further term of an invoice whose fixed sum is claimed on another one: the sum is 0 here, and the statement says where
    /// it stands. <see cref="Books.PenaltyBook"/> does so by itself.
    /// </summary>
    /// <param name="termNumber">The number of the term that bears it: <c>F-12/1</c>.</param>
    /// <exception cref="ArgumentException">The number is empty.</exception>
    public LatePaymentRegime WithFixedSumOn(string termNumber)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(termNumber);
        return new(this) { FixedSumOn = termNumber };
    }

    /// <summary>The same regime with the day that sets interest running; its first day is the day after.</summary>
    /// <param name="day">The day of the formal notice or of enforceability.</param>
    /// <exception cref="RefusedPenaltyException">Under this regime the due date sets interest running.</exception>
    public LatePaymentRegime WithInterestFrom(LocalDate day) =>
        Start == InterestStart.DueDate ? throw Refusal(PenaltyFaults.UnknownPart(this, "interestFrom")) : new(this) { InterestFrom = day };

    /// <summary>The same regime for a kind of creditor: it chooses the column of the French legal rate, and changes no regime that does not rest on it.</summary>
    /// <param name="creditor">What the creditor is.</param>
    public LatePaymentRegime WithCreditor(CreditorKind creditor)
    {
        var column = creditor == CreditorKind.Individual ? ReferenceRates.FrenchLegalIndividualCreditor : ReferenceRates.FrenchLegalOtherCreditors;
        var restsOnLegalRate = Rate?.Reference?.Name is { } name
            && (name == ReferenceRates.FrenchLegalIndividualCreditor.Name || name == ReferenceRates.FrenchLegalOtherCreditors.Name);
        return restsOnLegalRate ? new(this) { Rate = Rate!.WithReference(column) } : this;
    }

    /// <summary>The wire name.</summary>
    public override string ToString() => Name;

    internal bool AppliesTo(DebtorKind kind)
    {
        for (var i = 0; i < Debtors.Count; i++)
        {
            if (Debtors[i] == kind) return true;
        }

        return false;
    }

    private static int Checked(int basisDays) =>
        basisDays is >= 360 and <= 366
            ? basisDays
            : throw new RefusedPenaltyException("Basis", [PenaltyFaults.NumberOutOfRange("$.regime.basis", basisDays, "a year of 360 to 366 days")]);

    private RefusedPenaltyException Refusal(Dunning.Faults.Fault fault) => new("Regime " + Name, [fault]);
}

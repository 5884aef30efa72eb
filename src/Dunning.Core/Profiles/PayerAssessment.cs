using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Profiles;

/// <summary>How a debtor pays, the rule that says so, and what it rests on. Never to be shown to the debtor. Immutable.</summary>
public sealed class PayerAssessment : IEquatable<PayerAssessment>
{
    internal PayerAssessment(Debtor debtor, LocalDate today, ClassifierParameters parameters, ConductWindow window)
    {
        Debtor = debtor;
        Today = today;
        Parameters = parameters;
        Figures = window.Figures;
        Invoices = ValueList<InvoiceConduct>.Of(window.Conducts);
        Rule = ProfileRules.FirstThatHolds(Figures, parameters);
        Profile = ProfileRules.ProfileOf(Rule);
        Certainty = ProfileRules.CertaintyOf(Rule, Figures, parameters);
    }

    /// <summary>The debtor, with the profile set now.</summary>
    public Debtor Debtor { get; }

    /// <summary>The day of the assessment.</summary>
    public LocalDate Today { get; }

    /// <summary>The numbers it was made with.</summary>
    public ClassifierParameters Parameters { get; }

    /// <summary>How the debtor pays.</summary>
    public PayerProfile Profile { get; }

    /// <summary>The rule that held.</summary>
    public AssessmentRule Rule { get; }

    /// <summary>How far it can be relied on.</summary>
    public AssessmentCertainty Certainty { get; }

    /// <summary>What the invoices of the window come to.</summary>
    public PayerFigures Figures { get; }

    /// <summary>The invoices of the window, in the order given, each with what it says.</summary>
    public ValueList<InvoiceConduct> Invoices { get; }

    /// <summary>Whether the debtor has another profile now.</summary>
    public bool IsChange => Profile != Debtor.Profile;

    /// <summary>The figures the rule rests on, each with its bound and the invoices behind it. Put together when asked for.</summary>
    public ValueList<AssessmentEvidence> Evidence => ValueList<AssessmentEvidence>.Of(EvidenceKinds().Select(EvidenceOf));

    /// <summary>
    /// What would give the debtor another profile, each tried with the rules themselves; what takes more than 100 invoices is left out. Tried when asked for.
    /// </summary>
    public ValueList<ProfileChange> WouldChange => ProfileTrials.Of(Figures, Parameters);

    /// <inheritdoc/>
    public bool Equals(PayerAssessment? other) =>
        other is not null && Debtor.Equals(other.Debtor) && Today == other.Today && Parameters.Equals(other.Parameters) && Invoices.Equals(other.Invoices)
        && Figures.Equals(other.Figures);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PayerAssessment);

    /// <inheritdoc/>
    public override int GetHashCode() => (Debtor, Today, Profile).GetHashCode();

    /// <summary>Debtor, profile and rule.</summary>
    public override string ToString() => Debtor.Id + ": " + WireName.Of(Profile) + " by " + WireName.Of(Rule);

    private EvidenceKind[] EvidenceKinds() => Rule switch
    {
        AssessmentRule.AutomaticPayments => [EvidenceKind.AutomaticInvoices],
        AssessmentRule.InsolvencyOpen => [EvidenceKind.InsolvencyOpen],
        AssessmentRule.PlansAndReturns => [EvidenceKind.BrokenPlans, EvidenceKind.ReturnedPayments],
        AssessmentRule.PublicBody => [EvidenceKind.PublicBody],
        AssessmentRule.LargeOrganisation => [EvidenceKind.LargeOrganisation],
        AssessmentRule.Disputes => [EvidenceKind.DisputedLate],
        AssessmentRule.TooFewInvoices => [EvidenceKind.Counted],
        AssessmentRule.OnTime => [EvidenceKind.Counted, EvidenceKind.OnTime],
        AssessmentRule.SettledOnceContacted or AssessmentRule.ShortDelays or AssessmentRule.LongDelays =>
            [EvidenceKind.Counted, EvidenceKind.OnTime, EvidenceKind.SettledAfterContact, EvidenceKind.AverageDelay],
        _ => throw new ArgumentOutOfRangeException(nameof(Rule), Rule, "Not a declared rule."),
    };

    private AssessmentEvidence EvidenceOf(EvidenceKind kind)
    {
        var its = Figures;
        return kind switch
        {
            EvidenceKind.AutomaticInvoices => Part(kind, its.AutomaticInvoices, its.Invoices, 1m, Numbers(_ => true)),
            EvidenceKind.InsolvencyOpen => Fact(kind, Numbers(conduct => conduct.IsInsolvencyOpen)),
            EvidenceKind.BrokenPlans => Count(kind, its.BrokenPlans, null, Parameters.LeastFailures, Numbers(conduct => conduct.BrokenPlans > 0)),
            EvidenceKind.ReturnedPayments => Count(kind, its.ReturnedPayments, null, Parameters.LeastFailures, Numbers(conduct => conduct.ReturnedPayments > 0)),
            EvidenceKind.PublicBody or EvidenceKind.LargeOrganisation => Fact(kind, []),
            EvidenceKind.DisputedLate => Part(
                kind, its.DisputedLate, its.Late, Parameters.DisputedShare, Numbers(conduct => conduct.IsDisputed && conduct.Timing == SettlementTiming.Late)),
            EvidenceKind.Counted => Count(kind, its.Counted, its.Invoices, Parameters.LeastCounted, Numbers(conduct => conduct.Timing != SettlementTiming.Pending)),
            EvidenceKind.OnTime => Part(kind, its.OnTime, its.Counted, Parameters.GoodShare, Numbers(conduct => conduct.Timing == SettlementTiming.OnTime)),
            EvidenceKind.SettledAfterContact => Part(kind, its.SettledAfterContact, its.Late, Parameters.ContactShare, Numbers(conduct => conduct.IsSettledAfterContact)),
            EvidenceKind.AverageDelay => new(
                kind, its.Late, null, its.AverageDelayDays, Parameters.ShortDelayDays, Numbers(conduct => conduct.Timing == SettlementTiming.Late)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind."),
        };
    }

    private IEnumerable<string> Numbers(Func<InvoiceConduct, bool> stands) =>
        Invoices.Where(stands).Select(conduct => conduct.Invoice.Number).OrderBy(number => number, StringComparer.Ordinal);

    private static AssessmentEvidence Fact(EvidenceKind kind, IEnumerable<string> numbers) => new(kind, 1, null, null, null, numbers);

    private static AssessmentEvidence Count(EvidenceKind kind, int count, int? outOf, int bound, IEnumerable<string> numbers) =>
        new(kind, count, outOf, count, bound, numbers);

    private static AssessmentEvidence Part(EvidenceKind kind, int count, int outOf, decimal bound, IEnumerable<string> numbers) =>
        new(kind, count, outOf, (decimal)count / outOf, bound, numbers);
}

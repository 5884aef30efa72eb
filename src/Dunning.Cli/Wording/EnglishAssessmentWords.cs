using System;
using System.Globalization;
using Dunning.Profiles;
using Dunning.Receivables;

namespace Dunning.Cli.Wording;

internal sealed class EnglishAssessmentWords : AssessmentWords
{
    public override string Profile => "Profile";

    public override string Customers => "Customers";

    public override string Current => "Now set";

    public override string Certainty => "Reliability";

    public override string Counted => "Invoices that count";

    public override string OnTime => "On time";

    public override string AverageDelay => "Days late on average";

    public override string Why => "Why";

    public override string WhatWouldChangeIt => "What would change it";

    protected override NumberFormatInfo Numbers => CultureInfo.InvariantCulture.NumberFormat;

    protected override string PercentSign => " %";

    public override string Heading(string day) => "Payer profiles on " + day + ". Internal: not to be shown to the debtors.";

    public override string Changes(int count, int all) => Number(count) + " of " + Number(all) + (all == 1 ? " customer has" : " customers have") + " another profile set now";

    public override string Of(PayerProfile profile) => profile switch
    {
        PayerProfile.Unrated => "unrated",
        PayerProfile.Good => "good",
        PayerProfile.Negligent => "negligent",
        PayerProfile.Bad => "bad",
        PayerProfile.Insolvent => "insolvent",
        PayerProfile.Administrative => "administrative",
        PayerProfile.Litigious => "litigious",
        PayerProfile.Automatic => "automatic",
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "Not a declared profile."),
    };

    public override string Of(AssessmentCertainty certainty) => certainty switch
    {
        AssessmentCertainty.Slight => "slight",
        AssessmentCertainty.Fair => "fair",
        AssessmentCertainty.Firm => "firm",
        AssessmentCertainty.Established => "a fact",
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "Not declared."),
    };

    public override string Of(ProfileChange change) => Of(change.Profile) + change.Step switch
    {
        ProfileStep.SettlesOnTime => " after " + More(change.Times) + " settled on time",
        ProfileStep.SettlesLate => " after " + More(change.Times) + " settled as late as before",
        ProfileStep.SettlesAfterContact => " after " + More(change.Times) + " settled late, soon after a contact",
        ProfileStep.DisputesLate => " after " + More(change.Times) + " late and disputed",
        ProfileStep.PaymentsReturned => change.Times == 1 ? " after one more payment returned" : " after " + Number(change.Times) + " more payments returned",
        ProfileStep.InsolvencyOpens => " once insolvency proceedings are opened",
        ProfileStep.InsolvencyCloses => " once the insolvency proceedings end",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change.Step, "Not a declared step."),
    };

    protected override string Of(AssessmentEvidence evidence, PayerAssessment assessment) => evidence.Kind switch
    {
        EvidenceKind.AutomaticInvoices => (evidence.Count == 1 ? "the only invoice is" : "all " + Number(evidence.Count) + " invoices are") + " paid automatically, and nothing was returned",
        EvidenceKind.InsolvencyOpen => "insolvency proceedings are open",
        EvidenceKind.BrokenPlans => evidence.Count switch { 0 => "no payment plan was broken", 1 => "a payment plan was broken", var n => Number(n) + " payment plans were broken" },
        EvidenceKind.ReturnedPayments => evidence.Count switch { 0 => "no payment was returned", 1 => "a payment was returned", var n => Number(n) + " payments were returned" },
        EvidenceKind.PublicBody => "a public body",
        EvidenceKind.LargeOrganisation => "marked as a large organisation",
        EvidenceKind.DisputedLate => Number(evidence.Count) + " of " + Number(evidence.OutOf!.Value) + " late invoices were disputed",
        EvidenceKind.Counted when evidence.Count < evidence.Bound =>
            Number(evidence.Count) + (evidence.Count == 1 ? " invoice counts, " : " invoices count, ") + Figure(evidence.Bound.Value) + " are needed",
        EvidenceKind.Counted => Number(evidence.Count) + " of " + Number(evidence.OutOf!.Value) + " invoices of the last " + Number(assessment.Parameters.WindowMonths) + " months count",
        EvidenceKind.OnTime =>
            Number(evidence.Count) + " of them settled on time (" + Percent(evidence.Figure!.Value) + "; good from " + Percent(evidence.Bound!.Value) + ")",
        EvidenceKind.SettledAfterContact =>
            Number(evidence.Count) + " of " + Number(evidence.OutOf!.Value) + " late ones settled within " + Number(assessment.Parameters.ContactDays) + " days of a contact",
        EvidenceKind.AverageDelay =>
            Number(evidence.Count) + " late, by " + Figure(evidence.Figure!.Value) + " days on average (negligent up to " + Figure(evidence.Bound!.Value) + ")",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence.Kind, "Not a declared kind."),
    };

    protected override string AndMore(int count) => " and " + Number(count) + " more";

    private string More(int times) => times == 1 ? "one more invoice" : Number(times) + " more invoices";
}

using System;
using System.Globalization;
using Dunning.Profiles;
using Dunning.Receivables;

namespace Dunning.Cli.Wording;

internal sealed class FrenchAssessmentWords : AssessmentWords
{
    public override string Profile => "Profil";

    public override string Customers => "Clients";

    public override string Current => "Profil actuel";

    public override string Certainty => "Fiabilité";

    public override string Counted => "Factures retenues";

    public override string OnTime => "Dans les délais";

    public override string AverageDelay => "Retard moyen (jours)";

    public override string Why => "Pourquoi";

    public override string WhatWouldChangeIt => "Ce qui le changerait";

    protected override NumberFormatInfo Numbers { get; } = new() { NumberGroupSeparator = "\u202F", NumberDecimalSeparator = "," };

    protected override string PercentSign => "\u00A0%";

    public override string Heading(string day) => "Profils des payeurs au " + day + ". Usage interne\u00A0: ne pas communiquer aux clients.";

    public override string Changes(int count, int all) =>
        Number(count) + (count < 2 ? " client" : " clients") + " sur " + Number(all) + (count < 2 ? " a" : " ont") + " aujourd'hui un autre profil";

    public override string Of(PayerProfile profile) => profile switch
    {
        PayerProfile.Unrated => "non évalué",
        PayerProfile.Good => "bon payeur",
        PayerProfile.Negligent => "négligent",
        PayerProfile.Bad => "mauvais payeur",
        PayerProfile.Insolvent => "insolvable",
        PayerProfile.Administrative => "administratif",
        PayerProfile.Litigious => "litigieux",
        PayerProfile.Automatic => "automatique",
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "Not a declared profile."),
    };

    public override string Of(AssessmentCertainty certainty) => certainty switch
    {
        AssessmentCertainty.Slight => "faible",
        AssessmentCertainty.Fair => "moyenne",
        AssessmentCertainty.Firm => "bonne",
        AssessmentCertainty.Established => "fait établi",
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "Not declared."),
    };

    public override string Of(ProfileChange change) => Of(change.Profile) + change.Step switch
    {
        ProfileStep.SettlesOnTime => " après " + More(change.Times) + Agreed(" réglée", change.Times) + " dans les délais",
        ProfileStep.SettlesLate => " après " + More(change.Times) + Agreed(" réglée", change.Times) + " avec le même retard",
        ProfileStep.SettlesAfterContact => " après " + More(change.Times) + Agreed(" réglée", change.Times) + " en retard peu après une relance",
        ProfileStep.DisputesLate => " après " + More(change.Times) + " en retard et " + Agreed("contestée", change.Times),
        ProfileStep.PaymentsReturned => change.Times == 1 ? " après un paiement rejeté de plus" : " après " + Number(change.Times) + " paiements rejetés de plus",
        ProfileStep.InsolvencyOpens => " dès l'ouverture d'une procédure collective ou de surendettement",
        ProfileStep.InsolvencyCloses => " dès la clôture de la procédure",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change.Step, "Not a declared step."),
    };

    protected override string Of(AssessmentEvidence evidence, PayerAssessment assessment) => evidence.Kind switch
    {
        EvidenceKind.AutomaticInvoices => (evidence.Count == 1 ? "la seule facture est réglée" : "les " + Number(evidence.Count) + " factures sont réglées") + " automatiquement, sans rejet",
        EvidenceKind.InsolvencyOpen => "une procédure collective ou de surendettement est ouverte",
        EvidenceKind.BrokenPlans => evidence.Count switch { 0 => "aucun échéancier rompu", 1 => "un échéancier rompu", var n => Number(n) + " échéanciers rompus" },
        EvidenceKind.ReturnedPayments => evidence.Count switch { 0 => "aucun paiement rejeté", 1 => "un paiement rejeté", var n => Number(n) + " paiements rejetés" },
        EvidenceKind.PublicBody => "organisme public",
        EvidenceKind.LargeOrganisation => "signalé comme grande organisation",
        EvidenceKind.DisputedLate => Number(evidence.Count) + " factures en retard sur " + Number(evidence.OutOf!.Value) + " ont été contestées",
        EvidenceKind.Counted when evidence.Count < evidence.Bound =>
            (evidence.Count == 0 ? "aucune facture retenue" : Number(evidence.Count) + (evidence.Count == 1 ? " facture retenue" : " factures retenues"))
            + ", il en faut " + Figure(evidence.Bound.Value),
        EvidenceKind.Counted =>
            Number(evidence.Count) + Agreed(" facture", evidence.Count) + Agreed(" retenue", evidence.Count) + " sur " + Number(evidence.OutOf!.Value)
            + " des " + Number(assessment.Parameters.WindowMonths) + " derniers mois",
        EvidenceKind.OnTime =>
            Number(evidence.Count) + Agreed(" réglée", evidence.Count) + " dans les délais (" + Percent(evidence.Figure!.Value)
            + "\u202F; bon payeur à partir de " + Percent(evidence.Bound!.Value) + ")",
        EvidenceKind.SettledAfterContact =>
            "sur " + Number(evidence.OutOf!.Value) + Agreed(" facture", evidence.OutOf.Value) + " en retard, " + Number(evidence.Count) + Agreed(" réglée", evidence.Count)
            + " dans les " + Number(assessment.Parameters.ContactDays) + " jours d'une relance",
        EvidenceKind.AverageDelay =>
            Number(evidence.Count) + " en retard, de " + Figure(evidence.Figure!.Value) + " jours en moyenne (négligent jusqu'à " + Figure(evidence.Bound!.Value) + ")",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence.Kind, "Not a declared kind."),
    };

    protected override string AndMore(int count) => count == 1 ? " et une autre" : " et " + Number(count) + " autres";

    private static string Agreed(string word, int count) => count < 2 ? word : word + "s";

    private string More(int times) => times == 1 ? "une facture de plus" : Number(times) + " factures de plus";
}

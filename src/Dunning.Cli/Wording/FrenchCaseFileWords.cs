using System;
using Dunning.Policies;
using Dunning.Portfolio.CaseFiles;
using Dunning.Receivables.Events;

namespace Dunning.Cli.Wording;

internal sealed class FrenchCaseFileWords : CaseFileWords
{
    public override string NoAdvice => "Établi d'après ce qui est enregistré\u202F; ne vaut pas conseil juridique.";

    public override string Address => "Adresse";

    public override string CompanyNumber => "SIREN ou SIRET";

    public override string TaxNumber => "N° de TVA intracommunautaire";

    public override string Claim => "Créance";

    public override string Principal => "Principal";

    public override string Contested => "Contesté";

    public override string Penalties => "Pénalités";

    public override string Issued => "Émise le";

    public override string Due => "Échéance";

    public override string Balance => "Solde";

    public override string LimitationOn => "Prescrite après le";

    public override string WhereItStands => "Situation";

    public override string Chronology => "Chronologie";

    public override string Day => "Date";

    public override string What => "Fait";

    public override string Proof => "Preuve, référence";

    public override string Reversed => "annulé depuis";

    public override string Missing => "Pièces manquantes";

    public override string NothingMissing => "Aucune pièce manquante à notre connaissance.";

    public override string OnlyHelpful => "utile, non indispensable";

    public override string Routes => "Voies vers un titre exécutoire (France)";

    public override string Route => "Voie";

    public override string Conditions => "Conditions";

    public override string Cost => "Coût";

    public override string CostUnknown => "non renseigné";

    public override string Sources => "Textes";

    public override string IsContested => "créance contestée\u00A0: risque d'opposition ou de refus";

    public override string Unapplied => "Crédits non lettrés du client, non déduits";

    public override string ChannelsUnknown => "Le fichier ne dit pas par quel moyen chaque relance est partie\u00A0: voir les preuves.";

    public override string NeedsLawyer => "avocat obligatoire au-delà de 10\u202F000\u00A0€";

    public override string FileOf(string debtor, string day) => "Dossier contentieux " + debtor + ", arrêté au " + day;

    public override string With(string person) => "avec " + person;

    public override string PromisedFor(string day) => "pour le " + day;

    public override string Through(string day) => "jusqu'au " + day;

    public override string Of(CaseFileEntryKind kind) => kind switch
    {
        CaseFileEntryKind.Issued => "Facture émise",
        CaseFileEntryKind.FellDue => "Échéance",
        CaseFileEntryKind.Event => "Événement",
        CaseFileEntryKind.DebtorHold => "Client mis en attente",
        CaseFileEntryKind.DebtorInsolvency => "Procédure collective ou de surendettement du client, connue",
        CaseFileEntryKind.DebtorInsolvencyClosed => "Clôture de la procédure du client",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind."),
    };

    public override string Of(DunningEventKind kind) => kind switch
    {
        DunningEventKind.Payment => "Paiement",
        DunningEventKind.PaymentReturned => "Paiement rejeté",
        DunningEventKind.CreditNote => "Avoir",
        DunningEventKind.WriteOff => "Passage en perte",
        DunningEventKind.Contact => "Relance",
        DunningEventKind.Promise => "Promesse de paiement",
        DunningEventKind.PromiseWithdrawn => "Promesse retirée",
        DunningEventKind.Dispute => "Litige",
        DunningEventKind.DisputeClosed => "Litige clos",
        DunningEventKind.Plan => "Échéancier",
        DunningEventKind.PlanCancelled => "Échéancier annulé",
        DunningEventKind.Hold => "Mise en attente",
        DunningEventKind.HoldLifted => "Fin de la mise en attente",
        DunningEventKind.Skip => "Étapes passées",
        DunningEventKind.Escalate => "Accélération décidée",
        DunningEventKind.Extension => "Report d'échéance",
        DunningEventKind.Insolvency => "Procédure collective ou de surendettement",
        DunningEventKind.ClaimDeclared => "Créance déclarée",
        DunningEventKind.InsolvencyClosed => "Procédure close",
        DunningEventKind.HandedOver => "Dossier confié à un tiers",
        DunningEventKind.Recalled => "Dossier repris",
        DunningEventKind.Acknowledged => "Reconnaissance de dette",
        DunningEventKind.LegalAction => "Action en justice",
        DunningEventKind.LegalActionEnded => "Fin de l'action en justice",
        DunningEventKind.EnforceableTitle => "Titre exécutoire",
        DunningEventKind.InterestCharged => "Intérêts réclamés",
        DunningEventKind.FeeCharged => "Frais réclamés",
        DunningEventKind.PenaltyWaived => "Pénalités abandonnées",
        DunningEventKind.Note => "Note",
        DunningEventKind.Reversed => "Annulation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of event."),
    };

    public override string Done(DunningAction action) => action switch
    {
        DunningAction.Remind => "Relance",
        DunningAction.OfferPlan => "Proposition d'échéancier",
        DunningAction.FormalNotice => "Mise en demeure",
        DunningAction.Mediate => "Proposition de médiation",
        DunningAction.ServedDemand => "Sommation de payer",
        DunningAction.HandOver => "Transmission à un cabinet ou un avocat",
        DunningAction.PaymentOrder => "Demande d'injonction ou de mandatement",
        DunningAction.Enforce => "Exécution du titre",
        DunningAction.NotifyInsurer => "Déclaration à l'assureur-crédit",
        DunningAction.SendEvidence => "Envoi des justificatifs",
        DunningAction.ConfirmPromise => "Confirmation écrite de la promesse",
        DunningAction.DeclareClaim => "Déclaration de créance",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not a declared action."),
    };

    public override string Of(ContactOutcome outcome) => outcome switch
    {
        ContactOutcome.Sent => "envoyée",
        ContactOutcome.Delivered => "remise",
        ContactOutcome.NotReached => "personne n'a été joint",
        ContactOutcome.Failed => "échec",
        ContactOutcome.Unknown => "on ignore si elle est partie",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not a declared outcome."),
    };

    public override string Of(DisputeOutcome outcome) => outcome switch
    {
        DisputeOutcome.Accepted => "fondé",
        DisputeOutcome.Rejected => "écarté",
        DisputeOutcome.Withdrawn => "retiré",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not a declared outcome."),
    };

    public override string Of(CaseFileGapKind kind) => kind switch
    {
        CaseFileGapKind.DebtorName => "Nom du client",
        CaseFileGapKind.DebtorAddress => "Adresse du client",
        CaseFileGapKind.CompanyNumber => "SIREN ou SIRET du client",
        CaseFileGapKind.PurchaseOrder => "Bon de commande ou contrat",
        CaseFileGapKind.Documents => "Bon de livraison ou autre preuve d'exécution",
        CaseFileGapKind.FormalNotice => "Mise en demeure",
        CaseFileGapKind.FormalNoticeProof => "Preuve de remise de la mise en demeure",
        CaseFileGapKind.Acknowledgement => "Reconnaissance de dette",
        CaseFileGapKind.DisputeOpen => "Issue du litige, ou avoir à établir",
        CaseFileGapKind.PenaltyStatement => "Décompte de pénalités",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind."),
    };

    public override string Of(CourtRouteKind kind) => kind switch
    {
        CourtRouteKind.SmallClaims => "Procédure simplifiée de recouvrement des petites créances",
        CourtRouteKind.OrderForPayment => "Injonction de payer",
        CourtRouteKind.Suit => "Assignation au fond",
        CourtRouteKind.AdministrativeInterimPayment => "Référé-provision administratif",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind."),
    };

    public override string Condition(CourtRouteKind kind) => kind switch
    {
        CourtRouteKind.SmallClaims => "cause contractuelle ou statutaire, 5\u202F000\u00A0€ au plus intérêts compris, accord du client\u202F; tous les frais restent au créancier",
        CourtRouteKind.OrderForPayment => "cause contractuelle ou statutaire et montant déterminé\u202F; sans tentative amiable préalable, dans aucune de ses deux phases",
        CourtRouteKind.Suit => "toute créance, contestée ou non",
        CourtRouteKind.AdministrativeInterimPayment =>
            "obligation non sérieusement contestable\u202F; après décision de l'administration sur une demande préalable (CJA R421-1)\u202F; en principe par avocat (CJA R431-2)",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind."),
    };

    public override string? Of(ConciliationFirst conciliation) => conciliation switch
    {
        ConciliationFirst.No => null,
        ConciliationFirst.Yes => "tentative préalable de conciliation, de médiation ou de procédure participative obligatoire\u00A0: 5\u202F000\u00A0€ au plus (CPC 750-1)",
        ConciliationFirst.BeforeCivilCourt =>
            "devant le tribunal judiciaire, tentative amiable préalable obligatoire\u00A0: 5\u202F000\u00A0€ au plus (CPC 750-1)\u202F; pas devant le tribunal de commerce (ou des activités économiques)",
        _ => throw new ArgumentOutOfRangeException(nameof(conciliation), conciliation, "Not declared."),
    };
}

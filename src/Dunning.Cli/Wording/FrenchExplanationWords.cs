using System;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Cli.Wording;

internal sealed class FrenchExplanationWords : ExplanationWords
{
    public override string Colon => " : ";

    public override string Rules => "Les règles, dans l'ordre ; la première qui s'applique décide";

    public override string Stages => "Les étapes de la politique";

    public override string Channels => "Les canaux, par ordre de préférence";

    public override string ChangedBy => "Ce qui changerait la réponse";

    public override string NotReached => "une règle précédente a décidé";

    public override string Unreachable => "ne permet pas de joindre le destinataire";

    public override string Chosen => "à utiliser maintenant";

    public override string Approval => "Une personne doit valider.";

    public override string Policy(string name, string version) => "Décidé selon la politique " + name + ", version " + version + ".";

    public override string StandsUntil(LocalDate? reviewOn, Words words) =>
        reviewOn is { } day
            ? "À revoir le " + words.Date(day) + ", ou dès qu'il se passe quelque chose."
            : "À revoir dès qu'il se passe quelque chose.";

    public override string Of(DecisionRule rule) => rule switch
    {
        DecisionRule.Closed => "il ne reste rien du principal",
        DecisionRule.Insolvency => "une procédure d'insolvabilité suspend la créance",
        DecisionRule.HandedOver => "le dossier est confié à un tiers",
        DecisionRule.Limitation => "la créance est prescrite",
        DecisionRule.Hold => "une suspension est en cours",
        DecisionRule.Dispute => "un litige appelle des justificatifs, ou porte sur le tout",
        DecisionRule.NothingCollectible => "rien n'est exigible",
        DecisionRule.Minimum => "le montant exigible est trop faible",
        DecisionRule.Plan => "un échéancier est respecté",
        DecisionRule.Promise => "une promesse est en cours",
        DecisionRule.AutomaticPayment => "le paiement est automatique",
        DecisionRule.PaymentGrace => "un paiement vient d'arriver",
        DecisionRule.Stage => "l'étape suivante du processus",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a declared rule."),
    };

    public override string Of(RuleStatus status) => status switch
    {
        RuleStatus.DidNotHold => "sans objet",
        RuleStatus.Held => "DÉCIDE",
        RuleStatus.NotReached => "non examinée",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a declared status."),
    };

    public override string Of(StageStatus status) => status switch
    {
        StageStatus.Behind => "derrière : faite, passée, ou avant une étape qui l'est",
        StageStatus.OtherDebtors => "écartée : pas pour ce type de débiteur",
        StageStatus.BelowMinimum => "écartée : montant exigible trop faible pour elle",
        StageStatus.NoChannel => "écartée : aucun de ses canaux ne joint le débiteur",
        StageStatus.Lapsed => "caduque : préventive, et l'échéance est passée",
        StageStatus.TooLate => "écartée : préventive, elle n'arriverait qu'après l'échéance",
        StageStatus.CaughtUp => "sautée : la suivante est arrivée à son jour",
        StageStatus.ResumedPast => "sautée : le processus reprend à une étape ultérieure",
        StageStatus.Next => "la suivante",
        StageStatus.Later => "plus tard",
        StageStatus.NotReached => "non examinée : une règle précédente a décidé",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a declared status."),
    };

    public override string Of(FactName fact) => fact switch
    {
        FactName.Balance => "restant dû",
        FactName.Collectible => "exigible",
        FactName.Minimum => "minimum",
        FactName.DueDate => "échéance",
        FactName.DaysLate => "jours de retard",
        FactName.ClaimArose => "créance née le",
        FactName.InsolvencyRecorded => "procédure connue depuis le",
        FactName.ClaimDeadline => "dernier jour pour déclarer la créance",
        FactName.LimitationEnds => "dernier jour pour agir en justice",
        FactName.NoLimitationRuns => "aucune prescription ne court",
        FactName.HoldEnds => "fin de la suspension le",
        FactName.HoldWithoutEnd => "suspension sans terme",
        FactName.DisputeStaleOn => "litige à trancher à partir du",
        FactName.EvidenceDue => "justificatifs à envoyer le",
        FactName.CreditIsMissing => "un avoir manque",
        FactName.PlanBreaks => "échéancier rompu le",
        FactName.PromiseBreaks => "promesse rompue le",
        FactName.ConfirmationDue => "confirmation à envoyer le",
        FactName.AutomaticPaymentMissingFrom => "paiement manquant à partir du",
        FactName.PaymentGraceEnds => "fin de la trêve après paiement le",
        FactName.Position => "le processus en est à",
        FactName.LastCarriedOut => "dernière étape faite le",
        FactName.TriggerSet => "attente abrégée depuis le",
        FactName.TriggerReason => "parce que",
        FactName.StageDay => "jour propre de l'étape",
        FactName.SpacedFrom => "assez loin de la dernière étape à partir du",
        FactName.LateFrom => "en retard à partir du",
        FactName.ResponseEnds => "fin du délai de réponse le",
        FactName.Released => "fin de ce qui suspendait le processus le",
        FactName.RetryFrom => "nouvelle tentative possible à partir du",
        FactName.Tries => "tentatives restées sans effet",
        FactName.DueOn => "donc à faire le",
        FactName.Calendar => "calendrier",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Not a declared fact."),
    };

    public override string Of(DunningEventKind kind) => kind switch
    {
        DunningEventKind.Payment => "un paiement",
        DunningEventKind.PaymentReturned => "un paiement rejeté",
        DunningEventKind.CreditNote => "un avoir",
        DunningEventKind.WriteOff => "un passage en perte",
        DunningEventKind.Contact => "le contact, une fois enregistré",
        DunningEventKind.Promise => "une promesse",
        DunningEventKind.PromiseWithdrawn => "le retrait de la promesse",
        DunningEventKind.Dispute => "un litige",
        DunningEventKind.DisputeClosed => "la clôture du litige",
        DunningEventKind.Plan => "un échéancier",
        DunningEventKind.PlanCancelled => "l'annulation de l'échéancier",
        DunningEventKind.Hold => "une suspension",
        DunningEventKind.HoldLifted => "la levée de la suspension",
        DunningEventKind.Skip => "une personne qui passe l'étape",
        DunningEventKind.Escalate => "une personne qui accélère",
        DunningEventKind.Extension => "une nouvelle échéance",
        DunningEventKind.Insolvency => "une procédure d'insolvabilité",
        DunningEventKind.ClaimDeclared => "la déclaration de la créance",
        DunningEventKind.InsolvencyClosed => "la clôture de la procédure",
        DunningEventKind.HandedOver => "la remise du dossier à un tiers",
        DunningEventKind.Recalled => "le retour du dossier",
        DunningEventKind.Acknowledged => "une reconnaissance de dette",
        DunningEventKind.LegalAction => "une action en justice",
        DunningEventKind.LegalActionEnded => "la fin de l'action en justice",
        DunningEventKind.EnforceableTitle => "un titre exécutoire",
        DunningEventKind.InterestCharged => "des intérêts réclamés",
        DunningEventKind.FeeCharged => "des frais réclamés",
        DunningEventKind.PenaltyWaived => "l'abandon de pénalités",
        DunningEventKind.Note => "une note",
        DunningEventKind.Reversed => "l'annulation d'un événement",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of event."),
    };
}

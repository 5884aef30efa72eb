using System;
using System.Globalization;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Cli.Wording;

internal sealed partial class FrenchExplanationWords : ExplanationWords
{
    public override string Colon => "\u00A0: ";

    public override string Rules => "Les règles, dans l'ordre\u202F; la première qui s'applique décide";

    public override string Stages => "Les étapes du processus";

    public override string Channels(string? recipient) => "Les canaux, par ordre de préférence" + (recipient is null ? string.Empty : ", pour joindre " + recipient);

    public override string ChangedBy => "Ce qui changerait la réponse";

    public override string NotReached => "une règle précédente a décidé";

    public override string Unreachable => "ne permet pas de joindre le destinataire";

    public override string Chosen(int tries) => tries switch
    {
        0 => "à utiliser maintenant",
        1 => "à utiliser maintenant, son tour après une tentative",
        _ => "à utiliser maintenant, son tour après " + tries.ToString(CultureInfo.InvariantCulture) + " tentatives",
    };

    public override string Approval => "Une personne doit valider.";

    public override string Policy(string name, string version) => "Décidé selon le scénario " + name + ", version " + version + ".";

    public override string StandsUntil(LocalDate? reviewOn, Words words) =>
        reviewOn is { } day
            ? "À revoir le " + words.Date(day) + ", ou dès qu'il se passe quelque chose."
            : "À revoir dès qu'il se passe quelque chose.";

    public override string Of(DecisionRule rule) => rule switch
    {
        DecisionRule.Closed => "il ne reste rien du principal",
        DecisionRule.Insolvency => "une procédure collective ou de surendettement suspend la créance",
        DecisionRule.HandedOver => "le dossier est confié à un tiers",
        DecisionRule.Limitation => "la créance est prescrite",
        DecisionRule.Hold => "une suspension est en cours",
        DecisionRule.Dispute => "un litige appelle des justificatifs, ou porte sur le tout",
        DecisionRule.NothingCollectible => "rien n'est à recouvrer",
        DecisionRule.Minimum => "le montant à recouvrer est trop faible",
        DecisionRule.Plan => "un échéancier est respecté",
        DecisionRule.Promise => "une promesse est en cours",
        DecisionRule.AutomaticPayment => "le paiement est automatique",
        DecisionRule.PaymentGrace => "un paiement vient d'arriver",
        DecisionRule.Stage => "l'étape suivante du processus",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a declared rule."),
    };

    public override string Of(RuleStatus status) => status switch
    {
        RuleStatus.DidNotHold => "non",
        RuleStatus.Held => "OUI",
        RuleStatus.NotReached => "non examinée",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a declared status."),
    };

    public override string Of(StageStatus status) => status switch
    {
        StageStatus.CarriedOut => "faite",
        StageStatus.GivenUp => "abandonnée, dernière tentative",
        StageStatus.Skipped => "passée par une personne",
        StageStatus.Behind => "dépassée\u00A0: une étape ultérieure a été faite",
        StageStatus.OtherDebtors => "écartée\u00A0: pas pour ce type de client",
        StageStatus.BelowMinimum => "écartée\u00A0: montant à recouvrer trop faible pour elle",
        StageStatus.NoChannel => "écartée\u00A0: aucun de ses canaux ne joint le client",
        StageStatus.Lapsed => "caduque\u00A0: prévue avant l'échéance, qui est passée",
        StageStatus.TooLate => "écartée\u00A0: prévue avant l'échéance, elle arriverait trop tard",
        StageStatus.CaughtUp => "sautée\u00A0: la suivante est arrivée à son jour, et le scénario va à l'étape courante",
        StageStatus.ResumedPast => "sautée\u00A0: le processus reprend à une étape ultérieure",
        StageStatus.Next => "la suivante",
        StageStatus.Later => "plus tard",
        StageStatus.NotReached => "non examinée\u00A0: une règle précédente a décidé",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a declared status."),
    };

    public override string Of(FactName fact) => fact switch
    {
        FactName.Balance => "restant dû",
        FactName.WrittenOff => "passé en perte",
        FactName.PenaltiesCharged => "pénalités réclamées",
        FactName.PenaltiesWaived => "pénalités abandonnées",
        FactName.PenaltiesOutstanding => "pénalités restant à encaisser",
        FactName.OverpaidBy => "payé au-delà du principal",
        FactName.Collectible => "à recouvrer",
        FactName.DebtorCollectible => "à recouvrer sur toutes les factures du client\u00A0:",
        FactName.Minimum => "minimum",
        FactName.DueDate => "échéance",
        FactName.DaysLate => "jours de retard\u00A0:",
        FactName.DebtorKind => "client\u00A0:",
        FactName.InsolvencyKind => "procédure\u00A0:",
        FactName.InsolvencyRecorded => "connue depuis le",
        FactName.InsolvencyOpened => "ouverte le",
        FactName.InsolvencyPublished => "publiée le",
        FactName.InsolvencyClosed => "terminée le",
        FactName.ClaimArose => "créance née le",
        FactName.AroseAfterOpening => "donc après l'ouverture",
        FactName.ClaimDeclared => "créance déclarée le",
        FactName.ClaimNotDeclared => "la créance n'est pas déclarée",
        FactName.ClaimDeadline => "dernier jour pour déclarer la créance\u00A0:",
        FactName.HandedOver => "dossier confié le",
        FactName.HandedOverTo => "à",
        FactName.HandedOverByStage => "par l'étape",
        FactName.HandOverUndone => "le dossier n'a finalement pas été confié\u00A0:",
        FactName.Recalled => "dossier revenu le",
        FactName.LimitationFrom => "prescription comptée à partir du",
        FactName.LimitationBegunBy => "point de départ\u00A0:",
        FactName.LimitationYears => "durée de la prescription en années\u00A0:",
        FactName.LimitationEnds => "dernier jour pour agir en justice\u00A0:",
        FactName.NoLimitationRuns => "aucune prescription ne court",
        FactName.CourtActionSince => "devant un tribunal depuis le",
        FactName.TitleObtained => "titre exécutoire obtenu le",
        FactName.TitleNeeded => "l'étape suppose un titre exécutoire, et il n'y en a pas",
        FactName.HoldBegan => "suspension depuis le",
        FactName.HoldEnds => "fin de la suspension le",
        FactName.HoldWithoutEnd => "la suspension est sans terme",
        FactName.HoldReason => "motif\u00A0:",
        FactName.HoldIsTheDebtors => "elle vaut pour toutes les factures du client",
        FactName.OpenDisputes => "litiges ouverts\u00A0:",
        FactName.DisputeName => "litige\u00A0:",
        FactName.DisputeReason => "motif\u00A0:",
        FactName.DisputeOpened => "le plus ancien ouvert le",
        FactName.DisputeAmount => "il porte sur",
        FactName.DisputeOfEverything => "il porte sur tout le restant dû",
        FactName.DisputeStaleOn => "à trancher par une personne à partir du",
        FactName.EvidenceSent => "justificatifs envoyés le",
        FactName.EvidenceDue => "justificatifs à envoyer à partir du",
        FactName.CreditIsMissing => "avoirs encore dus\u00A0:",
        FactName.DisputeAccepted => "litige accepté\u00A0:",
        FactName.PlanAgreed => "échéancier convenu le",
        FactName.PlanIsPaid => "toutes les échéances de l'échéancier sont payées",
        FactName.PlanInstalment => "première échéance non couverte de l'échéancier\u00A0: n°\u00A0",
        FactName.PlanInstalmentAmount => "de",
        FactName.PlanInstalmentDue => "due le",
        FactName.PlanOwed => "à payer jusqu'à celle-ci\u00A0:",
        FactName.PlanPaid => "payé depuis l'accord\u00A0:",
        FactName.PlanBreaks => "sans paiement, l'échéancier est rompu le",
        FactName.PromiseMade => "promesse faite le",
        FactName.PromiseFor => "paiement promis pour le",
        FactName.PromiseCutTo => "ramené au plus long délai admis, le",
        FactName.PromiseAmount => "montant promis\u00A0:",
        FactName.PromisePaid => "payé depuis la promesse\u00A0:",
        FactName.PromiseIsKept => "la promesse est tenue",
        FactName.PromiseNumber => "promesse n°\u00A0",
        FactName.PromisesMade => "promesses faites, celles au-delà du nombre admis ne comptent pas\u00A0:",
        FactName.PromisesAllowed => "promesses admises\u00A0:",
        FactName.PromiseIsWritten => "faite par écrit",
        FactName.PromiseConfirmed => "confirmée par écrit le",
        FactName.PromiseBreaks => "sans paiement, la promesse est rompue le",
        FactName.ConfirmationDue => "confirmation à envoyer à partir du",
        FactName.Method => "payée par",
        FactName.Profile => "payeur\u00A0:",
        FactName.AutomaticGraceEnds => "attendu jusqu'au",
        FactName.AutomaticPaymentMissingFrom => "manquant à partir du",
        FactName.PaymentReturned => "un paiement a été rejeté le",
        FactName.ReturnReason => "motif\u00A0:",
        FactName.LatestPayment => "dernier paiement le",
        FactName.LatestPaymentAmount => "de",
        FactName.PaymentGraceEnds => "pas de relance avant le",
        FactName.Position => "le processus en est à",
        FactName.LastCarriedOut => "dernière étape faite\u00A0:",
        FactName.NextStage => "étape suivante\u00A0:",
        FactName.StageIsMandatory => "l'étape est obligatoire\u00A0: elle n'est ni écartée ni sautée",
        FactName.Recipient => "destinataire\u00A0:",
        FactName.Unreachable => "injoignable par",
        FactName.FollowingStage => "étape d'après\u00A0:",
        FactName.NoStageLeft => "il ne reste aucune étape",
        FactName.ResumeAt => "reprise au plus tôt à",
        FactName.Trigger => "attente abrégée\u00A0:",
        FactName.EscalationReason => "motif\u00A0:",
        FactName.EscalatedBy => "décidé par",
        FactName.StageDay => "jour de l'étape\u00A0:",
        FactName.SpacedFrom => "assez loin de la dernière étape à partir du",
        FactName.TriggerSet => "au lieu du jour de l'étape, dès le",
        FactName.LateFrom => "en retard à partir du",
        FactName.ResponseEnds => "fin du délai laissé au client le",
        FactName.Released => "fin de ce qui suspendait le processus le",
        FactName.RetryFrom => "nouvelle tentative possible à partir du",
        FactName.Try => "tentative\u00A0:",
        FactName.TriesAllowed => "tentatives au plus\u00A0:",
        FactName.Tries => "tentatives faites\u00A0:",
        FactName.DeliveryInDoubt => "on ignore si le dernier message est parti",
        FactName.Earliest => "le plus tardif de ces jours est le",
        FactName.Calendar => "calendrier\u00A0:",
        FactName.DueOn => "donc à faire le",
        FactName.AskedFrom => "donc à décider par une personne le",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Not a declared fact."),
    };

    public override string Of(DunningEventKind kind) => kind switch
    {
        DunningEventKind.Payment => "un paiement",
        DunningEventKind.PaymentReturned => "un paiement rejeté",
        DunningEventKind.CreditNote => "un avoir",
        DunningEventKind.WriteOff => "un passage en perte",
        DunningEventKind.Contact => "un contact enregistré",
        DunningEventKind.Promise => "une nouvelle promesse",
        DunningEventKind.PromiseWithdrawn => "le retrait de la promesse",
        DunningEventKind.Dispute => "un nouveau litige",
        DunningEventKind.DisputeClosed => "la clôture du litige",
        DunningEventKind.Plan => "un nouvel échéancier",
        DunningEventKind.PlanCancelled => "l'annulation de l'échéancier",
        DunningEventKind.Hold => "une nouvelle suspension",
        DunningEventKind.HoldLifted => "la levée de la suspension",
        DunningEventKind.Skip => "une personne qui passe des étapes",
        DunningEventKind.Escalate => "une personne qui accélère",
        DunningEventKind.Extension => "une nouvelle échéance",
        DunningEventKind.Insolvency => "une procédure collective ou de surendettement",
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

    public override string TheDueDate => "l'échéance";

    public override string Semicolon => "\u202F; ";

    public override string See => "voir plus haut";

    public override string StagesNotReached => "Non examinées, une règle précédente ayant décidé\u00A0: ";

    public override string Why(string rule, int number) => "Pourquoi\u00A0: " + rule + " (règle " + number.ToString(CultureInfo.InvariantCulture) + ")";

    public override string By(string channel) => " par " + channel;

    public override string On(string day) => " le " + day;

    public override string And(string because) => " car " + because;

    public override string ToBeDoneSince(string day) => ", à faire depuis le " + day;

    public override string Since(string day) => ", depuis le " + day;

    public override string WaitUntil(string day) => "Attendre jusqu'au " + day + "\u00A0: ";

    public override string LastDayWas(string day) => ", le dernier jour était le " + day;

    public override string Late(int days, string number) => number + (days < 2 ? " jour de retard" : " jours de retard");

    public override string As(string stage) => ", sous le nom de " + stage + ", que le scénario n'a plus";

    public override string ChangeGroup(ChangeGroup group) => group switch
    {
        Wording.ChangeGroup.Money => "L'argent",
        Wording.ChangeGroup.Debtor => "Le client",
        Wording.ChangeGroup.Process => "Le suivi",
        Wording.ChangeGroup.Law => "Le droit",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Not a declared group."),
    };

    public override string Of(InsolvencyKind kind) => kind switch
    {
        InsolvencyKind.Collective => "collective",
        InsolvencyKind.OverIndebtedness => "surendettement d'un particulier",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of proceedings."),
    };

    public override string Of(PaymentMethod method) => method switch
    {
        PaymentMethod.Transfer => "virement",
        PaymentMethod.Cheque => "chèque",
        PaymentMethod.Card => "carte",
        PaymentMethod.DirectDebit => "prélèvement",
        PaymentMethod.BillOfExchange => "lettre de change",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Not a declared method."),
    };

    public override string Of(PayerProfile profile) => profile switch
    {
        PayerProfile.Unrated => "non classé",
        PayerProfile.Good => "bon",
        PayerProfile.Negligent => "négligent",
        PayerProfile.Bad => "mauvais",
        PayerProfile.Insolvent => "insolvable",
        PayerProfile.Administrative => "administration",
        PayerProfile.Litigious => "litigieux",
        PayerProfile.Automatic => "automatique",
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "Not a declared profile."),
    };

    public override string Calendar(string name) => name switch
    {
        "none" => "tous les jours comptent",
        "weekdays" => "hors samedis et dimanches",
        "FR" => "jours ouvrés français",
        "FR-57" => "jours ouvrés d'Alsace-Moselle",
        _ => name,
    };
}

using System;
using System.Globalization;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Cli.Wording;

internal sealed class FrenchWords : Words
{
    private static readonly LocalDatePattern Days = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    public override string Invoice => "Facture";

    public override string Customer => "Client";

    public override string Amount => "À encaisser";

    public override string DaysLate => "Retard (jours)";

    public override string DueSince => "Depuis le";

    public override string By => "Par";

    public override string Remarks => "Remarques";

    public override string Currency => "Devise";

    public override string Open => "Encours";

    public override string Late => "Échu";

    public override string Total => "Total";

    public override string NeedsApproval => "à valider";

    public override string NothingToDo => "Rien à faire aujourd'hui.";

    public override string Prevent => "Prévenir avant l'échéance";

    protected override string PercentSign => "\u00A0%";

    // Groups of three parted by a narrow no-break space (U+202F), a comma before the cents, as the Imprimerie nationale has it.
    protected override NumberFormatInfo Numbers { get; } = new() { NumberGroupSeparator = "\u202F", NumberDecimalSeparator = "," };

    public override string AgendaOf(LocalDate day) => "Agenda du " + Date(day);

    public override string RowsRead(long read, long skipped, int notIssuedYet) =>
        Number(read) + (read < 2 ? " ligne lue, " : " lignes lues, ")
        + skipped switch
        {
            0 => "aucune écartée",
            1 => "une écartée",
            _ => Number(skipped) + " écartées",
        }
        + notIssuedYet switch
        {
            0 => string.Empty,
            1 => "\u202F; une facture émise après ce jour n'est pas traitée",
            _ => "\u202F; " + Number(notIssuedYet) + " factures émises après ce jour ne sont pas traitées",
        };

    public override string SkippedRows(long skipped) => "Lignes écartées (" + Number(skipped) + ")";

    public override string More(long count) => "et " + Number(count) + " de plus";

    public override string AtLine(int line) => "ligne " + Number(line);

    public override string Verdicts(int act, int review, int wait, int none) =>
        Number(act) + " à traiter, " + Number(review) + " à décider, " + Number(wait) + " en attente, " + Number(none) + " sans suite";

    public override string Until(LocalDate day) => "reprise le " + Date(day);

    public override string NotAfter(LocalDate deadline) => "au plus tard le " + Date(deadline);

    public override string FallsDueIn(int days) => days switch
    {
        0 => "échéance aujourd'hui",
        1 => "échéance demain",
        _ => "échéance dans " + Number(days) + " jours",
    };

    public override string Date(LocalDate date) => Days.Format(date);

    public override string ToDo(DunningAction action) => action switch
    {
        DunningAction.Remind => "Relancer",
        DunningAction.OfferPlan => "Proposer un échéancier",
        DunningAction.FormalNotice => "Mettre en demeure",
        DunningAction.Mediate => "Proposer une médiation",
        DunningAction.ServedDemand => "Faire délivrer une sommation de payer",
        DunningAction.HandOver => "Confier le dossier à un cabinet ou un avocat",
        DunningAction.PaymentOrder => "Demander une injonction ou un mandatement",
        DunningAction.Enforce => "Exécuter le titre",
        DunningAction.NotifyInsurer => "Déclarer à l'assureur-crédit",
        DunningAction.SendEvidence => "Envoyer les justificatifs de la créance",
        DunningAction.ConfirmPromise => "Confirmer la promesse par écrit",
        DunningAction.DeclareClaim => "Déclarer la créance à la procédure collective",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not a declared action."),
    };

    public override string Decide(DecisionReason reason) => "À décider\u00A0: " + Because(reason);

    public override string Nothing(Verdict verdict) => verdict == Verdict.Wait ? "Attendre\u00A0:" : "Rien à faire\u00A0:";

    public override string Because(DecisionReason reason) => reason switch
    {
        DecisionReason.Settled => "payée",
        DecisionReason.Overpaid => "trop-perçu",
        DecisionReason.WrittenOff => "passée en perte",
        DecisionReason.StageDue => "l'étape est arrivée",
        DecisionReason.PlanBroken => "l'échéancier n'est pas respecté",
        DecisionReason.PromiseBroken => "la promesse n'est pas tenue",
        DecisionReason.PaymentReturned => "un paiement a été rejeté",
        DecisionReason.DisputeRejected => "le litige a été écarté",
        DecisionReason.Escalated => "quelqu'un a décidé de poursuivre",
        DecisionReason.ClaimToDeclare => "une procédure collective est ouverte",
        DecisionReason.EvidenceToSend => "le client conteste et n'a pas reçu les justificatifs",
        DecisionReason.PromiseToConfirm => "la promesse n'est pas écrite",
        DecisionReason.NotDue => "non échue",
        DecisionReason.StageNotDue => "l'étape suivante n'est pas arrivée",
        DecisionReason.AwaitingResponse => "le client a encore le temps de répondre",
        DecisionReason.AwaitingTitle => "il faut un titre exécutoire",
        DecisionReason.OnHold => "suspendue",
        DecisionReason.DisputeOpen => "en litige",
        DecisionReason.PromisePending => "paiement promis",
        DecisionReason.PlanOnTrack => "échéancier respecté",
        DecisionReason.PaymentGrace => "un paiement vient d'arriver",
        DecisionReason.AutomaticPayment => "paiement automatique",
        DecisionReason.BelowMinimum => "montant trop faible pour agir",
        DecisionReason.HandedOver => "dossier confié à un tiers",
        DecisionReason.InsolvencyStay => "suspendue par une procédure collective ou de surendettement",
        DecisionReason.ProcessExhausted => "plus aucune étape",
        DecisionReason.NoReachableChannel => "aucun moyen de joindre le client",
        DecisionReason.Undeliverable => "toutes les tentatives ont échoué",
        DecisionReason.DeliveryUnknown => "on ignore si le message est parti",
        DecisionReason.DisputeStale => "le litige dure depuis trop longtemps",
        DecisionReason.CreditToIssue => "un avoir est dû",
        DecisionReason.AutomaticPaymentMissing => "le paiement automatique n'est pas arrivé",
        DecisionReason.PenaltiesOutstanding => "il reste des pénalités à encaisser",
        DecisionReason.TimeBarred => "la créance est prescrite",
        DecisionReason.ClaimDeadlineMissed => "le délai de déclaration est passé",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a declared reason."),
    };

    public override string Alert(DunningAlerts alert) => alert switch
    {
        DunningAlerts.ActionOverdue => "action en souffrance",
        DunningAlerts.CreditToIssue => "un avoir est dû",
        DunningAlerts.DisputeStale => "litige trop ancien",
        DunningAlerts.LimitationApproaching => "prescription proche",
        DunningAlerts.PaymentReturned => "paiement rejeté",
        DunningAlerts.PlanBroken => "échéancier rompu",
        DunningAlerts.PromiseBroken => "promesse non tenue",
        DunningAlerts.UnappliedCredit => "crédit à lettrer",
        _ => throw new ArgumentOutOfRangeException(nameof(alert), alert, "Not one declared alert."),
    };

    public override string Of(Channel channel) => channel switch
    {
        Channel.Email => "e-mail",
        Channel.Sms => "SMS",
        Channel.Phone => "téléphone",
        Channel.Letter => "courrier",
        Channel.RegisteredLetter => "recommandé avec AR",
        Channel.ElectronicRegisteredLetter => "recommandé électronique",
        Channel.Bailiff => "commissaire de justice",
        Channel.Portal => "portail",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "Not a declared channel."),
    };
}

using System;
using Dunning.Engine;
using Dunning.Portfolio;

namespace Dunning.Cli.Wording;

internal sealed class FrenchAgendaWords : AgendaWords
{
    public override string ToSeeFirst => "À voir d'abord";

    public override string Colon => "\u00A0: ";

    public override string Contacts => "Contacts\u00A0: un seul par client, sur l'ensemble";

    public override string Stage => "Étape";

    public override string Invoices => "Factures";

    public override string List => "À faire, facture par facture";

    public override string Nobody => "Sans responsable désigné";

    public override string ForInformation => "Pour information\u00A0: rien n'est fait pour l'instant";

    public override string Reason => "Motif";

    public override string AgainOn => "À revoir le";

    public override string NoDay => "sans date";

    public override string Accounts => "Comptes clients, à rapprocher de la comptabilité";

    public override string Credit => "Crédit non lettré";

    public override string Overpaid => "Trop-perçu";

    public override string NotContacted => "Pas de contact aujourd'hui";

    public override string ClaimDeadlineMissed => "Délai de déclaration dépassé";

    public override string ToDo => "À faire";

    public override string PaymentsNotCurrent(string knownThrough) =>
        "ATTENTION : les règlements ne sont connus que jusqu'au " + knownThrough
        + ". Des clients ont pu payer depuis : saisir d'abord les règlements, ou faire valider chaque contact.";

    public override string Notice(AgendaNoticeKind kind) => kind switch
    {
        AgendaNoticeKind.PaymentsNotCurrent => "Règlements pas à jour",
        AgendaNoticeKind.ClaimToDeclare => "Créance à déclarer",
        AgendaNoticeKind.LimitationApproaching => "Prescription proche",
        AgendaNoticeKind.PlanBroken => "Échéancier rompu",
        AgendaNoticeKind.UnappliedCredit => "Crédit à lettrer",
        AgendaNoticeKind.ActionOverdue => "Action en souffrance",
        AgendaNoticeKind.MissingChannel => "Client injoignable",
        AgendaNoticeKind.DoubtfulData => "Données douteuses",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind."),
    };

    public override string NoticeDay(AgendaNoticeKind kind, string day) => kind switch
    {
        AgendaNoticeKind.ClaimToDeclare or AgendaNoticeKind.LimitationApproaching => "au plus tard le " + day,
        AgendaNoticeKind.PlanBroken => "le " + day,
        _ => "depuis le " + day,
    };

    public override string RowsSkipped(int count, string shown) => shown + (count == 1 ? " ligne du fichier a été écartée ; elle est listée à la fin" : " lignes du fichier ont été écartées ; elles sont listées à la fin");

    public override string PartOf(string part, string whole) => part + " sur " + whole;

    public override string BesideIt(string stages) => "avec en plus " + stages;

    public override string Early(int count, string shown) => count == 1 ? "dont une par anticipation" : "dont " + shown + " par anticipation";

    public override string AlsoLists(int count, string shown) =>
        count == 1 ? "mentionne aussi une autre facture en retard" : "mentionne aussi " + shown + " autres factures en retard";

    public override string NotYetDue(string amounts) => "dont " + amounts + " non échus";

    public override string Approval(ApprovalReasons reasons) => reasons switch
    {
        _ when (reasons & ApprovalReasons.PaymentsNotCurrent) != 0 => "à valider\u00A0: règlements pas à jour",
        _ when (reasons & ApprovalReasons.DoubtfulData) != 0 => "à valider\u00A0: le compte n'a pas pu être lu en entier",
        _ => "à valider",
    };

    public override string HeldBack(ContactReason reason, string? until) => reason switch
    {
        ContactReason.ContactSpacing => "déjà contacté\u202F; prochain contact possible le " + until,
        ContactReason.UnappliedCredit => "un crédit couvre le tout\u00A0: à lettrer d'abord",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason to hold back."),
    };

    public override string JoinedTo(string leadNumber) => "avec " + leadNumber;

    public override string CreditCoversPart(string credit) => "un crédit de " + credit + " reste à lettrer et n'est pas déduit";

    public override string Verdict(Verdict verdict) => verdict switch
    {
        Engine.Verdict.Act => "À faire",
        Engine.Verdict.Review => "À décider",
        Engine.Verdict.Wait => "En attente",
        Engine.Verdict.None => "Sans suite",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a declared verdict."),
    };
}

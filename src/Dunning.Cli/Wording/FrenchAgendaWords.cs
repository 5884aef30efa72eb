using System;
using Dunning.Portfolio;

namespace Dunning.Cli.Wording;

internal sealed class FrenchAgendaWords : AgendaWords
{
    public override string ToSeeFirst => "À voir d'abord";

    public override string Colon => "\u00A0: ";

    public override string Contacts => "Contacts : un seul par client, sur l'ensemble";

    public override string Stage => "Étape";

    public override string Invoices => "Factures";

    public override string CreditCoversPart => "un crédit en couvre une partie : à lettrer d'abord";

    public override string List => "À faire, facture par facture";

    public override string Nobody => "Sans responsable désigné";

    public override string ForInformation => "Pour information : rien n'est fait pour l'instant";

    public override string Reason => "Motif";

    public override string UntilWhen => "Jusqu'au";

    public override string NoDay => "sans date";

    public override string Accounts => "Comptes clients, à rapprocher de la comptabilité";

    public override string Credit => "Crédit non lettré";

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

    public override string Early(string count) => "dont " + count + " anticipée(s)";

    public override string BesidesLate(string count) => "rappelle " + count + " autre(s) en retard";

    public override string NotContacted(ContactReason reason, string? until) => reason switch
    {
        ContactReason.ContactSpacing => "pas aujourd'hui : contacté récemment, à nouveau à partir du " + until,
        ContactReason.UnappliedCredit => "pas de contact : un crédit couvre le tout, à lettrer d'abord",
        _ => string.Empty,
    };
}

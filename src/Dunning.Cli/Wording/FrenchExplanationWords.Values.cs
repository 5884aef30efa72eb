using System;
using System.Globalization;
using Dunning.Engine.Explaining;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Cli.Wording;

/// <summary>What is said of the values of facts, of days that have come, and of what the clauses of a policy add.</summary>
internal sealed partial class FrenchExplanationWords
{
    public override string Nothing => "rien";

    public override string JudgedByToday => "Pourquoi une étape passée n'a pas été faite est jugé d'après les contacts et le scénario d'aujourd'hui.";

    public override string BeforeCurrency => "\u00A0";

    public override string NoneLeft => "il ne reste aucune étape du processus";

    public override string Then => "Ce jour-là, sans rien de nouveau\u00A0: ";

    public override string Alert => "alerte\u00A0: ";

    public override string PassedOn(string day) => "dépassée le " + day;

    public override string StayedBy(InsolvencyKind kind) =>
        kind == InsolvencyKind.OverIndebtedness ? "suspendue par la procédure de surendettement" : "suspendue par la procédure collective";

    public override string Proceedings(InsolvencyKind kind) =>
        kind == InsolvencyKind.OverIndebtedness ? "une procédure de surendettement suspend la créance" : "une procédure collective suspend la créance";

    public override string? Past(FactName fact) => fact switch
    {
        FactName.ClaimDeadline => "le dernier jour pour déclarer la créance était le",
        FactName.LimitationEnds => "le dernier jour pour agir en justice était le",
        FactName.HoldEnds => "la suspension a pris fin le",
        FactName.DisputeStaleOn => "à trancher par une personne depuis le",
        FactName.EvidenceDue => "justificatifs dus depuis le",
        FactName.ConfirmationDue => "confirmation due depuis le",
        FactName.PlanBreaks => "l'échéancier a été rompu le",
        FactName.PromiseBreaks => "la promesse a été rompue le",
        FactName.AutomaticGraceEnds => "était attendu jusqu'au",
        FactName.AutomaticPaymentMissingFrom => "manque depuis le",
        FactName.PaymentGraceEnds => "le délai laissé après ce paiement a pris fin le",
        FactName.LateFrom => "en retard depuis le",
        FactName.ResponseEnds => "le délai laissé au client a pris fin le",
        FactName.DueOn => "donc à faire depuis le",
        FactName.AskedFrom => "donc à décider par une personne depuis le",
        _ => null,
    };

    public override string? Clause(FactName fact, int number) => fact switch
    {
        FactName.StageDay or FactName.FollowingStage or FactName.DueOn when number == 0 => "le jour de l'échéance",
        FactName.StageDay or FactName.FollowingStage or FactName.DueOn when number < 0 => Days(-number) + " avant l'échéance",
        FactName.StageDay or FactName.FollowingStage or FactName.DueOn or FactName.AutomaticGraceEnds => Days(number) + " après l'échéance",
        FactName.SpacedFrom when number < 2 => "le lendemain de la dernière étape",
        FactName.SpacedFrom => Days(number) + " après la dernière étape",
        FactName.ResponseEnds => "après " + Days(number) + " pour répondre",
        FactName.RetryFrom => Days(number) + " après la dernière tentative",
        FactName.EvidenceDue or FactName.DisputeStaleOn => Days(number) + " après l'ouverture du litige",
        FactName.PlanBreaks or FactName.PromiseBreaks => "après une tolérance de " + Days(number),
        FactName.PromiseCutTo => Days(number) + " après la promesse",
        FactName.PaymentGraceEnds => Days(number) + " après le paiement",
        FactName.ClaimDeadline => number.ToString(CultureInfo.InvariantCulture) + " mois après la publication",
        _ => null,
    };

    public override string Try(string channel, string day, ContactOutcome outcome) => "tentative par " + channel + " le " + day + "\u00A0: " + outcome switch
    {
        ContactOutcome.NotReached => "personne n'a été joint",
        ContactOutcome.Failed => "échec",
        ContactOutcome.Unknown => "on ignore si le message est parti",
        ContactOutcome.Sent => "envoyé",
        ContactOutcome.Delivered => "remis",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not a declared outcome."),
    };

    public override string Released(string code) => code switch
    {
        "hold" => "la suspension a pris fin le",
        "payment-grace" => "le délai laissé après un paiement a pris fin le",
        "insolvency-closed" => "la procédure a pris fin le",
        "recalled" => "le dossier est revenu le",
        "dispute-closed" => "le litige a été clos le",
        "promise" => "la promesse a été remplacée le",
        "promise-withdrawn" => "la promesse a été retirée le",
        "plan" => "l'échéancier a été remplacé le",
        "plan-cancelled" => "l'échéancier a été annulé le",
        "payment" => "un paiement a tenu la promesse ou soldé l'échéancier le",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not a code of what ends."),
    };

    public override string Interrupted(DunningEventKind kind) => kind switch
    {
        DunningEventKind.Payment => "le dernier paiement",
        DunningEventKind.Promise => "la promesse écrite",
        DunningEventKind.Plan => "l'échéancier convenu",
        DunningEventKind.Acknowledged => "la reconnaissance de dette",
        DunningEventKind.LegalActionEnded => "la fin de l'action en justice",
        DunningEventKind.EnforceableTitle => "le titre exécutoire",
        DunningEventKind.InsolvencyClosed => "la clôture de la procédure",
        DunningEventKind.Contact => "la dernière réclamation écrite",
        _ => Of(kind),
    };

    public override string Of(DebtorChange change) => change switch
    {
        DebtorChange.HoldEnded => "la levée de la suspension du client",
        DebtorChange.InsolvencyClosed => "la clôture de la procédure du client",
        DebtorChange.ContactAdded => "une adresse pour joindre le client",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "Not a declared change."),
    };

    public override string Of(DebtorKind kind) => kind switch
    {
        DebtorKind.Business => "entreprise",
        DebtorKind.Consumer => "consommateur",
        DebtorKind.Public => "personne publique",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of debtor."),
    };

    public override string Recipient(string code) => code switch
    {
        "accounts-payable" => "la comptabilité fournisseurs",
        "purchasing" => "les achats",
        "management" => "la direction",
        "legal" => "le service juridique",
        _ => code,
    };

    private static string Days(int number) => number.ToString(CultureInfo.InvariantCulture) + (number < 2 ? " jour" : " jours");
}

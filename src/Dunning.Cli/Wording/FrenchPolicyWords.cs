using System;
using System.Globalization;
using Dunning.Faults;
using Dunning.Policies;
using Dunning.Policies.Examining;

namespace Dunning.Cli.Wording;

internal sealed class FrenchPolicyWords : PolicyWords
{
    public override string Why => "Enjeu\u00A0: ";

    public override string Remedy => "Remède\u00A0: ";

    public override string Serves => "Clients";

    public override string ByPolicy => "Scénario";

    public override string Others => "tous les autres";

    public override string Stage => "Étape";

    public override string Day => "Jour";

    public override string DueDate => "J";

    public override string Spacing => "Espacement";

    public override string Response => "Délai";

    public override string Action => "À faire";

    public override string Recipient => "À";

    public override string Claims => "Réclame";

    public override string Mandatory => "jamais sautée";

    public override string NeedsTitle => "titre exécutoire requis";

    public override string Policy(string name, string version) => "Scénario " + name + ", version " + version;

    public override string Line(int line) => "ligne " + Number(line);

    public override string Summary(int errors, int warnings) =>
        Number(errors) + (errors < 2 ? " erreur, " : " erreurs, ") + Number(warnings) + (warnings < 2 ? " avertissement" : " avertissements");

    public override FaultAdvice? AdviceOn(Fault fault) => FaultAdvices.InFrench(fault);

    public override string Of(FaultSeverity severity) => severity == FaultSeverity.Error ? "erreur" : "avertissement";

    public override string Of(ClaimItem claim) => claim switch
    {
        ClaimItem.Principal => "principal",
        ClaimItem.Interest => "intérêts",
        ClaimItem.Compensation => "indemnité forfaitaire",
        ClaimItem.Fee => "frais",
        _ => throw new ArgumentOutOfRangeException(nameof(claim), claim, "Not a declared claim."),
    };

    public override string CalendarIs(string calendar) => "Un jour chômé reporte l'échéance d'une étape au jour ouvré suivant\u00A0: " + calendar + ".";

    public override string Graces(int paymentDays, int automaticDays) =>
        "Répit après un paiement\u00A0: " + Days(paymentDays) + "\u202F; un paiement automatique est attendu " + Days(automaticDays) + ".";

    public override string Promises(PromiseRules promises) =>
        "Promesses\u00A0: " + Number(promises.AtMost) + " au plus, à " + Days(promises.LongestDays) + " au plus loin, tolérance de " + Days(promises.ToleranceDays)
        + (promises.ConfirmInWriting ? ", confirmées par écrit" : string.Empty) + ".";

    public override string Plans(PlanRules plans) =>
        "Échéanciers\u00A0: tolérance de " + Days(plans.ToleranceDays) + "\u202F; rompu, reprise à " + (plans.ResumeAt ?? "l'étape suivante") + ".";

    public override string Disputes(DisputeRules disputes) =>
        "Litiges\u00A0: " + (disputes.EvidenceDays is { } days ? "justificatifs envoyés après " + Days(days) : "pas de justificatifs envoyés")
        + ", une personne décide après " + Days(disputes.StaleDays) + "\u202F; écarté, reprise à " + (disputes.ResumeAt ?? "l'étape suivante") + ".";

    public override string Limitation(LimitationRules limitation) =>
        "Prescription\u00A0: " + Number(limitation.BusinessYears) + " ans pour les entreprises, " + Number(limitation.ConsumerYears) + " pour les consommateurs, "
        + Number(limitation.PublicYears) + " pour les personnes publiques, " + Number(limitation.TitleYears) + " avec un titre\u202F; annoncée "
        + Days(limitation.WarningDays) + " à l'avance.";

    private static string Days(int days) => Number(days) + (days < 2 ? " jour" : " jours");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

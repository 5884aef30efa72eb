using System.Collections.Generic;
using Dunning.Penalties;

namespace Dunning.Cli.Wording;

internal sealed class FrenchPenaltyWords : PenaltyWords
{
    private const string LawOfTheSeller = "La loi du pays du créancier est supposée régir la vente (Rome I art. 4) ; une autre a pu être choisie.";

    public override string Interest => "Intérêts";

    public override string Compensation => "Indemnité";

    public override string Charged => "Déjà facturé";

    public override string Waived => "Abandonné";

    public override string Principal => "Principal";

    public override string TotalWithPrincipal => "Principal compris";

    public override string NextDay => "Par jour de plus";

    public override string Regime => "Régime";

    public override string From => "Du";

    public override string Through => "Au";

    public override string Days => "Jours";

    public override string Base => "Sur";

    public override string Rate => "Taux";

    public override string Sources => "Fondements";

    public override string Doubts => "À vérifier";

    public override string Nothing => "Aucune pénalité n'est due.";

    public override string NoneYet => "Consommateurs sans mise en demeure : rien n'est encore dû";

    public override string NoNoticeYet => "Le débiteur est un consommateur sans mise en demeure : aucune pénalité n'est encore due.";

    public override string NoLegalAdvice => "Ceci n'est pas un conseil juridique : faites vérifier la créance avant de vous y fier.";

    // A ledger's creditor is French: its four regimes are said in French, any other as the library says it.
    public override IEnumerable<string> ReasonsOf(RegimeChoice choice) => choice.Reasons.Count == 0 ? [] : choice.Regime.Name switch
    {
        "fr-business" => ["Entre professionnels, sans taux convenu : taux de la BCE + 10 points, de plein droit dès le lendemain de l'échéance (C. com. L441-10 II)."],
        "fr-business-contract" => ["Entre professionnels, un contrat peut fixer le taux, sans descendre sous 3 fois l'intérêt légal (C. com. L441-10 II)."],
        "fr-public" => ["Le débiteur est un acheteur public : taux de la BCE + 8 points, le même pour tout le retard (CCP R2192-31)."],
        "fr-consumer" => ["Le débiteur est un consommateur : intérêt légal à compter de la mise en demeure, sans indemnité (C. civ. 1231-6, 1344-1)."],
        _ => choice.Reasons,
    };

    public override IEnumerable<string> DoubtsOf(RegimeChoice choice) => choice.Doubts.Count == 0 ? [] : choice.Regime.Name switch
    {
        "fr-business" or "fr-business-contract" or "fr-consumer" => [LawOfTheSeller],
        "fr-public" => choice.Doubts.Count == 1 ? [LawOfTheSeller] : [LawOfTheSeller, "Le taux convenu est laissé de côté : celui des marchés publics est fixé par le règlement."],
        _ => choice.Doubts,
    };

    public override string PenaltiesThrough(string day) => "Pénalités arrêtées au " + day;

    public override string Of(PenaltyDoubtKind kind) => kind switch
    {
        PenaltyDoubtKind.DoubtfulRate => "un taux est douteux",
        PenaltyDoubtKind.CarriedForwardRate => "un taux a été reconduit",
        PenaltyDoubtKind.NextDayUnknown => "le taux du lendemain n'est pas connu",
        PenaltyDoubtKind.FixedSumNotConverted => "l'indemnité est dans une autre devise",
        PenaltyDoubtKind.DisputeOpen => "contestée : dues seulement si le litige est écarté",
        PenaltyDoubtKind.CreditAwaited => "un avoir est à émettre",
        PenaltyDoubtKind.DueDateMoved => "l'échéance a été reportée",
        PenaltyDoubtKind.OverIndebtedness => "arrêtées par une procédure de surendettement",
        PenaltyDoubtKind.ForeignInsolvency => "arrêtées par une procédure, sous une loi étrangère",
        PenaltyDoubtKind.UnspecifiedCharge => "des frais ne disent pas leur objet",
        PenaltyDoubtKind.Overpaid => "trop-perçu",
        _ => NotDeclared(kind),
    };
}

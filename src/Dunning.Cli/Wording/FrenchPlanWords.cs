using System.Collections.Generic;
using Dunning.Receivables;

namespace Dunning.Cli.Wording;

internal sealed class FrenchPlanWords : PlanWords
{
    public override string Title => "ÉCHÉANCIER DE PAIEMENT";

    public override string Payment => "Versement";

    public override string DueOn => "Au plus tard le";

    public override string Principal => "Principal";

    public override string Interest => "Intérêts";

    public override string Amount => "À payer";

    public override string Left => "Reste dû en principal";

    public override string AtOnce => "À la signature";

    public override string Total => "Total";

    public override string Agreement(string creditor, string debtor, string debt, string? reference) =>
        "Entre " + creditor + ", le créancier, et " + debtor + ", le débiteur. Le débiteur reconnaît devoir au créancier la somme de " + debt
        + (reference is null ? string.Empty : " au titre de " + reference) + " et s'engage à la régler comme suit\u00A0:";

    public override string InterestClause(string percent) =>
        "Les sommes restant dues portent intérêt au taux de " + percent + "\u00A0% l'an, calculé au jour le jour sur une année de 365 jours.";

    public override IReadOnlyList<string> Clauses(PlanTerms terms) =>
    [
        "Tant que les versements sont effectués à leur date, le créancier suspend le recouvrement.",

        // The clause of forfeiture of the term: without it only the payments that are due can be demanded.
        terms.AcceleratesOnBreach
            ? "À défaut d'un seul versement à sa date, la totalité des sommes restant dues devient immédiatement exigible, sans autre mise en demeure."
            : "À défaut d'un versement à sa date, le créancier peut poursuivre le recouvrement des sommes échues.",
    ];

    // C. civ. 1376: who binds himself to pay a sum signs, and writes it in figures and in words.
    public override IReadOnlyList<string> Signatures(string day) =>
    [
        "Somme en toutes lettres, de la main du débiteur\u00A0: " + Blank + Blank,
        "Fait en deux exemplaires à " + Blank + ", le " + day,
        "Le créancier\u00A0: " + Blank + "    Le débiteur, «\u00A0bon pour accord\u00A0»\u00A0: " + Blank,
    ];
}

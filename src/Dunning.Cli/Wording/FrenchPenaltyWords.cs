using System.Collections.Generic;
using System.Globalization;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Receivables.Events;

namespace Dunning.Cli.Wording;

internal sealed class FrenchPenaltyWords : PenaltyWords
{
    public override string Interest => "Intérêts";

    public override string Compensation => "Indemnité";

    public override string Charged => "Déjà facturé";

    public override string Unspecified => "Sans objet dit";

    public override string ChargedOther => "Frais facturés à part";

    public override string Settled => "Couvert par les paiements";

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

    public override string On => "Le";

    public override string Change => "Ce qui l'a changé";

    public override string BaseChange => "De";

    public override string ToInterest => "Aux intérêts";

    public override string BaseAfter => "Reste dû";

    public override string ReferenceRate => "Taux de référence";

    public override string Choices => "Conventions";

    public override string Colon => " : ";

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

    public override string Sentence(RegimeDoubt doubt) => doubt.Kind switch
    {
        RegimeDoubtKind.LawOfCreditor => "La loi du pays du créancier est supposée régir la vente (Rome I) ; une autre a pu être choisie.",
        RegimeDoubtKind.DirectiveIsTheLeast => "La loi de ce pays peut accorder plus que la directive, qui est un minimum.",
        RegimeDoubtKind.AgreedRateLeftAside => "Le taux convenu est laissé de côté : ce régime n'en prend pas ; le régime 'fixed' le calcule.",
        RegimeDoubtKind.JudgmentMaySetRate => "Un jugement peut fixer lui-même le taux ; c'est alors celui-là qui court.",
        RegimeDoubtKind.FormalNoticeMissing => "Aucune mise en demeure n'est connue : sans elle, aucun intérêt ne court.",
        _ => NotDeclared(doubt.Kind),
    };

    public override string Sentence(PenaltyDoubt doubt, Words words)
    {
        var amount = doubt.Amount is { } money ? words.Money(money) + " " + money.Currency.Code : string.Empty;
        var day = doubt.Day is { } date ? words.Date(date) : string.Empty;
        var rate = doubt.Rate is { } row ? "du " + words.Date(row.From) + " (" + words.Percent(row.Percent) + " %)" : string.Empty;
        return doubt.Kind switch
        {
            PenaltyDoubtKind.DoubtfulRate => "Le taux " + rate + " est douteux : à vérifier auprès de qui le publie (" + doubt.Rate?.Publisher + ").",
            PenaltyDoubtKind.CarriedForwardRate => "Aucun taux n'est connu au " + day + " : celui " + rate + " a été reconduit.",
            PenaltyDoubtKind.NextDayUnknown => "Le taux du " + day + " n'est pas connu : ce que coûte un jour de plus ne peut être dit.",
            PenaltyDoubtKind.FixedSumNotConverted => "L'indemnité de " + amount + " est due en sus : elle n'est pas convertie.",
            PenaltyDoubtKind.FixedSumOnOtherTerm =>
                "L'indemnité de " + amount + " n'est due qu'une fois pour la facture : elle est réclamée sur son échéance " + doubt.InvoiceNumber + ".",
            PenaltyDoubtKind.DisputeOpen =>
                (doubt.Amount is null ? "Toute la créance est contestée" : "Une part de " + amount + " est contestée") + " depuis le " + day
                + " : ses intérêts ne sont dus que si le litige est écarté.",
            PenaltyDoubtKind.CreditAwaited => amount + " reconnus dans un litige restent à créditer : ils ne portent plus intérêt, mais figurent encore dans le principal.",
            PenaltyDoubtKind.DueDateMoved => "L'échéance a été reportée au " + day + " : rien n'est réclamé pour les jours d'avant.",
            PenaltyDoubtKind.OverIndebtedness =>
                "Les intérêts sont arrêtés la veille du surendettement (" + day + ") ; le droit de la consommation dit de quel jour et pour quelles dettes.",
            PenaltyDoubtKind.ForeignInsolvency =>
                "Les intérêts sont arrêtés la veille de l'ouverture (" + day + "), comme en droit français (C. com. L622-28) ; la loi de la procédure peut en décider autrement.",
            PenaltyDoubtKind.UnspecifiedCharge => amount + " déjà facturés sans en dire l'objet sont comptés pour intérêts et indemnité, afin de ne rien réclamer deux fois.",
            PenaltyDoubtKind.Overpaid => amount + " ont été reçus au-delà du principal, des intérêts et de l'indemnité.",
            _ => NotDeclared(doubt.Kind),
        };
    }

    public override string Source(string source) => source == "The contract" ? "Le contrat" : source;

    public override IEnumerable<string> Conventions(int basisDays, AllocationOrder allocation) =>
    [
        "Le jour du paiement compte, celui de l'échéance non.",
        "L'année a " + basisDays.ToString(CultureInfo.InvariantCulture) + " jours.",
        allocation == AllocationOrder.InterestFirst
            ? "Un paiement s'impute sur les intérêts, puis le principal, puis l'indemnité."
            : "Un paiement s'impute sur le principal, puis les intérêts, puis l'indemnité.",
    ];

    public override string Of(DunningEventKind changing) => changing switch
    {
        DunningEventKind.Payment => "Paiement",
        DunningEventKind.PaymentReturned => "Paiement rejeté",
        DunningEventKind.CreditNote => "Avoir",
        DunningEventKind.WriteOff => "Passage en perte",
        DunningEventKind.DisputeClosed => "Litige accepté",
        _ => NotDeclared(changing),
    };

    public override string Of(RateStatus status) => status switch
    {
        RateStatus.Agreed => "deux copies concordent",
        RateStatus.SingleSource => "une seule copie vue",
        RateStatus.Doubtful => "douteux",
        _ => NotDeclared(status),
    };

    public override string PenaltiesThrough(string day) => "Pénalités arrêtées au " + day;

    public override string Of(PenaltyDoubtKind kind) => kind switch
    {
        PenaltyDoubtKind.DoubtfulRate => "un taux est douteux",
        PenaltyDoubtKind.CarriedForwardRate => "un taux a été reconduit",
        PenaltyDoubtKind.NextDayUnknown => "le taux du lendemain n'est pas connu",
        PenaltyDoubtKind.FixedSumNotConverted => "l'indemnité est dans une autre devise",
        PenaltyDoubtKind.FixedSumOnOtherTerm => "l'indemnité est sur une autre échéance",
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

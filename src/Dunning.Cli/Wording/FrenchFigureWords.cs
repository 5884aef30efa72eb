using System.Globalization;

namespace Dunning.Cli.Wording;

internal sealed class FrenchFigureWords : FigureWords
{
    public override string Figure => "Indicateur";

    public override string Opening => "Encours d'ouverture";

    public override string Sales => "Chiffre d'affaires TTC, net d'avoirs";

    public override string Open => "Encours de clôture";

    public override string Late => "Dont échu";

    public override string Dso => "DSO simple";

    public override string DsoByCountBack => "DSO par épuisement du chiffre d'affaires";

    public override string BestPossibleDso => "Meilleur DSO possible";

    public override string OverdueShare => "Part de l'échu";

    public override string AverageDaysLate => "Retard moyen de l'échu, pondéré";

    public override string AveragePaymentDelay => "Retard moyen des règlements, pondéré";

    public override string CollectionEffectiveness => "Taux d'efficacité du recouvrement (CEI)";

    public override string PromisesKept => "Promesses tenues";

    public override string NoFigure => "-";

    public override string Disputes => "Litiges ouverts";

    public override string Reason => "Motif";

    public override string NoReason => "sans motif indiqué";

    public override string Age => "Ancienneté";

    public override string Contested => "Contesté";

    public override string Yields => "Encaissements après chaque étape";

    public override string NothingIssued => "Aucune facture émise à cette date\u00A0: il n'y a pas d'indicateur.";

    public override string FiguresOf(string from, string through) => "Indicateurs du " + from + " au " + through;

    public override string Of(string part, string whole) => part + " sur " + whole;

    public override string Days(string days) => days + " jours";

    public override string Ages(int from, int? through) => through is { } last
        ? string.Format(CultureInfo.InvariantCulture, "{0} à {1} jours", from, last)
        : string.Format(CultureInfo.InvariantCulture, "plus de {0} jours", from - 1);
}

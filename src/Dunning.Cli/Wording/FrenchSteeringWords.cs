using System.Globalization;

namespace Dunning.Cli.Wording;

internal sealed class FrenchSteeringWords : SteeringWords
{
    public override string NotDue => "Non échu";

    public override string SaidEarly => "par anticipation";

    public override string IssuedLater => "Émises après, hors balance";

    public override string NotTakenOff(string what) => what + ", non déduit";

    public override string NothingOpen => "Aucun encours à cette date.";

    public override string Share => "Part";

    public override string ByCustomer => "Par client";

    public override string ForecastRests =>
        "Si rien n'est encaissé et que chaque action est menée à sa date\u202F; les validations sont supposées données, les décisions restent à prendre.";

    public override string Stage => "Étape";

    public override string Action => "Action";

    public override string Acts => "Actions";

    public override string Early => "Anticipées";

    public override string Week => "Semaine du";

    public override string ActsPerWeek => "Actions par semaine";

    public override string Day => "Date";

    public override string Channel => "Par";

    public override string ActByAct => "Action par action";

    public override string ForAPerson => "À décider par une personne";

    public override string CreditCoversAll => "un crédit non lettré couvre tout ce qui est dû";

    public override string NothingHappens => "Aucune action n'arrive à échéance sur la période.";

    public override string ReplayIsOfToday =>
        "Avec ce qui était connu à chaque date, mais le scénario, les profils et les interlocuteurs d'aujourd'hui\u202F; crédits non lettrés\u00A0: ceux du premier jour.";

    public override string Decision => "Décision";

    public override string Observed => "Observées";

    public override string Paid => "Encaissé";

    public override string Contacts => "Contacts";

    public override string From => "À partir du";

    public override string NoDifference => "Les deux scénarios traitent toutes les factures de la même façon sur la période.";

    public override string NothingMore => "Rien de plus sur la période";

    public override string OnDay(string day, string what) => "Le " + day + "\u00A0: " + what;

    public override string AgedBalanceOn(string day) => "Balance âgée au " + day;

    public override string ForecastOf(string from, string through) => "Prévision du " + from + " au " + through;

    public override string ContactsAndActs(int contacts, string contactsShown, int acts, string actsShown) =>
        contactsShown + (contacts < 2 ? " contact, " : " contacts, ") + actsShown + (acts < 2 ? " action" : " actions");

    public override string MoreWithAll(int count, string shown) => "et " + shown + " de plus (--all pour tout afficher)";

    public override string ReplayOf(string from, string through) => "Décisions du " + from + " au " + through + ", à chaque changement";

    public override string SummaryOf(string from, string through) => "Ce qui serait parti du " + from + " au " + through;

    public override string SummaryRests(string days) =>
        "Chaque action est supposée menée à sa date, les règlements arrivant à la leur. Payées sous " + days
        + " jours\u00A0: en totalité, dans les jours qui suivent l'action, qu'elle y soit ou non pour quelque chose.";

    public override string PaidWithin(string days) => "Payées sous " + days + " jours";

    public override string ComparisonOf(string from, string through) => "Comparaison du " + from + " au " + through;

    public override string Differently(int count, string shown) => shown + (count < 2 ? " facture traitée différemment" : " factures traitées différemment");

    protected override string Days(int from, int through) => string.Format(CultureInfo.InvariantCulture, "{0} à {1} jours", from, through);

    protected override string Over(int days) => string.Format(CultureInfo.InvariantCulture, "Plus de {0} jours", days);
}

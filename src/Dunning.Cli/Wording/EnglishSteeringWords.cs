using System.Globalization;

namespace Dunning.Cli.Wording;

internal sealed class EnglishSteeringWords : SteeringWords
{
    public override string NotDue => "Not due";

    public override string SaidEarly => "early";

    public override string IssuedLater => "Issued later, in no band";

    public override string NotTakenOff(string what) => what + ", not taken off";

    public override string NothingOpen => "Nothing is open on that day.";

    public override string Share => "Share";

    public override string ByCustomer => "By customer";

    public override string ForecastRests => "If nothing comes in and every act is carried out on its day; approvals taken as given, reviews left open.";

    public override string Stage => "Stage";

    public override string Action => "Action";

    public override string Acts => "Acts";

    public override string Early => "Early";

    public override string Week => "Week of";

    public override string ActsPerWeek => "Acts a week";

    public override string Day => "Day";

    public override string Channel => "By";

    public override string ActByAct => "Act by act";

    public override string ForAPerson => "For a person to decide";

    public override string CreditCoversAll => "an unapplied credit covers all that is due";

    public override string NothingHappens => "Nothing falls due in these days.";

    public override string ReplayIsOfToday => "With what was known on each day, but today's policy, profiles, contacts; unapplied credits as of the first day.";

    public override string Decision => "Decision";

    public override string Observed => "Observed";

    public override string Paid => "Paid";

    public override string Contacts => "Contacts";

    public override string From => "From";

    public override string NoDifference => "Both treat every invoice alike in these days.";

    public override string NothingMore => "Nothing more in these days";

    public override string OnDay(string day, string what) => "On " + day + ": " + what;

    public override string AgedBalanceOn(string day) => "Aged balance on " + day;

    public override string ForecastOf(string from, string through) => "Forecast " + from + " to " + through;

    public override string ContactsAndActs(int contacts, string contactsShown, int acts, string actsShown) =>
        contactsShown + (contacts == 1 ? " contact, " : " contacts, ") + actsShown + (acts == 1 ? " act" : " acts");

    public override string MoreWithAll(int count, string shown) => "and " + shown + " more (--all shows them)";

    public override string ReplayOf(string from, string through) => "Decisions from " + from + " to " + through + ", where they changed";

    public override string SummaryOf(string from, string through) => "What would have gone out from " + from + " to " + through;

    public override string SummaryRests(string days) =>
        "Every act taken as carried out on its day while payments came in on theirs. Paid within " + days + " days: in full, in the days after the act, whether or not because of it.";

    public override string PaidWithin(string days) => "Paid within " + days + " days";

    public override string ComparisonOf(string from, string through) => "Comparison " + from + " to " + through;

    public override string Differently(int count, string shown) => shown + (count == 1 ? " invoice is treated differently" : " invoices are treated differently");

    protected override string Days(int from, int through) => string.Format(CultureInfo.InvariantCulture, "{0}–{1} days", from, through);

    protected override string Over(int days) => string.Format(CultureInfo.InvariantCulture, "Over {0} days", days);
}

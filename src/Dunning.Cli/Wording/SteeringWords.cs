using Dunning.Portfolio.Figures;

namespace Dunning.Cli.Wording;

/// <summary>What is said about a book as a whole, in one language: aged balance, forecast, replay, comparison.</summary>
internal abstract class SteeringWords
{
    public static SteeringWords In(Language language) => language == Language.French ? new FrenchSteeringWords() : new EnglishSteeringWords();

    public abstract string AgedBalanceOn(string day);

    /// <summary>A band of an aged balance.</summary>
    public string Band(AgingBounds bounds, int band) => (bounds.FirstDayOf(band), bounds.LastDayOf(band)) switch
    {
        (null, _) => NotDue,
        ({ } from, { } through) => Days(from, through),
        ({ } from, null) => Over(from - 1),
    };

    public abstract string NotDue { get; }

    protected abstract string Days(int from, int through);

    protected abstract string Over(int days);

    public abstract string SaidEarly { get; }

    /// <summary>Invoices issued after the day of an aged balance.</summary>
    public abstract string IssuedLater { get; }

    /// <summary>Credits that stand beside what is open.</summary>
    public abstract string NotTakenOff(string what);

    public abstract string NothingOpen { get; }

    public abstract string Share { get; }

    public abstract string ByCustomer { get; }

    public abstract string ForecastOf(string from, string through);

    /// <summary>What a forecast takes for granted.</summary>
    public abstract string ForecastRests { get; }

    public abstract string ContactsAndActs(int contacts, string contactsShown, int acts, string actsShown);

    public abstract string Stage { get; }

    public abstract string Action { get; }

    public abstract string Acts { get; }

    public abstract string Early { get; }

    public abstract string Week { get; }

    public abstract string ActsPerWeek { get; }

    public abstract string Day { get; }

    public abstract string Channel { get; }

    public abstract string ActByAct { get; }

    public abstract string ForAPerson { get; }

    public abstract string CreditCoversAll { get; }

    public abstract string NothingHappens { get; }

    public abstract string MoreWithAll(int count, string shown);

    public abstract string ReplayOf(string from, string through);

    /// <summary>What of a replay is of today and not of the past.</summary>
    public abstract string ReplayIsOfToday { get; }

    public abstract string Decision { get; }

    public abstract string SummaryOf(string from, string through);

    /// <summary>That every act was taken as carried out on its day while payments came in.</summary>
    public abstract string SummaryRests(string days);

    public abstract string PaidWithin(string days);

    public abstract string Observed { get; }

    public abstract string Paid { get; }

    public abstract string ComparisonOf(string from, string through);

    public abstract string Contacts { get; }

    public abstract string Differently(int count, string shown);

    public abstract string From { get; }

    public abstract string NoDifference { get; }

    /// <summary>That one side of a comparison carries out nothing that the other does not.</summary>
    public abstract string NothingMore { get; }

    /// <summary>An act of a comparison, on another day than the one on which the two part.</summary>
    public abstract string OnDay(string day, string what);
}

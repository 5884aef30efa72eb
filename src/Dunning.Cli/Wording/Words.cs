using System.Globalization;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Cli.Wording;

/// <summary>What is said to people, in one language. Codes stay codes; these are their plain words.</summary>
internal abstract class Words
{
    public static Words In(Language language) => language == Language.French ? new FrenchWords() : new EnglishWords();

    public abstract string Invoice { get; }

    public abstract string Customer { get; }

    public abstract string Amount { get; }

    public abstract string DaysLate { get; }

    public abstract string DueSince { get; }

    public abstract string By { get; }

    public abstract string Remarks { get; }

    public abstract string Currency { get; }

    public abstract string Open { get; }

    public abstract string Late { get; }

    public abstract string Total { get; }

    public abstract string NeedsApproval { get; }

    public abstract string NothingToDo { get; }

    /// <summary>What is to be done before the due date.</summary>
    public abstract string Prevent { get; }

    public abstract string AgendaOf(LocalDate day);

    /// <summary>How many rows were read and skipped, and how many invoices are not issued yet.</summary>
    public abstract string RowsRead(long read, long skipped, int notIssuedYet);

    public abstract string SkippedRows(long skipped);

    /// <summary>A remark that could not all be listed.</summary>
    public abstract string More(long count);

    public abstract string AtLine(int line);

    /// <summary>How many invoices had each verdict.</summary>
    public abstract string Verdicts(int act, int review, int wait, int none);

    public abstract string ToDo(DunningAction action);

    public abstract string Decide(DecisionReason reason);

    /// <summary>Begins the sentence of a decision that asks nobody to do anything.</summary>
    public abstract string Nothing(Verdict verdict);

    public abstract string Because(DecisionReason reason);

    public abstract string Alert(DunningAlerts alert);

    public abstract string Of(Channel channel);

    public abstract string Until(LocalDate day);

    public abstract string NotAfter(LocalDate deadline);

    /// <summary>How many days the due date is ahead, 0 or more.</summary>
    public abstract string FallsDueIn(int days);

    public abstract string Date(LocalDate date);

    protected abstract NumberFormatInfo Numbers { get; }

    public static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    public string Number(long number) => number.ToString("N0", Numbers);

    /// <summary>A rate in percent, with at least two decimals.</summary>
    public string Percent(decimal percent) => percent.ToString("0.00##########", Numbers);

    /// <summary>A share from 0 to 1 as percent with one decimal.</summary>
    public string Share(decimal share) => (share * 100m).ToString("N1", Numbers) + PercentSign;

    public string OneDecimal(decimal number) => number.ToString("N1", Numbers);

    protected abstract string PercentSign { get; }

    public string Money(Money money)
    {
        var digits = money.Currency.MinorUnits.ToString(CultureInfo.InvariantCulture);
        return money.Amount.ToString("N" + digits, Numbers);
    }
}

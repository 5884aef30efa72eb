using System.Globalization;

namespace Dunning.Cli.Wording;

internal sealed class EnglishFigureWords : FigureWords
{
    public override string Figure => "Figure";

    public override string Opening => "Open at the start";

    public override string Sales => "Sales, tax included, less credit notes";

    public override string Open => "Open at the end";

    public override string Late => "Late at the end";

    public override string Dso => "DSO, simple";

    public override string DsoByCountBack => "DSO, count-back";

    public override string BestPossibleDso => "Best possible DSO";

    public override string OverdueShare => "Overdue share";

    public override string AverageDaysLate => "Days late of what is late, weighted";

    public override string AveragePaymentDelay => "Delay of payments after the due date, weighted";

    public override string CollectionEffectiveness => "Collection effectiveness index";

    public override string PromisesKept => "Promises kept";

    public override string NoFigure => "-";

    public override string Disputes => "Open disputes";

    public override string Reason => "Reason";

    public override string NoReason => "no reason given";

    public override string Age => "Age";

    public override string Contested => "Contested";

    public override string Yields => "What came in after each stage";

    public override string NothingIssued => "Nothing was invoiced by then: there is no figure.";

    public override string FiguresOf(string from, string through) => "Figures from " + from + " to " + through;

    public override string Of(string part, string whole) => part + " of " + whole;

    public override string Days(string days) => days + " days";

    public override string Ages(int from, int? through) => through is { } last
        ? string.Format(CultureInfo.InvariantCulture, "{0}–{1} days", from, last)
        : string.Format(CultureInfo.InvariantCulture, "over {0} days", from - 1);
}

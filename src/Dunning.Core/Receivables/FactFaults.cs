using System.Globalization;
using Dunning.Calendars;
using Dunning.Faults;
using Dunning.Monetary;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Receivables;

/// <summary>What is said of facts that cannot be. Paths follow the wire format of a case; an index is the place in the order given.</summary>
internal static class FactFaults
{
    public static string EventPath(int index, string? member = null) =>
        "$.history[" + index.ToString(CultureInfo.InvariantCulture) + "]" + (member is null ? string.Empty : "." + member);

    public static Fault AmountNotPositive(string path, Money amount) =>
        new(FaultCodes.AmountNotPositive, path, "The amount " + amount + " is not more than 0.", [amount.ToString()]);

    public static Fault AmountNotPayable(string path, Money amount) =>
        new(
            FaultCodes.AmountNotPayable,
            path,
            "The amount " + amount + " is finer than the minor unit of " + amount.Currency + ", or larger than can be reckoned with.",
            [amount.ToString()]);

    public static Fault AmountNegative(string path, Money amount) =>
        new(FaultCodes.AmountNegative, path, "The amount " + amount + " is negative.", [amount.ToString()]);

    public static Fault OtherCurrency(string path, Currency expected, Currency actual) =>
        new(FaultCodes.OtherCurrency, path, "The invoice is in " + expected + ", not in " + actual + ".", [expected.Code, actual.Code]);

    public static Fault SeparatorInName(string path, string name) =>
        new(FaultCodes.SeparatorInName, path, "'" + name + "' holds '|', which parts the keys.", [name]);

    public static Fault DateOutOfRange(string path, LocalDate date, LocalDate from, LocalDate through) =>
        new(
            FaultCodes.DateOutOfRange,
            path,
            LocalDatePattern.Iso.Format(date) + " does not lie in " + LocalDatePattern.Iso.Format(from) + " through " + LocalDatePattern.Iso.Format(through) + ".",
            [LocalDatePattern.Iso.Format(date)]);

    public static Fault UnknownStage(int index, string stage) =>
        new(
            FaultCodes.UnknownStage,
            EventPath(index, "stage"),
            "'" + stage + "' is neither a stage of the policy nor a special act; a retired stage needs its phase.",
            [stage]);

    public static Fault UnknownStageNamed(int index, string stage) =>
        new(FaultCodes.UnknownStageNamed, EventPath(index, "stage"), "The policy has no stage '" + stage + "'.", [stage]);

    public static Fault ReturnExceedsPayments(int index, Money amount) =>
        new(FaultCodes.ReturnExceedsPayments, EventPath(index, "amount"), "The return of " + amount + " is more than was paid.", [amount.ToString()]);

    public static Fault PlanWithoutInstalments(int index) =>
        new(FaultCodes.PlanWithoutInstalments, EventPath(index, "instalments"), "The plan has no instalment.");

    public static Fault NothingToReverse(int index, string id) =>
        new(FaultCodes.NothingToReverse, EventPath(index, "ref"), "No earlier event has the id '" + id + "'.", [id]);

    public static Fault IdUsedTwice(int index, string id) =>
        new(FaultCodes.IdUsedTwice, EventPath(index, "id"), "The id '" + id + "' already stands for another event.", [id]);

    public static Fault DisputeOpenAlready(int index, string id) =>
        new(FaultCodes.DisputeOpenAlready, EventPath(index, "id"), "The dispute '" + id + "' is open already.", [id]);

    public static Fault InsolvencyWithoutOpening(int index) =>
        new(FaultCodes.InsolvencyWithoutOpening, EventPath(index, "opened"), "The first record of an insolvency must say when it was opened.");

    public static Fault FeeKind(int index) =>
        new(FaultCodes.FeeKind, EventPath(index, "kind"), "Interest is recorded as interest charged, not as a fee.");

    public static Fault InvoiceTwice(int index, string number) =>
        new(
            FaultCodes.InvoiceTwice,
            ItemPath(index) + ".invoice.number",
            "The account has invoice '" + number + "' already; terms of one invoice need numbers of their own (F-12/1, F-12/2).",
            [number]);

    /// <summary>A fault of one invoice, as one of the account it stands in; what is wrong with the debtor stays where it is.</summary>
    public static Fault InAccount(this Fault fault, int index, string number)
    {
        if (fault.Path.StartsWith("$.debtor", System.StringComparison.Ordinal)) return fault;
        var placed = fault.Under(ItemPath(index));
        return new Fault(placed.Code, placed.Path, "Invoice " + number + ": " + placed.Message, placed.Arguments, placed.Severity);
    }

    private static string ItemPath(int index) => "$.items[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    public static Fault BeyondCalendar(CalendarRangeException refusal) =>
        new(FaultCodes.BeyondCalendar, "$.invoice.due", refusal.Message, [refusal.CalendarName, LocalDatePattern.Iso.Format(refusal.Date)]);
}

using System.Linq;
using Dunning.Calendars;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio.Steering;

/// <summary>An account as it was known at a moment.</summary>
internal static class KnownFacts
{
    /// <summary>What is known of an account on a day: what is dated later is dropped, so that nothing more comes in.</summary>
    public static DebtorAccount On(DebtorAccount account, LocalDate day)
    {
        var debtor = account.Debtor.WithHolds(account.Debtor.Holds.Where(hold => hold.FromInclusive <= day));
        if (debtor.Insolvency is { } insolvency)
        {
            debtor = debtor.WithInsolvency(
                insolvency.RecordedOn > day ? null
                : insolvency.ClosedOn > day ? new DebtorInsolvency(insolvency.RecordedOn, insolvency.OpenedOn, insolvency.PublishedOn, insolvency.Kind)
                : insolvency);
        }

        return new DebtorAccount(
            debtor,
            account.Items.Where(item => item.Invoice.IssuedOn <= day).Select(item => new Receivable(item.Invoice.WithDebtor(debtor), Known(item.History, day))),
            account.Unapplied);
    }

    /// <summary>The first day after a day on which something dated ahead becomes known; null for none.</summary>
    public static LocalDate? NextAfter(DebtorAccount account, LocalDate day) => DayNumber.ToDateOrNull(FactsToCome.After(account, DayNumber.Of(day)));

    private static InvoiceHistory Known(InvoiceHistory history, LocalDate day) =>
        history.Events.All(happened => happened.On <= day) ? history : InvoiceHistory.Of(history.Events.Where(happened => happened.On <= day));
}

using System.Linq;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Penalties;

/// <summary>Short ways to state a claim, what happened to it, and to ask what it costs.</summary>
internal static class Claims
{
    public static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static Money Eur(decimal amount) => new(amount, Currency.Eur);

    public static Invoice Invoice(
        decimal amount,
        string due,
        DebtorKind kind = DebtorKind.Business,
        Currency? currency = null,
        string? issued = null,
        string? arose = null,
        DebtorInsolvency? insolvency = null) =>
        new(
            "F-1",
            new Debtor("C-1", "Caron", kind, country: "FR", insolvency: insolvency),
            issued is null ? Date(due).PlusDays(-30) : Date(issued),
            Date(due),
            new Money(amount, currency ?? Currency.Eur),
            aroseOn: arose is null ? null : Date(arose));

    public static PaymentReceived Paid(string on, decimal amount, string? id = null) => new(Date(on), Eur(amount), id);

    public static CreditNoteIssued Credited(string on, decimal amount) => new(Date(on), Eur(amount));

    public static PaymentReturned Returned(string on, decimal amount) => new(Date(on), Eur(amount));

    public static InvoiceHistory History(params DunningEvent[] events) => InvoiceHistory.Of(events);

    public static PenaltyStatement Statement(Invoice invoice, LatePaymentRegime regime, string through, params DunningEvent[] events) =>
        new PenaltyCalculator().Calculate(invoice, History(events), regime, Date(through));

    public static decimal[] Interests(this PenaltyStatement statement) => [.. statement.Lines.Select(line => line.Interest.Amount)];

    public static int[] Days(this PenaltyStatement statement) => [.. statement.Lines.Select(line => line.Days)];

    public static decimal[] Percents(this PenaltyStatement statement) => [.. statement.Lines.Select(line => line.Percent)];

    public static PenaltyDoubtKind[] DoubtKinds(this PenaltyStatement statement) => [.. statement.Doubts.Select(doubt => doubt.Kind)];
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Properties.Generation;

/// <summary>Draws an invoice and its debtor.</summary>
internal static class InvoiceDraw
{
    private static readonly Currency Yen = Currency.Parse("JPY");
    private static readonly Currency Franc = Currency.Parse("CHF");

    // Around month ends, a leap day, Good Friday and Easter Monday, the bridge of Ascension and a year's end.
    private static readonly LocalDate[] DueDates =
    [
        new(2026, 2, 14), new(2026, 1, 30), new(2026, 1, 31), new(2028, 2, 28), new(2028, 2, 29), new(2026, 4, 1), new(2026, 4, 3), new(2026, 5, 13),
        new(2026, 7, 13), new(2025, 12, 24), new(2025, 12, 31), new(2027, 10, 31), new(2024, 11, 8), new(2026, 8, 14),
    ];

    public static Invoice Invoice(Draw draw)
    {
        var dueOn = draw.Of(DueDates).PlusDays(draw.Chance(50) ? 0 : draw.Between(-4, 4));
        var issuedOn = dueOn.PlusDays(-draw.Of(0, 10, 30, 30, 45));
        return new Invoice(
            draw.Chance(80) ? "F-1" : "F-12/2",
            Debtor(draw, dueOn),
            issuedOn,
            dueOn,
            new Money(draw.Of(100m, 100m, 200m, 1000m), draw.Below(5) switch { 0 => Yen, 1 => Franc, _ => Currency.Eur }),
            draw.Chance(92) ? PaymentMethod.Transfer : draw.Of(PaymentMethod.DirectDebit, PaymentMethod.BillOfExchange, PaymentMethod.Cheque),
            draw.Chance(75) ? null : "ACME",
            draw.Chance(80) ? null : issuedOn.PlusDays(draw.Between(-20, 20)));
    }

    /// <summary>A further invoice of a debtor, due on a day about that of the first, so that days are shared and spacings meet.</summary>
    /// <param name="draw">The numbers.</param>
    /// <param name="first">The first invoice of the debtor.</param>
    /// <param name="number">Its number.</param>
    /// <param name="currency">Its currency.</param>
    public static Invoice Further(Draw draw, Invoice first, string number, Currency currency)
    {
        var dueOn = first.DueOn.PlusDays(draw.Of(0, 0, 0, -30, -7, -5, -1, 1, 2, 3, 5, 7, 10));
        var issuedOn = dueOn.PlusDays(-draw.Of(0, 30, 45));
        return new Invoice(
            number,
            first.Debtor,
            issuedOn,
            dueOn,
            new Money(draw.Of(10m, 20m, 100m, 100m, 200m, 1000m), currency),
            draw.Chance(95) ? PaymentMethod.Transfer : PaymentMethod.DirectDebit,
            first.CreditorId);
    }

    public static Currency AnyCurrency(Draw draw) => draw.Of(Currency.Eur, Yen, Franc);

    private static Debtor Debtor(Draw draw, LocalDate dueOn) =>
        new(
            "C-1",
            "Caron",
            draw.Of(DebtorKind.Business, DebtorKind.Business, DebtorKind.Business, DebtorKind.Consumer, DebtorKind.Public),
            draw.Chance(97) ? PayerProfile.Unrated : PayerProfile.Automatic,
            draw.Chance(70) ? null : Contacts(draw),
            draw.Chance(92) ? null : Holds(draw, dueOn),
            draw.Chance(94) ? null : Insolvency(draw, dueOn));

    private static List<Contact> Contacts(Draw draw) =>
        [.. Enumerable.Range(0, draw.Below(4)).Select(_ => new Contact(
            draw.Chance(40) ? null : PolicyDraw.Role(draw),
            PolicyDraw.Channels(draw, draw.Below(5)).Select(channel => new ChannelAddress(channel))))];

    private static List<DebtorHold> Holds(Draw draw, LocalDate dueOn) =>
        [.. Enumerable.Range(0, draw.Between(1, 2)).Select(_ =>
        {
            var from = dueOn.PlusDays(draw.Between(-10, 40));
            return new DebtorHold(from, draw.Chance(20) ? null : from.PlusDays(draw.Of(-1, 0, 1, 3, 7, 20)));
        })];

    private static DebtorInsolvency Insolvency(Draw draw, LocalDate dueOn)
    {
        var opened = dueOn.PlusDays(draw.Between(-50, 20));
        var recorded = opened.PlusDays(draw.Of(0, 3, 20, 40));
        return new DebtorInsolvency(
            recorded,
            opened,
            draw.Chance(40) ? null : opened.PlusDays(draw.Between(0, 30)),
            draw.Chance(80) ? InsolvencyKind.Collective : InsolvencyKind.OverIndebtedness,
            draw.Chance(50) ? null : recorded.PlusDays(draw.Of(0, 1, 10, 30)));
    }
}

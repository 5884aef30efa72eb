using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Monetary;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Guarantees.Years;

/// <summary>Draws lives of two years, each from a stream of its own: every payer profile with every kind of debtor, one after the other.</summary>
internal static class LifeDraw
{
    public static readonly LocalDate FirstDay = new(2024, 1, 1);
    public static readonly LocalDate LastDay = new(2025, 12, 31);

    private static readonly int Profiles = Enum.GetValues<PayerProfile>().Length;
    private static readonly int Kinds = Enum.GetValues<DebtorKind>().Length;

    /// <summary>The debtor of a number.</summary>
    public static Life Of(int runSeed, int number)
    {
        var seed = Draw.About((ulong)runSeed, "debtor " + number.ToString(CultureInfo.InvariantCulture)).Next();
        var draw = new Draw(seed);
        var kind = (DebtorKind)(number / Profiles % Kinds);
        var debtor = new Debtor(
            "C-" + number.ToString("D5", CultureInfo.InvariantCulture),
            string.Empty,
            kind,
            (PayerProfile)(number % Profiles),
            World.ReachableBy(draw.Weighted(60, 14, 8, 8, 8, 2)),
            isLargeOrganisation: draw.Chance(10));
        var invoices = Invoices(draw, debtor);
        return new Life
        {
            Number = number,
            Seed = seed,
            Debtor = debtor,
            Book = draw.Of([.. YearBooks.Serving(kind)]),
            Invoices = invoices,
            Script = ScriptDraw.Of(draw, debtor, invoices, Conduct.IsDeaf(seed)),
            FirstDay = FirstDay,
            LastDay = LastDay,
            Missed = MissedDays(runSeed),
        };
    }

    /// <summary>The days on which nobody's file is looked at: weekends, whole weeks, single days.</summary>
    private static HashSet<LocalDate> MissedDays(int runSeed)
    {
        var draw = Draw.About((ulong)runSeed, "missed days");
        var missed = new HashSet<LocalDate>();
        for (var day = FirstDay; day <= LastDay; day = day.PlusDays(1))
        {
            var days = day.DayOfWeek == IsoDayOfWeek.Saturday && draw.Chance(30) ? 2 : draw.Below(180) switch { 0 => 7, < 4 => 1, _ => 0 };
            for (var i = 0; i < days; i++) missed.Add(day.PlusDays(i));
        }

        return missed;
    }

    private static List<Invoice> Invoices(Draw draw, Debtor debtor)
    {
        var invoices = new List<Invoice>();
        var creditor = draw.Chance(15) ? "ACME" : null;
        var foreign = draw.Chance(12) ? draw.Of(Currency.Usd, Currency.Parse("JPY"), Currency.Parse("GBP")) : Currency.Eur;
        var count = draw.Between(3, 14);
        var delivered = FirstDay;
        for (var i = 1; i <= count; i++)
        {
            // Deliveries come in bunches, and so do invoices. Some were taken over, long due.
            delivered = i > 1 && draw.Chance(60) ? delivered.PlusDays(draw.Between(0, 15)) : FirstDay.PlusDays(draw.Between(-60, 660));
            var issued = draw.Chance(5) ? FirstDay.PlusDays(-draw.Between(60, 1100)) : delivered;
            var currency = draw.Chance(40) ? foreign : Currency.Eur;
            var amount = draw.Weighted(8, 50, 32, 10) switch
            {
                0 => draw.Between(1, 12),
                1 => draw.Between(50, 1_500),
                2 => draw.Between(1_500, 20_000),
                _ => draw.Between(20_000, 250_000),
            };
            var cents = currency.MinorUnits == 0 ? 0m : draw.Below(100) / 100m;
            invoices.Add(new Invoice(
                string.Create(CultureInfo.InvariantCulture, $"F-{debtor.Id[2..]}-{i}"),
                debtor,
                issued,
                issued.PlusDays(draw.Of(0, 15, 30, 30, 45, 60)),
                new Money(amount + cents, currency),
                Method(draw, debtor.Profile),
                creditor,
                draw.Chance(5) ? issued.PlusDays(-draw.Between(1, 40)) : null));
        }

        return invoices;
    }

    private static PaymentMethod Method(Draw draw, PayerProfile profile) => profile == PayerProfile.Automatic
        ? draw.Of(PaymentMethod.DirectDebit, PaymentMethod.BillOfExchange)
        : draw.Of(PaymentMethod.Transfer, PaymentMethod.Transfer, PaymentMethod.Transfer, PaymentMethod.Cheque, PaymentMethod.Card, PaymentMethod.DirectDebit);
}

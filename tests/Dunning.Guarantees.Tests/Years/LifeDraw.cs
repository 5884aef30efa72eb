using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Monetary;
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
        var seed = Chance.About((ulong)runSeed, "debtor " + number.ToString(CultureInfo.InvariantCulture)).Next();
        var chance = new Chance(seed);
        var kind = (DebtorKind)(number / Profiles % Kinds);
        var debtor = new Debtor(
            "C-" + number.ToString("D5", CultureInfo.InvariantCulture),
            string.Empty,
            kind,
            (PayerProfile)(number % Profiles),
            World.ReachableBy(chance.Weighted(60, 14, 8, 8, 8, 2)),
            isLargeOrganisation: chance.Percent(10));
        var invoices = Invoices(chance, debtor);
        return new Life
        {
            Number = number,
            Seed = seed,
            Debtor = debtor,
            Book = chance.Of([.. YearBooks.Serving(kind)]),
            Invoices = invoices,
            Script = ScriptDraw.Of(chance, debtor, invoices, Conduct.IsDeaf(seed)),
            FirstDay = FirstDay,
            LastDay = LastDay,
            Missed = MissedDays(runSeed),
        };
    }

    /// <summary>The days on which nobody's file is looked at: weekends, whole weeks, single days.</summary>
    private static HashSet<LocalDate> MissedDays(int runSeed)
    {
        var chance = Chance.About((ulong)runSeed, "missed days");
        var missed = new HashSet<LocalDate>();
        for (var day = FirstDay; day <= LastDay; day = day.PlusDays(1))
        {
            var days = day.DayOfWeek == IsoDayOfWeek.Saturday && chance.Percent(30) ? 2 : chance.Below(180) switch { 0 => 7, < 4 => 1, _ => 0 };
            for (var i = 0; i < days; i++) missed.Add(day.PlusDays(i));
        }

        return missed;
    }

    private static List<Invoice> Invoices(Chance chance, Debtor debtor)
    {
        var invoices = new List<Invoice>();
        var creditor = chance.Percent(15) ? "ACME" : null;
        var foreign = chance.Percent(12) ? chance.Of(Currency.Usd, Currency.Parse("JPY"), Currency.Parse("GBP")) : Currency.Eur;
        var count = chance.Between(3, 14);
        var delivered = FirstDay;
        for (var i = 1; i <= count; i++)
        {
            // Deliveries come in bunches, and so do invoices. Some were taken over, long due.
            delivered = i > 1 && chance.Percent(60) ? delivered.PlusDays(chance.Between(0, 15)) : FirstDay.PlusDays(chance.Between(-60, 660));
            var issued = chance.Percent(5) ? FirstDay.PlusDays(-chance.Between(60, 1100)) : delivered;
            var currency = chance.Percent(40) ? foreign : Currency.Eur;
            var amount = chance.Weighted(8, 50, 32, 10) switch
            {
                0 => chance.Between(1, 12),
                1 => chance.Between(50, 1_500),
                2 => chance.Between(1_500, 20_000),
                _ => chance.Between(20_000, 250_000),
            };
            var cents = currency.MinorUnits == 0 ? 0m : chance.Below(100) / 100m;
            invoices.Add(new Invoice(
                string.Create(CultureInfo.InvariantCulture, $"F-{debtor.Id[2..]}-{i}"),
                debtor,
                issued,
                issued.PlusDays(chance.Of(0, 15, 30, 30, 45, 60)),
                new Money(amount + cents, currency),
                Method(chance, debtor.Profile),
                creditor,
                chance.Percent(5) ? issued.PlusDays(-chance.Between(1, 40)) : null));
        }

        return invoices;
    }

    private static PaymentMethod Method(Chance chance, PayerProfile profile) => profile == PayerProfile.Automatic
        ? chance.Of(PaymentMethod.DirectDebit, PaymentMethod.BillOfExchange)
        : chance.Of(PaymentMethod.Transfer, PaymentMethod.Transfer, PaymentMethod.Transfer, PaymentMethod.Cheque, PaymentMethod.Card, PaymentMethod.DirectDebit);
}

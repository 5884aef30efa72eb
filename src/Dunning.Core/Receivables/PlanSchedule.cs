using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Receivables;

/// <summary>Reckons the payments of a plan from the debt and the terms. What they pay of the debt adds up to it, whatever is rounded.</summary>
internal static class PlanSchedule
{
    private const decimal DaysOfYear = 365m;

    public static IEnumerable<PlanLine> Of(Money debt, LocalDate agreedOn, PlanTerms terms)
    {
        var (owed, unit) = (debt.Amount, debt.Currency.MinorUnit);
        var down = decimal.Ceiling(owed * terms.DownPaymentPercent / 100m / unit) * unit;
        var parts = PartsOf(owed - down, terms, debt.Currency);
        if (parts.Length == 0) return LinesOf(debt, agreedOn, terms, owed, parts);

        // What does not divide goes to the first payment, so that all the others are equal and one standing order serves them.
        var odd = parts[0] - parts[parts.Length - 1];
        if (down > 0m && odd > 0m && odd < unit * parts.Length)
        {
            down += odd;
            parts[0] -= odd;
        }

        return LinesOf(debt, agreedOn, terms, down, parts);
    }

    /// <summary>The instalments, the first one with what does not divide; none where what is left is too little for one.</summary>
    private static decimal[] PartsOf(decimal rest, PlanTerms terms, Currency currency)
    {
        var least = Math.Max(currency.MinorUnit, AmountOf(terms.LeastInstalment, currency) ?? 0m);
        if (rest < least) return [];
        var most = (int)Math.Min(terms.MostInstalments, decimal.Floor(rest / least));
        if (AmountOf(terms.InstalmentSize, currency) is not { } wished) return Equal(rest, Math.Min(terms.Instalments ?? most, most), currency);

        // A first instalment that would be too small is joined to the next; a size with which the plan would grow too long gives way to the longest plan.
        var size = Math.Max(wished, least);
        var number = decimal.Ceiling(rest / size);
        if (number > 1m && rest - (size * (number - 1m)) < least) number--;
        return number <= most ? OfSize(rest, size, (int)number) : Equal(rest, most, currency);
    }

    private static decimal[] Equal(decimal rest, int number, Currency currency) =>
        OfSize(rest, decimal.Floor(rest / number / currency.MinorUnit) * currency.MinorUnit, number);

    private static decimal[] OfSize(decimal rest, decimal each, int number)
    {
        var parts = Enumerable.Repeat(each, number).ToArray();
        parts[0] = rest - (each * (number - 1));
        return parts;
    }

    private static IEnumerable<PlanLine> LinesOf(Money debt, LocalDate agreedOn, PlanTerms terms, decimal down, decimal[] parts)
    {
        var currency = debt.Currency;
        var (left, paidOn) = (debt.Amount, agreedOn);
        if (down > 0m) yield return Line(0, agreedOn, down);
        for (var i = 0; i < parts.Length; i++) yield return Line(i + 1, DueOn(agreedOn, terms, i), parts[i]);

        PlanLine Line(int number, LocalDate dueOn, decimal principal)
        {
            // Multiplied first, divided last, rounded once.
            var exact = left * terms.InterestPercent * Period.DaysBetween(paidOn, dueOn) / (100m * DaysOfYear);
            (left, paidOn) = (left - principal, dueOn);
            return new PlanLine(
                number, dueOn, new Money(principal, currency), new Money(exact, currency).Round(MidpointRounding.AwayFromZero), new Money(left, currency));
        }
    }

    /// <summary>The due day of an instalment, each counted from the first: 31 January is followed by 28 February and 31 March.</summary>
    private static LocalDate DueOn(LocalDate agreedOn, PlanTerms terms, int place)
    {
        if (terms.DayOfMonth is not { } day) return terms.Calendar.Roll(agreedOn.PlusMonths(place + 1));
        var earliest = agreedOn.PlusDays(terms.DaysToFirst);
        var first = new YearMonth(earliest.Year, earliest.Month);
        if (InMonth(first, day) < earliest) first = first.PlusMonths(1);
        return terms.Calendar.Roll(InMonth(first.PlusMonths(place), day));
    }

    private static LocalDate InMonth(YearMonth month, int day) => month.OnDayOfMonth(Math.Min(day, month.ToDateInterval().End.Day));

    private static decimal? AmountOf(Money? money, Currency currency) => money is not { } given ? null
        : given.Currency == currency ? given.Amount
        : throw new CurrencyMismatchException(currency, given.Currency);
}

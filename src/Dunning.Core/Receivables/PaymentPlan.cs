using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Receivables;

/// <summary>Instalments agreed with the debtor. While they are kept, the dunning process rests.</summary>
public sealed class PaymentPlan : IEquatable<PaymentPlan>
{
    /// <summary>Describes a plan.</summary>
    /// <param name="instalments">The payments; a plan without any is refused by the engine.</param>
    public PaymentPlan(params IEnumerable<Instalment> instalments)
    {
        ArgumentNullException.ThrowIfNull(instalments);
        Instalments = ValueList<Instalment>.Of(instalments);
        Steps = [.. Instalments
            .OrderBy(i => i.DueOn)
            .Select(i => new Step(DayNumber.Of(i.DueOn), MinorUnits.TryConvert(i.Amount, out var minor) ? minor : 0))];
    }

    /// <summary>The payments, in the order given.</summary>
    public ValueList<Instalment> Instalments { get; }

    /// <summary>Due days and amounts by date.</summary>
    internal Step[] Steps { get; }

    /// <summary>A plan that pays a debt by the terms of the creditor: what is due at once, and monthly instalments, each counted from the first.</summary>
    /// <param name="debt">What is owed, more than 0, in whole minor units.</param>
    /// <param name="agreedOn">The day of the agreement, on which the down payment is due.</param>
    /// <param name="terms">What the creditor offers. Where what is left beside the down payment is less than the least instalment, all of it is due at once.</param>
    /// <exception cref="ArgumentException">The debt is not more than 0, or finer than the minor unit.</exception>
    /// <exception cref="CurrencyMismatchException">The terms name an amount in another currency.</exception>
    /// <exception cref="CalendarRangeException">The calendar of the terms does not know the years of the plan.</exception>
    /// <example>
    /// 1,000.00 EUR on 2026-01-31 by <see cref="PlanTerms.InsolventPayer"/>: 300.04 at once, then 116.66 on 28 February, 31 March, 30 April, 31 May, 30 June and 31 July.
    /// </example>
    public static PlanProposal Propose(Money debt, LocalDate agreedOn, PlanTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (debt.Amount <= 0m || !debt.IsPayable) throw new ArgumentException("A debt of " + debt + " cannot be paid in instalments.", nameof(debt));
        return new PlanProposal(debt, agreedOn, terms, PlanSchedule.Of(debt, agreedOn, terms));
    }

    /// <inheritdoc/>
    public bool Equals(PaymentPlan? other) => other is not null && Instalments.Equals(other.Instalments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PaymentPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => Instalments.GetHashCode();

    internal readonly struct Step(int dueDay, long amountMinor)
    {
        public int DueDay { get; } = dueDay;

        public long AmountMinor { get; } = amountMinor;
    }
}

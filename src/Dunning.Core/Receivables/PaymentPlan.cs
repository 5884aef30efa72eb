using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Vocabulary;

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

using System;
using Dunning.Calendars;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>
/// Something that happened to an invoice on a day. Events are evidence: they are appended, never edited. The cases are closed:
/// <see cref="Kind"/> names the class.
/// </summary>
public abstract class DunningEvent : IEquatable<DunningEvent>
{
    private readonly Money? _amount;
    private readonly long _amountMinor;

    private protected DunningEvent(LocalDate on, string? id, string? by, string? reference, Money? amount = null)
    {
        On = on;
        Day = DayNumber.Of(on);
        Id = id;
        By = by;
        Reference = reference;
        _amount = amount;
        long minor = 0;
        HasUsableAmount = amount is null || (MinorUnits.TryConvert(amount.Value, out minor) && minor >= 0);
        _amountMinor = HasUsableAmount ? minor : 0;
    }

    /// <summary>The day it happened.</summary>
    public LocalDate On { get; }

    /// <summary>Identifies the event, so that it is read once and can be reversed; null where it has no id.</summary>
    public string? Id { get; }

    /// <summary>Who recorded it.</summary>
    public string? By { get; }

    /// <summary>The reference of a document.</summary>
    public string? Reference { get; }

    /// <summary>Which case this is.</summary>
    public abstract DunningEventKind Kind { get; }

    internal int Day { get; }

    /// <summary>The amount the event carries, for the cases that carry one.</summary>
    internal Money? CarriedAmount => _amount;

    /// <summary>The amount in minor units; 0 when there is none or it cannot be used.</summary>
    internal long AmountMinor => _amountMinor;

    /// <summary>Whether the amount, if any, is not negative, not finer than the minor unit and not beyond all measure.</summary>
    internal bool HasUsableAmount { get; }

    /// <inheritdoc/>
    public bool Equals(DunningEvent? other) =>
        other is not null && Kind == other.Kind && On == other.On && Id == other.Id && By == other.By && Reference == other.Reference
        && HasSameContent(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DunningEvent);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, On, Id, Reference).GetHashCode();

    /// <summary>Kind and day: <c>2026-03-01 payment</c>.</summary>
    public override string ToString() => NodaTime.Text.LocalDatePattern.Iso.Format(On) + " " + Vocabulary.WireName.Of(Kind);

    private protected virtual bool HasSameContent(DunningEvent other) => true;
}

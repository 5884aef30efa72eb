using System;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Receivables;

/// <summary>Proceedings against the debtor, which count for each invoice that has none of its own.</summary>
public sealed class DebtorInsolvency : IEquatable<DebtorInsolvency>
{
    /// <summary>Describes proceedings.</summary>
    /// <param name="recordedOn">The day the creditor learned of them; they are not known before.</param>
    /// <param name="openedOn">The day of the opening judgment: claims that arose on or before it are stayed (C. com. L622-7, L622-21).</param>
    /// <param name="publishedOn">The day of publication, from which the time to declare runs (R622-24); null while not published.</param>
    /// <param name="kind">Collective proceedings unless said otherwise.</param>
    /// <param name="closedOn">The day they ended; not known before.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not declared.</exception>
    public DebtorInsolvency(
        LocalDate recordedOn,
        LocalDate openedOn,
        LocalDate? publishedOn = null,
        InsolvencyKind kind = InsolvencyKind.Collective,
        LocalDate? closedOn = null)
    {
        WireName.ThrowIfUndeclared(kind, nameof(kind));
        RecordedOn = recordedOn;
        OpenedOn = openedOn;
        PublishedOn = publishedOn;
        Kind = kind;
        ClosedOn = closedOn;
    }

    /// <summary>The day the creditor learned of them.</summary>
    public LocalDate RecordedOn { get; }

    /// <summary>The day of the opening judgment.</summary>
    public LocalDate OpenedOn { get; }

    /// <summary>The day of publication; null while not published.</summary>
    public LocalDate? PublishedOn { get; }

    /// <summary>Which law stays the claim.</summary>
    public InsolvencyKind Kind { get; }

    /// <summary>The day they ended; null while they last.</summary>
    public LocalDate? ClosedOn { get; }

    /// <inheritdoc/>
    public bool Equals(DebtorInsolvency? other) =>
        other is not null && RecordedOn == other.RecordedOn && OpenedOn == other.OpenedOn && PublishedOn == other.PublishedOn
        && Kind == other.Kind && ClosedOn == other.ClosedOn;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DebtorInsolvency);

    /// <inheritdoc/>
    public override int GetHashCode() => (RecordedOn, OpenedOn, Kind).GetHashCode();
}

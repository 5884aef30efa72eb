using System;

namespace Dunning.Policies;

/// <summary>How long the claim can be sued for.</summary>
public sealed class LimitationRules : IEquatable<LimitationRules>
{
    /// <summary>States the rules; what is left out has its usual value.</summary>
    /// <param name="businessYears">Years against a business, 1 to 50 (C. com. L110-4).</param>
    /// <param name="consumerYears">Years against a consumer, 1 to 50 (C. conso. L218-2).</param>
    /// <param name="publicYears">Calendar years against a public body, counted from the year after, 1 to 50 (law 68-1250, art. 1).</param>
    /// <param name="titleYears">Years once there is a title, 1 to 50 (CPCE L111-4).</param>
    /// <param name="warningDays">Days before the limit from which it is announced, 0 to 3650.</param>
    public LimitationRules(
        int businessYears = 5,
        int consumerYears = 2,
        int publicYears = 4,
        int titleYears = 10,
        int warningDays = 90)
    {
        BusinessYears = businessYears;
        ConsumerYears = consumerYears;
        PublicYears = publicYears;
        TitleYears = titleYears;
        WarningDays = warningDays;
    }

    /// <summary>Years against a business, 1 to 50 (C. com. L110-4).</summary>
    public int BusinessYears { get; }

    /// <summary>Years against a consumer, 1 to 50 (C. conso. L218-2).</summary>
    public int ConsumerYears { get; }

    /// <summary>Calendar years against a public body, counted from the year after, 1 to 50 (law 68-1250, art. 1).</summary>
    public int PublicYears { get; }

    /// <summary>Years once there is a title, 1 to 50 (CPCE L111-4).</summary>
    public int TitleYears { get; }

    /// <summary>Days before the limit from which it is announced, 0 to 3650.</summary>
    public int WarningDays { get; }

    /// <inheritdoc/>
    public bool Equals(LimitationRules? other) =>
        other is not null && BusinessYears == other.BusinessYears && ConsumerYears == other.ConsumerYears && PublicYears == other.PublicYears && TitleYears == other.TitleYears && WarningDays == other.WarningDays;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LimitationRules);

    /// <inheritdoc/>
    public override int GetHashCode() => (BusinessYears, ConsumerYears, PublicYears, TitleYears, WarningDays).GetHashCode();
}

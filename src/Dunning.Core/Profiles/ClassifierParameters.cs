using System;

namespace Dunning.Profiles;

/// <summary>Every number of the classifier. Bounds are inclusive: a share equal to its bound reaches it. Immutable.</summary>
public sealed class ClassifierParameters : IEquatable<ClassifierParameters>
{
    /// <summary>States the numbers; what is left out has its usual value.</summary>
    /// <param name="windowMonths">How far back an invoice may have fallen due, in months, 1 to 240.</param>
    /// <param name="graceDays">Days after the due date within which a settlement is on time, 0 to 365.</param>
    /// <param name="leastCounted">How many invoices that count there must be for a profile of habit (good, negligent, bad), at least 1.</param>
    /// <param name="goodShare">The part settled on time from which a payer is good, more than 0 and at most 1.</param>
    /// <param name="leastDisputed">How many late invoices a litigious payer has disputed, at least 1.</param>
    /// <param name="disputedShare">The part of the late ones a litigious payer has disputed, 0 to 1.</param>
    /// <param name="leastFailures">How many broken plans and returned payments together make a payer insolvent, at least 1.</param>
    /// <param name="contactDays">Days from a contact within which a settlement counts as its effect, 0 to 365.</param>
    /// <param name="contactShare">The part of the late ones settled so from which a payer is negligent, more than 0 and at most 1.</param>
    /// <param name="shortDelayDays">The average delay up to which a payer is negligent, in days, 0 to 3650.</param>
    /// <param name="planToleranceDays">Days after an instalment is due within which money is still on time, as in a policy's rules for plans, 0 to 365.</param>
    /// <param name="fairFrom">From how many invoices a profile is fairly sure, at least 1.</param>
    /// <param name="firmFrom">From how many invoices a profile is firm, no fewer than <paramref name="fairFrom"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public ClassifierParameters(
        int windowMonths = 24,
        int graceDays = 3,
        int leastCounted = 3,
        decimal goodShare = 0.9m,
        int leastDisputed = 2,
        decimal disputedShare = 0.5m,
        int leastFailures = 2,
        int contactDays = 10,
        decimal contactShare = 0.5m,
        int shortDelayDays = 15,
        int planToleranceDays = 3,
        int fairFrom = 6,
        int firmFrom = 12)
    {
        WindowMonths = InRange(windowMonths, 1, 240, nameof(windowMonths));
        GraceDays = InRange(graceDays, 0, 365, nameof(graceDays));
        LeastCounted = InRange(leastCounted, 1, int.MaxValue, nameof(leastCounted));
        GoodShare = PositiveShare(goodShare, nameof(goodShare));
        LeastDisputed = InRange(leastDisputed, 1, int.MaxValue, nameof(leastDisputed));
        DisputedShare = InRange(disputedShare, 0m, 1m, nameof(disputedShare));
        LeastFailures = InRange(leastFailures, 1, int.MaxValue, nameof(leastFailures));
        ContactDays = InRange(contactDays, 0, 365, nameof(contactDays));
        ContactShare = PositiveShare(contactShare, nameof(contactShare));
        ShortDelayDays = InRange(shortDelayDays, 0, 3650, nameof(shortDelayDays));
        PlanToleranceDays = InRange(planToleranceDays, 0, 365, nameof(planToleranceDays));
        FairFrom = InRange(fairFrom, 1, int.MaxValue, nameof(fairFrom));
        FirmFrom = InRange(firmFrom, fairFrom, int.MaxValue, nameof(firmFrom));
    }

    /// <summary>
    /// 24 months; on time through 3 days; 3 invoices at least; good from 90 %; litigious from 2 and half of the late ones; insolvent from 2 failures; half
    /// settled within 10 days of a contact, or 15 days late on average, is negligent.
    /// </summary>
    public static ClassifierParameters Standard { get; } = new();

    /// <summary>How far back an invoice may have fallen due, in months.</summary>
    public int WindowMonths { get; }

    /// <summary>Days after the due date within which a settlement is on time.</summary>
    public int GraceDays { get; }

    /// <summary>How many invoices that count there must be for a profile of habit.</summary>
    public int LeastCounted { get; }

    /// <summary>The part settled on time from which a payer is good.</summary>
    public decimal GoodShare { get; }

    /// <summary>How many late invoices a litigious payer has disputed.</summary>
    public int LeastDisputed { get; }

    /// <summary>The part of the late ones a litigious payer has disputed.</summary>
    public decimal DisputedShare { get; }

    /// <summary>How many broken plans and returned payments together make a payer insolvent.</summary>
    public int LeastFailures { get; }

    /// <summary>Days from a contact within which a settlement counts as its effect.</summary>
    public int ContactDays { get; }

    /// <summary>The part of the late ones settled so from which a payer is negligent.</summary>
    public decimal ContactShare { get; }

    /// <summary>The average delay up to which a payer is negligent, in days.</summary>
    public int ShortDelayDays { get; }

    /// <summary>Days after an instalment is due within which money is still on time.</summary>
    public int PlanToleranceDays { get; }

    /// <summary>From how many invoices a profile is fairly sure.</summary>
    public int FairFrom { get; }

    /// <summary>From how many invoices a profile is firm.</summary>
    public int FirmFrom { get; }

    /// <inheritdoc/>
    public bool Equals(ClassifierParameters? other) =>
        other is not null && WindowMonths == other.WindowMonths && GraceDays == other.GraceDays && LeastCounted == other.LeastCounted
        && GoodShare == other.GoodShare && LeastDisputed == other.LeastDisputed && DisputedShare == other.DisputedShare
        && LeastFailures == other.LeastFailures && ContactDays == other.ContactDays && ContactShare == other.ContactShare
        && ShortDelayDays == other.ShortDelayDays && PlanToleranceDays == other.PlanToleranceDays
        && FairFrom == other.FairFrom && FirmFrom == other.FirmFrom;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClassifierParameters);

    /// <inheritdoc/>
    public override int GetHashCode() => (WindowMonths, GraceDays, GoodShare, ShortDelayDays).GetHashCode();

    private static T InRange<T>(T value, T least, T most, string name) where T : IComparable<T> =>
        value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0
            ? value
            : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"Takes {least} through {most}."));

    // At 0 the rule would hold for everybody.
    private static decimal PositiveShare(decimal value, string name) =>
        value > 0m ? InRange(value, 0m, 1m, name) : throw new ArgumentOutOfRangeException(name, value, "Takes more than 0, and at most 1.");
}

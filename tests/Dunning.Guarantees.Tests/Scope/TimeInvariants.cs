using System.Collections.Generic;
using Dunning.Engine;

namespace Dunning.Guarantees.Scope;

/// <summary>How answers follow each other where nothing happens.</summary>
internal static class TimeInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        new(
            "the day to ask again lies after today", "6 (reviewOn)", (_, in a) => a.ReviewOn is not null, (s, in a) => a.ReviewOn > s.Today,
            (s, a) => a with { ReviewOn = s.Today }),
        new(
            "what is waited for is asked about again by the day it ends", "6 (reviewOn)", (_, in a) => a.Until is not null,
            (s, in a) => a.Until > s.Today && a.ReviewOn <= a.Until,
            (_, a) => a with { ReviewOn = a.Until + 1 }),
        new(
            "no wait outlives the day it was to end", "3", (s, in _) => s.Before is { Until: { } until } && s.Today >= until,
            (s, in a) => a.Verdict != Verdict.Wait || a.Reason != s.Before!.Value.Reason || a.Until != s.Before.Value.Until,
            (s, a) => s.Before ?? a),
        new(
            "an answer stands until the day to ask again", "6 (reviewOn)",
            (s, in _) => s.Before is { } before && !(before.ReviewOn <= s.Today),
            (s, in a) => a.SaysTheSameAs(s.Before!.Value) && a.ReviewOn == s.Before.Value.ReviewOn,
            (_, a) => a with { Alerts = a.Alerts ^ DunningAlerts.CreditToIssue }),
        new(
            "on the day to ask again it differs, and that day was asked about", "6 (reviewOn)",
            (s, in _) => s.Before is { } before && before.ReviewOn <= s.Today,
            (s, in a) => s.Before!.Value.ReviewOn == s.Today && !a.SaysTheSameAs(s.Before.Value),
            (s, a) => s.Before ?? a),
        new(
            "after the last day asked about nothing changes", "6 (reviewOn)", (s, in _) => s.IsLast, (_, in a) => a.ReviewOn is null,
            (s, a) => a with { ReviewOn = s.Today + 100 }),
        new(
            "what is closed never changes by itself", "3.1, 6", (_, in a) => a.Verdict == Verdict.None, (_, in a) => a.ReviewOn is null,
            (s, a) => a with { ReviewOn = s.Today + 1 }),
    ];
}

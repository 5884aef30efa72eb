using System;
using Dunning.Calendars;

namespace Dunning.Engine.Rules;

/// <summary>The days before none of which a stage falls due, each <see cref="DayNumber.None"/> where it does not apply.</summary>
internal struct StageTerms()
{
    /// <summary>The stage's own day.</summary>
    public int OwnDay = DayNumber.None;

    /// <summary>The last stage carried out, and the days that part two stages.</summary>
    public int Spacing = DayNumber.None;

    /// <summary>The day a live trigger was set.</summary>
    public int Trigger = DayNumber.None;

    /// <summary>The day from which the claim is late.</summary>
    public int DayAfterDue = DayNumber.None;

    /// <summary>The end of the time the debtor was given.</summary>
    public int Response = DayNumber.None;

    /// <summary>The latest day on which something that held the process ended.</summary>
    public int Release = DayNumber.None;

    /// <summary>The day from which the stage may be tried again.</summary>
    public int Retry = DayNumber.None;

    public readonly int Earliest => Math.Max(Response, LatestButResponse);

    /// <summary>Whether only the debtor's time to answer keeps the stage from falling due, which gives the wait its name.</summary>
    public readonly bool ResponseIsLast => Response > LatestButResponse;

    private readonly int LatestButResponse =>
        Math.Max(Math.Max(Math.Max(OwnDay, Spacing), Math.Max(Trigger, DayAfterDue)), Math.Max(Release, Retry));
}

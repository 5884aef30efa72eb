using System;
using Dunning.Faults;

namespace Dunning.Json.Streaming;

/// <summary>The fault of a question about a day that cannot be reckoned with, which the library treats as an error of the program.</summary>
internal static class DayFault
{
    /// <summary>The fault; null where the exception is about something else.</summary>
    public static Fault? Of(ArgumentOutOfRangeException outside) => outside.ParamName switch
    {
        "asOf" or "today" => Named("$.today", "The day to decide for"),
        "throughDate" => Named("$.through", "The last day that counts"),
        _ => null,
    };

    private static Fault Named(string path, string day) =>
        new(FaultCodes.DateOutOfRange, path, day + " does not lie in the years that can be reckoned with.");
}

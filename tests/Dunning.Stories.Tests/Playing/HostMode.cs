namespace Dunning.Stories.Playing;

/// <summary>When a host asks the engine.</summary>
internal enum HostMode
{
    /// <summary>Every day.</summary>
    EveryDay,

    /// <summary>On the first day, on the days the engine itself named, and when something happened.</summary>
    OnReviewDays,
}

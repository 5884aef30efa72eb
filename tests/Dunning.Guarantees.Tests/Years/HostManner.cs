namespace Dunning.Guarantees.Years;

/// <summary>How a host works; the last four are wrong, and there to be found.</summary>
internal sealed record HostManner
{
    /// <summary>Asks on every day it runs.</summary>
    public static readonly HostManner Daily = new() { AsksEveryDay = true };

    /// <summary>Asks when something came in and when the last answer says to ask again.</summary>
    public static readonly HostManner OnReviewDays = new();

    public bool AsksEveryDay { get; init; }

    /// <summary>Asks so many days after it was told to.</summary>
    public int LateBy { get; init; }

    /// <summary>Does not ask when a payment comes back.</summary>
    public bool OverlooksReturns { get; init; }

    /// <summary>Sends what was to be approved as it was laid before the person, whatever happened since.</summary>
    public bool SendsAsLaidBefore { get; init; }

    /// <summary>After a stop it takes what it stored but did not record for never sent.</summary>
    public bool ForgetsItsStore { get; init; }
}

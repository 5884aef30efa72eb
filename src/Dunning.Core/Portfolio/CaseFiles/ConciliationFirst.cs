namespace Dunning.Portfolio.CaseFiles;

/// <summary>Whether an attempt to settle out of court must come first, or the claim is inadmissible (CPC 750-1).</summary>
public enum ConciliationFirst
{
    /// <summary>It need not.</summary>
    No,

    /// <summary>It must.</summary>
    Yes,

    /// <summary>It must before the civil court (tribunal judiciaire), as against a debtor who is no trader; it need not before the commercial court.</summary>
    BeforeCivilCourt,
}

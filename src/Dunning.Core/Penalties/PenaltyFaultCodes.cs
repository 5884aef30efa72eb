namespace Dunning.Penalties;

/// <summary>The stable codes of what the penalties refuse. A code is never given a second meaning.</summary>
public static class PenaltyFaultCodes
{
    /// <summary>No rate is known for a day.</summary>
    public const string UnknownRate = "DUN50001";

    /// <summary>The regime does not apply to that kind of debtor.</summary>
    public const string WrongDebtorKind = "DUN50002";

    /// <summary>The contractual rate is under the floor of the half-year in which interest begins.</summary>
    public const string RateUnderFloor = "DUN50003";

    /// <summary>The regime needs a part that was not given: a rate, the day of the formal notice or of enforceability.</summary>
    public const string MissingRegimePart = "DUN50004";

    /// <summary>The regime was given a part that it does not take.</summary>
    public const string UnknownRegimePart = "DUN50005";

    /// <summary>No regime has that name.</summary>
    public const string UnknownRegime = "DUN50006";

    /// <summary>The day asked for lies before the issue date.</summary>
    public const string ThroughBeforeIssue = "DUN50007";

    /// <summary>The claim arose on a day which the regime, as described, does not serve.</summary>
    public const string RegimeNotInForce = "DUN50008";

    /// <summary>No regime is known for that country and kind of debtor.</summary>
    public const string NoRegime = "DUN50009";

    /// <summary>A rate, a sum or a basis is out of range.</summary>
    public const string NumberOutOfRange = "DUN50010";

    /// <summary>The due date lies after the latest one the law allows.</summary>
    public const string TermsTooLong = "DUN50101";

    /// <summary>An invoice or general terms lack a mention that the law asks for.</summary>
    public const string MentionMissing = "DUN50102";

    /// <summary>A mention does not say what the law says.</summary>
    public const string MentionWrong = "DUN50103";
}

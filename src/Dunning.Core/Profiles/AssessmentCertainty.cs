namespace Dunning.Profiles;

/// <summary>How far a profile can be relied on: by how many invoices stand behind it.</summary>
public enum AssessmentCertainty
{
    /// <summary>Few invoices: one more can change it.</summary>
    Slight,

    /// <summary>Some invoices.</summary>
    Fair,

    /// <summary>Many invoices.</summary>
    Firm,

    /// <summary>A fact and no tendency: proceedings are open, the debtor is a public body or marked as a large organisation.</summary>
    Established,
}

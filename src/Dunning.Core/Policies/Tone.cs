namespace Dunning.Policies;

/// <summary>How a message speaks.</summary>
public enum Tone
{
    /// <summary>As to a customer who forgot.</summary>
    Courteous,

    /// <summary>Factual.</summary>
    Neutral,

    /// <summary>As to one who was reminded.</summary>
    Firm,

    /// <summary>As a lawyer would read it.</summary>
    Formal,
}

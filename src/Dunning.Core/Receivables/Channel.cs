namespace Dunning.Receivables;

/// <summary>A way to reach a debtor.</summary>
public enum Channel
{
    /// <summary>E-mail.</summary>
    Email,

    /// <summary>Text message.</summary>
    Sms,

    /// <summary>Phone call.</summary>
    Phone,

    /// <summary>Letter by plain post.</summary>
    Letter,

    /// <summary>Registered letter with acknowledgment of receipt.</summary>
    RegisteredLetter,

    /// <summary>Electronic registered letter (CPCE L100), for a consumer only with prior consent.</summary>
    ElectronicRegisteredLetter,

    /// <summary>Service by a judicial officer (commissaire de justice).</summary>
    Bailiff,

    /// <summary>The debtor's supplier portal or an invoicing platform.</summary>
    Portal,
}

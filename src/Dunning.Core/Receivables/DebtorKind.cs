namespace Dunning.Receivables;

/// <summary>What the debtor is before the law: it decides what may be claimed, and for how long.</summary>
public enum DebtorKind
{
    /// <summary>A professional (C. com. L441-10).</summary>
    Business,

    /// <summary>A consumer: no fixed sum, interest only from a formal notice, a limit of two years (C. conso. L218-2).</summary>
    Consumer,

    /// <summary>A public body: no enforcement against it, a limit counted in calendar years (law 68-1250).</summary>
    Public,
}

namespace Dunning.Ledgers;

/// <summary>What parts the whole units from the fraction in the amounts of a ledger; the other mark may then group thousands.</summary>
public enum DecimalMark
{
    /// <summary>A point: <c>1,250.00</c>.</summary>
    Point,

    /// <summary>A comma: <c>1.250,00</c>.</summary>
    Comma,
}

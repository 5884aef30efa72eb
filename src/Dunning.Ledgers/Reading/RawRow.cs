namespace Dunning.Ledgers.Reading;

/// <summary>What a row says of an invoice, as text: how to read it is known only once the whole file is.</summary>
internal sealed class RawRow(CustomerDraft customer, int line)
{
    /// <summary>The first column that is of the invoice, not of the customer.</summary>
    public const LedgerColumn FirstColumn = LedgerColumn.Invoice;

    private readonly string?[] _cells = new string?[(int)LedgerColumn.HoldUntil - (int)FirstColumn + 1];

    public CustomerDraft Customer { get; } = customer;

    public int Line { get; } = line;

    /// <summary>The cell of a column, null where it is empty or the file has no such column.</summary>
    public string? this[LedgerColumn column]
    {
        get => _cells[column - FirstColumn];
        set => _cells[column - FirstColumn] = value;
    }
}

namespace Dunning.Ledgers;

/// <summary>
/// The stable codes of what a ledger is refused for (400xx), a row is skipped for (401xx) and is only remarked (402xx). A code is never given
/// a second meaning.
/// </summary>
public static class LedgerFaultCodes
{
    /// <summary>The file is not text.</summary>
    public const string NotText = "DUN40001";

    /// <summary>The file is not UTF-8.</summary>
    public const string NotUtf8 = "DUN40002";

    /// <summary>The file is empty.</summary>
    public const string Empty = "DUN40003";

    /// <summary>The header lacks a column that is needed.</summary>
    public const string ColumnMissing = "DUN40004";

    /// <summary>The header has a column twice.</summary>
    public const string ColumnTwice = "DUN40005";

    /// <summary>The header has no column of the name that was mapped.</summary>
    public const string MappedColumnMissing = "DUN40006";

    /// <summary>The header cannot be split: too long, too many columns, or a quote that is not closed.</summary>
    public const string HeaderForm = "DUN40007";

    /// <summary>Neither the file nor the options name a currency.</summary>
    public const string NoCurrency = "DUN40008";

    /// <summary>The file gives issue dates only, and no terms are stated.</summary>
    public const string NoTerms = "DUN40009";

    /// <summary>The dates could be read two ways.</summary>
    public const string DatesAmbiguous = "DUN40010";

    /// <summary>Some dates can only be read day first, others only month first.</summary>
    public const string DatesContradict = "DUN40011";

    /// <summary>The amounts could be read two ways.</summary>
    public const string AmountsAmbiguous = "DUN40012";

    /// <summary>Some amounts can only be read with a decimal point, others only with a decimal comma.</summary>
    public const string AmountsContradict = "DUN40013";

    /// <summary>A row has another number of cells than the header.</summary>
    public const string CellCount = "DUN40101";

    /// <summary>A quote is not closed, or text follows a closing quote.</summary>
    public const string Quotes = "DUN40102";

    /// <summary>A row is longer than can be read.</summary>
    public const string RowTooLong = "DUN40103";

    /// <summary>A value that is needed is empty.</summary>
    public const string ValueMissing = "DUN40104";

    /// <summary>A date cannot be read.</summary>
    public const string Date = "DUN40105";

    /// <summary>An amount cannot be read.</summary>
    public const string Amount = "DUN40106";

    /// <summary>An amount is finer than the minor unit of its currency, or beyond all measure.</summary>
    public const string AmountNotPayable = "DUN40107";

    /// <summary>An amount is 0.</summary>
    public const string AmountZero = "DUN40108";

    /// <summary>A part of an amount is negative.</summary>
    public const string AmountNegative = "DUN40109";

    /// <summary>A row without an invoice number is no credit.</summary>
    public const string NoInvoice = "DUN40110";

    /// <summary>The customer has an invoice of that number already.</summary>
    public const string InvoiceTwice = "DUN40111";

    /// <summary>A currency is not one of ISO 4217.</summary>
    public const string Currency = "DUN40112";

    /// <summary>A word is not one of those that can stand in the column.</summary>
    public const string Word = "DUN40113";

    /// <summary>A number or id holds |, which parts the keys.</summary>
    public const string SeparatorInName = "DUN40114";

    /// <summary>Two rows of one customer say different things of them; the first stands.</summary>
    public const string CustomerContradicted = "DUN40201";

    /// <summary>Two customers have an invoice of one number, so that their acts would have the same keys.</summary>
    public const string NumberShared = "DUN40202";

    /// <summary>Payments or disputes have no day: they count from the issue date.</summary>
    public const string Undated = "DUN40203";

    /// <summary>Invoices have no issue date: it was reckoned back from the due date.</summary>
    public const string IssueDateAssumed = "DUN40204";

    /// <summary>An invoice is due before it was issued.</summary>
    public const string DueBeforeIssue = "DUN40205";

    /// <summary>A value was not used, as it makes no sense beside the others: the day of a stage without the stage.</summary>
    public const string ValueUnused = "DUN40206";
}

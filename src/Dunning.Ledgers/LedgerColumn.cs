namespace Dunning.Ledgers;

/// <summary>What a ledger can say of an invoice and its customer. The name in a header is that of <see cref="LedgerColumnNames"/>.</summary>
public enum LedgerColumn
{
    /// <summary>The customer's identifier. Required.</summary>
    CustomerId,

    /// <summary>The customer's name.</summary>
    CustomerName,

    /// <summary>The customer's e-mail address: reaches them by e-mail and electronic registered letter.</summary>
    CustomerEmail,

    /// <summary>The customer's phone number: reaches them by phone and text message.</summary>
    CustomerPhone,

    /// <summary>The customer's postal address: reaches them by letter, registered letter and judicial officer.</summary>
    CustomerAddress,

    /// <summary>What the customer is before the law: <c>business</c>, <c>consumer</c> or <c>public</c>; business where empty.</summary>
    CustomerKind,

    /// <summary>How the customer pays, for instance <c>negligent</c>; unrated where empty.</summary>
    Profile,

    /// <summary>The invoice number. Required; empty on a row that is an unapplied credit.</summary>
    Invoice,

    /// <summary>The issue date.</summary>
    IssueDate,

    /// <summary>The due date. Required, unless there are issue dates and terms in days.</summary>
    DueDate,

    /// <summary>The amount including tax; negative on a credit. Required.</summary>
    Amount,

    /// <summary>The currency, three letters of ISO 4217.</summary>
    Currency,

    /// <summary>What was paid of it.</summary>
    Paid,

    /// <summary>When it was paid; without an amount paid: in full.</summary>
    PaidOn,

    /// <summary>How it is to be paid, for instance <c>direct-debit</c>; transfer where empty.</summary>
    Method,

    /// <summary>What of it is disputed: an amount, or yes or no.</summary>
    Disputed,

    /// <summary>Since when it is disputed.</summary>
    DisputedOn,

    /// <summary>The day by which the customer promised to pay.</summary>
    PromisedOn,

    /// <summary>The furthest stage carried out.</summary>
    Stage,

    /// <summary>When that stage was carried out.</summary>
    StageOn,

    /// <summary>The day before which nothing is to be done.</summary>
    HoldUntil,
}

using System;
using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Receivables;

/// <summary>
/// One claim with one due date. An invoice payable in several terms is several of these, their numbers told apart by term
/// (<c>F-12/1</c>, <c>F-12/2</c>). What happened to it stands in its <see cref="InvoiceHistory"/>.
/// </summary>
/// <remarks>The constructor takes any amount and date; facts that cannot be are listed by the engine when it is asked about them.</remarks>
public sealed class Invoice : IEquatable<Invoice>
{
    /// <summary>Describes an invoice.</summary>
    /// <param name="number">The number, not empty; <c>|</c> is refused by the engine, as it parts the keys.</param>
    /// <param name="debtor">Who owes it.</param>
    /// <param name="issuedOn">The issue date.</param>
    /// <param name="dueOn">The due date: the last day on which payment is on time.</param>
    /// <param name="amount">The amount including tax, more than 0.</param>
    /// <param name="method">How it is to be paid.</param>
    /// <param name="creditorId">The creditor, in books of several; part of every key when given.</param>
    /// <param name="aroseOn">The day the claim arose, which insolvency looks at; null: the issue date.</param>
    /// <param name="documents">References of documents: the delivery note, the contract.</param>
    /// <param name="purchaseOrder">The debtor's order number.</param>
    /// <exception cref="ArgumentException">The number is empty, the debtor null, or the method not declared.</exception>
    public Invoice(
        string number,
        Debtor debtor,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money amount,
        PaymentMethod method = PaymentMethod.Transfer,
        string? creditorId = null,
        LocalDate? aroseOn = null,
        IEnumerable<string>? documents = null,
        string? purchaseOrder = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        ArgumentNullException.ThrowIfNull(debtor);
        WireName.ThrowIfUndeclared(method, nameof(method));
        Number = number;
        Debtor = debtor;
        IssuedOn = issuedOn;
        DueOn = dueOn;
        Amount = amount;
        Method = method;
        CreditorId = creditorId;
        AroseOn = aroseOn ?? issuedOn;
        Documents = ValueList<string>.Of(documents);
        PurchaseOrder = purchaseOrder;
        DueDay = DayNumber.Of(dueOn);
        AroseDay = DayNumber.Of(AroseOn);
        HasUsableAmount = MinorUnits.TryConvert(amount, out var minor) && minor > 0;
        AmountMinor = minor;
    }

    /// <summary>The number.</summary>
    public string Number { get; }

    /// <summary>Who owes it.</summary>
    public Debtor Debtor { get; }

    /// <summary>The issue date.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>The due date as invoiced; an extension stands in the history.</summary>
    public LocalDate DueOn { get; }

    /// <summary>The amount including tax.</summary>
    public Money Amount { get; }

    /// <summary>How it is to be paid.</summary>
    public PaymentMethod Method { get; }

    /// <summary>The creditor, in books of several; null when there is but one.</summary>
    public string? CreditorId { get; }

    /// <summary>The day the claim arose.</summary>
    public LocalDate AroseOn { get; }

    /// <summary>References of documents.</summary>
    public ValueList<string> Documents { get; }

    /// <summary>The debtor's order number.</summary>
    public string? PurchaseOrder { get; }

    internal int DueDay { get; }

    internal int AroseDay { get; }

    internal bool HasUsableAmount { get; }

    internal long AmountMinor { get; }

    /// <summary>The same invoice of another debtor, or of the same as it is known now.</summary>
    /// <param name="debtor">Who owes it.</param>
    public Invoice WithDebtor(Debtor debtor) =>
        new(Number, debtor, IssuedOn, DueOn, Amount, Method, CreditorId, AroseOn, Documents, PurchaseOrder);

    /// <inheritdoc/>
    public bool Equals(Invoice? other) =>
        other is not null && Number == other.Number && Debtor.Equals(other.Debtor) && IssuedOn == other.IssuedOn && DueOn == other.DueOn
        && Amount == other.Amount && Method == other.Method && CreditorId == other.CreditorId && AroseOn == other.AroseOn
        && Documents.Equals(other.Documents) && PurchaseOrder == other.PurchaseOrder;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Invoice);

    /// <inheritdoc/>
    public override int GetHashCode() => (Number, DueOn, Amount).GetHashCode();

    /// <summary>The number.</summary>
    public override string ToString() => Number;
}

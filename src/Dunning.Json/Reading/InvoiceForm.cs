using System.Collections.Generic;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Json.Reading;

/// <summary>Reads the properties of an invoice; its debtor stands beside it on the wire.</summary>
internal struct InvoiceForm
{
    private const ulong Required =
        (1UL << (int)Member.Number) | (1UL << (int)Member.Issued) | (1UL << (int)Member.Due) | (1UL << (int)Member.Amount) | (1UL << (int)Member.Currency);

    private static readonly ObjectForm Form = ObjectForm.Of<Member>("an invoice", Required);

    private string? _number;
    private LocalDate? _issuedOn;
    private LocalDate? _dueOn;
    private decimal? _amount;
    private Currency? _currency;
    private PaymentMethod? _method;
    private string? _creditorId;
    private LocalDate? _aroseOn;
    private List<string>? _documents;
    private string? _purchaseOrder;

    private enum Member
    {
        Number,
        Issued,
        Due,
        Amount,
        Currency,
        Method,
        Creditor,
        Arose,
        Documents,
        PurchaseOrder,
    }

    /// <summary>The currency of the invoice; none where it could not be read.</summary>
    public readonly Currency Currency => _currency ?? Monetary.Currency.None;

    public static InvoiceForm Read(ref JsonCursor cursor)
    {
        var form = default(InvoiceForm);
        var start = cursor.Position;
        if (!cursor.BeginsObject("the invoice")) return form;
        var seen = 0UL;
        while (cursor.TryNext(Form, ref seen, out var member)) form.ReadMember(ref cursor, (Member)member);
        cursor.CheckRequired(Form, seen, start);
        return form;
    }

    /// <summary>The invoice of a debtor; null where a part is missing, which was noted.</summary>
    public readonly Invoice? ToInvoice(Debtor debtor) =>
        _number is null || _issuedOn is not { } issuedOn || _dueOn is not { } dueOn || _amount is not { } amount || _currency is not { } currency
            ? null
            : new Invoice(
                _number,
                debtor,
                issuedOn,
                dueOn,
                new Money(amount, currency),
                _method ?? PaymentMethod.Transfer,
                _creditorId,
                _aroseOn,
                _documents,
                _purchaseOrder);

    private void ReadMember(ref JsonCursor cursor, Member member)
    {
        if (member == Member.Documents)
        {
            _documents = ListReader.Texts(ref cursor, "the documents");
            return;
        }

        var value = cursor.Take();
        switch (member)
        {
            case Member.Number:
                _number = ScalarReader.Name(ref cursor, value);
                break;
            case Member.Issued:
                _issuedOn = ScalarReader.Date(ref cursor, value);
                break;
            case Member.Due:
                _dueOn = ScalarReader.Date(ref cursor, value);
                break;
            case Member.Amount:
                _amount = ScalarReader.Amount(ref cursor, value);
                break;
            case Member.Currency:
                _currency = ScalarReader.Currency(ref cursor, value);
                break;
            case Member.Method:
                _method = ScalarReader.Choice<PaymentMethod>(ref cursor, value);
                break;
            case Member.Creditor:
                _creditorId = ScalarReader.Name(ref cursor, value);
                break;
            case Member.Arose:
                _aroseOn = ScalarReader.Date(ref cursor, value);
                break;
            case Member.PurchaseOrder:
                _purchaseOrder = ScalarReader.Text(ref cursor, value);
                break;
        }
    }
}

using System;
using Dunning.Monetary;
using NodaTime;

namespace Dunning.Ledgers.Reading;

/// <summary>The cells of a row as values. What cannot be read is noted, the first of it, and the row then skipped as a whole.</summary>
internal sealed class RowValues(DateReader dates, DecimalMark mark)
{
    private RawRow _row = null!;

    /// <summary>Why the row is to be skipped; null while all could be read.</summary>
    public LedgerRemark? Fault { get; private set; }

    public CustomerDraft Customer => _row.Customer;

    public int Line => _row.Line;

    public void Turn(RawRow row)
    {
        _row = row;
        Fault = null;
    }

    public string? Text(LedgerColumn column) => _row[column];

    public LocalDate? Date(LedgerColumn column)
    {
        if (Text(column) is not { } text) return null;
        if (dates.TryRead(text, out var date)) return date;
        Refuse(column, LedgerFaultCodes.Date, Quoted.Text(text) + " is not a date that can be read, of the years 1900 to 2299.");
        return null;
    }

    public Money? Amount(LedgerColumn column, Currency currency)
    {
        if (Text(column) is not { } text) return null;
        if (!AmountText.TryRead(text, mark, out var amount))
        {
            Refuse(column, LedgerFaultCodes.Amount, Quoted.Text(text) + " is not an amount with a decimal " + (mark == DecimalMark.Point ? "point" : "comma")
                + (AmountText.HasCurrencySign(text) ? "; the currency stands in a column of its own." : "."));
            return null;
        }

        var money = new Money(amount, currency);
        if (Math.Abs(amount) <= Bounds.MinorUnits * currency.MinorUnit && money.IsPayable) return money;
        Refuse(column, LedgerFaultCodes.AmountNotPayable, Quoted.Text(text) + " is finer than the minor unit of " + currency + ", or beyond all measure.");
        return null;
    }

    /// <summary>An amount that is a part of the invoice and so not negative.</summary>
    public Money? Part(LedgerColumn column, Currency currency)
    {
        if (Amount(column, currency) is not { } part) return null;
        if (part.Amount >= 0m) return part;
        Refuse(column, LedgerFaultCodes.AmountNegative, Quoted.Text(Text(column)!) + " is negative.");
        return null;
    }

    public T Word<T>(LedgerColumn column, T otherwise) where T : struct, Enum
    {
        if (Text(column) is not { } text) return otherwise;
        if (!Words.TryRead<T>(text, out var value)) Refuse(column, LedgerFaultCodes.Word, Quoted.Text(text) + " is none of: " + Words.Expected<T>() + ".");
        return value;
    }

    public void Refuse(LedgerColumn column, string code, string reason) => Fault ??= Remark(column, code, reason);

    public LedgerRemark Remark(LedgerColumn column, string code, string reason) => new(Line, LedgerColumnNames.Of(column), code, reason);
}

using System;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Ledgers.Reading;

/// <summary>The second pass: turns rows into invoices and credits, now that it is known how dates and amounts are written.</summary>
internal sealed class RowConverter
{
    // Business terms reach 60 days from the issue date (C. com. L441-10 I): so far back no open invoice is taken for one not issued yet.
    private const int LongestTermsDays = 60;

    private readonly LedgerOptions _options;
    private readonly RowValues _row;
    private readonly RowEvents _events;
    private readonly Assumptions _assumptions = new();
    private readonly RemarkList _warnings;
    private readonly bool _hasAddresses;

    public RowConverter(LedgerHeader header, LedgerOptions options, DateReader dates, DecimalMark mark, RemarkList warnings)
    {
        _options = options;
        _warnings = warnings;
        _row = new RowValues(dates, mark);
        _events = new RowEvents(options, _assumptions, warnings);
        _hasAddresses = header.Has(LedgerColumn.CustomerEmail) || header.Has(LedgerColumn.CustomerPhone) || header.Has(LedgerColumn.CustomerAddress);
    }

    private int TermsDays => _options.TermsDays ?? LongestTermsDays;

    /// <summary>Reads a row: into an invoice, into a credit, or into the reason why it is skipped.</summary>
    public LedgerRemark? Read(RawRow row, LedgerAssembly into)
    {
        _row.Turn(row);
        var currency = CurrencyOf();
        if (_row.Fault is not null) return _row.Fault;
        var number = _row.Text(LedgerColumn.Invoice);
        if (_row.Amount(LedgerColumn.Amount, currency) is not { } amount) return _row.Fault;
        if (amount.Amount < 0m) return ReadCredit(number, -amount, into);
        if (number is null) return _row.Remark(LedgerColumn.Invoice, LedgerFaultCodes.NoInvoice, "There is no invoice number; without one only a credit, a negative amount, can stand.");
        if (amount.Amount == 0m) return _row.Remark(LedgerColumn.Amount, LedgerFaultCodes.AmountZero, "The amount is 0: nothing is owed.");
        return ReadInvoice(number, amount, into);
    }

    public void RemarkAssumptions() => _assumptions.Remark(TermsDays, _warnings);

    private Currency CurrencyOf()
    {
        if (_row.Text(LedgerColumn.Currency) is not { } code)
        {
            if (_options.Currency is { } said) return said;
            _row.Refuse(LedgerColumn.Currency, LedgerFaultCodes.ValueMissing, "There is no currency.");
        }
        else if (Currency.TryParse(code.ToUpperInvariant(), out var currency))
        {
            return currency;
        }
        else
        {
            _row.Refuse(LedgerColumn.Currency, LedgerFaultCodes.Currency, Quoted.Text(code) + " is not a currency code of ISO 4217, such as EUR.");
        }

        return default;
    }

    private LedgerRemark? ReadInvoice(string number, Money amount, LedgerAssembly into)
    {
        var issueDate = _row.Date(LedgerColumn.IssueDate);
        var dueDate = _row.Date(LedgerColumn.DueDate);
        if (_row.Fault is not null) return _row.Fault;
        if (dueDate is null && (issueDate is null || _options.TermsDays is null))
            return _row.Remark(LedgerColumn.DueDate, LedgerFaultCodes.ValueMissing, "There is no due date" + (issueDate is null ? "." : ", and no terms are stated."));

        var dueOn = dueDate ?? issueDate!.Value.PlusDays(TermsDays);
        var issuedOn = issueDate ?? dueOn.PlusDays(-TermsDays);
        var method = _row.Word(LedgerColumn.Method, PaymentMethod.Transfer);
        if (_row.Fault is not null) return _row.Fault;
        if (into.LineOf(_row.Customer.Id, number) is { } line) return Twice(number, line);

        var history = _events.HistoryOf(_row, issuedOn, amount);
        if (_row.Fault is not null) return _row.Fault;
        if (issueDate is null) _assumptions.IssueDateReckoned(_row.Line);
        if (dueOn < issuedOn) _warnings.Add(_row.Remark(LedgerColumn.DueDate, LedgerFaultCodes.DueBeforeIssue, "The invoice is due before it was issued."));
        if (into.FirstWith(number) is { } other && other.CustomerId != _row.Customer.Id) _warnings.Add(Shared(number, other));
        into.Add(new LedgerInvoice(new Receivable(new Invoice(number, Debtor(), issuedOn, dueOn, amount, method), history), _row.Line));
        return null;
    }

    private LedgerRemark? ReadCredit(string? number, Money amount, LedgerAssembly into)
    {
        var on = _row.Date(LedgerColumn.IssueDate) ?? _row.Date(LedgerColumn.DueDate);
        var appliedOn = _row.Date(LedgerColumn.PaidOn);
        var paid = _row.Amount(LedgerColumn.Paid, amount.Currency);
        if (_row.Fault is not null) return _row.Fault;

        // A credit note is settled in either sign, as its own amount or as what offset it.
        var applied = paid is { } part ? new Money(Math.Abs(part.Amount), part.Currency) : appliedOn is null ? Money.Zero(amount.Currency) : amount;
        into.Add(new LedgerCredit(Debtor(), amount, number, on, applied, appliedOn, _row.Line));
        return null;
    }

    private Debtor Debtor() => _row.Customer.ToDebtor(_hasAddresses);

    private LedgerRemark Twice(string number, int line) =>
        _row.Remark(
            LedgerColumn.Invoice,
            LedgerFaultCodes.InvoiceTwice,
            FormattableString.Invariant($"The customer has {Quoted.Text(number)} already, on line {line}; terms of one invoice need numbers of their own, such as F-12/1 and F-12/2."));

    private LedgerRemark Shared(string number, (string CustomerId, int Line) other) =>
        _row.Remark(
            LedgerColumn.Invoice,
            LedgerFaultCodes.NumberShared,
            FormattableString.Invariant($"{Quoted.Text(number)} is an invoice of customer {Quoted.Text(other.CustomerId)} too, on line {other.Line}: the keys of their acts would be the same."));
}

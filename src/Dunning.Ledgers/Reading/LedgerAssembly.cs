using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Ledgers.Reading;

/// <summary>Gathers what was read, and adds it up.</summary>
internal sealed class LedgerAssembly
{
    private readonly List<LedgerInvoice> _invoices = [];
    private readonly List<LedgerCredit> _credits = [];
    private readonly List<Debtor> _customers = [];
    private readonly HashSet<string> _customerIds = new(StringComparer.Ordinal);
    private readonly Dictionary<(string CustomerId, string Number), int> _lines = [];
    private readonly Dictionary<string, (string CustomerId, int Line)> _firstByNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<Currency, Sum> _sums = [];

    public IReadOnlyList<LedgerInvoice> Invoices => _invoices.AsReadOnly();

    public IReadOnlyList<LedgerCredit> Credits => _credits.AsReadOnly();

    public IReadOnlyList<Debtor> Customers => _customers.AsReadOnly();

    public IReadOnlyList<LedgerTotal> Totals =>
        Array.AsReadOnly(_sums.OrderBy(pair => pair.Key.Code, StringComparer.Ordinal).Select(pair => pair.Value.ToTotal(pair.Key)).ToArray());

    /// <summary>The line on which a customer's invoice of a number was read, if one was.</summary>
    public int? LineOf(string customerId, string number) => _lines.TryGetValue((customerId, number), out var line) ? line : null;

    /// <summary>The first invoice of a number, whosever it is.</summary>
    public (string CustomerId, int Line)? FirstWith(string number) => _firstByNumber.TryGetValue(number, out var first) ? first : null;

    public void Add(LedgerInvoice read)
    {
        var invoice = read.Invoice;
        _invoices.Add(read);
        _lines.Add((invoice.Debtor.Id, invoice.Number), read.Line);
        if (!_firstByNumber.ContainsKey(invoice.Number)) _firstByNumber.Add(invoice.Number, (invoice.Debtor.Id, read.Line));
        Know(invoice.Debtor);

        var paid = read.History.Events.OfType<PaymentReceived>().Sum(payment => payment.Amount.Amount);
        var sum = SumOf(invoice.Amount.Currency);
        sum.Invoices++;
        sum.Invoiced += invoice.Amount.Amount;
        sum.Paid += paid;
        sum.Open += Math.Max(0m, invoice.Amount.Amount - paid);
    }

    public void Add(LedgerCredit credit)
    {
        _credits.Add(credit);
        Know(credit.Debtor);
        var sum = SumOf(credit.Amount.Currency);
        sum.Credits++;
        sum.Credit += credit.OpenOn(Bounds.LastDate).Amount;
    }

    private void Know(Debtor debtor)
    {
        if (_customerIds.Add(debtor.Id)) _customers.Add(debtor);
    }

    private Sum SumOf(Currency currency)
    {
        if (_sums.TryGetValue(currency, out var sum)) return sum;
        sum = new Sum();
        _sums.Add(currency, sum);
        return sum;
    }

    private sealed class Sum
    {
        public int Invoices { get; set; }

        public decimal Invoiced { get; set; }

        public decimal Paid { get; set; }

        public decimal Open { get; set; }

        public int Credits { get; set; }

        public decimal Credit { get; set; }

        public LedgerTotal ToTotal(Currency currency) =>
            new(currency, Invoices, new Money(Invoiced, currency), new Money(Paid, currency), new Money(Open, currency), Credits, new Money(Credit, currency));
    }
}

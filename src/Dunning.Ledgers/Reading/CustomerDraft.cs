using System;
using System.Collections.Generic;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Ledgers.Reading;

/// <summary>What the rows say of one customer: of each thing, the first that is not empty.</summary>
internal sealed class CustomerDraft(string id)
{
    public const int Facts = (int)LedgerColumn.Profile + 1;

    private readonly string?[] _values = new string?[Facts];
    private readonly int[] _lines = new int[Facts];
    private int _contradicted;
    private Debtor? _debtor;

    public string Id { get; } = id;

    /// <summary>Takes what a row says; a contradiction is remarked once a column.</summary>
    public void Say(LedgerColumn column, string value, int line, RemarkList warnings)
    {
        if (value.Length == 0) return;
        var fact = (int)column;
        if (_values[fact] is not { } first)
        {
            _values[fact] = value;
            _lines[fact] = line;
            return;
        }

        if (string.Equals(first, value, StringComparison.OrdinalIgnoreCase) || (_contradicted & (1 << fact)) != 0) return;
        _contradicted |= 1 << fact;
        warnings.Add(new LedgerRemark(
            line,
            LedgerColumnNames.Of(column),
            LedgerFaultCodes.CustomerContradicted,
            FormattableString.Invariant($"Customer {Quoted.Text(Id)} has {Quoted.Text(first)} on line {_lines[fact]} and {Quoted.Text(value)} here; the first stands.")));
    }

    /// <summary>The customer as a debtor, the same one every time. Ask only once all rows are read.</summary>
    public Debtor ToDebtor(bool hasAddresses) => _debtor ??= new Debtor(
        Id,
        _values[(int)LedgerColumn.CustomerName] ?? string.Empty,
        Word(LedgerColumn.CustomerKind, DebtorKind.Business),
        Word(LedgerColumn.Profile, PayerProfile.Unrated),
        hasAddresses ? Contacts() : null,
        address: _values[(int)LedgerColumn.CustomerAddress]);

    private T Word<T>(LedgerColumn column, T otherwise) where T : struct, Enum =>
        Words.TryRead<T>(_values[(int)column], out var value) ? value : otherwise;

    private Contact[] Contacts()
    {
        var channels = new List<ChannelAddress>();
        Reach(LedgerColumn.CustomerEmail, Channel.Email, Channel.ElectronicRegisteredLetter);
        Reach(LedgerColumn.CustomerPhone, Channel.Phone, Channel.Sms);
        Reach(LedgerColumn.CustomerAddress, Channel.Letter, Channel.RegisteredLetter, Channel.Bailiff);
        return channels.Count == 0 ? [] : [new Contact(null, channels)];

        void Reach(LedgerColumn column, params Channel[] by)
        {
            if (_values[(int)column] is not { } address) return;
            foreach (var channel in by) channels.Add(new ChannelAddress(channel, address));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dunning.Faults;
using Dunning.Json.Reading;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Json;

/// <summary>
/// Reads accounts of debtors, one after the other, and tells every fault of each. A case is checked for its form and for its policy, if it brings
/// one; whether the facts can be is for the engine to say. Keeps its buffers from case to case; not safe for several threads.
/// </summary>
public sealed class AccountCaseReader
{
    private const ulong Required = (1UL << (int)Member.Today) | (1UL << (int)Member.Debtor) | (1UL << (int)Member.Items);

    private const ulong ItemRequired = 1UL << (int)ItemMember.Invoice;

    private const ulong CreditRequired = (1UL << (int)CreditMember.Amount) | (1UL << (int)CreditMember.Currency);

    private static readonly ObjectForm Form = ObjectForm.Of<Member>("an account", Required);
    private static readonly ObjectForm ItemForm = ObjectForm.Of<ItemMember>("an item", ItemRequired);
    private static readonly ObjectForm CreditForm = ObjectForm.Of<CreditMember>("an unapplied credit", CreditRequired);

    private readonly EventReader _events = new();
    private readonly ReachableContacts _reachable = new();

    /// <summary>Makes a reader.</summary>
    /// <param name="limits">How much is read at most; null: <see cref="JsonLimits.Accounts"/>.</param>
    public AccountCaseReader(JsonLimits? limits = null) => Frame = new FrameReader<AccountCase>("account", limits ?? JsonLimits.Accounts, ReadCase);

    private enum Member
    {
        Format,
        Id,
        Today,
        Policy,
        Debtor,
        Items,
        Unapplied,
    }

    private enum ItemMember
    {
        Invoice,
        History,
    }

    private enum CreditMember
    {
        Amount,
        Currency,
    }

    /// <summary>The label of the case read last, also of one that was refused; null where it has none, or none could be read.</summary>
    public string? CaseId => Frame.Id;

    internal FrameReader<AccountCase> Frame { get; }

    /// <summary>Reads an account.</summary>
    /// <param name="utf8Json">The JSON of one account: a line, or a document of several.</param>
    /// <param name="line">The number of its first line, for the faults.</param>
    /// <returns>The account with the question about it.</returns>
    /// <exception cref="InvalidJsonException">It has faults; all of them are listed.</exception>
    public AccountCase Read(ReadOnlySpan<byte> utf8Json, int line = 1) => Frame.Read(utf8Json, line);

    /// <summary>Reads an account, if it has no fault.</summary>
    /// <param name="utf8Json">The JSON of one account: a line, or a document of several.</param>
    /// <param name="value">The account with the question about it; null when it has faults.</param>
    /// <param name="faults">Every fault with code, path and line, in the order of the text; empty when there is none.</param>
    /// <param name="line">The number of its first line, for the faults.</param>
    /// <returns>Whether there is an account.</returns>
    public bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out AccountCase? value, out ValueList<Fault> faults, int line = 1) =>
        Frame.TryRead(utf8Json, out value, out faults, line);

    private AccountCase? ReadCase(ref JsonCursor cursor, ref string? id)
    {
        var start = cursor.Position;
        if (!cursor.BeginsObject("the account")) return null;
        var parts = new Parts();
        var seen = 0UL;
        while (cursor.TryNext(Form, ref seen, out var member)) ReadMember(ref cursor, (Member)member, parts, ref id);
        cursor.CheckRequired(Form, seen, start);
        return parts.Today is { } today && parts.Debtor is { } debtor && parts.ToItems(debtor) is { } items
            ? AccountCase.Of(id, today, new DebtorAccount(debtor, items, parts.Unapplied), parts.PolicyName, parts.Policy)
            : null;
    }

    private void ReadMember(ref JsonCursor cursor, Member member, Parts parts, ref string? id)
    {
        switch (member)
        {
            case Member.Format:
                ScalarReader.Format(ref cursor, cursor.Take());
                break;
            case Member.Id:
                id = ScalarReader.Text(ref cursor, cursor.Take());
                break;
            case Member.Today:
                parts.Today = ScalarReader.Date(ref cursor, cursor.Take());
                break;
            case Member.Policy when cursor.Token == JsonTokenType.StartObject:
                parts.Policy = PolicyForm.Read(ref cursor, "$.policy").Policy;
                break;
            case Member.Policy:
                parts.PolicyName = ScalarReader.Name(ref cursor, cursor.Take());
                break;
            case Member.Debtor:
                parts.Debtor = DebtorReader.Read(ref cursor, _reachable);
                break;
            case Member.Items:
                ReadItems(ref cursor, parts.Items);
                break;
            case Member.Unapplied:
                ReadUnapplied(ref cursor, parts.Unapplied);
                break;
        }
    }

    private void ReadItems(ref JsonCursor cursor, List<ReceivableForm> items)
    {
        if (!cursor.BeginsList("the items")) return;
        var list = cursor.Position;
        var count = 0;
        while (cursor.TryNextItem(list, ref count, cursor.Limits.Items))
        {
            var start = cursor.Position;
            if (!cursor.BeginsObject("an item")) continue;
            var item = default(ReceivableForm);
            var seen = 0UL;
            while (cursor.TryNext(ItemForm, ref seen, out var member))
            {
                if (member == (int)ItemMember.Invoice) item.ReadInvoice(ref cursor);
                else item.ReadHistory(ref cursor, _events);
            }

            cursor.CheckRequired(ItemForm, seen, start);
            item.Complete(cursor, _events);
            items.Add(item);
        }
    }

    private static void ReadUnapplied(ref JsonCursor cursor, List<Money> unapplied)
    {
        if (!cursor.BeginsList("the unapplied credits")) return;
        var list = cursor.Position;
        var count = 0;
        while (cursor.TryNextItem(list, ref count, cursor.Limits.Items))
        {
            var start = cursor.Position;
            if (!cursor.BeginsObject("an unapplied credit")) continue;
            decimal? amount = null;
            Currency? currency = null;
            var seen = 0UL;
            while (cursor.TryNext(CreditForm, ref seen, out var member))
            {
                if (member == (int)CreditMember.Amount) amount = ScalarReader.Amount(ref cursor, cursor.Take());
                else currency = ScalarReader.Currency(ref cursor, cursor.Take());
            }

            cursor.CheckRequired(CreditForm, seen, start);
            if (amount is { } money && currency is { } of) unapplied.Add(new Money(money, of));
        }
    }

    private sealed class Parts
    {
        public LocalDate? Today { get; set; }

        public Debtor? Debtor { get; set; }

        public List<ReceivableForm> Items { get; } = [];

        public List<Money> Unapplied { get; } = [];

        public string? PolicyName { get; set; }

        public EscalationPolicy? Policy { get; set; }

        /// <summary>The invoices of a debtor; null where a part of one is missing, which was noted.</summary>
        public List<Receivable>? ToItems(Debtor debtor)
        {
            var items = new List<Receivable>(Items.Count);
            foreach (var form in Items)
            {
                if (form.ToInvoice(debtor) is not { } invoice) return null;
                items.Add(new Receivable(invoice, form.History));
            }

            return items;
        }
    }
}

using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dunning.Faults;
using Dunning.Json.Reading;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Json;

/// <summary>
/// Reads cases, one after the other, and tells every fault of each. A case is checked for its form and for its policy, if it brings one; whether
/// the facts can be is for the engine to say. Keeps its buffers from case to case; not safe for several threads.
/// </summary>
public sealed class CaseReader
{
    private const ulong Required = (1UL << (int)Member.Today) | (1UL << (int)Member.Debtor) | (1UL << (int)Member.Invoice);

    private static readonly ObjectForm Form = ObjectForm.Of<Member>("a case", Required);

    private readonly EventReader _events = new();
    private readonly ReachableContacts _reachable = new();

    /// <summary>Makes a reader.</summary>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    public CaseReader(JsonLimits? limits = null) => Frame = new FrameReader<DunningCase>("case", limits ?? JsonLimits.Default, ReadCase);

    private enum Member
    {
        Format,
        Id,
        Today,
        Policy,
        Debtor,
        Invoice,
        History,
    }

    /// <summary>The label of the case read last, also of one that was refused; null where it has none, or none could be read.</summary>
    public string? CaseId => Frame.Id;

    internal FrameReader<DunningCase> Frame { get; }

    /// <summary>Reads a case.</summary>
    /// <param name="utf8Json">The JSON of one case: a line, or a document of several.</param>
    /// <param name="line">The number of its first line, for the faults.</param>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidJsonException">It has faults; all of them are listed.</exception>
    public DunningCase Read(ReadOnlySpan<byte> utf8Json, int line = 1) => Frame.Read(utf8Json, line);

    /// <summary>Reads a case, if it has no fault.</summary>
    /// <param name="utf8Json">The JSON of one case: a line, or a document of several.</param>
    /// <param name="value">The case; null when it has faults.</param>
    /// <param name="faults">Every fault with code, path and line, in the order of the text; empty when there is none.</param>
    /// <param name="line">The number of its first line, for the faults.</param>
    /// <returns>Whether there is a case.</returns>
    public bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out DunningCase? value, out ValueList<Fault> faults, int line = 1) =>
        Frame.TryRead(utf8Json, out value, out faults, line);

    private DunningCase? ReadCase(ref JsonCursor cursor, ref string? id)
    {
        var start = cursor.Position;
        if (!cursor.BeginsObject("the case")) return null;
        var parts = default(Parts);
        var seen = 0UL;
        while (cursor.TryNext(Form, ref seen, out var member)) ReadMember(ref cursor, (Member)member, ref parts, ref id);
        cursor.CheckRequired(Form, seen, start);
        parts.Receivable.Complete(cursor, _events);
        return parts.Today is { } today && parts.Debtor is { } debtor && parts.Receivable.ToInvoice(debtor) is { } invoice
            ? DunningCase.Of(id, today, invoice, parts.Receivable.History, parts.PolicyName, parts.Policy)
            : null;
    }

    private void ReadMember(ref JsonCursor cursor, Member member, ref Parts parts, ref string? id)
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
            case Member.Invoice:
                parts.Receivable.ReadInvoice(ref cursor);
                break;
            case Member.History:
                parts.Receivable.ReadHistory(ref cursor, _events);
                break;
        }
    }

    private struct Parts
    {
        public LocalDate? Today;
        public Debtor? Debtor;
        public ReceivableForm Receivable;
        public string? PolicyName;
        public EscalationPolicy? Policy;
    }
}

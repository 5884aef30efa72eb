using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dunning.Faults;
using Dunning.Json.Reading;
using Dunning.Penalties;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Json;

/// <summary>
/// Reads penalty cases, one after the other, and tells every fault of each. A case is checked for its form and for the parts of its regime;
/// whether the regime fits the claim is for <see cref="PenaltyCalculator"/> to say. Keeps its buffers from case to case; not safe for several threads.
/// </summary>
public sealed class PenaltyCaseReader
{
    private const ulong Required =
        (1UL << (int)Member.Through) | (1UL << (int)Member.Regime) | (1UL << (int)Member.Debtor) | (1UL << (int)Member.Invoice);

    private static readonly ObjectForm Form = ObjectForm.Of<Member>("a penalty case", Required);

    private readonly JsonLimits _limits;
    private readonly FaultLog _log = new();
    private readonly EventReader _events = new();
    private readonly ReachableContacts _reachable = new();

    /// <summary>Makes a reader.</summary>
    /// <param name="limits">How much is read at most; null: the usual.</param>
    public PenaltyCaseReader(JsonLimits? limits = null) => _limits = limits ?? JsonLimits.Default;

    private enum Member
    {
        Format,
        Id,
        Through,
        Regime,
        Debtor,
        Invoice,
        History,
    }

    /// <summary>The label of the case read last, also of one that was refused; null where it has none, or none could be read.</summary>
    public string? CaseId { get; private set; }

    /// <summary>Reads a case.</summary>
    /// <param name="utf8Json">The JSON of one case: a line, or a document of several.</param>
    /// <param name="line">The number of its first line, for the faults.</param>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidJsonException">It has faults; all of them are listed.</exception>
    public PenaltyCase Read(ReadOnlySpan<byte> utf8Json, int line = 1) =>
        TryRead(utf8Json, out var value, out var faults, line) ? value : throw new InvalidJsonException("Penalty case", CaseId, faults);

    /// <summary>Reads a case, if it has no fault.</summary>
    /// <param name="utf8Json">The JSON of one case: a line, or a document of several.</param>
    /// <param name="value">The case; null when it has faults.</param>
    /// <param name="faults">Every fault with code, path and line, in the order of the text; empty when there is none.</param>
    /// <param name="line">The number of its first line, for the faults.</param>
    /// <returns>Whether there is a case.</returns>
    public bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out PenaltyCase? value, out ValueList<Fault> faults, int line = 1)
    {
        _log.Clear();
        CaseId = null;
        value = null;
        var document = Utf8Text.WithoutMark(utf8Json);
        if (DocumentGuard.Accepts(document, "case", _limits.LineBytes, _log))
        {
            var cursor = new JsonCursor(document, _log, _limits);
            try
            {
                value = ReadCase(ref cursor);
            }
            catch (JsonException refused)
            {
                DocumentGuard.NoteMalformed(cursor, refused);
            }
        }

        if (_log.Found == 0 && value is not null)
        {
            faults = ValueLists.Empty<Fault>();
            return true;
        }

        value = null;
        CaseId ??= CaseIdFinder.Find(document, _limits);
        faults = FaultLocator.Locate(document, _log, line, _limits.Depth);
        return false;
    }

    private PenaltyCase? ReadCase(ref JsonCursor cursor)
    {
        cursor.Read();
        var start = cursor.Position;
        if (!cursor.BeginsObject("the case"))
        {
            cursor.ReadEnd();
            return null;
        }

        var parts = default(Parts);
        var seen = 0UL;
        while (cursor.TryNext(Form, ref seen, out var member)) ReadMember(ref cursor, (Member)member, ref parts);
        cursor.CheckRequired(Form, seen, start);
        cursor.ReadEnd();
        if (parts.HistoryBefore is { } before)
        {
            var history = cursor.Again(before);
            parts.History = _events.Read(ref history, parts.Invoice.Currency);
        }

        return parts.Through is { } through && parts.Regime is { } regime && parts.Debtor is { } debtor && parts.Invoice.ToInvoice(debtor) is { } invoice
            ? new PenaltyCase(CaseId, through, regime, invoice, parts.History ?? InvoiceHistory.Empty)
            : null;
    }

    private void ReadMember(ref JsonCursor cursor, Member member, ref Parts parts)
    {
        switch (member)
        {
            case Member.Format:
                ScalarReader.Format(ref cursor, cursor.Take());
                break;
            case Member.Id:
                CaseId = ScalarReader.Text(ref cursor, cursor.Take());
                break;
            case Member.Through:
                parts.Through = ScalarReader.Date(ref cursor, cursor.Take());
                break;
            case Member.Regime:
                parts.Regime = RegimeReader.Read(ref cursor);
                break;
            case Member.Debtor:
                parts.Debtor = DebtorReader.Read(ref cursor, _reachable);
                break;
            case Member.Invoice:
                parts.Invoice = InvoiceForm.Read(ref cursor);
                parts.HasInvoice = true;
                break;
            case Member.History when parts.HasInvoice:
                parts.History = _events.Read(ref cursor, parts.Invoice.Currency);
                break;
            case Member.History:
                // Its amounts are in the currency of an invoice still to come.
                parts.HistoryBefore = cursor.Take();
                break;
        }
    }

    private struct Parts
    {
        public LocalDate? Through;
        public LatePaymentRegime? Regime;
        public Debtor? Debtor;
        public InvoiceForm Invoice;
        public bool HasInvoice;
        public InvoiceHistory? History;
        public JsonScalar? HistoryBefore;
    }
}

using System.Collections.Generic;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Json.Reading;

/// <summary>Reads the holds and the proceedings of a debtor.</summary>
internal static class DebtorPartReader
{
    private static readonly ObjectForm HoldForm = ObjectForm.Of<HoldMember>("a hold", 1UL << (int)HoldMember.From);

    private static readonly ObjectForm InsolvencyForm =
        ObjectForm.Of<InsolvencyMember>("an insolvency", (1UL << (int)InsolvencyMember.On) | (1UL << (int)InsolvencyMember.Opened));

    private enum HoldMember
    {
        From,
        Until,
        Reason,
    }

    private enum InsolvencyMember
    {
        On,
        Kind,
        Opened,
        Published,
        Closed,
    }

    public static List<DebtorHold> Holds(ref JsonCursor cursor)
    {
        var holds = new List<DebtorHold>();
        if (!cursor.BeginsList("the holds")) return holds;
        var list = cursor.Position;
        var count = 0;
        while (cursor.TryNextItem(list, ref count, cursor.Limits.Items))
        {
            if (ReadHold(ref cursor) is { } hold) holds.Add(hold);
        }

        return holds;
    }

    public static DebtorInsolvency? Insolvency(ref JsonCursor cursor)
    {
        var start = cursor.Position;
        if (!cursor.BeginsObject("the insolvency")) return null;
        var seen = 0UL;
        var kind = InsolvencyKind.Collective;
        LocalDate? recorded = null;
        LocalDate? opened = null;
        LocalDate? published = null;
        LocalDate? closed = null;
        while (cursor.TryNext(InsolvencyForm, ref seen, out var member))
        {
            var value = cursor.Take();
            switch ((InsolvencyMember)member)
            {
                case InsolvencyMember.On:
                    recorded = ScalarReader.Date(ref cursor, value);
                    break;
                case InsolvencyMember.Kind:
                    kind = ScalarReader.Choice<InsolvencyKind>(ref cursor, value) ?? kind;
                    break;
                case InsolvencyMember.Opened:
                    opened = ScalarReader.Date(ref cursor, value);
                    break;
                case InsolvencyMember.Published:
                    published = ScalarReader.Date(ref cursor, value);
                    break;
                case InsolvencyMember.Closed:
                    closed = ScalarReader.Date(ref cursor, value);
                    break;
            }
        }

        cursor.CheckRequired(InsolvencyForm, seen, start);
        return recorded is { } on && opened is { } from ? new DebtorInsolvency(on, from, published, kind, closed) : null;
    }

    private static DebtorHold? ReadHold(ref JsonCursor cursor)
    {
        var start = cursor.Position;
        if (!cursor.BeginsObject("a hold")) return null;
        var seen = 0UL;
        LocalDate? from = null;
        LocalDate? until = null;
        string? reason = null;
        while (cursor.TryNext(HoldForm, ref seen, out var member))
        {
            var value = cursor.Take();
            switch ((HoldMember)member)
            {
                case HoldMember.From:
                    from = ScalarReader.Date(ref cursor, value);
                    break;
                case HoldMember.Until:
                    until = ScalarReader.Date(ref cursor, value);
                    break;
                case HoldMember.Reason:
                    reason = ScalarReader.Text(ref cursor, value);
                    break;
            }
        }

        cursor.CheckRequired(HoldForm, seen, start);
        return from is { } first ? new DebtorHold(first, until, reason) : null;
    }
}

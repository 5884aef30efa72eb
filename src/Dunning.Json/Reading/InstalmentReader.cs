using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Json.Reading;

/// <summary>Reads one instalment of a plan.</summary>
internal static class InstalmentReader
{
    private const ulong Required = (1UL << (int)Member.Due) | (1UL << (int)Member.Amount);

    private static readonly ObjectForm Form = ObjectForm.Of<Member>("an instalment", Required);

    private enum Member
    {
        Due,
        Amount,
        Currency,
    }

    public static Instalment? Read(ref JsonCursor cursor, Currency currency)
    {
        var start = cursor.Position;
        if (!cursor.BeginsObject("an instalment")) return null;
        var seen = 0UL;
        LocalDate? due = null;
        decimal? amount = null;
        while (cursor.TryNext(Form, ref seen, out var member))
        {
            var value = cursor.Take();
            switch ((Member)member)
            {
                case Member.Due:
                    due = ScalarReader.Date(ref cursor, value);
                    break;
                case Member.Amount:
                    amount = ScalarReader.Amount(ref cursor, value);
                    break;
                case Member.Currency:
                    currency = ScalarReader.Currency(ref cursor, value) ?? currency;
                    break;
            }
        }

        cursor.CheckRequired(Form, seen, start);
        return due is { } on && amount is { } sum ? new Instalment(on, new Money(sum, currency)) : null;
    }
}

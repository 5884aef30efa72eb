using System.Collections.Generic;
using System.Text.Json;
using Dunning.Monetary;
using Dunning.Policies;

namespace Dunning.Json.Reading;

/// <summary>Reads a least amount: one figure, or an object with one a currency.</summary>
internal static class MinimumReader
{
    public static MinimumAmount? Read(ref JsonCursor cursor)
    {
        if (cursor.Token == JsonTokenType.StartObject) return ReadByCurrency(ref cursor);
        return ScalarReader.Amount(ref cursor, cursor.Take()) is { } amount ? MinimumAmount.InEveryCurrency(amount) : null;
    }

    private static MinimumAmount ReadByCurrency(ref JsonCursor cursor)
    {
        var amounts = new List<Money>();
        while (cursor.TryNextName(out var code))
        {
            if (!Currency.TryParse(code, out var currency))
            {
                cursor.PassBy(JsonFaultCodes.UnknownValue, "'" + code + "' is no currency code of ISO 4217.", code);
            }
            else if (amounts.Exists(money => money.Currency == currency))
            {
                cursor.PassBy(JsonFaultCodes.DuplicateProperty, "'" + code + "' stands twice in a minimum.", code);
            }
            else
            {
                cursor.Read();
                if (cursor.Token != JsonTokenType.Null && ScalarReader.Amount(ref cursor, cursor.Take()) is { } amount) amounts.Add(new Money(amount, currency));
            }
        }

        return MinimumAmount.PerCurrency(amounts);
    }
}

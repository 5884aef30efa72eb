using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Ledgers;
using NodaTime.Text;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Makes new ledgers of old ones: cells changed a little or made impossible, columns renamed, dropped, doubled and moved, rows cut short, separators and quotes where none belong.</summary>
internal static class LedgerMutations
{
    private const string Loose = "\",;\t'\r\n|  1-.,€\u00a0\u202f";

    public static string Mutate(LedgerTable table, Dice dice)
    {
        var rows = new List<List<string>> { table.Rows[0].ToList() };
        for (var i = dice.Between(1, 8); i > 0; i--) rows.Add(table.Rows[dice.Between(1, table.Rows.Count - 1)].ToList());
        var before = Joined(rows);
        for (var changes = dice.Between(1, 4); changes > 0 || Joined(rows) == before; changes--)
        {
            if (dice.Below(10) < 6) Gently(rows, table, dice);
            else Harshly(rows, dice);
        }

        var separator = dice.OneIn(12) ? dice.Any([',', ';', '\t', '|']) : table.Separator;
        var text = (table with { Rows = rows }).Write(dice, separator);
        if (dice.OneIn(16)) text = "sep=" + separator + "\n" + text;
        if (dice.OneIn(8)) text = "\uFEFF" + text;
        return dice.Below(6) switch
        {
            0 => text.Replace("\n", "\r\n", StringComparison.Ordinal),
            1 => dice.OneIn(4) ? text.Replace('\n', '\r') : text,
            2 => text.TrimEnd('\n'),
            _ => text,
        };
    }

    private static string Joined(List<List<string>> rows) => string.Join('\n', rows.Select(row => string.Join('\0', row)));

    private static void Gently(List<List<string>> rows, LedgerTable table, Dice dice)
    {
        var row = dice.Any(rows.Skip(1).ToList());
        if (row.Count == 0) return;
        var place = dice.Below(row.Count);
        var cell = row[place];
        if (dice.OneIn(3)) row[place] = dice.Any(table.Rows.Skip(1).Select(other => other.ElementAtOrDefault(place) ?? string.Empty).ToList());
        else if (LocalDatePattern.Iso.Parse(cell).TryGetValue(default, out var day) && day.Year is > -9998 and < 9999) row[place] = LocalDatePattern.Iso.Format(day.PlusDays(dice.Between(-60, 60)));
        else if (cell.Length > 0 && char.IsAsciiDigit(cell[0])) row[place] = OddValues.Near(cell.Replace(',', '.'), dice).Replace('.', cell.Contains(',', StringComparison.Ordinal) ? ',' : '.');
        else if (dice.OneIn(2)) row[place] = string.Empty;
    }

    private static void Harshly(List<List<string>> rows, Dice dice)
    {
        var row = dice.OneIn(5) ? rows[0] : dice.Any(rows);
        if (row.Count == 0) return;
        var place = dice.Below(row.Count);
        switch (dice.Below(12))
        {
            case 0:
                row[place] = dice.Any(OddValues.Numbers);
                break;
            case 1:
                row[place] = dice.Any(OddValues.Dates);
                break;
            case 2:
                row[place] = dice.OneIn(30) ? OddValues.Long(dice, 2_000) : dice.Any(OddValues.Texts);
                break;
            case 3:
                row[place] = dice.Any(OddValues.Vocabulary);
                break;
            case 4:
                row[place] = row[place].Insert(dice.Below(row[place].Length + 1), Loose[dice.Below(Loose.Length)].ToString());
                break;
            case 5:
                row.RemoveAt(place);
                break;
            case 6:
                row.Insert(place, dice.Any(row));
                break;
            case 7:
                row[place] = LedgerColumnNames.All[dice.Below(LedgerColumnNames.All.Count)];
                break;
            case 8:
                var other = dice.Below(row.Count);
                (row[place], row[other]) = (row[other], row[place]);
                break;
            case 9:
                foreach (var one in rows.Where(one => one.Count > place)) one.RemoveAt(place);
                break;
            case 10:
                foreach (var one in rows.Where(one => one.Count > place)) one[place] = Reordered(one[place], dice);
                break;
            default:
                rows.Insert(dice.Below(rows.Count + 1), [.. Enumerable.Repeat(dice.OneIn(2) ? string.Empty : " ", dice.Below(4))]);
                break;
        }
    }

    private static string Reordered(string cell, Dice dice) =>
        LocalDatePattern.Iso.Parse(cell).TryGetValue(default, out var day)
            ? FormattableString.Invariant($"{day.Day:00}/{(dice.OneIn(4) ? day.Day : day.Month):00}/{day.Year:0000}")
            : cell.Replace(',', '.');
}

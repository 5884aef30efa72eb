using System.Collections.Generic;
using Dunning.Cli.Wording;
using Dunning.Portfolio.Figures;
using Spectre.Console;

namespace Dunning.Cli.Steering;

/// <summary>What came in after each stage, with a bar of the share paid in full.</summary>
internal static class YieldTable
{
    public static Table Of(IReadOnlyList<StageYield> yields, int withinDays, Words words, SteeringWords own)
    {
        var table = Tables.Of(
            own.Stage, words.Currency, own.Acts + ">", own.Observed + ">", own.PaidWithin(words.Number(withinDays)) + ">", own.Share + ">", string.Empty,
            words.Open + ">", own.Paid + ">", own.Share + ">");
        foreach (var one in yields)
        {
            table.AddRow(
                Tables.Plain(one.Stage), Tables.Plain(one.Currency.Code), Tables.Plain(words.Number(one.Acts)), Tables.Plain(words.Number(one.Observed)),
                Tables.Plain(words.Number(one.PaidInFull)), Tables.Plain(Share(one.ShareByNumber, words)), Tables.Plain(Bars.Of(one.ShareByNumber ?? 0m)),
                Tables.Plain(words.Money(one.Open)), Tables.Plain(words.Money(one.Paid)), Tables.Plain(Share(one.ShareByAmount, words)));
        }

        return table;
    }

    private static string Share(decimal? share, Words words) => share is { } known ? words.Share(known) : "-";
}

using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Dunning.Engine;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Guarantees.Years;

/// <summary>
/// Debtors of every profile and kind live through two years, twice: with a host that asks every day, and with one that asks only on <c>reviewOn</c> and when something happened.
/// <c>DUNNING_LONG=1</c>: 6,000 debtors; <c>DUNNING_SEED</c>: others; <c>DUNNING_DEBTOR</c>: the one of that number, as a failure names it.
/// </summary>
public sealed class YearsTests
{
    private const int UsualSeed = 20_260_214;
    private const int Short = 216;
    private const int Long = 6_000;
    private const int LivedAtOnce = 96;

    private static int Seed => Number("DUNNING_SEED") ?? UsualSeed;

    [Fact]
    public void Who_asks_when_told_to_does_what_who_asks_every_day_does()
    {
        var (figures, watch) = (new YearFigures(), Stopwatch.StartNew());
        var (first, count) = Number("DUNNING_DEBTOR") is { } asked ? (asked, 1) : (0, LongForm.Of(Short, Long));
        for (var from = first; from < first + count; from += LivedAtOnce)
        {
            var pairs = new (Lived Daily, Lived Other)[Math.Min(LivedAtOnce, first + count - from)];
            Parallel.For(0, pairs.Length, LongRun.OneThreadACore, i =>
            {
                var life = LifeDraw.Of(Seed, from + i);
                pairs[i] = (Lived.Through(life, HostManner.Daily, isWatched: true), Lived.Through(life, HostManner.OnReviewDays));
            });
            foreach (var (daily, other) in pairs)
            {
                if (Lived.FailureOf(daily, other) is not null) Assert.Fail(Told(daily.World.Life, HostManner.OnReviewDays));
                figures.Add(daily, other);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"DUNNING_SEED={Seed}, {watch.Elapsed.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture)} s\n{figures}");
        figures.Check();
        if (count < Short || (Seed != UsualSeed && !LongForm.IsAsked)) return;

        // What never came about was not tried. Of few debtors the usual seed has all.
        foreach (var reason in WireName.All<DecisionReason>()) figures.Of("stood at " + reason).ShouldBePositive(reason);
        foreach (var kind in WireName.All<DunningEventKind>()) figures.Of("event " + kind).ShouldBePositive(kind);
        foreach (var outcome in WireName.All<ContactOutcome>()) figures.Of("act went " + outcome).ShouldBePositive(outcome);
        foreach (var done in (string[])["decided", "stored", "sent", "recorded in part", "recorded", "recovered"]) figures.Of("kills of the host, once it had " + done).ShouldBePositive(done);
        if (LongForm.IsAsked) figures.Of("kills of the host, once it had sent in part").ShouldBePositive("few messages go by two channels");
        foreach (var kind in WireName.All<DebtorKind>())
        {
            foreach (var profile in WireName.All<PayerProfile>()) figures.Of("debtors, " + kind + ", " + profile).ShouldBePositive(kind + " " + profile);
        }

        figures.Of("days without a run").ShouldBePositive();
        figures.Of("happened, PaidOnTheWrongInvoice").ShouldBePositive();
        figures.Of("happened, Corrected").ShouldBePositive();
        (5 * figures.Of("asked, on review days and events")).ShouldBeLessThan(figures.Of("asked, every day"));
    }

    private static string Told(Life life, HostManner manner)
    {
        var (smallest, failure) = LifeShrinker.Shrink(life, its => Lived.FailureOf(its, manner));
        return $"DUNNING_SEED={Seed} DUNNING_DEBTOR={life.Number}\n{failure.What} on {LifePrint.Day(failure.Day)}: {failure.Text}\nthe shortest history that shows it:\n{LifePrint.Of(smallest)}";
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>
/// What stands at the door takes anything: each input is read and decided on, or refused with faults, and in bounded work. <c>DUNNING_FUZZ=seed</c> tries other inputs, and
/// <c>DUNNING_FUZZ=seed:reader:number</c> one of them.
/// </summary>
public sealed class ReaderTests(ITestOutputHelper output)
{
    private const ulong UsualSeed = 20_260_312;

    /// <summary>So many that cases, policies, books, ledgers and templates get more than a million.</summary>
    private const int Long = 1_400_000;

    /// <summary>No input makes a reader take more memory than this, in bytes.</summary>
    private const long MostAllocated = 128L << 20;

    private static readonly string[] OfTheMillion = ["cases", "policies", "books", "ledgers", "templates"];

    private static readonly IReadOnlyList<Func<FuzzTarget>> Readers =
    [
        () => new TemplateTarget(), () => new LedgerTarget(), () => new BookTarget(), () => new PolicyTarget(), () => new ClassifierTarget(), () => new PenaltyTarget(), () => new AccountTarget(), () => new CaseTarget(),
    ];

    private static string[] Asked { get; } = (Environment.GetEnvironmentVariable("DUNNING_FUZZ") ?? UsualSeed.ToString(CultureInfo.InvariantCulture)).Split(':');

    [Fact]
    public void Whatever_comes_in_is_decided_on_or_refused_with_faults()
    {
        var run = new FuzzRun(ulong.Parse(Asked[0], CultureInfo.InvariantCulture), LongForm.Of(12_000, Long), Readers, output.WriteLine);
        if (Asked.Length == 3)
        {
            output.WriteLine(run.Replay(run.Names.ToList().IndexOf(Asked[1]), int.Parse(Asked[2], CultureInfo.InvariantCulture)));
            return;
        }

        run.Run();

        var total = new ReaderTally();
        foreach (var (name, tally) in run.Names.Zip(run.Tallies))
        {
            output.WriteLine($"{name,-12}{tally}");
            total.Add(tally);
        }

        output.WriteLine($"{"total",-12}{total}");
        if (run.Failures.Count > 0) Assert.Fail(string.Join("\n\n", run.Failures));
        run.Tallies.Append(total).ShouldAllBe(tally => tally.Tokenized * 100L >= tally.Inputs * 30L);
        run.Tallies.Append(total).ShouldAllBe(tally => tally.Decided * 100L >= tally.Inputs * 5L);
        run.Tallies.ShouldAllBe(tally => tally.MostAllocated <= MostAllocated);
        if (LongForm.IsAsked) run.Names.Zip(run.Tallies).Where(reader => OfTheMillion.Contains(reader.First)).Sum(reader => reader.Second.Inputs).ShouldBeGreaterThanOrEqualTo(1_000_000);
    }

    [Fact]
    public void A_reader_that_throws_is_told_with_its_seed_and_the_smallest_input()
    {
        var run = new FuzzRun(7, 2_000, [() => new Fragile()]);

        run.Run();

        var told = run.Failures.ShouldHaveSingleItem();
        told.ShouldContain("fragile, number ");
        told.ShouldContain("seed 7");
        told.ShouldContain("InvalidOperationException");
        told.ShouldContain("2 bytes: {}");
    }

    /// <summary>Throws where a brace is closed after one was opened.</summary>
    private sealed class Fragile : FuzzTarget
    {
        public override string Name => "fragile";

        public override int Share => 1;

        public override byte[] Make(Dice dice, Dice variation) => ByteMutations.Mutate(Encoding.ASCII.GetBytes("[1,2,3,{\"a\":4,[5,6]]]]"), dice);

        public override Trial Try(byte[] input, Dice variation)
        {
            var open = Array.IndexOf(input, (byte)'{');
            return open >= 0 && Array.IndexOf(input, (byte)'}', open) >= 0 ? throw new InvalidOperationException("Planted.") : new Trial(true, true);
        }
    }
}

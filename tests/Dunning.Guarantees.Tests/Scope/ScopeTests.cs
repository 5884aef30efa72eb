using System;
using System.Globalization;
using System.Linq;
using Dunning.Policies;

namespace Dunning.Guarantees.Scope;

/// <summary>Every short sequence of events, on every day on which anything can change.</summary>
public sealed class ScopeTests(ITestOutputHelper output)
{
    private const long ShortSequences = 41_942;
    private const long LongSequences = 2_279_239;

    [Fact]
    public void Whatever_happens_in_a_few_events_every_invariant_holds_on_every_day()
    {
        var (sum, fives) = (new Tally(), 0L);
        Print($"{Alphabet.Moves.Count} moves, each with the days it adds: {string.Join(", ", Alphabet.Moves.Select(move => move + "+" + Alphabet.DaysOf(move)))}");
        foreach (var frame in Frames.All)
        {
            var length = LongForm.Of(frame.Length.Short, frame.Length.Long);
            var exploration = new Exploration(frame).Run(length);
            exploration.Failure?.ToString().ShouldBeNull();
            sum.Add(exploration.Tally);
            if (length == 5) fives += exploration.Longest;
            Print($"{frame}");
            Print($"   sequences of up to {length} events: {exploration.Tally.Sequences:N0}, of them of exactly {length} {exploration.Longest:N0}, decisions {exploration.Tally.Decisions:N0}");
        }

        Print($"in all: sequences {sum.Sequences:N0}, decisions {sum.Decisions:N0}");
        Print($"{Invariants.All.Count} invariants, and how often each had something to say:");
        for (var i = 0; i < Invariants.All.Count; i++) Print($"{sum.Premises[i],15:N0}  {Invariants.All[i].Name} ({Invariants.All[i].Clause})");

        // A move that comes to nothing where it should not would make fewer of them.
        sum.Sequences.ShouldBe(LongForm.IsAsked ? LongSequences : ShortSequences);
        if (LongForm.IsAsked) fives.ShouldBeGreaterThanOrEqualTo(248_832);
        if (LongForm.IsAsked) sum.Decisions.ShouldBeGreaterThanOrEqualTo(10_000_000);
        Invariants.All.Where((_, i) => sum.Premises[i] == 0).Select(idle => idle.Name).ShouldBeEmpty();
    }

    /// <summary>Else a sequence would not be in the order of its days.</summary>
    [Fact]
    public void The_days_of_a_frame_leave_room_for_those_of_every_move()
    {
        var most = Alphabet.Moves.Max(Alphabet.DaysOf);

        foreach (var frame in Frames.All) frame.Days.Zip(frame.Days.Skip(1), (day, next) => next - day).Min().ShouldBeGreaterThanOrEqualTo(most, frame.ToString());
    }

    [Fact]
    public void A_claim_declared_in_other_proceedings_has_another_key()
    {
        // Recorded, declared, closed, recorded.
        var sequence = Enumerable.Repeat(Move.Insolvency, 4).Aggregate(new Sequence(Frames.Short), (shorter, move) => shorter.Then(move)!);

        var (frame, facts) = (Frames.Short, sequence.Facts);
        var answer = new Answer(frame, frame.Engine.NextAction(frame.Invoice, sequence.History, frame.Date(facts.LastEvent)));
        answer.Is(DunningAction.DeclareClaim).ShouldBeTrue(answer.ToString());
        answer.Key.ShouldBe("F-1|0|declare-claim|1");
        facts.KeyOfDeclaration.ShouldBe(answer.Key);
        facts.WasUsed("F-1|0|declare-claim|0").ShouldBeTrue();
    }

    private void Print(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

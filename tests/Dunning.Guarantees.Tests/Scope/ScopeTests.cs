using System;
using System.Globalization;
using System.Linq;
using Dunning.Policies;

namespace Dunning.Guarantees.Scope;

/// <summary>Every short sequence of events, on every day on which anything can change.</summary>
public sealed class ScopeTests(ITestOutputHelper output)
{
    [Fact]
    public void Whatever_happens_in_a_few_events_every_invariant_holds_on_every_day()
    {
        var sum = new Tally();
        Print($"{Alphabet.Letters.Count} letters, each with the days it adds: {string.Join(", ", Alphabet.Letters.Select(letter => letter + "+" + Alphabet.DaysOf(letter)))}");
        foreach (var frame in Frames.All)
        {
            var length = LongForm.Of(frame.Length.Short, frame.Length.Long);
            var exploration = new Exploration(frame).Run(length);
            exploration.Failure?.ToString().ShouldBeNull();
            sum.Add(exploration.Tally);
            Print($"{frame}");
            Print($"   sequences of up to {length} events: {exploration.Tally.Words:N0}, decisions {exploration.Tally.Decisions:N0}");
        }

        Print($"in all: sequences {sum.Words:N0}, decisions {sum.Decisions:N0}");
        Print($"{Invariants.All.Count} invariants, and how often each had something to say:");
        for (var i = 0; i < Invariants.All.Count; i++) Print($"{sum.Premises[i],15:N0}  {Invariants.All[i].Name} ({Invariants.All[i].Clause})");
        Invariants.All.Where((_, i) => sum.Premises[i] == 0).Select(idle => idle.Name).ShouldBeEmpty();
    }

    [Fact]
    public void A_claim_declared_in_other_proceedings_has_another_key()
    {
        // Recorded, declared, closed, recorded.
        var word = Enumerable.Repeat(Letter.Insolvency, 4).Aggregate(new Word(Frames.Short), (shorter, letter) => shorter.Then(letter)!);

        var (frame, facts) = (Frames.Short, word.Facts);
        var answer = new Answer(frame, frame.Engine.NextAction(frame.Invoice, word.History, frame.Date(facts.LastEvent)));
        answer.Is(DunningAction.DeclareClaim).ShouldBeTrue(answer.ToString());
        answer.Key.ShouldBe("F-1|0|declare-claim|1");
        facts.KeyOfDeclaration.ShouldBe(answer.Key);
        facts.WasUsed("F-1|0|declare-claim|0").ShouldBeTrue();
    }

    private void Print(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

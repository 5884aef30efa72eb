using System;
using System.Collections.Generic;
using System.Linq;

namespace Dunning.Guarantees.Scope;

/// <summary>Every invariant catches a wrong decision made up for it, in a situation in which it has nothing against the right one.</summary>
public sealed class InvariantTests
{
    private static readonly Lazy<Dictionary<string, string>> Caught = new(Catch);

    public static TheoryData<string> Names => [.. Invariants.All.Select(invariant => invariant.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_wrong_decision_is_caught(string invariant) => Caught.Value.ShouldContainKey(invariant);

    [Fact]
    public void No_two_invariants_have_one_name() =>
        Invariants.All.Select(invariant => invariant.Name).ShouldBeUnique();

    /// <summary>The wrong answer that each invariant catches first, over sequences of up to three moves.</summary>
    private static Dictionary<string, string> Catch()
    {
        var caught = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var length = 0; length <= 3 && caught.Count < Invariants.All.Count; length++)
        {
            foreach (var frame in Frames.All) Catch(new Sequence(frame), length, caught);
        }

        return caught;
    }

    private static void Catch(Sequence sequence, int moves, Dictionary<string, string> caught)
    {
        if (caught.Count == Invariants.All.Count) return;
        if (moves == 0)
        {
            CatchOn(sequence, caught);
            return;
        }

        foreach (var move in sequence.Facts.Frame.Moves)
        {
            if (sequence.Then(move) is { } longer) Catch(longer, moves - 1, caught);
        }
    }

    private static void CatchOn(Sequence sequence, Dictionary<string, string> caught)
    {
        var (facts, frame) = (sequence.Facts, sequence.Facts.Frame);
        var state = frame.Engine.Fold(frame.Invoice, sequence.History, frame.Date(facts.LastEvent));
        var days = Exploration.DaysOf(facts, isSampled: false).ToList();
        Answer? before = null;
        foreach (var today in days)
        {
            var answer = new Answer(frame, frame.Engine.Decide(frame.Invoice, state, frame.Date(today)));
            var situation = new Situation(facts, today) { Before = before, IsLast = today == days[^1] };
            foreach (var invariant in Invariants.All)
            {
                if (caught.ContainsKey(invariant.Name) || IsFalse(invariant, situation, answer)) continue;
                var wrong = invariant.Wrong(situation, answer);
                if (IsFalse(invariant, situation, wrong)) caught.Add(invariant.Name, wrong.ToString());
            }

            before = answer;
        }
    }

    private static bool IsFalse(Invariant invariant, Situation situation, in Answer answer) =>
        invariant.Premise(situation, answer) && !invariant.Holds(situation, answer);
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Dunning.Faults;

namespace Dunning.Guarantees.Scope;

/// <summary>
/// Every sequence of a frame, the shortest first. A sequence is asked about from the day of its last event on: before it, its answers are those of the sequence without
/// that event, which is one of the sequences. That they are is asked on the day before.
/// </summary>
internal sealed class Exploration(Frame frame)
{
    /// <summary>One sequence in so many is asked about on all days through the end of the limitation.</summary>
    private const int Sample = 499;

    private readonly Judge _judge = new();

    public Tally Tally { get; } = new();

    /// <summary>The first failure among the shortest sequences; null without one.</summary>
    public Failure? Failure { get; private set; }

    /// <summary>How many sequences there are of the full length.</summary>
    public long Longest { get; private set; }

    public Exploration Run(int length)
    {
        for (var n = 0; n <= length && Failure is null; n++)
        {
            var before = Tally.Sequences;
            RunLength(n);
            Longest = Tally.Sequences - before;
        }

        return this;
    }

    /// <summary>The days asked about, in order: all through the last of the frame, then those on both sides of the warning and of the end of the limitation.</summary>
    public static IEnumerable<int> DaysOf(Facts facts, bool isSampled)
    {
        var last = facts.Frame.Last;
        for (var day = facts.LastEvent; day <= last; day++) yield return day;
        if (facts.Limit == Facts.Never) yield break;
        int[] far = isSampled
            ? [.. Enumerable.Range(last + 1, Math.Max(0, facts.Limit + 3 - last))]
            : [facts.LimitWarning - 1, facts.LimitWarning, facts.Limit, facts.Limit + 1];
        foreach (var day in far)
        {
            if (day > last) yield return day;
        }
    }

    /// <summary>Chosen by the sequence itself, so that it matters neither how the sequences are shared out nor which form is run.</summary>
    private static bool IsSampled(Facts facts)
    {
        var sum = 0;
        foreach (var step in facts.Sequence) sum = ((sum * 31) + (int)step.Move + 1) % Sample;
        return sum == 0;
    }

    private void RunLength(int length)
    {
        var moves = frame.Moves.Count;
        var shared = Math.Min(length, 2);
        var parts = (int)Math.Pow(moves, shared);
        var tallies = new Tally[parts];
        var failures = new Failure?[parts];
        Parallel.For(0, parts, LongRun.OneThreadACore, part =>
        {
            tallies[part] = new Tally();
            failures[part] = Walk(new Sequence(frame), part, shared, length, tallies[part]);
        });
        foreach (var tally in tallies) Tally.Add(tally);
        Failure = Array.Find(failures, one => one is not null);
    }

    /// <summary>The sequences that begin with the moves a part stands for.</summary>
    private Failure? Walk(Sequence sequence, int part, int shared, int length, Tally tally)
    {
        var moves = frame.Moves.Count;
        if (sequence.Length == length) return Ask(sequence, tally);
        if (sequence.Length < shared)
        {
            var place = (int)Math.Pow(moves, shared - sequence.Length - 1);
            return Walk(sequence, frame.Moves[part / place % moves], part, shared, length, tally);
        }

        foreach (var move in frame.Moves)
        {
            if (Walk(sequence, move, part, shared, length, tally) is { } failure) return failure;
        }

        return null;
    }

    private Failure? Walk(Sequence sequence, Move move, int part, int shared, int length, Tally tally) =>
        sequence.Then(move) is { } longer ? Walk(longer, part, shared, length, tally) : null;

    private Failure? Ask(Sequence sequence, Tally tally)
    {
        tally.Sequences++;
        try
        {
            return AskBeforeLastEvent(sequence, tally) ?? AskSinceLastEvent(sequence, tally);
        }
        catch (RefusedFactsException refusal)
        {
            return new Failure(sequence.Facts, sequence.Facts.LastEvent, default, "nothing in a sequence can be refused: " + refusal.Message, "1");
        }
    }

    /// <summary>What is dated after today is not known yet (rules 1).</summary>
    private Failure? AskBeforeLastEvent(Sequence sequence, Tally tally)
    {
        var yesterday = sequence.Facts.LastEvent - 1;
        if (sequence.Shorter is not { } shorter || shorter.Facts.LastEvent > yesterday) return null;
        var decision = frame.Engine.NextAction(frame.Invoice, sequence.History, frame.Date(yesterday));
        return _judge.Try(new Situation(shorter.Facts, yesterday), new Answer(frame, decision), tally);
    }

    private Failure? AskSinceLastEvent(Sequence sequence, Tally tally)
    {
        var facts = sequence.Facts;
        var state = frame.Engine.Fold(frame.Invoice, sequence.History, frame.Date(facts.LastEvent));
        Answer? before = null;
        using var days = DaysOf(facts, IsSampled(facts)).GetEnumerator();
        var isMore = days.MoveNext();
        while (isMore)
        {
            var today = days.Current;
            isMore = days.MoveNext();
            var answer = new Answer(frame, frame.Engine.Decide(frame.Invoice, state, frame.Date(today)));
            var situation = new Situation(facts, today) { Before = before, IsLast = !isMore };
            if (_judge.Try(situation, answer, tally) is { } failure) return failure;
            before = answer;
        }

        return null;
    }
}

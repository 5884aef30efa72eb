using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Dunning.Faults;

namespace Dunning.Guarantees.Scope;

/// <summary>
/// Every word of a frame, the shortest first. A word is asked about from the day of its last event on: before it, its answers are those of the word without
/// that event, which is one of the words. That they are is asked on the day before.
/// </summary>
internal sealed class Exploration(Frame frame)
{
    /// <summary>One word in so many is asked about on all days through the end of the limitation.</summary>
    private const int Sample = 499;

    private readonly Judge _judge = new();

    public Tally Tally { get; } = new();

    /// <summary>The first failure among the shortest words; null without one.</summary>
    public Failure? Failure { get; private set; }

    public Exploration Run(int length)
    {
        for (var n = 0; n <= length && Failure is null; n++) RunLength(n);
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

    /// <summary>Chosen by the word itself, so that it matters neither how the words are shared out nor which form is run.</summary>
    private static bool IsSampled(Facts facts)
    {
        var sum = 0;
        foreach (var step in facts.Word) sum = ((sum * 31) + (int)step.Letter + 1) % Sample;
        return sum == 0;
    }

    private void RunLength(int length)
    {
        var letters = frame.Letters.Count;
        var shared = Math.Min(length, 2);
        var parts = (int)Math.Pow(letters, shared);
        var tallies = new Tally[parts];
        var failures = new Failure?[parts];
        Parallel.For(0, parts, LongRun.OneThreadACore, part =>
        {
            tallies[part] = new Tally();
            failures[part] = Walk(new Word(frame), part, shared, length, tallies[part]);
        });
        foreach (var tally in tallies) Tally.Add(tally);
        Failure = Array.Find(failures, one => one is not null);
    }

    /// <summary>The words that begin with the letters a part stands for.</summary>
    private Failure? Walk(Word word, int part, int shared, int length, Tally tally)
    {
        var letters = frame.Letters.Count;
        if (word.Length == length) return Ask(word, tally);
        if (word.Length < shared)
        {
            var place = (int)Math.Pow(letters, shared - word.Length - 1);
            return Walk(word, frame.Letters[part / place % letters], part, shared, length, tally);
        }

        foreach (var letter in frame.Letters)
        {
            if (Walk(word, letter, part, shared, length, tally) is { } failure) return failure;
        }

        return null;
    }

    private Failure? Walk(Word word, Letter letter, int part, int shared, int length, Tally tally) =>
        word.Then(letter) is { } longer ? Walk(longer, part, shared, length, tally) : null;

    private Failure? Ask(Word word, Tally tally)
    {
        tally.Words++;
        try
        {
            return AskBeforeLastEvent(word, tally) ?? AskSinceLastEvent(word, tally);
        }
        catch (RefusedFactsException refusal)
        {
            return new Failure(word.Facts, word.Facts.LastEvent, default, "nothing in a word can be refused: " + refusal.Message, "1");
        }
    }

    /// <summary>What is dated after today is not known yet (rules 1).</summary>
    private Failure? AskBeforeLastEvent(Word word, Tally tally)
    {
        var yesterday = word.Facts.LastEvent - 1;
        if (word.Shorter is not { } shorter || shorter.Facts.LastEvent > yesterday) return null;
        var decision = frame.Engine.NextAction(frame.Invoice, word.History, frame.Date(yesterday));
        return _judge.Try(new Situation(shorter.Facts, yesterday), new Answer(frame, decision), tally);
    }

    private Failure? AskSinceLastEvent(Word word, Tally tally)
    {
        var facts = word.Facts;
        var state = frame.Engine.Fold(frame.Invoice, word.History, frame.Date(facts.LastEvent));
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

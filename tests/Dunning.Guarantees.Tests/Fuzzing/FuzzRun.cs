using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Gives readers their inputs, on as many threads as there are processors, and watches that each comes to an end.</summary>
internal sealed class FuzzRun
{
    // No measure of speed: what takes that long does not come to an end.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private const int BlockSize = 250;
    private const int TellEvery = 100_000;

    private readonly ulong _seed;
    private readonly IReadOnlyList<Func<FuzzTarget>> _makers;
    private readonly Queue<(int Reader, int First, int Count)> _blocks = new();
    private readonly ReaderTally[] _tallies;
    private readonly string[] _names;
    private readonly List<string> _failures = [];
    private readonly HashSet<int> _failed = [];
    private readonly Action<string>? _tell;

    public FuzzRun(ulong seed, int inputs, IReadOnlyList<Func<FuzzTarget>> makers, Action<string>? tell = null)
    {
        _tell = tell;
        _seed = seed;
        _makers = makers;
        var targets = makers.Select(make => make()).ToList();
        _names = [.. targets.Select(target => target.Name)];
        _tallies = [.. targets.Select(_ => new ReaderTally())];
        var shares = targets.Sum(target => target.Share);
        var blocks = new List<(int Reader, int First, int Count, long Turn)>();
        for (var reader = 0; reader < targets.Count; reader++)
        {
            var count = (int)(((long)inputs * targets[reader].Share + shares - 1) / shares);
            for (var first = 0; first < count; first += BlockSize) blocks.Add((reader, first, Math.Min(BlockSize, count - first), (long)first * inputs / count));
        }

        // All readers get on at the same pace, so that a fault of any is met early.
        foreach (var block in blocks.OrderBy(block => block.Turn)) _blocks.Enqueue((block.Reader, block.First, block.Count));
    }

    public IReadOnlyList<ReaderTally> Tallies => _tallies;

    public IReadOnlyList<string> Names => _names;

    /// <summary>The first failure of each reader, with what it takes to see it again.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>Tries all inputs.</summary>
    public void Run()
    {
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Worker(this)).ToList();
        foreach (var worker in workers) worker.Start();
        foreach (var worker in workers)
        {
            while (!worker.HasEnded(TimeSpan.FromSeconds(1)))
            {
                if (worker.Stuck(Patience) is not { } stuck) continue;
                Add(stuck);
                return;
            }
        }
    }

    /// <summary>Tries one input, and tells what it is.</summary>
    public string Replay(int reader, int number)
    {
        var target = _makers[reader]();
        var input = Make(target, reader, number);
        var trial = target.Try(input, Variation(reader, number));
        return trial + "\n" + Shown(input);
    }

    private byte[] Make(FuzzTarget target, int reader, int number) => target.Make(Dice.Of(_seed, reader, number, 1), Variation(reader, number));

    private Dice Variation(int reader, int number) => Dice.Of(_seed, reader, number, 2);

    private bool TryTake(out (int Reader, int First, int Count) block)
    {
        lock (_blocks) return _blocks.TryDequeue(out block);
    }

    private void Finish(int reader, ReaderTally tally)
    {
        lock (_tallies)
        {
            var before = _tallies.Sum(one => one.Inputs);
            _tallies[reader].Add(tally);
            if (before / TellEvery != (before + tally.Inputs) / TellEvery) _tell?.Invoke(FormattableString.Invariant($"{before + tally.Inputs:N0} inputs"));
        }
    }

    private void Fail(FuzzTarget target, int reader, int number, byte[] input, Exception failure)
    {
        lock (_failures)
        {
            if (!_failed.Add(reader)) return;
        }

        var smallest = Shrinker.Shrink(input, smaller => FailureOf(target, smaller, Variation(reader, number)) is { } other && IsAlike(other, failure));
        var seen = FailureOf(target, smallest, Variation(reader, number)) ?? failure;
        Add(Where(reader, number) + "\n" + string.Join('\n', seen.ToString().Split('\n').Take(12)) + "\n" + Shown(smallest));
    }

    // Told at once: a long run is not waited for to know.
    private void Add(string failure)
    {
        lock (_failures) _failures.Add(failure);
        _tell?.Invoke(failure);
    }

    private string Where(int reader, int number) => FormattableString.Invariant($"{_names[reader]}, number {number}, seed {_seed} (DUNNING_FUZZ={_seed}:{_names[reader]}:{number})");

    private static bool IsAlike(Exception one, Exception other) =>
        one.GetType() == other.GetType() && (one is not BrokenPromiseException || Beginning(one.Message) == Beginning(other.Message));

    private static string Beginning(string promise) => promise.Split(':')[0];

    private static Exception? FailureOf(FuzzTarget target, byte[] input, Dice variation)
    {
        try
        {
            target.Try(input, variation);
            return null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return failure;
        }
    }

    private static string Shown(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        return input.Length + " bytes: " + (text.Length > 3_000 ? text[..3_000] + "…" : text) + "\nbase64: " + (input.Length > 3_000 ? "(long)" : Convert.ToBase64String(input));
    }

    /// <summary>A thread, and the input it is at.</summary>
    private sealed class Worker
    {
        private readonly FuzzRun _run;
        private readonly Thread _thread;
        private (int Reader, int Number, long Since)? _at;

        public Worker(FuzzRun run)
        {
            _run = run;
            _thread = new Thread(Work) { IsBackground = true, Name = "fuzzing" };
        }

        public void Start() => _thread.Start();

        public bool HasEnded(TimeSpan wait) => _thread.Join(wait);

        /// <summary>The input it has been at for longer than there is patience for.</summary>
        public string? Stuck(TimeSpan patience)
        {
            lock (_thread)
            {
                if (_at is not { } at || Stopwatch.GetElapsedTime(at.Since) < patience) return null;
                return _run.Where(at.Reader, at.Number) + "\nIt does not come to an end.\n" + Shown(_run.Make(_run._makers[at.Reader](), at.Reader, at.Number));
            }
        }

        private void Work()
        {
            try
            {
                TakeAll();
            }
            catch (Exception broken)
            {
                _run.Add("The fuzzing itself: " + broken);
            }
        }

        private void TakeAll()
        {
            var targets = new FuzzTarget?[_run._makers.Count];
            while (_run.TryTake(out var block))
            {
                var target = targets[block.Reader] ??= _run._makers[block.Reader]();
                var tally = new ReaderTally();
                for (var number = block.First; number < block.First + block.Count; number++) Try(target, block.Reader, number, tally);
                _run.Finish(block.Reader, tally);
            }
        }

        private void Try(FuzzTarget target, int reader, int number, ReaderTally tally)
        {
            var input = _run.Make(target, reader, number);
            var (started, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            lock (_thread) _at = (reader, number, started);
            try
            {
                var trial = target.Try(input, _run.Variation(reader, number));
                tally.Add(number, input, trial, Stopwatch.GetElapsedTime(started), GC.GetAllocatedBytesForCurrentThread() - allocated);
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                tally.Add(number, input, default, Stopwatch.GetElapsedTime(started), 0);
                lock (_thread) _at = null;
                _run.Fail(target, reader, number, input, failure);
            }

            lock (_thread) _at = null;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Dunning.Guarantees.Threads;

/// <summary>Threads that begin together and are watched: what does not come to an end is told with where each of them is.</summary>
internal sealed class ThreadGroup
{
    // No measure of speed: what takes that long waits for something that does not come.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly List<(string Name, Thread Thread)> _threads = [];
    private readonly Dictionary<string, string> _places = [];
    private readonly List<Exception> _failures = [];

    // Nothing that is disposed of: a thread may come to it when nobody waits for that thread any more.
    private readonly TaskCompletionSource _beginning = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether one has failed, so that the others may as well stop.</summary>
    public bool HasFailed
    {
        get
        {
            lock (_failures) return _failures.Count > 0;
        }
    }

    /// <summary>Adds a thread.</summary>
    /// <param name="name">What it is called when it is told where it is.</param>
    /// <param name="work">What it does; it is given a way to say where it is.</param>
    public void Add(string name, Action<Action<string>> work)
    {
        var thread = new Thread(() =>
        {
            try
            {
                _beginning.Task.GetAwaiter().GetResult();
                work(place => Say(name, place));
                Say(name, "has ended");
            }
            catch (Exception failure)
            {
                lock (_failures) _failures.Add(failure);
                Say(name, "has failed");
            }
        })
        {
            IsBackground = true,
            Name = name,
        };
        Say(name, "begins");
        _threads.Add((name, thread));
    }

    /// <summary>Lets all begin at once, and waits for them.</summary>
    public void Run(TimeSpan? patience = null)
    {
        foreach (var (_, thread) in _threads) thread.Start();
        var started = Stopwatch.GetTimestamp();
        _beginning.SetResult();
        foreach (var (_, thread) in _threads)
        {
            var left = (patience ?? Patience) - Stopwatch.GetElapsedTime(started);
            if (!thread.Join(left > TimeSpan.Zero ? left : TimeSpan.Zero)) Assert.Fail("They do not come to an end:\n" + Places());
        }

        lock (_failures)
        {
            if (_failures.Count > 0) Assert.Fail(string.Join("\n\n", _failures) + "\n" + Places());
        }
    }

    private void Say(string name, string place)
    {
        lock (_places) _places[name] = place;
    }

    private string Places()
    {
        lock (_places) return string.Join("\n", _places.OrderBy(place => place.Key, StringComparer.Ordinal).Select(place => place.Key + ": " + place.Value));
    }
}

using System;
using System.Linq;
using Dunning.Faults;
using NodaTime;

namespace Dunning.Guarantees.Years;

/// <summary>A life lived through with one host.</summary>
internal sealed class Lived
{
    private Lived(World world, Host host, Watch? watch, Failure? refusal)
    {
        World = world;
        Host = host;
        Watch = watch;
        Failure = refusal ?? host.Failure;
    }

    public World World { get; }

    public Host Host { get; }

    public Watch? Watch { get; }

    public Failure? Failure { get; }

    /// <summary>Lives a life day by day.</summary>
    /// <param name="life">The life.</param>
    /// <param name="manner">How the host works.</param>
    /// <param name="isWatched">Whether a book follows the host and what must not be is looked for.</param>
    public static Lived Through(Life life, HostManner manner, bool isWatched = false)
    {
        var world = new World(life);
        var watch = isWatched ? new Watch(world) : null;
        var host = new Host(world, manner, watch);
        for (var day = life.FirstDay; day <= life.LastDay; day = day.PlusDays(1))
        {
            try
            {
                world.Begin(day);
                host.Work(day);
            }
            catch (DunningFaultException refusal)
            {
                return new Lived(world, host, watch, new Failure("refused", day, refusal.Message));
            }

            if (host.Failure is not null) return new Lived(world, host, watch, null);
        }

        host.Finish(life.LastDay);
        return new Lived(world, host, watch, null);
    }

    /// <summary>What must not be of two lives that differ in how the host works: one asks every day, the other does not.</summary>
    public static Failure? FailureOf(Life life, HostManner other) => FailureOf(Through(life, HostManner.Daily, isWatched: true), Through(life, other));

    /// <inheritdoc cref="FailureOf(Life, HostManner)"/>
    public static Failure? FailureOf(Lived daily, Lived other) => daily.Failure ?? Difference(daily, other) ?? other.Failure;

    private static Failure? Difference(Lived daily, Lived other)
    {
        var (acts, others) = (daily.Host.Acts, other.Host.Acts);
        var said = FirstDifference(daily.Host.Sayings, other.Host.Sayings);
        for (var i = 0; i < Math.Max(acts.Count, others.Count); i++)
        {
            var (one, two) = (acts.ElementAtOrDefault(i), others.ElementAtOrDefault(i));
            if (one == two) continue;
            var day = LocalDate.Min(one?.Day ?? LocalDate.MaxIsoValue, two?.Day ?? LocalDate.MaxIsoValue);
            return new Failure("other acts", day, $"asked every day: {one?.ToString() ?? "nothing"}\nasked when to:   {two?.ToString() ?? "nothing"}\n{said?.Text}");
        }

        if (said is not null) return said;
        var isSame = daily.World.Items.SequenceEqual(other.World.Items);
        return isSame ? null : new Failure("other histories", daily.World.Life.LastDay, daily.World.Debtor.Id);
    }

    private static Failure? FirstDifference(System.Collections.Generic.List<(LocalDate Day, string Text)> sayings, System.Collections.Generic.List<(LocalDate Day, string Text)> others)
    {
        for (var i = 0; i < Math.Max(sayings.Count, others.Count); i++)
        {
            var (one, two) = (sayings.ElementAtOrDefault(i), others.ElementAtOrDefault(i));
            if (one == two) continue;
            var day = i >= sayings.Count ? two.Day : i >= others.Count ? one.Day : LocalDate.Min(one.Day, two.Day);
            return new Failure("told otherwise", day, $"told every day: {LifePrint.Day(one.Day)} {one.Text}\ntold when to:   {LifePrint.Day(two.Day)} {two.Text}");
        }

        return null;
    }
}

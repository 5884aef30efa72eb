using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Dunning.Guarantees.Years;

/// <summary>
/// Makes a life smaller that fails, as long as it fails in the same way: the days after the failure, what happened, how acts went, where the host was killed, the days it
/// missed, one after the other, until nothing more can be left out.
/// </summary>
internal static class LifeShrinker
{
    /// <summary>How long after a failure a smaller life may fail: with less happening, later.</summary>
    private const int Later = 90;

    /// <summary>The smallest life found.</summary>
    /// <param name="life">A life that fails.</param>
    /// <param name="failureOf">What must not be of a life; null when it is well.</param>
    public static (Life Life, Failure Failure) Shrink(Life life, Func<Life, Failure?> failureOf)
    {
        var failure = failureOf(life) ?? throw new ArgumentException("It does not fail.", nameof(life));
        var smaller = new Shrinking(life, failure, failureOf);
        smaller.Try(Still(smaller.Life));
        while (smaller.TryEach(Smaller))
        {
        }

        return (smaller.Life with { LastDay = smaller.Failure.Day }, smaller.Failure);
    }

    /// <summary>The same life as it was lived: what the debtor answered is written down as what happens anyway.</summary>
    private static Life Still(Life life)
    {
        var lived = Lived.Through(life, HostManner.Daily);
        return life with { Script = [.. lived.World.Happened], Drawn = lived.World.Drawn };
    }

    /// <summary>Lives with something left out, large parts first.</summary>
    private static IEnumerable<Life> Smaller(Life life)
    {
        for (var invoice = 0; invoice < life.Invoices.Count; invoice++)
        {
            var place = invoice;
            if (life.Script.Any(h => h.Invoice == place)) yield return life with { Script = [.. life.Script.Where(h => h.Invoice != place)] };
        }

        foreach (var script in Without(life.Script)) yield return life with { Script = script };
        if (life.Drawn is { } drawn)
        {
            foreach (var left in Without([.. drawn.OrderBy(pair => pair.Key, StringComparer.Ordinal)])) yield return life with { Drawn = new Dictionary<string, int>(left) };
        }

        foreach (var missed in Without([.. life.Missed.Order()])) yield return life with { Missed = missed.ToHashSet() };
        if (life.Debtor.Contacts is not null) yield return life with { Debtor = life.Debtor.WithContacts(null) };
        var firstDay = life.Script.Count == 0 ? life.LastDay : life.Script[0].Day;
        if (firstDay > life.FirstDay) yield return life with { FirstDay = firstDay };
    }

    /// <summary>Without a half, a quarter, … one.</summary>
    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> items)
    {
        for (var size = Math.Max(1, items.Count / 2); items.Count > 0 && size >= 1; size /= 2)
        {
            for (var from = 0; from < items.Count; from += size) yield return [.. items.Take(from), .. items.Skip(from + size)];
        }
    }

    private sealed class Shrinking(Life life, Failure failure, Func<Life, Failure?> failureOf)
    {
        public Life Life { get; private set; } = life;

        public Failure Failure { get; private set; } = failure;

        /// <summary>Takes a smaller life if it fails in the same way; its days end soon after its failure.</summary>
        public bool Try(Life smaller)
        {
            if (failureOf(smaller) is not { } found || found.What != Failure.What) return false;
            (Life, Failure) = (smaller with { LastDay = LocalDate.Min(smaller.LastDay, found.Day.PlusDays(Later)) }, found);
            return true;
        }

        /// <summary>Takes the first of some smaller lives that fails in the same way, and goes on from it.</summary>
        public bool TryEach(Func<Life, IEnumerable<Life>> smallerOf)
        {
            foreach (var smaller in smallerOf(Life))
            {
                if (Try(smaller)) return true;
            }

            return false;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Portfolio;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Guarantees.Years;

/// <summary>
/// What stands in the books about one debtor, and what is still to happen. It outlives the host, and goes on while the host does not run. Nothing in it depends on how often it
/// is asked.
/// </summary>
internal sealed partial class World
{
    private readonly PriorityQueue<Happening, (int Day, int Order)> _toCome = new();
    private readonly Dictionary<string, int> _places;
    private readonly List<Money> _unmatched = [];
    private readonly Receivable?[] _items;
    private DebtorAccount? _account;
    private int _scheduled;

    public World(Life life)
    {
        Life = life;
        Engine = YearBooks.Engines[life.Book];
        Debtor = life.Debtor;
        _items = new Receivable?[life.Invoices.Count];
        Versions = new int[life.Invoices.Count];
        _places = life.Invoices.Select((invoice, place) => (invoice.Number, place)).ToDictionary(StringComparer.Ordinal);
        foreach (var happening in life.Script) Enter(happening);
    }

    public Life Life { get; }

    public DunningEngine Engine { get; }

    public Debtor Debtor { get; private set; }

    /// <summary>What happened and changed something, in order: the whole life once it stands still.</summary>
    public List<Happening> Happened { get; } = [];

    /// <summary>The draws that did not come out as 0.</summary>
    public Dictionary<string, int> Drawn { get; } = new(StringComparer.Ordinal);

    /// <summary>Changes with everything that comes into the books.</summary>
    public int Version { get; private set; }

    /// <summary>How often a payment came back.</summary>
    public int Returns { get; private set; }

    /// <summary>Changes with everything that comes in about an invoice.</summary>
    public int[] Versions { get; }

    public IReadOnlyList<Receivable?> Items => _items;

    public DebtorAccount Account => _account ??= new DebtorAccount(Debtor, _items.OfType<Receivable>(), _unmatched);

    public int PlaceOf(string number) => _places[number];

    /// <summary>What comes in on a day.</summary>
    public void Begin(LocalDate today)
    {
        while (_toCome.TryPeek(out var next, out _) && next.Day <= today)
        {
            _toCome.Dequeue();
            if (Apply(next)) Happened.Add(next);
        }

        // What is dated ahead becomes known on its day, which is an event like any other (rules 1).
        if (Debtor.Holds.Any(hold => hold.FromInclusive == today)) Describe(Debtor);
    }

    /// <summary>Something will happen for what the host did; not in a life that stands still, as there it is in the script.</summary>
    public void Schedule(Happening happening)
    {
        if (Life.Drawn is null && happening.Day <= Life.LastDay) Enter(happening);
    }

    /// <summary>A draw that the seed has fixed, whoever asks and when.</summary>
    public int Draw(string what, Func<Draw, int> draw)
    {
        var drawn = Life.Drawn is null ? draw(Properties.Generation.Draw.About(Life.Seed, what)) : Life.Drawn.GetValueOrDefault(what);
        if (drawn != 0) Drawn[what] = drawn;
        return drawn;
    }

    /// <summary>Appends an event to a history; what the facts check refuses never comes in.</summary>
    public bool Append(int invoice, params IEnumerable<DunningEvent> events)
    {
        if (_items[invoice] is not { } item) return false;
        var history = item.History.With(events);
        if (Engine.FaultsOf(item.Invoice, history).Count > 0) return false;
        _items[invoice] = new Receivable(item.Invoice, history);
        Versions[invoice]++;
        Changed();
        return true;
    }

    private void Enter(Happening happening) => _toCome.Enqueue(happening, (Period.DaysBetween(Life.FirstDay, happening.Day), _scheduled++));

    private void Changed()
    {
        _account = null;
        Version++;
    }

    private bool Describe(Debtor debtor)
    {
        var items = _items.Select(item => item is null ? null : new Receivable(item.Invoice.WithDebtor(debtor), item.History)).ToArray();
        if (Array.Exists(items, item => item is not null && Engine.FaultsOf(item.Invoice, item.History).Count > 0)) return false;
        Debtor = debtor;
        for (var i = 0; i < items.Length; i++)
        {
            _items[i] = items[i];
            Versions[i]++;
        }

        Changed();
        return true;
    }
}

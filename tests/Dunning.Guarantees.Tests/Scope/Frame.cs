using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Guarantees.Scope;

/// <summary>What all sequences of a run share: policy, debtor, invoice, and the days on which the events of a sequence fall.</summary>
internal sealed class Frame
{
    private readonly LocalDate[] _dates;
    private readonly int _firstYear;
    private readonly int[] _daysOfYears;
    private readonly decimal[] _minimums;
    private readonly Lazy<bool[]> _reaches;

    public Frame(string name, EscalationPolicy policy, LocalDate due)
    {
        Name = name;
        Policy = policy;
        Due = due;
        Engine = new DunningEngine(policy);
        _reaches = new Lazy<bool[]>(() => [.. policy.Stages.Select(stage => Reachable(stage.Channels).Count > 0)]);
        _minimums = [.. policy.Stages.Select(stage => stage.Minimum.For(Currency.Eur).Amount)];
        PolicyMinimum = policy.Minimum.For(Currency.Eur).Amount;
        _firstYear = due.Year - 5;
        _daysOfYears = [.. Enumerable.Range(_firstYear, 30).Select(year => Period.DaysBetween(due, new LocalDate(year, 1, 1)) - 1)];
        _dates = [.. Enumerable.Range(0, 8000).Select(day => due.PlusDays(day - 1000))];
    }

    public string Name { get; }

    public EscalationPolicy Policy { get; }

    public DunningEngine Engine { get; }

    public LocalDate Due { get; }

    public DebtorKind Kind { get; init; } = DebtorKind.Business;

    public PaymentMethod Method { get; init; } = PaymentMethod.Transfer;

    /// <summary>The channels the debtor can be reached by; null = all.</summary>
    public Channel[]? Channels { get; init; }

    public bool PromisesAreWritten { get; init; }

    public bool IsOverIndebted { get; init; }

    /// <summary>Whether proceedings are recorded with the day they were published.</summary>
    public bool PublishesInsolvency { get; init; } = true;

    /// <summary>The moves its sequences are made of.</summary>
    public IReadOnlyList<Move> Moves { get; init; } = Alphabet.Moves;

    /// <summary>What happened before every sequence.</summary>
    public Step[] Given { get; init; } = [];

    /// <summary>Of each place in a sequence the earliest day, from the due date; a move adds its own days.</summary>
    public required int[] Days { get; init; }

    /// <summary>The first day asked about.</summary>
    public required int First { get; init; }

    /// <summary>The last of the days that are all asked about: after it only the limitation can change an answer.</summary>
    public required int Last { get; init; }

    /// <summary>The lengths of the longest sequences: for every change, and for the figures.</summary>
    public required (int Short, int Long) Length { get; init; }

    public Invoice Invoice => field ??= new Invoice("F-1", Debtor(), Due.PlusDays(-30), Due, new Money(Amount, Currency.Eur), Method);

    public const decimal Amount = 100m;

    /// <summary>The least collectible amount for which anything is done.</summary>
    public decimal PolicyMinimum { get; }

    public bool IsAutomatic => Method == PaymentMethod.DirectDebit;

    public LocalDate Date(int day) => _dates[day + 1000];

    public int Day(LocalDate date) => _daysOfYears[date.Year - _firstYear] + date.DayOfYear;

    public int Roll(int day) => Day(Policy.Calendar.Roll(Date(day)));

    public override string ToString() =>
        FormattableString.Invariant($"{Name}: policy {Policy.Name}, due {Due:yyyy'-'MM'-'dd}; events from days {string.Join(", ", Days)}; every day from {First} through {Last}; {Moves.Count} moves");

    public int PlaceOf(DunningStage stage)
    {
        for (var i = 0; i < Policy.Stages.Count; i++)
        {
            if (ReferenceEquals(Policy.Stages[i], stage)) return i;
        }

        return Stages.None;
    }

    /// <summary>The least amount a stage is carried out for.</summary>
    public decimal MinimumOf(int stage) => _minimums[stage];

    /// <summary>Whether the debtor can be reached by a channel of a stage.</summary>
    public bool Reaches(int stage) => _reaches.Value[stage];

    public IReadOnlyList<Channel> Reachable(IReadOnlyList<Channel> channels) =>
        Channels is null ? channels : [.. channels.Where(channel => Channels.Contains(channel))];

    private Debtor Debtor() =>
        new("C-1", "Menuiserie Caron", Kind, contacts: Channels is null ? null : [Contact.Reachable(Channels)]);
}

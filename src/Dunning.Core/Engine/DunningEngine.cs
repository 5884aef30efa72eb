using System;
using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Engine.Explaining;
using Dunning.Engine.Folding;
using Dunning.Engine.Rules;
using Dunning.Faults;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;
#if NETSTANDARD2_0
using Decisions = Dunning.Engine.CompactDecision[];
using States = Dunning.Engine.CaseState[];
#else
using Decisions = System.Span<Dunning.Engine.CompactDecision>;
using States = System.ReadOnlySpan<Dunning.Engine.CaseState>;
#endif

namespace Dunning.Engine;

/// <summary>
/// Decides what to do next about an invoice. Pure: the same facts, policy and day give the same answer on every machine. One engine serves
/// any number of threads.
/// </summary>
/// <example>
/// <code>
/// var engine = new DunningEngine(PolicyBooks.France);
/// var decision = engine.NextAction(invoice, history, today: new LocalDate(2026, 3, 9));
/// </code>
/// </example>
public sealed class DunningEngine
{
    private readonly CompiledPolicy[] _policies;
    private readonly CompiledPolicy?[,] _serving;

    /// <summary>An engine for a book of policies.</summary>
    /// <param name="book">The book.</param>
    public DunningEngine(PolicyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        Book = book;
        _serving = Compile(book, out _policies);
    }

    /// <summary>An engine with one policy for everybody.</summary>
    /// <param name="policy">The policy.</param>
    public DunningEngine(EscalationPolicy policy)
        : this(PolicyBook.Of(policy))
    {
    }

    /// <summary>The policies.</summary>
    public PolicyBook Book { get; }

    /// <summary>What to do next about an invoice, why, and until when that stands: folds the history and decides on it.</summary>
    /// <param name="invoice">The invoice with its debtor.</param>
    /// <param name="history">All that happened to it; what is dated after <paramref name="today"/> is not known yet.</param>
    /// <param name="today">The day to decide for, in 1900 through 2150.</param>
    /// <exception cref="RefusedFactsException">The invoice or its history holds something that cannot be, or leads beyond what the calendar of the policy knows; all faults are listed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    public DunningDecision NextAction(Invoice invoice, InvoiceHistory history, LocalDate today)
    {
        var state = Fold(invoice, history, today);
        return Decide(invoice, state, today);
    }

    /// <summary>What a history amounts to, as known on a day, under the policy that serves the debtor.</summary>
    /// <param name="invoice">The invoice with its debtor.</param>
    /// <param name="history">All that happened to it; what is dated after <paramref name="asOf"/> is not known yet.</param>
    /// <param name="asOf">The day, in 1900 through 2150.</param>
    /// <exception cref="RefusedFactsException">The invoice or its history holds something that cannot be, or leads beyond what the calendar of the policy knows; all faults are listed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    public CaseState Fold(Invoice invoice, InvoiceHistory history, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        ArgumentNullException.ThrowIfNull(history);
        var day = DayOf(asOf, nameof(asOf));
        var policy = PolicyFor(invoice);
        if (FactCheck.FaultsOf(policy, invoice, history) is { } faults) throw new RefusedFactsException(invoice.Number, faults);
        try
        {
            return CaseFold.Fold(policy, invoice, history, day);
        }
        catch (CalendarRangeException refusal)
        {
            throw BeyondCalendar(invoice, refusal);
        }
    }

    /// <summary>Decides on a folded history, for the day it was folded for or a later one on which nothing new is known.</summary>
    /// <param name="invoice">The invoice the history was folded for.</param>
    /// <param name="state">The folded history.</param>
    /// <param name="today">The day to decide for.</param>
    /// <exception cref="RefusedFactsException">The case leads beyond what the calendar of the policy knows.</exception>
    /// <exception cref="ArgumentException">The state is <c>default</c>, or was folded for a later day.</exception>
    public DunningDecision Decide(Invoice invoice, in CaseState state, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        if (state.History is null) throw new ArgumentException("No history was folded into this state.", nameof(state));
        var day = DayOf(today, nameof(today));
        if (day < state.AsOf) throw new ArgumentException("The history was folded for a later day: what is known then is not known yet.", nameof(today));
        var policy = PolicyFor(invoice);
        try
        {
            var outcome = DecisionRules.Decide(policy, state, day);
            return new DunningDecision(policy, invoice, state, outcome, day, ReviewDay.Of(policy, state, outcome, day));
        }
        catch (CalendarRangeException refusal)
        {
            throw BeyondCalendar(invoice, refusal);
        }
    }

    /// <summary>Decides on many folded histories at once, for the day they were folded for or a later one on which nothing new is known. Allocates nothing.</summary>
    /// <param name="states">The folded histories, all folded by this engine.</param>
    /// <param name="today">The day to decide for.</param>
    /// <param name="decisions">Where the decisions go, each in the place of its state; a case beyond the calendar is marked as refused and stops no other.</param>
    /// <exception cref="ArgumentException">There is less room than states; or a state is <c>default</c>, or was folded for a later day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    public void Decide(CaseState[] states, LocalDate today, CompactDecision[] decisions)
    {
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(decisions);
        DecideAll(states, today, decisions);
    }

#if !NETSTANDARD2_0
    /// <inheritdoc cref="Decide(CaseState[], LocalDate, CompactDecision[])"/>
    public void Decide(ReadOnlySpan<CaseState> states, LocalDate today, Span<CompactDecision> decisions) => DecideAll(states, today, decisions);
#endif

    /// <summary>The whole of a compact decision: amounts, stage, texts, key.</summary>
    /// <param name="invoice">The invoice the history was folded for.</param>
    /// <param name="state">The folded history.</param>
    /// <param name="today">The day that was decided for.</param>
    /// <param name="decision">What was decided.</param>
    /// <exception cref="ArgumentException">Nothing was decided.</exception>
    public DunningDecision Expand(Invoice invoice, in CaseState state, LocalDate today, in CompactDecision decision)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        if (state.History is null) throw new ArgumentException("No history was folded into this state.", nameof(state));
        if (decision.IsRefused) throw new ArgumentException("Nothing was decided on this state.", nameof(decision));
        return new DunningDecision(_policies[state.PolicyIndex], invoice, state, decision.Outcome, DayOf(today, nameof(today)), decision.ReviewDay);
    }

    /// <summary>Why the next action is what it is: every rule, every stage, the channels, and what would change it.</summary>
    /// <param name="invoice">The invoice with its debtor.</param>
    /// <param name="history">All that happened to it; what is dated after <paramref name="today"/> is not known yet.</param>
    /// <param name="today">The day to decide for, in 1900 through 2150.</param>
    /// <returns>The decision of <see cref="NextAction"/> with its reasons.</returns>
    /// <exception cref="RefusedFactsException">The invoice or its history holds something that cannot be, or leads beyond what the calendar of the policy knows; all faults are listed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    public Explanation Explain(Invoice invoice, InvoiceHistory history, LocalDate today)
    {
        var state = Fold(invoice, history, today);
        return Explain(invoice, state, today, null);
    }

    /// <summary>Explains the decision on a folded history; <paramref name="others"/> as in <see cref="Explainer.Explain"/>.</summary>
    internal Explanation Explain(Invoice invoice, in CaseState state, LocalDate today, long? others)
    {
        var decision = Decide(invoice, state, today);
        try
        {
            return Explainer.Explain(PolicyFor(invoice), invoice, state, decision, OnReviewDay(invoice, state, decision), others);
        }
        catch (CalendarRangeException refusal)
        {
            throw BeyondCalendar(invoice, refusal);
        }
    }

    private DunningDecision? OnReviewDay(Invoice invoice, in CaseState state, in DunningDecision decision)
    {
        if (decision.ReviewOn is not { } day || day > FactCheck.Latest) return null;
        try
        {
            return Decide(invoice, state, day);
        }
        catch (RefusedFactsException)
        {
            // There the calendar ends: nothing can be said of that day.
            return null;
        }
    }

    /// <summary>What is wrong with an invoice and its history; empty when it can be decided on.</summary>
    /// <param name="invoice">The invoice with its debtor.</param>
    /// <param name="history">All that happened to it.</param>
    public ValueList<Fault> FaultsOf(Invoice invoice, InvoiceHistory history)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        ArgumentNullException.ThrowIfNull(history);
        return Serving(invoice.Debtor) is { } policy
            ? ValueList<Fault>.Of(FactCheck.FaultsOf(policy, invoice, history))
            : ValueList<Fault>.Of([NoPolicyFor(invoice.Debtor)]);
    }

    /// <summary>The policy that serves a debtor; null, with the fault, when the book has none.</summary>
    internal CompiledPolicy? PolicyFor(Debtor debtor, out Fault? fault)
    {
        var policy = Serving(debtor);
        fault = policy is null ? NoPolicyFor(debtor) : null;
        return policy;
    }

    /// <summary>The same engine with one policy of its book for everybody; null when the book has none of that name.</summary>
    /// <param name="policyName">The name of the policy.</param>
    public DunningEngine? Under(string policyName) => Book.Find(policyName) is { } policy ? new DunningEngine(policy) : null;

    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    internal static void RefuseUnlessReckonable(LocalDate today) => DayOf(today, nameof(today));

    private static RefusedFactsException BeyondCalendar(Invoice invoice, CalendarRangeException refusal) =>
        new(invoice.Number, [FactFaults.BeyondCalendar(refusal)]);

    private static int DayOf(LocalDate date, string parameterName) =>
        date >= FactCheck.Earliest && date <= FactCheck.Latest
            ? DayNumber.Of(date)
            : throw new ArgumentOutOfRangeException(parameterName, date, "The day does not lie in 1900 through 2150.");

    /// <summary>Compiles the policies that serve somebody: there are no more of them than kinds times profiles.</summary>
    private static CompiledPolicy?[,] Compile(PolicyBook book, out CompiledPolicy[] policies)
    {
        var compiled = new List<CompiledPolicy>();
        var kinds = WireName.All<DebtorKind>().Count;
        var profiles = WireName.All<PayerProfile>().Count;
        var serving = new CompiledPolicy?[kinds, profiles];
        for (var kind = 0; kind < kinds; kind++)
        {
            for (var profile = 0; profile < profiles; profile++)
            {
                if (book.For((DebtorKind)kind, (PayerProfile)profile) is not { } policy) continue;
                var known = compiled.Find(one => ReferenceEquals(one.Source, policy));
                if (known is null) compiled.Add(known = new CompiledPolicy(policy, compiled.Count));
                serving[kind, profile] = known;
            }
        }

        policies = [.. compiled];
        return serving;
    }

    private static Fault NoPolicyFor(Debtor debtor) =>
        new(
            FaultCodes.NoPolicy,
            "$.debtor",
            "The book has no policy for a debtor of kind " + WireName.Of(debtor.Kind) + " and profile " + WireName.Of(debtor.Profile) + ".",
            [WireName.Of(debtor.Kind), WireName.Of(debtor.Profile)]);

    private void DecideAll(States states, LocalDate today, Decisions decisions)
    {
        if (decisions.Length < states.Length) throw new ArgumentException("There is less room than there are states.", nameof(decisions));
        var day = DayOf(today, nameof(today));
        var i = 0;
        while (i < states.Length)
        {
            try
            {
                for (; i < states.Length; i++)
                {
                    ref readonly var state = ref states[i];
                    if (state.History is null || day < state.AsOf) throw Undecidable(state, i);

                    // This first look spares a final case, as most are, all but one comparison and one copy.
                    decisions[i] = state.IsFinal ? DecisionRules.Final(state) : Decide(state, day);
                }
            }
            catch (CalendarRangeException)
            {
                decisions[i++] = CompactDecision.Refused;
            }
        }
    }

    /// <summary>Decides on a folded history for a day on or after the one it was folded for; refused where that leads beyond the calendar.</summary>
    internal CompactDecision DecideOrRefuse(in CaseState state, int day)
    {
        try
        {
            return Decide(state, day);
        }
        catch (CalendarRangeException)
        {
            return CompactDecision.Refused;
        }
    }

    /// <summary>The policy a history was folded under.</summary>
    internal CompiledPolicy PolicyOf(in CaseState state) => _policies[state.PolicyIndex];

    private CompactDecision Decide(in CaseState state, int day)
    {
        var policy = _policies[state.PolicyIndex];
        var outcome = DecisionRules.Decide(policy, state, day);
        return new CompactDecision(outcome, ReviewDay.Of(policy, state, outcome, day));
    }

    private static ArgumentException Undecidable(in CaseState state, int place) => new(
        FormattableString.Invariant($"Place {place}: ")
        + (state.History is null ? "no history was folded into this state." : "the history was folded for a later day: what is known then is not known yet."));

    private CompiledPolicy? Serving(Debtor debtor) => _serving[(int)debtor.Kind, (int)debtor.Profile];

    private CompiledPolicy PolicyFor(Invoice invoice) =>
        Serving(invoice.Debtor) ?? throw new RefusedFactsException(invoice.Number, [NoPolicyFor(invoice.Debtor)]);
}

using System;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Tests.Portfolio;
using NodaTime;

namespace Dunning.Tests.Engine;

public sealed class BatchTests
{
    private static readonly Receivable[] Rows = [.. Book.Accounts(200).SelectMany(account => account.Items)];

    [Fact]
    public void Many_cases_at_once_are_decided_as_one_by_one()
    {
        var states = Rows.Select(row => Book.Engine.Fold(row.Invoice, row.History, Book.Today)).ToArray();
        var decisions = new CompactDecision[states.Length + 1];

        foreach (var days in new[] { 0, 1, 2 })
        {
            var today = Book.Today.PlusDays(days);
            Book.Engine.Decide(states, today, decisions);

            for (var i = 0; i < states.Length; i++)
            {
                var alone = Book.Engine.Decide(Rows[i].Invoice, states[i], today);
                Book.Engine.Expand(Rows[i].Invoice, states[i], today, decisions[i]).ShouldBe(alone);
                (decisions[i].Verdict, decisions[i].Reason, decisions[i].Action, decisions[i].Channel, decisions[i].Alerts).ShouldBe((alone.Verdict, alone.Reason, alone.Action, alone.Channel, alone.Alerts));
                (decisions[i].DueOn, decisions[i].Until, decisions[i].Deadline, decisions[i].ReviewOn).ShouldBe((alone.DueOn, alone.Until, alone.Deadline, alone.ReviewOn));
                (decisions[i].StageIndex is { } stage ? alone.Policy.Stages[stage] : null).ShouldBe(alone.Stage);
            }
        }

        decisions[states.Length].ShouldBe(default);
    }

    [Fact]
    public void A_pass_over_many_cases_allocates_nothing()
    {
        var states = Rows.Select(row => Book.Engine.Fold(row.Invoice, row.History, Book.Today)).ToArray();
        var decisions = new CompactDecision[states.Length];
        Book.Engine.Decide(states.AsSpan(), Book.Today, decisions.AsSpan());

        var before = GC.GetAllocatedBytesForCurrentThread();
        Book.Engine.Decide(states.AsSpan(), Book.Today, decisions.AsSpan());
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void A_case_beyond_the_calendar_is_marked_and_stops_no_other()
    {
        var shortSighted = BusinessCalendar.Custom("2026", [], [], new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 31));
        var engine = new DunningEngine(FrenchPolicies.Standard.ToBuilder().WithCalendar(shortSighted).Build());
        var debtor = new Debtor("C-1", "Caron", DebtorKind.Business);
        var beyond = new Invoice("F-1", debtor, new LocalDate(2026, 2, 6), new LocalDate(2026, 3, 8), Book.Euros(100m));
        var usual = new Invoice("F-2", debtor, Book.Today.PlusDays(-42), Book.Today.PlusDays(-12), Book.Euros(100m));
        CaseState[] states =
        [
            engine.Fold(beyond, InvoiceHistory.Of(new StageSkipped(Book.Today, "registered-reminder")), Book.Today),
            engine.Fold(usual, InvoiceHistory.Empty, Book.Today),
        ];
        var decisions = new CompactDecision[2];

        engine.Decide(states, Book.Today, decisions);

        decisions.Select(decision => decision.IsRefused).ShouldBe([true, false]);
        Should.Throw<ArgumentException>(() => engine.Expand(beyond, states[0], Book.Today, decisions[0])).ParamName.ShouldBe("decision");
    }

    [Fact]
    public void What_cannot_be_decided_on_is_the_callers_error_and_names_the_place()
    {
        var state = Book.Engine.Fold(Rows[0].Invoice, Rows[0].History, Book.Today);

        Should.Throw<ArgumentException>(() => Book.Engine.Decide(new[] { state, default }, Book.Today, new CompactDecision[2])).Message.ShouldContain("Place 1");
        Should.Throw<ArgumentException>(() => Book.Engine.Decide(new[] { state }, Book.Today.PlusDays(-1), new CompactDecision[1])).Message.ShouldContain("later day");
        Should.Throw<ArgumentException>(() => Book.Engine.Decide(new[] { state, state }, Book.Today, new CompactDecision[1])).ParamName.ShouldBe("decisions");
        Should.Throw<ArgumentOutOfRangeException>(() => Book.Engine.Decide(new[] { state }, new LocalDate(2151, 1, 1), new CompactDecision[1])).ParamName.ShouldBe("today");
        Should.Throw<ArgumentException>(() => Book.Engine.Decide(Rows[0].Invoice, default, Book.Today)).ParamName.ShouldBe("state");
        Should.Throw<ArgumentException>(() => Book.Engine.Expand(Rows[0].Invoice, default, Book.Today, default)).ParamName.ShouldBe("state");
    }
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine.Exploring;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Json.Tests.PolicyDocuments;

/// <summary>What living through a policy finds, where it says so and with what values: at the bounds of each finding.</summary>
public sealed class ExaminationFindingsTests
{
    private static readonly MinimumAmount OutOfReach = MinimumAmount.InEveryCurrency(1e16m);

    [Fact]
    public void A_book_says_where_a_policy_is_unused_who_has_no_stage_and_who_has_no_policy()
    {
        var businessesOnly = Policy("house", Stage("a", 5, debtors: [DebtorKind.Business]));
        var unused = Policy("unused", Stage("late", 5), Stage("b", 6, spacing: 5));

        Told(PolicyBook.Create("b", [businessesOnly, unused], "house", new Dictionary<DebtorKind, string> { [DebtorKind.Consumer] = "house" })).ShouldBe(
        [
            "Error DUN10106 $.policies[0].stages house consumer",
            "Warning DUN10106 $.policies[0].stages house public",
            "Warning DUN10105 $.policies[1].name unused",
            "Warning DUN10215 $.policies[1].stages[1].day b 6 10",
        ]);
        Told(PolicyBook.Create("b", [businessesOnly], kinds: new Dictionary<DebtorKind, string> { [DebtorKind.Business] = "house" })).First()
            .ShouldBe("Error DUN10104 $.default consumer unrated");

        static string[] Told(PolicyBook book) =>
            [.. PolicyExamination.Of(book).Select(fault => fault.Severity + " " + fault.Code + " " + fault.Path + " " + string.Join(" ", fault.Arguments))];
    }

    [Fact]
    public void Stages_of_two_digits_come_after_those_of_one()
    {
        var policy = Policy("house", [.. Enumerable.Range(0, 12).Select(i => Stage("s" + i, (i * 10) + 5, spacing: i is 2 or 10 ? 12 : i == 11 ? 15 : 0))]);

        Found(policy, FaultCodes.DayCannotBeKept).ShouldBe(["$.stages[2].day s2 25 27", "$.stages[10].day s10 105 107", "$.stages[11].day s11 115 122"]);
    }

    [Fact]
    public void A_day_that_cannot_be_kept_is_told_of_the_first_kind_of_debtor_that_meets_it() =>
        Found(
            Policy(
                "house", Stage("a", 5, debtors: [DebtorKind.Business]), Stage("b", 8, debtors: [DebtorKind.Consumer]),
                Stage("c", 12, spacing: 10)),
            FaultCodes.DayCannotBeKept).ShouldBe(["$.stages[2].day c 12 15"]);

    [Fact]
    public void A_stage_no_later_than_the_one_before_it_is_not_to_blame() =>
        Found(Policy("house", Stage("a", 5), Stage("b", 6, spacing: 5), Stage("c", 20, spacing: 12), Stage("d", 30, spacing: 13)), FaultCodes.DayCannotBeKept)
            .ShouldBe(["$.stages[1].day b 6 10", "$.stages[3].day d 30 35"]);

    [Fact]
    public void Every_currency_a_minimum_names_is_tried_and_the_euro_first()
    {
        var dollars = MinimumAmount.PerCurrency(new Money(1e16m, Currency.Eur), new Money(1m, Currency.Usd));
        Found(Policy("house", [Stage("a", 5)], dollars), FaultCodes.StageNeverReached).ShouldBeEmpty();
        Found(Policy("house", [Stage("a", 5, minimum: dollars)]), FaultCodes.StageNeverReached).ShouldBeEmpty();

        var onlyEuro = MinimumAmount.PerCurrency(new Money(1e16m, Currency.Usd));
        Found(Policy("house", [Stage("a", 5), Stage("b", 6, spacing: 5)], onlyEuro), FaultCodes.DayCannotBeKept).ShouldBe(["$.stages[1].day b 6 10"]);
    }

    /// <summary>With returned payments the second waits for the day after the due date, on which the third has lapsed.</summary>
    [Fact]
    public void A_stage_that_only_a_quiet_life_reaches_is_reached() =>
        Found(
            Policy("house", Stage("before", -20, phase: DunningPhase.Preventive), Stage("early", -10), Stage("shortly-before", -5, phase: DunningPhase.Preventive)),
            FaultCodes.StageNeverReached).ShouldBeEmpty();

    [Fact]
    public void Why_a_stage_is_never_reached_is_asked_of_a_debtor_it_is_for() =>
        Found(Policy("house", Stage("a", 5), Stage("x", 10, minimum: OutOfReach, debtors: [DebtorKind.Public])), FaultCodes.StageNeverReached)
            .ShouldBe(["$.stages[1].day x below-minimum"]);

    [Fact]
    public void Why_a_stage_is_never_reached_is_what_became_of_it_else_what_stopped_the_process()
    {
        Found(Policy("house", Stage("a", 5, minimum: OutOfReach), Stage("b", 3000)), FaultCodes.StageNeverReached)
            .ShouldBe(["$.stages[0].day a below-minimum", "$.stages[1].day b time-barred"]);
        Found(Policy("house", Stage("gate", 5, minimum: OutOfReach, isMandatory: true), Stage("behind", 15)), FaultCodes.StageNeverReached)
            .ShouldBe(["$.stages[0].day gate below-minimum", "$.stages[1].day behind below-minimum"]);
        Found(Policy("house", Stage("a", 5, response: 3000), Stage("b", 3600)), FaultCodes.StageNeverReached).ShouldBe(["$.stages[1].day b time-barred"]);
    }

    [Fact]
    public void A_plan_resumes_behind_where_it_names_no_stage_after_the_next_one_of_the_offer()
    {
        Resumes("offer", Stage("a", 5), Offer(10), Stage("c", 20)).ShouldBe(["$.plans.resumeAt offer"]);
        Resumes("b", Offer(5), Stage("b", 15), Stage("c", 25)).ShouldBe(["$.plans.resumeAt b"]);
        Resumes("c", Offer(5), Stage("b", 15), Stage("c", 25)).ShouldBeEmpty();
        Resumes("b", Stage("a", 5), Stage("b", 15)).ShouldBeEmpty();

        static string[] Resumes(string stage, params DunningStage[] stages) =>
            Found(Policy("house", stages).ToBuilder().WithPlans(new PlanRules(resumeAt: stage)).Build(), FaultCodes.ResumesBehind);

        static DunningStage Offer(int day) => new("offer", DunningPhase.Level1, DunningAction.OfferPlan, day, [Channel.Email]);
    }

    [Fact]
    public void A_calendar_that_ends_within_the_process_is_no_reason_to_fail()
    {
        var policy = Policy("house", Stage("a", 5), Stage("b", 300)).ToBuilder()
            .WithCalendar(BusinessCalendar.Custom("short", [], [], new LocalDate(2010, 1, 1), new LocalDate(2026, 12, 31))).Build();

        Found(policy, FaultCodes.StageNeverReached).ShouldBeEmpty("returned payments hurry the second on");
    }

    private static string[] Found(EscalationPolicy policy, string code) =>
        [.. PolicyExamination.Of(policy).Where(fault => fault.Code == code).Select(fault => fault.Path + " " + string.Join(" ", fault.Arguments))];

    private static EscalationPolicy Policy(string name, params DunningStage[] stages) => Policy(name, stages, MinimumAmount.Zero);

    private static EscalationPolicy Policy(string name, DunningStage[] stages, MinimumAmount minimum) =>
        EscalationPolicy.CreateBuilder(name).WithCalendar(BusinessCalendar.None).WithMinimum(minimum).WithStages(stages).Build();

    private static DunningStage Stage(
        string name,
        int day,
        int spacing = 0,
        int response = 0,
        MinimumAmount? minimum = null,
        IEnumerable<DebtorKind>? debtors = null,
        bool isMandatory = false,
        DunningPhase phase = DunningPhase.Level1) =>
        new(name, phase, DunningAction.Remind, day, [Channel.Email], spacing, response, minimum: minimum, debtors: debtors, isMandatory: isMandatory);
}

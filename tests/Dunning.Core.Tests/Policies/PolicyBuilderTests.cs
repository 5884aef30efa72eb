using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;

namespace Dunning.Tests.Policies;

public sealed class PolicyBuilderTests
{
    [Fact]
    public void Every_fault_is_reported_at_once_with_its_code_and_place()
    {
        var builder = EscalationPolicy.CreateBuilder("house")
            .AddStage(Stage("reminder", channels: []))
            .AddStage(Stage("reminder", day: 4000))
            .AddStage(Stage("send-evidence"))
            .WithPaymentGraceDays(-1)
            .WithDisputes(new DisputeRules(resumeAt: "nowhere"))
            .WithRetries(new RetryRules(atMost: 0));

        builder.TryBuild(out var policy, out var faults).ShouldBeFalse();

        policy.ShouldBeNull();
        faults.Select(f => (f.Code, f.Path)).ShouldBe(
            [
                (FaultCodes.StageChannels, "$.stages[0].channels"),
                (FaultCodes.NumberOutOfRange, "$.stages[1].day"),
                (FaultCodes.StageNameReserved, "$.stages[2].name"),
                (FaultCodes.StageNameTaken, "$.stages[1].name"),
                (FaultCodes.NumberOutOfRange, "$.paymentGraceDays"),
                (FaultCodes.UnknownResumeStage, "$.disputes.resumeAt"),
                (FaultCodes.NumberOutOfRange, "$.retries.atMost"),
            ],
            ignoreOrder: true);
        Should.Throw<InvalidPolicyException>(builder.Build).Faults.ShouldBe(faults);
    }

    public static TheoryData<string, EscalationPolicyBuilder> Faulty => new()
    {
        { FaultCodes.PolicyName, Sound("") },
        { FaultCodes.PolicyName, Sound("a|b") },
        { FaultCodes.PolicyName, Sound().AddStage(Stage("a|b")) },
        { FaultCodes.PolicyStages, EscalationPolicy.CreateBuilder("empty") },
        { FaultCodes.PolicyStages, Sound().WithStages(Enumerable.Range(0, 65).Select(i => Stage("s" + i))) },
        { FaultCodes.StageAction, Sound().AddStage(Stage("x", action: DunningAction.SendEvidence)) },
        { FaultCodes.UndeclaredValue, Sound().AddStage(Stage("x", phase: (DunningPhase)9)) },
        { FaultCodes.StageChannels, Sound().AddStage(Stage("x", channels: [Channel.Email, Channel.Email])) },
        { FaultCodes.StageDebtors, Sound().AddStage(Stage("x", debtors: [])) },
        { FaultCodes.StageClaims, Sound().AddStage(Stage("x", claims: [ClaimItem.Principal, ClaimItem.Principal])) },
        { FaultCodes.MinimumNegative, Sound().WithMinimum(MinimumAmount.InEveryCurrency(-0.01m)) },
        { FaultCodes.MinimumNegative, Sound().AddStage(Stage("x", minimum: MinimumAmount.PerCurrency(new Money(-1m, Currency.Eur)))) },
        { FaultCodes.FeeForm, Sound().AddStage(Stage("x", fee: new StageFee(Currency.Eur))) },
        { FaultCodes.FeeForm, Sound().AddStage(Stage("x", fee: new StageFee(Currency.Eur, new FeeRate(-1m, null)))) },
        { FaultCodes.FeeForm, Sound().AddStage(Stage("x", fee: new StageFee(Currency.Eur, bands: [new FeeBand(5m, new FeeRate(1m, null))]))) },
        { FaultCodes.TooManyRecipients, Sound().WithStages(Enumerable.Range(0, 8).Select(i => Stage("s" + i, recipient: new ContactRole("role-" + i)))) },
        { FaultCodes.NumberOutOfRange, Sound().WithLimitation(new LimitationRules(businessYears: 0)) },
        { FaultCodes.NumberOutOfRange, Sound().WithInsolvency(new InsolvencyRules(claimMonths: 0)) },
        { FaultCodes.NumberOutOfRange, Sound().WithPromises(new PromiseRules(toleranceDays: 366)) },
        { FaultCodes.NumberOutOfRange, Sound().WithDisputes(new DisputeRules(evidenceDays: -1)) },
        { FaultCodes.UnknownResumeStage, Sound().WithPlans(new PlanRules(resumeAt: "nowhere")) },
    };

    [Theory]
    [MemberData(nameof(Faulty), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_is_refused(string code, EscalationPolicyBuilder builder)
    {
        builder.TryBuild(out _, out var faults).ShouldBeFalse();

        faults.Select(f => f.Code).Distinct().ShouldBe([code]);
    }

    [Fact]
    public void The_bounds_themselves_are_allowed()
    {
        var policy = Sound()
            .WithStages(Enumerable.Range(0, 64).Select(i => Stage("s" + i, day: i == 0 ? -3650 : 3650, recipient: new ContactRole("role-" + (i % 7)))))
            .WithRetries(new RetryRules(afterDays: 0, atMost: 100))
            .WithPromises(new PromiseRules(toleranceDays: 365, longestDays: 3650, atMost: 0))
            .WithDisputes(new DisputeRules(evidenceDays: null))
            .Build();

        policy.Stages.Count.ShouldBe(64);
    }

    [Fact]
    public void A_policy_equals_one_built_the_same_way_and_no_other()
    {
        var policy = FrenchPolicies.Standard;

        policy.ToBuilder().Build().ShouldBe(policy);
        policy.ToBuilder().WithCalendar(BusinessCalendar.AlsaceMoselle).Build().ShouldNotBe(policy);
        policy.ToBuilder().WithName("other", "1").Build().ShouldNotBe(policy);
    }

    [Fact]
    public void A_book_looks_up_kind_then_profile_then_default()
    {
        var (law, habit, rest) = (Sound("law").Build(), Sound("habit").Build(), Sound("rest").Build());
        var book = PolicyBook.Create(
            "b",
            [law, habit, rest],
            "rest",
            new Dictionary<DebtorKind, string> { [DebtorKind.Consumer] = "law" },
            new Dictionary<PayerProfile, string> { [PayerProfile.Bad] = "habit" });

        book.For(DebtorKind.Consumer, PayerProfile.Bad).ShouldBe(law);
        book.For(DebtorKind.Business, PayerProfile.Bad).ShouldBe(habit);
        book.For(DebtorKind.Business, PayerProfile.Good).ShouldBe(rest);
    }

    [Fact]
    public void A_book_reports_every_fault_at_once()
    {
        var refusal = Should.Throw<InvalidPolicyException>(() => PolicyBook.Create(
            "b",
            [Sound("a").Build(), Sound("a").Build()],
            "x",
            new Dictionary<DebtorKind, string> { [DebtorKind.Public] = "y" },
            new Dictionary<PayerProfile, string> { [PayerProfile.Good] = "z" }));

        refusal.Faults.Select(f => (f.Code, f.Path)).ShouldBe(
        [
            (FaultCodes.BookDuplicate, "$.policies[1].name"),
            (FaultCodes.BookUnknownPolicy, "$.default"),
            (FaultCodes.BookUnknownPolicy, "$.kinds.public"),
            (FaultCodes.BookUnknownPolicy, "$.profiles.good"),
        ]);
        Should.Throw<InvalidPolicyException>(() => PolicyBook.Create("b", [])).Faults.Single().Code.ShouldBe(FaultCodes.BookEmpty);
    }

    private static EscalationPolicyBuilder Sound(string name = "sound") => EscalationPolicy.CreateBuilder(name).AddStage(Stage("first"));

    private static DunningStage Stage(
        string name,
        int day = 5,
        DunningPhase phase = DunningPhase.Level1,
        DunningAction action = DunningAction.Remind,
        IEnumerable<Channel>? channels = null,
        IEnumerable<DebtorKind>? debtors = null,
        IEnumerable<ClaimItem>? claims = null,
        StageFee? fee = null,
        MinimumAmount? minimum = null,
        ContactRole recipient = default) =>
        new(name, phase, action, day, channels ?? [Channel.Email], debtors: debtors, claims: claims, fee: fee, minimum: minimum, recipient: recipient);
}

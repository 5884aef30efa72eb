using System.Linq;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;

namespace Dunning.Tests.Policies;

public sealed class FrenchPresetTests
{
    public static TheoryData<string> Names => [.. PolicyBooks.France.Policies.Select(p => p.Name)];

    [Fact]
    public void The_standard_process_is_that_of_a_french_receivables_department() =>
        FrenchPolicies.Standard.Stages
            .Select(s => (s.Name, s.Phase, s.Action, s.Day, s.Channels[0]))
            .ShouldBe(
            [
                ("pre-due", DunningPhase.Preventive, DunningAction.Remind, -5, Channel.Email),
                ("reminder-1", DunningPhase.Level1, DunningAction.Remind, 3, Channel.Email),
                ("reminder-2", DunningPhase.Level1, DunningAction.Remind, 10, Channel.Phone),
                ("reminder-3", DunningPhase.Level2, DunningAction.Remind, 22, Channel.Letter),
                ("registered-reminder", DunningPhase.Level2, DunningAction.Remind, 30, Channel.RegisteredLetter),
                ("formal-notice", DunningPhase.Level3, DunningAction.FormalNotice, 43, Channel.RegisteredLetter),
                ("mediation", DunningPhase.Litigation, DunningAction.Mediate, 55, Channel.Email),
                ("hand-over", DunningPhase.Litigation, DunningAction.HandOver, 65, Channel.Email),
            ]);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_built_in_policy_has_no_fault_and_no_warning(string name)
    {
        PolicyBooks.France.Find(name)!.ToBuilder().TryBuild(out var policy, out var faults).ShouldBeTrue();

        faults.ShouldBeEmpty();
        policy.ShouldBe(PolicyBooks.France.Find(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_formal_notice_is_mandatory_approved_and_gives_time_to_pay(string name)
    {
        var notice = PolicyBooks.France.Find(name)!.Stages.Single(s => s.Action == DunningAction.FormalNotice);

        notice.IsMandatory.ShouldBeTrue();
        notice.NeedsApproval.ShouldBeTrue();
        notice.ResponseDays.ShouldBeGreaterThanOrEqualTo(8);
        notice.Tone.ShouldBe(Tone.Formal);
    }

    [Fact]
    public void A_consumer_is_never_asked_for_what_only_professionals_owe()
    {
        var stages = FrenchPolicies.Consumer.Stages;

        stages.ShouldAllBe(s => !s.Claims.Contains(ClaimItem.Compensation) && !s.Claims.Contains(ClaimItem.Fee));
        stages.TakeWhile(s => s.Phase < DunningPhase.Litigation).ShouldAllBe(s => s.Claims.SequenceEqual(new[] { ClaimItem.Principal }));
    }

    [Fact]
    public void Against_a_public_body_nothing_is_enforced_and_penalties_wait_for_the_notice()
    {
        var stages = FrenchPolicies.Public.Stages;

        stages.ShouldAllBe(s => s.Action != DunningAction.Enforce && s.Action != DunningAction.ServedDemand);
        stages.TakeWhile(s => s.Phase < DunningPhase.Level3).ShouldAllBe(s => s.Claims.SequenceEqual(new[] { ClaimItem.Principal }));
        stages[stages.Count - 1].Action.ShouldBe(DunningAction.PaymentOrder);
    }

    [Fact]
    public void The_business_process_is_never_applied_to_others()
    {
        foreach (var profile in System.Enum.GetValues<PayerProfile>())
        {
            PolicyBooks.France.For(DebtorKind.Consumer, profile).ShouldBe(FrenchPolicies.Consumer);
            PolicyBooks.France.For(DebtorKind.Public, profile).ShouldBe(FrenchPolicies.Public);
            PolicyBooks.France.For(DebtorKind.Business, profile).ShouldBe(FrenchPolicies.Standard);
        }
    }
}

using System.Linq;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Tests.Policies;

public sealed class FrenchPresetTests
{
    public static TheoryData<string> Names => [.. PolicyPresets.All.Select(p => p.Name)];

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
        PolicyPresets.Find(name)!.ToBuilder().TryBuild(out var policy, out var faults).ShouldBeTrue();

        faults.ShouldBeEmpty();
        policy.ShouldBe(PolicyPresets.Find(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_formal_notice_is_mandatory_approved_and_gives_time_to_pay(string name)
    {
        var notice = PolicyPresets.Find(name)!.Stages.Single(s => s.Action == DunningAction.FormalNotice);

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
    public void The_french_book_serves_each_kind_and_profile_with_the_policy_of_its_name()
    {
        foreach (var profile in System.Enum.GetValues<PayerProfile>())
        {
            PolicyBooks.France.For(DebtorKind.Consumer, profile).ShouldBe(FrenchPolicies.Consumer);
            PolicyBooks.France.For(DebtorKind.Public, profile).ShouldBe(FrenchPolicies.Public);
            PolicyBooks.France.For(DebtorKind.Business, profile)!.Name
                .ShouldBe(profile == PayerProfile.Unrated ? "fr-standard" : "fr-" + WireName.Of(profile));
        }
    }

    [Fact]
    public void The_process_of_businesses_is_never_applied_to_others() =>
        PolicyPresets.All
            .Where(p => p.Name is not ("fr-consumer" or "fr-public" or "eu-standard"))
            .SelectMany(p => p.Stages)
            .ShouldAllBe(s => s.Debtors.SequenceEqual(new[] { DebtorKind.Business }));

    [Fact]
    public void A_stage_has_one_phase_wherever_it_stands_so_that_a_contact_counts_under_every_profile()
    {
        foreach (var stages in PolicyPresets.All.SelectMany(p => p.Stages).GroupBy(s => s.Name))
        {
            stages.Select(s => s.Phase).Distinct().ShouldHaveSingleItem(stages.Key);
            PolicyPresets.TryFindPhase(stages.Key, out var phase).ShouldBeTrue();
            phase.ShouldBe(stages.First().Phase);
        }

        PolicyPresets.TryFindPhase("nowhere", out _).ShouldBeFalse();
    }

    [Fact]
    public void Every_text_is_one_of_the_known_vocabulary()
    {
        string[] known =
        [
            "pre-due", "reminder-1", "reminder-2", "reminder-3", "registered-reminder", "formal-notice", "mediation", "hand-over", "payment-order", "courtesy-check",
            "friendly-reminder-1", "friendly-reminder-2", "firm-reminder-1", "firm-reminder-2", "plan-offer", "insolvent-reminder-1", "insolvent-reminder-2",
            "approval-inquiry", "approval-follow-up", "evidence-reminder", "registered-evidence", "returned-payment", "express-1", "express-2", "express-3",
            "served-demand", "court-payment-order", "enforcement", "insurer-notice",
        ];

        PolicyPresets.All.SelectMany(p => p.Stages).Select(s => s.Template).Distinct().ShouldBe(known, ignoreOrder: true);
    }

    [Fact]
    public void Enforcement_waits_for_a_title_and_the_insurer_is_told_before_anything_is_served()
    {
        var stages = FrenchTrackPolicies.Litigation.Stages;

        stages.Select(s => s.Action).ShouldBe(
            [DunningAction.FormalNotice, DunningAction.NotifyInsurer, DunningAction.ServedDemand, DunningAction.PaymentOrder, DunningAction.Enforce]);
        stages[stages.Count - 1].NeedsTitle.ShouldBeTrue();
        stages.Single(s => s.Action == DunningAction.NotifyInsurer).Day.ShouldBeLessThanOrEqualTo(30);
    }
}

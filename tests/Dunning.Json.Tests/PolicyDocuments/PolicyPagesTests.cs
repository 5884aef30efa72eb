using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;

namespace Dunning.Json.Tests.PolicyDocuments;

public sealed class PolicyPagesTests
{
    [Fact]
    public void The_diagrams_of_the_built_in_policies_are_true() => ShouldStand("diagrams.md", PolicyPages.Diagrams());

    [Fact]
    public void The_acts_of_two_years_are_true() => ShouldStand("lives.md", PolicyPages.Lives());

    [Fact]
    public void The_page_of_faults_is_true() => ShouldStand("faults.md", PolicyPages.Faults());

    [Fact]
    public void In_silence_every_stage_but_those_of_a_returned_payment_is_carried_out_in_its_order()
    {
        foreach (var (policy, kind, profile) in PolicyPages.Served())
        {
            var acts = PresetLife.Silent(policy, kind, profile).Lines.Where(line => line.What is not ("review" or "none")).Select(line => line.What).ToArray();

            acts.ShouldBe(profile == PayerProfile.Automatic ? [] : policy.Stages.Select(stage => stage.Name).ToArray(), policy.Name);
        }
    }

    [Fact]
    public void The_strategies_do_what_is_said_of_them()
    {
        FrenchProfilePolicies.Good.Stages.Select(stage => (stage.Day, stage.Name)).Take(2).ShouldBe([(10, "courtesy-check"), (22, "reminder-3")]);
        PresetLife.Silent(FrenchProfilePolicies.Negligent, DebtorKind.Business).Lines[0].Day.ShouldBeLessThan(0);
        PresetLife.Silent(FrenchProfilePolicies.Bad, DebtorKind.Business).Lines.First(line => line.What == "formal-notice").Day.ShouldBeInRange(10, 21);
        FrenchProfilePolicies.Bad.Stages.TakeWhile(stage => stage.Action != DunningAction.FormalNotice).Count().ShouldBe(2);
        FrenchProfilePolicies.Insolvent.Stages.ShouldContain(stage => stage.Action == DunningAction.OfferPlan && stage.Day <= 7);
        FrenchProfilePolicies.Administrative.Stages.Take(2).ShouldAllBe(stage => stage.Channels[0] == Channel.Phone && stage.Recipient == ContactRole.AccountsPayable);
        FrenchProfilePolicies.Administrative.Stages[2].Recipient.ShouldNotBe(ContactRole.AccountsPayable);
        FrenchProfilePolicies.Litigious.Stages[0].Enclosures.ShouldBe(["invoice", "purchase-order", "delivery-note"]);
        FrenchProfilePolicies.Litigious.Stages[1].Channels[0].ShouldBe(Channel.RegisteredLetter);
        PresetLife.Silent(FrenchProfilePolicies.Automatic, DebtorKind.Business, PayerProfile.Automatic).Lines[0].How.ShouldBe("automatic-payment-missing");
        PresetLife.Eventful(FrenchProfilePolicies.Automatic, DebtorKind.Business, PayerProfile.Automatic).Lines.ShouldContain((8, "returned-payment", "phone"));
        FrenchTrackPolicies.Express.Stages.Select(stage => stage.Day).ShouldBe([5, 15, 30, 45]);
        FrenchPolicies.Public.Stages[^1].Action.ShouldBe(DunningAction.PaymentOrder);
        FrenchPolicies.Consumer.Limitation.ConsumerYears.ShouldBe(2);
    }

    [Fact]
    public void On_a_bad_payer_the_formal_notice_goes_out_by_the_21st_day_whatever_the_due_date()
    {
        // Of 2,000 due dates in a row; every stage is carried out on its day.
        for (var due = new NodaTime.LocalDate(2026, 1, 1); due < new NodaTime.LocalDate(2031, 7, 1); due = due.PlusDays(1))
        {
            var calendar = FrenchProfilePolicies.Bad.Calendar;
            var last = due;
            foreach (var stage in FrenchProfilePolicies.Bad.Stages.TakeWhile(stage => stage.Phase <= DunningPhase.Level3))
                last = calendar.Roll(NodaTime.LocalDate.Max(due.PlusDays(stage.Day), last == due ? due : last.PlusDays(stage.SpacingDays)));
            NodaTime.Period.DaysBetween(due, last).ShouldBeLessThanOrEqualTo(21, due.ToString("uuuu-MM-dd", null));
        }
    }

    /// <summary>Run with DUNNING_ACCEPT_DOCS=1 to write the pages anew.</summary>
    private static void ShouldStand(string name, string page, [CallerFilePath] string thisFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "docs", "policies", name);
        if (Environment.GetEnvironmentVariable("DUNNING_ACCEPT_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, page);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(page);
    }
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Letters.Tests;

/// <summary>Invoices of one debtor at several stages, in one contact.</summary>
public sealed class SeveralStagesTests
{
    private static readonly Debtor Caron = new("C-001", "Menuiserie Caron", DebtorKind.Business, address: "8 rue du Moulin, 42000 Saint-Étienne");

    private static readonly EscalationPolicy Policy = EscalationPolicy.CreateBuilder("several", "1")
        .WithConsolidation(new ConsolidationRules(5, 0))
        .AddStage(new DunningStage("pre-due", DunningPhase.Preventive, DunningAction.Remind, -5, [Channel.Email]))
        .AddStage(new DunningStage("reminder-1", DunningPhase.Level1, DunningAction.Remind, 3, [Channel.Email]))
        .AddStage(new DunningStage("reminder-2", DunningPhase.Level2, DunningAction.Remind, 10, [Channel.Email]))
        .AddStage(new DunningStage("formal-notice", DunningPhase.Level3, DunningAction.FormalNotice, 20, [Channel.RegisteredLetter], responseDays: 8))
        .AddStage(new DunningStage("mediation", DunningPhase.Litigation, DunningAction.Mediate, 30, [Channel.Email], spacingDays: 8))
        .Build();

    [Fact]
    public void A_formal_notice_demands_the_lines_at_its_own_stage_and_recalls_the_others()
    {
        var letter = Write(Item("F-1", 1000m, Sample.Day(2, 14), "reminder-1", "reminder-2"), Item("F-2", 300m, Sample.Day(3, 8))).ShouldHaveSingleItem();

        letter.Template.ShouldBe("formal-notice");
        letter.Subject.ShouldBe("Mise en demeure de payer 1\u202F000,00\u00A0€\u00A0: facture F-1");
        letter.Text.ShouldContain("que ce qui précède ne vise pas\u00A0:\n\n- Facture F-2, échue le 08/03/2026\u00A0: 300,00\u00A0€");
        letter.Text.ShouldContain("Total\u00A0: 1\u202F000,00\u00A0€");
        letter.Keys.ShouldBe(["F-1|0|formal-notice|0", "F-2|0|reminder-1|0"]);
    }

    [Fact]
    public void Lines_of_several_levels_tell_theirs()
    {
        var letter = Write(Item("F-1", 1000m, Sample.Day(2, 26), "reminder-1"), Item("F-2", 300m, Sample.Day(3, 8))).ShouldHaveSingleItem();

        letter.Template.ShouldBe("reminder-2");
        letter.Text.ShouldContain("14\u00A0jours de retard (relance)");
        letter.Text.ShouldContain("4\u00A0jours de retard (rappel)");
        letter.Html!.ShouldContain("<th>Niveau</th>");
        letter.Text.ShouldContain("Total\u00A0: 1\u202F300,00\u00A0€");
    }

    [Fact]
    public void What_is_not_due_yet_is_told_beside_a_reminder_and_never_demanded()
    {
        var letter = Write(Item("F-1", 1000m, Sample.Day(3, 8)), Item("F-9", 400m, Sample.Day(3, 15))).ShouldHaveSingleItem();

        letter.Template.ShouldBe("reminder-1");
        letter.Subject.ShouldBe("Rappel\u00A0: facture F-1, 1\u202F000,00\u00A0€");
        letter.Text.ShouldContain("Total\u00A0: 1\u202F000,00\u00A0€");
        letter.Text.ShouldContain("sans être compris dans ce qui précède\u00A0:\n\n- Facture F-9, échéance 15/03/2026\u00A0: 400,00\u00A0€");
        letter.Html!.ShouldContain("<table class=\"upcoming\">");
        letter.Keys.ShouldBe(["F-1|0|reminder-1|0", "F-9|0|pre-due|0"]);
    }

    [Fact]
    public void A_text_message_carries_out_nothing_that_it_does_not_say()
    {
        var policy = Policy.ToBuilder().WithStages(Policy.Stages.Select(stage => stage.Name == "reminder-1" ? new DunningStage("reminder-1", DunningPhase.Level1, DunningAction.Remind, 3, [Channel.Sms]) : stage)).Build();

        var letter = Write(policy, Item("F-1", 1000m, Sample.Day(3, 8)), Item("F-9", 400m, Sample.Day(3, 15))).ShouldHaveSingleItem();

        letter.Text.ShouldNotContain("F-9");
        letter.Keys.ShouldBe(["F-1|0|reminder-1|0"]);
    }

    [Fact]
    public void What_comes_before_the_due_date_alone_is_told_as_ever()
    {
        var letter = Write(Item("F-9", 400m, Sample.Day(3, 15))).ShouldHaveSingleItem();

        letter.Subject.ShouldBe("Facture F-9\u00A0: échéance le 15 mars 2026");
        letter.Keys.ShouldBe(["F-9|0|pre-due|0"]);
    }

    [Fact]
    public void Lines_of_one_level_do_not()
    {
        var letter = Write(Item("F-1", 1000m, Sample.Day(3, 8)), Item("F-2", 300m, Sample.Day(3, 8))).ShouldHaveSingleItem();

        letter.Html!.ShouldNotContain("<th>Niveau</th>");
        letter.Text.ShouldNotContain("(rappel)");
    }

    [Fact]
    public void A_formal_notice_beside_another_act_goes_on_its_own_by_its_own_channel()
    {
        var letters = Write(Item("F-1", 1000m, Sample.Day(2, 1), "reminder-1", "reminder-2", "formal-notice"), Item("F-2", 300m, Sample.Day(2, 14), "reminder-1", "reminder-2"));

        letters.Select(letter => (letter.Template, letter.Channel, letter.Keys[0])).ShouldBe(
            [("mediation", Channel.Email, "F-1|0|mediation|0"), ("formal-notice", Channel.RegisteredLetter, "F-2|0|formal-notice|0")]);
        letters[0].Text.ShouldNotContain("F-2");
        letters[1].Text.ShouldNotContain("F-1");
    }

    [Fact]
    public void What_is_shown_for_information_is_not_added_to_what_is_asked()
    {
        var letter = Write(Item("F-1", 1000m, Sample.Day(2, 26), "reminder-1"), Item("F-3", 77m, Sample.Day(3, 8), "reminder-1")).ShouldHaveSingleItem();

        letter.Text.ShouldContain("nos demandes antérieures à ce sujet demeurent inchangées");
        letter.Text.ShouldContain("- Facture F-3, échue le 08/03/2026\u00A0: 77,00\u00A0€");
        letter.Text.ShouldContain("Total\u00A0: 1\u202F000,00\u00A0€");
        letter.Keys.ShouldBe(["F-1|0|reminder-2|0"]);
    }

    private static ValueList<Correspondence> Write(params Receivable[] items) => Write(Policy, items);

    private static ValueList<Correspondence> Write(EscalationPolicy policy, params Receivable[] items)
    {
        var contact = new DunningEngine(policy).NextContact(new DebtorAccount(Caron, items), Sample.Today);
        return new LetterComposer().Compose(contact, Sample.Creditor, new LetterContext(Sample.Today, LetterLanguage.French));
    }

    private static Receivable Item(string number, decimal amount, LocalDate due, params string[] done)
    {
        var days = new Dictionary<string, int> { ["reminder-1"] = 3, ["reminder-2"] = 10, ["formal-notice"] = 20 };
        return new Receivable(
            new Invoice(number, Caron, due.PlusDays(-30), due, new Money(amount, Currency.Eur)),
            InvoiceHistory.Of(done.Select(stage => new ContactMade(due.PlusDays(days[stage]), stage, Channel.Email))));
    }
}

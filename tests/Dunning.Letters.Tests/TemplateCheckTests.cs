using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;
using Dunning.Letters.Checking;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Letters.Tests;

public sealed class TemplateCheckTests
{
    [Fact]
    public void The_built_in_texts_are_without_a_fault() => TemplateSet.Check(TemplateSet.BuiltIn.Texts).ShouldBeEmpty();

    [Fact]
    public void The_built_in_texts_serve_every_stage_of_the_built_in_policies() =>
        TemplateSet.BuiltIn.CheckAgainst(PolicyPresets.All).ShouldBeEmpty();

    [Theory]
    [InlineData("a\nb {{nothing}}", LetterFaultCodes.FieldUnknown, 5)]
    [InlineData("{{debtor.profile}}", LetterFaultCodes.FieldUnknown, 4)]
    [InlineData("{{debtor.name.length}}", LetterFaultCodes.FieldUnknown, 4)]
    [InlineData("{{#each invoices}}{{total}}{{/each}}", LetterFaultCodes.FieldUnknown, 4)]
    [InlineData("{{#if nothing}}x{{/if}}", LetterFaultCodes.FieldUnknown, 4)]
    [InlineData("{{invoices}}", LetterFaultCodes.FieldKind, 4)]
    [InlineData("{{isConsumer}}", LetterFaultCodes.FieldKind, 4)]
    [InlineData("{{#each total}}x{{/each}}", LetterFaultCodes.FieldKind, 4)]
    [InlineData("a\n\n{{total", LetterFaultCodes.TagOpen, 6)]
    [InlineData("{{{total}}}", LetterFaultCodes.TagUnknown, 4)]
    [InlineData("{{total}}}", LetterFaultCodes.TagUnknown, 4)]
    [InlineData("{{#if several}}x\n{{/if}}}", LetterFaultCodes.TagUnknown, 5)]
    [InlineData("{{total}}{{! x }}}", LetterFaultCodes.TagUnknown, 4)]
    [InlineData("{{&total}}", LetterFaultCodes.TagUnknown, 4)]
    [InlineData("{{lookup total x}}", LetterFaultCodes.TagUnknown, 4)]
    [InlineData("{{~total}}", LetterFaultCodes.TagUnknown, 4)]
    [InlineData("{{../total}}", LetterFaultCodes.TagUnknown, 4)]
    [InlineData("{{@root.total}}", LetterFaultCodes.TagUnknown, 4)]
    [InlineData("\\{{total}}", LetterFaultCodes.TagUnknown, 4)]
    [InlineData("{{#with debtor}}x{{/with}}", LetterFaultCodes.TagUnknown, 4)]
    [InlineData("{{#if several}}", LetterFaultCodes.BlockCrossed, 4)]
    [InlineData("{{/if}}", LetterFaultCodes.BlockCrossed, 4)]
    [InlineData("{{else}}", LetterFaultCodes.BlockCrossed, 4)]
    [InlineData("{{#if several}}a{{else}}b\n{{else}}c{{/if}}", LetterFaultCodes.BlockCrossed, 5)]
    [InlineData("{{#if several}}{{#each invoices}}{{/if}}{{/each}}", LetterFaultCodes.BlockCrossed, 4)]
    [InlineData("{{> nowhere}}", LetterFaultCodes.PartUnknown, 4)]
    [InlineData("{{> body}}", LetterFaultCodes.PartUnknown, 4)]
    [InlineData("{{! x }}{{> sms-level1}}", LetterFaultCodes.PartUnknown, 4)]
    [InlineData("{{! a\nb }}{{> sms-level1}}", LetterFaultCodes.PartUnknown, 5)]
    [InlineData("x {{! a\nb }}y\n{{> sms-level1}} {{! a\nb }}", LetterFaultCodes.PartUnknown, 6)]
    [InlineData("{{> layout}}", LetterFaultCodes.PartCircle, 4)]
    [InlineData("{{#each invoices}}{{> pay}}{{/each}}", LetterFaultCodes.TagUnknown, 4)]
    public void A_fault_is_told_with_its_code_its_text_and_its_line(string body, string code, int line)
    {
        var faults = Faults(Text("reminder-1", "= subject\nx\n= body\n" + body));

        faults.ShouldContain(fault => fault.Code == code && fault.Path == "fr/reminder-1" && fault.Line == line, string.Join("\n", faults));
    }

    [Fact]
    public void A_part_within_a_line_is_needed_in_its_plain_form()
    {
        var html = new TemplateText("boxed", LetterLanguage.French, "= html\n<b>x</b>", isPart: true);
        var page = new TemplateText("pay", LetterLanguage.French, "= text\nx\n= html\n<p>a {{> boxed}} b</p>", isPart: true);

        Faults(html, page).ShouldHaveSingleItem().ToString().ShouldBe("DUN60106 fr/parts/pay: There is no part 'boxed' in the form 'text'.");
        Faults(html, new TemplateText(page.Name, page.Language, "= text\nx\n= html\n<p>a</p>\n{{> boxed}}", isPart: true)).ShouldBeEmpty();
    }

    [Fact]
    public void The_body_stands_on_a_line_of_its_own()
    {
        var layout = TemplateSet.BuiltIn.Texts.First(text => text is { Name: "layout", Language: LetterLanguage.French });

        Faults(new TemplateText("layout", LetterLanguage.French, layout.Text.Replace("{{> body}}", "a {{> body}}"), isPart: true))
            .ShouldAllBe(fault => fault.Code == LetterFaultCodes.PartUnknown && fault.Path == "fr/parts/layout");
    }

    [Theory]
    [InlineData("{{> body}}{{! note}}")]
    [InlineData("{{! two\nlines }} {{> body}} {{! note}}")]
    public void A_comment_beside_the_body_leaves_it_alone_on_its_line(string line)
    {
        var layout = TemplateSet.BuiltIn.Texts.First(text => text is { Name: "layout", Language: LetterLanguage.French });
        var noted = TemplateSet.BuiltIn.With([new TemplateText("layout", LetterLanguage.French, layout.Text.Replace("{{> body}}", line), isPart: true)]);

        var letter = new Sample("reminder-1") { Texts = noted, Channel = Channel.Email }.Write(LetterLanguage.French);

        var usual = new Sample("reminder-1") { Channel = Channel.Email }.Write(LetterLanguage.French);
        (letter.Text, letter.Html).ShouldBe((usual.Text, usual.Html));
    }

    [Fact]
    public void No_character_of_a_text_is_lost()
    {
        var own = TemplateSet.BuiltIn.With([Text("reminder-1", "= subject\nBonjour\n= body\na\uFFFFb{{! x }}c\n\uFFFF\nd")]);

        new Sample("reminder-1") { Texts = own, Channel = Channel.Email }.Write(LetterLanguage.French).Text.ShouldStartWith("a\uFFFFbc\n\uFFFF\nd\n");
    }

    [Theory]
    [InlineData("a\n{{! for us }}\nb", "a\nb")]
    [InlineData("a\n{{! for\nus\n{{> nowhere }}\nb", "a\nb")]
    [InlineData("a {{! for\nus }}b", "a b")]
    public void A_comment_is_not_written_whatever_lines_it_goes_over(string body, string written)
    {
        var own = TemplateSet.BuiltIn.With([Text("reminder-1", "= subject\nBonjour\n= body\n" + body)]);

        var letter = new Sample("reminder-1") { Texts = own, Channel = Channel.Email }.Write(LetterLanguage.French);

        letter.Text.ShouldStartWith(written + "\n");
        letter.Html!.ShouldContain("<p>" + written.Replace("\n", "<br>\n") + "</p>");
    }

    [Fact]
    public void All_faults_of_a_set_are_told_at_once()
    {
        var faults = Faults(
            Text("reminder-1", "= subject\n{{one}}\n= body\n{{two}}\n{{three}}"),
            Text("own", "= subject\nx\n= body\n{{four}}"),
            new TemplateText("pay", LetterLanguage.French, "{{five}}", isPart: true));

        faults.Where(fault => fault.Code == LetterFaultCodes.FieldUnknown).SelectMany(fault => fault.Arguments).Order().ShouldBe(["five", "four", "one", "three", "two"]);
        faults.ShouldContain(fault => fault.Code == LetterFaultCodes.LanguageMissing && fault.Path == "en/own");
    }

    [Theory]
    [InlineData("= body\nx", "subject")]
    [InlineData("= subject\nx", "body")]
    [InlineData("= subject\nx\n= body\n\n", "body")]
    [InlineData("= subject\nx\n= body\nx\n= fax\nx", "fax")]
    [InlineData("= subject\nx\n= body\nx\n= body\ny", "body")]
    [InlineData("above\n= subject\nx\n= body\nx", "")]
    public void A_template_has_a_subject_and_a_body_and_no_section_that_letters_do_not_know(string text, string section) =>
        Faults(Text("reminder-1", text)).ShouldContain(fault => fault.Code == LetterFaultCodes.Section && fault.Arguments.Contains(section));

    [Fact]
    public void Parts_in_a_circle_are_refused()
    {
        var faults = Faults(
            new TemplateText("a", LetterLanguage.French, "{{> b}}", isPart: true),
            new TemplateText("b", LetterLanguage.French, "{{> a}}", isPart: true));

        faults.Where(fault => fault.Code == LetterFaultCodes.PartCircle).Select(fault => fault.Path).ShouldBe(["fr/parts/a", "fr/parts/b"]);
    }

    [Fact]
    public void The_same_text_twice_is_refused() =>
        TemplateSet.Check([.. TemplateSet.BuiltIn.Texts, Text("reminder-1", "= subject\nx\n= body\ny")]).ShouldContain(fault => fault.Code == LetterFaultCodes.TextTwice && fault.Path == "fr/reminder-1");

    [Fact]
    public void A_set_without_a_layout_or_the_words_of_a_phase_is_refused() =>
        TemplateSet.Check(TemplateSet.BuiltIn.Texts.Where(text => text.Name is not ("layout" or "sms-level2")))
            .Where(fault => fault.Code == LetterFaultCodes.PartMissing).SelectMany(fault => fault.Arguments).Distinct().Order().ShouldBe(["layout", "sms-level2"]);

    [Fact]
    public void A_set_of_one_language_is_a_set()
    {
        var french = TemplateSet.Create(TemplateSet.BuiltIn.Texts.Where(text => text.Language == LetterLanguage.French));

        new Sample("reminder-1") { Texts = french }.Write(LetterLanguage.French).Subject.ShouldStartWith("Rappel");
        Should.Throw<LetterRefusedException>(() => new Sample("reminder-1") { Texts = french }.Write(LetterLanguage.English))
            .Faults.ShouldContain(fault => fault.Code == LetterFaultCodes.NoTemplate);
    }

    [Fact]
    public void What_a_policy_needs_and_the_set_lacks_is_told()
    {
        var policy = new Sample("house-reminder").Policy;

        TemplateSet.BuiltIn.CheckAgainst(policy).Select(fault => (fault.Code, fault.Arguments[0], fault.Arguments[1])).ShouldBe(
            [(LetterFaultCodes.StageWithoutText, "house-reminder", "fr"), (LetterFaultCodes.StageWithoutText, "house-reminder", "en")]);
    }

    [Fact]
    public void A_text_used_for_a_formal_notice_is_held_to_its_parts_whatever_its_name()
    {
        var policy = EscalationPolicy.CreateBuilder("own", "1")
            .AddStage(new DunningStage("notice", DunningPhase.Level3, DunningAction.FormalNotice, 10, [Channel.RegisteredLetter], template: "reminder-1", responseDays: 8)).Build();

        TemplateSet.BuiltIn.CheckAgainst(policy).ShouldContain(fault => fault.Code == LetterFaultCodes.NoticePartMissing && fault.Path == "fr/reminder-1" && fault.Arguments.Contains("words"));
    }

    [Fact]
    public void Ones_own_text_takes_the_place_of_the_built_in_one()
    {
        var own = TemplateSet.BuiltIn.With([Text("reminder-1", "= subject\nBonjour\n= body\nUn <b> & {{total}}\n\n- item {{what}}\n# Titre")]);

        var letter = new Sample("reminder-1") { Texts = own, Channel = Channel.Email }.Write(LetterLanguage.French);

        letter.Subject.ShouldBe("Bonjour");
        letter.Text.ShouldStartWith("Un <b> & 2\u202F150,00\u00A0€\n\n- item factures");
        letter.Html!.ShouldContain("<p>Un &lt;b&gt; &amp; 2\u202F150,00\u00A0€</p>");
        letter.Html!.ShouldContain("<h1>Titre</h1>");
        new Sample("reminder-2") { Texts = own }.Write(LetterLanguage.French).Text.ShouldBe(new Sample("reminder-2").Write(LetterLanguage.French).Text);
    }

    /// <summary>What each required part hangs on: the text in which it stands, and what is taken out of it.</summary>
    public static TheoryData<string, string[]> Taken => new()
    {
        { "words", ["MISE EN DEMEURE", "mise en demeure", "FORMAL NOTICE", "formal notice", "Mise en demeure", "Formal notice"] },
        { "creditor", ["{{creditor.name}}"] },
        { "debtor", ["{{debtor.name}}"] },
        { "date", ["{{today}}"] },
        { "invoices", ["{{dueOn}}"] },
        { "principal", ["{{total}}"] },
        { "penalties", ["{{rate}}"] },
        { "compensation", ["{{penalties.compensation}}"] },
        { "demand", ["{{demand}}"] },
        { "deadline", ["{{deadline}}"] },
        { "payment", ["{{reference}}"] },
        { "consequences", ["{{> what-follows}}"] },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_formal_notice_without_one_of_its_parts_is_refused_and_the_part_named(string part, string[] taken)
    {
        var texts = TemplateSet.BuiltIn.Texts.Select(text => new TemplateText(text.Name, text.Language, taken.Aggregate(text.Text, (rest, one) => rest.Replace(one, "…")), text.IsPart));

        Should.Throw<InvalidTemplatesException>(() => TemplateSet.Create(texts)).Faults
            .Where(fault => fault.Code == LetterFaultCodes.NoticePartMissing)
            .Select(fault => (fault.Path, fault.Arguments.Single()))
            .ShouldBe([("fr/formal-notice", part), ("en/formal-notice", part)], ignoreOrder: true);
    }

    [Fact]
    public void Every_required_part_is_taken_out_once() =>
        Taken.Select(row => row.Data.Item1).Order().ShouldBe(NoticePart.All.Select(part => part.Name).Append(NoticePart.Consequences).Order());

    [Fact]
    public void A_part_that_stands_under_a_condition_is_no_part_of_a_formal_notice()
    {
        var texts = TemplateSet.BuiltIn.Texts.Select(text => text.Name == "formal-notice"
            ? new TemplateText(text.Name, text.Language, text.Text.Replace("{{deadline}}", "{{#if several}}{{deadline}}{{/if}}"))
            : text);

        TemplateSet.Check(texts).SelectMany(fault => fault.Arguments).Distinct().ShouldBe(["deadline"]);
    }

    [Fact]
    public void A_word_of_the_notice_in_the_english_text_does_not_stand_for_it_in_the_french_one()
    {
        var english = TemplateSet.BuiltIn.Texts.First(text => text is { Name: "formal-notice", Language: LetterLanguage.English });

        TemplateSet.Check(TemplateSet.BuiltIn.Texts.Where(text => text.Path != "fr/formal-notice")
                .Append(new TemplateText("formal-notice", LetterLanguage.French, english.Text.Replace("mise en demeure", string.Empty).Replace("MISE EN DEMEURE", string.Empty))))
            .SelectMany(fault => fault.Arguments).ShouldBe(["words"]);
    }

    private static TemplateText Text(string name, string text) => new(name, LetterLanguage.French, text);

    private static ValueList<Fault> Faults(params TemplateText[] own)
    {
        var replaced = own.Select(text => text.Path).ToHashSet();
        return TemplateSet.Check([.. TemplateSet.BuiltIn.Texts.Where(text => !replaced.Contains(text.Path)), .. own]);
    }
}

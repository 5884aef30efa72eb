using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Letters.Tests;

public sealed class TemplateLimitTests
{
    [Fact]
    public void Parts_that_double_forty_times_are_refused_where_they_become_too_large()
    {
        var parts = Enumerable.Range(1, 40).Select(level => Part("p" + level, level == 40 ? "x" : "a\n{{> p" + (level + 1) + "}}\n{{> p" + (level + 1) + "}}"));

        // 2, 6, 14 … 2,046 uses from p39 up to p30, and 4,094 in the next.
        var fault = Faults([.. parts, Template("{{> p1}}")]).ShouldHaveSingleItem();
        fault.ToString().ShouldBe("DUN60114 fr/parts/p29: With its parts in place the text is too large: it has more than 2048 tags.");
        fault.Line.ShouldBe(3);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(" ")]
    public void Parts_that_grow_without_a_letter_in_them_are_refused_where_there_are_too_many_tags(string between)
    {
        var parts = Enumerable.Range(1, 14).Select(level => Part("p" + level, level == 14 ? "= text\n= html\n" : string.Join(between, Enumerable.Repeat("{{> p" + (level + 1) + "}}", 2))));

        // A part with nothing in it is still put in its place.
        var fault = Faults([.. parts, Template("{{> p1}}")]).ShouldHaveSingleItem();
        (fault.Code, fault.Path, fault.Line, fault.Arguments.Single()).ShouldBe((LetterFaultCodes.TooLarge, "fr/parts/p3", between == "\n" ? 2 : 1, "2048"));
    }

    [Fact]
    public void Parts_stand_in_one_another_as_deep_as_the_limit_says()
    {
        TemplateText[] Chain(int parts) => [.. Enumerable.Range(1, parts).Select(level => Part("p" + level, level == parts ? "x" : "{{> p" + (level + 1) + "}}")), Template("{{> p1}}")];

        Faults(Chain(TemplateLimits.PartDepth)).ShouldBeEmpty();
        Faults(Chain(TemplateLimits.PartDepth + 1)).ShouldHaveSingleItem().ToString()
            .ShouldBe("DUN60114 fr/parts/p1: With its parts in place the text is too large: its parts stand in one another more than 16 deep.");
    }

    [Fact]
    public void A_text_has_as_many_characters_as_the_limit_says()
    {
        TemplateText Long(int characters) => Part("long", new string('x', characters));

        Faults(Long(TemplateLimits.TextLength)).ShouldBeEmpty();
        Faults(Long(TemplateLimits.TextLength + 1)).ShouldHaveSingleItem().ToString().ShouldBe("DUN60114 fr/parts/long: The text has more than 65536 characters.");
    }

    [Fact]
    public void A_section_has_as_many_characters_as_the_limit_says_with_its_parts_in_place()
    {
        // With the end of its line a part is a character longer than its text.
        TemplateText[] Subject(int last) => [Part("long", new string('x', 65_535)), Part("last", new string('x', last)), Template("x", "{{> long}}{{> long}}{{> long}}{{> last}}")];

        Faults(Subject(65_535)).ShouldBeEmpty();
        var fault = Faults(Subject(65_536)).ShouldHaveSingleItem();
        (fault.Code, fault.Path, fault.Line, fault.Arguments.Single()).ShouldBe((LetterFaultCodes.TooLarge, "fr/reminder-1", 2, "262144"));
    }

    [Fact]
    public void A_section_has_as_many_tags_as_the_limit_says()
    {
        TemplateText Subject(int tags) => Template("x", string.Concat(Enumerable.Repeat("{{total}}", tags)));

        Faults(Subject(TemplateLimits.PageTags)).ShouldBeEmpty();
        Faults(Subject(TemplateLimits.PageTags + 1)).ShouldHaveSingleItem().Arguments.ShouldBe(["2048"]);
    }

    [Fact]
    public void Blocks_stand_in_one_another_as_deep_as_the_limit_says()
    {
        static string Nested(int blocks, string within) =>
            string.Concat(Enumerable.Repeat("{{#if several}}\n", blocks)) + within + "\n" + string.Concat(Enumerable.Repeat("{{/if}}\n", blocks));

        Faults(Template("x", Nested(TemplateLimits.BlockDepth, "x"))).ShouldBeEmpty();
        Faults(Template("x", Nested(TemplateLimits.BlockDepth + 1, "x"))).ShouldHaveSingleItem().Line.ShouldBe(TemplateLimits.BlockDepth + 2);
        Faults(Part("inner", Nested(10, "x")), Template("x", Nested(7, "{{> inner}}"))).ShouldHaveSingleItem().Line.ShouldBe(9);
    }

    [Fact]
    public void What_a_page_has_too_much_is_told_of_the_text_that_stands_in_the_layout()
    {
        var layout = TemplateSet.BuiltIn.Texts.First(text => text is { Name: "layout", Language: LetterLanguage.French });
        var thrice = Part("layout", layout.Text.Replace("{{> body}}", "{{> body}}\n{{> body}}\n{{> body}}"));
        var body = string.Concat(Enumerable.Repeat("{{total}}", 700));

        Faults(Template("a\n" + body)).ShouldBeEmpty();
        var fault = Faults(thrice, Template("a\n" + body)).ShouldHaveSingleItem();
        (fault.Code, fault.Path, fault.Line).ShouldBe((LetterFaultCodes.TooLarge, "fr/reminder-1", 4));
    }

    [Theory]
    [InlineData("}", "{{total}}{{> own}}")]
    [InlineData("{", "{{> own}}{{total}}{{> close}}")]
    [InlineData("a {", "{{> own}}{{> own}}lookup total}}")]
    [InlineData("a \\", "{{> own}}{{total}}")]
    [InlineData("{", "- {{> own}}{{total}}")]
    public void A_part_that_would_be_read_with_the_tag_beside_it_is_refused(string part, string line)
    {
        var faults = Faults(Part("own", part), Part("close", "}"), Template("a\n" + line));

        faults.ShouldNotBeEmpty();
        faults.ShouldAllBe(fault => fault.Code == LetterFaultCodes.PartRunsOn && fault.Path == "fr/reminder-1" && fault.Line == 5);
        faults.SelectMany(fault => fault.Arguments).Distinct().ShouldBe(line.Contains("close") ? ["own", "close"] : ["own"]);
    }

    [Fact]
    public void A_part_that_ends_in_one_that_runs_on_is_refused_too() =>
        Faults(Part("inner", "a {"), Part("own", "b\n{{> inner}}"), Template("{{> own}}{{total}}")).ShouldHaveSingleItem().Arguments.ShouldBe(["own"]);

    [Theory]
    [InlineData("} a {", "{{> own}}", "} a {")]
    [InlineData("{a}", "x {{> own}} {{total}}", "x {a} 2\u202F150,00\u00A0€")]
    [InlineData("a {\n\\{ b", "x {{> own}}", "x a { \\{ b")]
    public void Braces_elsewhere_are_text(string part, string line, string written)
    {
        var own = TemplateSet.BuiltIn.With([Part("own", part), Template(line)]);

        new Sample("reminder-1") { Texts = own, Channel = Channel.Email }.Write(LetterLanguage.French).Text.ShouldStartWith(written + "\n");
    }

    private static TemplateText Part(string name, string text) => new(name, LetterLanguage.French, text, isPart: true);

    private static TemplateText Template(string body, string subject = "x") => new("reminder-1", LetterLanguage.French, "= subject\n" + subject + "\n= body\n" + body);

    private static ValueList<Fault> Faults(params IReadOnlyCollection<TemplateText> own)
    {
        var replaced = own.Select(text => text.ToString()).ToHashSet();
        return TemplateSet.Check([.. TemplateSet.BuiltIn.Texts.Where(text => !replaced.Contains(text.ToString())), .. own]);
    }
}

using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Letters.Tests;

/// <summary>Every built-in text as it goes out: as a letter, and once as an e-mail, a text message and a call.</summary>
public sealed class GoldenTests
{
    private static readonly LetterLanguage[] Languages = [LetterLanguage.French, LetterLanguage.English];
    private static readonly DebtorKind[] Kinds = [DebtorKind.Business, DebtorKind.Consumer, DebtorKind.Public];

    public static TheoryData<string, LetterLanguage, DebtorKind> Letters
    {
        get
        {
            var data = new TheoryData<string, LetterLanguage, DebtorKind>();
            foreach (var (template, language, kind) in Written()) data.Add(template, language, kind);
            return data;
        }
    }

    public static TheoryData<string, LetterLanguage, Channel> Spoken
    {
        get
        {
            var data = new TheoryData<string, LetterLanguage, Channel>();
            foreach (var language in Languages)
            {
                foreach (var template in new[] { "pre-due", "reminder-1", "reminder-3", "mediation", "approval-inquiry", "approval-follow-up", "returned-payment", "insolvent-reminder-1", "courtesy-check" })
                {
                    foreach (var channel in new[] { Channel.Email, Channel.Sms, Channel.Phone }) data.Add(template, language, channel);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_letter_is_as_it_was_accepted(string template, LetterLanguage language, DebtorKind kind) =>
        Golden.Describe(new Sample(template, kind).Write(language)).ShouldBeGolden(NameOf(template, language, WireName.Of(kind)));

    [Theory]
    [MemberData(nameof(Spoken))]
    public void An_e_mail_a_text_message_and_a_call_are_as_they_were_accepted(string template, LetterLanguage language, Channel channel) =>
        Golden.Describe(new Sample(template) { Channel = channel }.Write(language)).ShouldBeGolden(NameOf(template, language, WireName.Of(channel)));

    [Fact]
    public void The_page_of_a_formal_notice_is_as_it_was_accepted() =>
        new Sample("formal-notice").Write(LetterLanguage.French).Html!.ShouldBeGolden("fr/formal-notice.business.html");

    [Fact]
    public void No_golden_file_is_left_of_a_text_that_is_gone()
    {
        var expected = Written().Select(letter => NameOf(letter.Template, letter.Language, WireName.Of(letter.Kind)))
            .Concat(Spoken.Select(row => row.Data).Select(row => NameOf(row.Item1, row.Item2, WireName.Of(row.Item3))))
            .Append("fr/formal-notice.business.html");

        Directory.EnumerateFiles(Golden.Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Golden.Folder, path).Replace('\\', '/')).Order()
            .ShouldBe(expected.Order());
    }

    private static IEnumerable<(string Template, LetterLanguage Language, DebtorKind Kind)> Written() =>
        from language in Languages
        from template in TemplateSet.BuiltIn.NamesIn(language)
        from kind in Kinds
        where IsWrittenTo(kind, template)
        select (template, language, kind);

    /// <summary>An order to pay is asked of a court, against a public body of its authority; nothing is served on or enforced against one.</summary>
    private static bool IsWrittenTo(DebtorKind kind, string template) => template switch
    {
        "payment-order" => kind == DebtorKind.Public,
        "court-payment-order" or "served-demand" or "enforcement" => kind != DebtorKind.Public,
        "declare-claim" => kind == DebtorKind.Business,
        _ => LetterReaders.Of(new Sample(template).Action, kind) == LetterReader.Debtor || kind == DebtorKind.Business,
    };

    private static string NameOf(string template, LetterLanguage language, string form) =>
        (language == LetterLanguage.French ? "fr/" : "en/") + template + "." + form + ".txt";
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Dunning.Faults;
using Dunning.Letters.Wording;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Letters.Tests;

public sealed class ComposeTests
{
    private static readonly LetterLanguage[] Languages = [LetterLanguage.French, LetterLanguage.English];

    [Fact]
    public void Twice_the_same_is_the_same_to_the_byte()
    {
        var (one, other) = (new Sample("formal-notice").Write(LetterLanguage.French), new Sample("formal-notice").Write(LetterLanguage.French));

        (other.Subject, other.Text, other.Html).ShouldBe((one.Subject, one.Text, one.Html));
    }

    [Fact]
    public void The_deadline_is_counted_from_the_day_of_the_letter()
    {
        var letter = (new Sample("formal-notice") { ResponseDays = 15 }).Write(LetterLanguage.French);

        letter.Deadline.ShouldBe(new LocalDate(2026, 3, 27));
        letter.Text.ShouldContain("au plus tard le 27 mars 2026");
    }

    [Fact]
    public void The_keys_are_those_of_the_acts_it_carries_out() =>
        new Sample("reminder-3").Write(LetterLanguage.French).Keys.ShouldBe(["F-2026-013|0|reminder-3|0", "F-2026-021|0|reminder-3|0"], ignoreOrder: true);

    [Fact]
    public void The_assessment_of_the_payer_changes_nothing_and_stands_in_no_letter()
    {
        foreach (var language in Languages)
        {
            foreach (var template in TemplateSet.BuiltIn.NamesIn(language).Where(name => name is not ("payment-order" or "court-payment-order")))
            {
                var plain = new Sample(template).WriteAll(language);
                foreach (var profile in Enum.GetValues<PayerProfile>().Where(profile => profile != PayerProfile.Automatic))
                {
                    var assessed = (new Sample(template) { Profile = profile }).WriteAll(language);
                    assessed.Select(letter => letter.Subject + letter.Text + letter.Html).ShouldBe(plain.Select(letter => letter.Subject + letter.Text + letter.Html));
                }
            }
        }
    }

    [Fact]
    public void A_consumer_is_asked_neither_for_the_fixed_sum_nor_for_interest_before_the_formal_notice_whatever_the_stage_claims()
    {
        ClaimItem[] all = [ClaimItem.Principal, ClaimItem.Interest, ClaimItem.Compensation];
        foreach (var language in Languages)
        {
            foreach (var template in TemplateSet.BuiltIn.NamesIn(language).Where(name => new Sample(name).Phase < DunningPhase.Litigation && name is not "declare-claim"))
            {
                var letter = (new Sample(template, DebtorKind.Consumer) { Claimed = all }).Write(language);
                var text = letter.Subject + letter.Text + letter.Html;

                text.ShouldNotContain("L441-10", customMessage: template);
                Regex.IsMatch(text, "(?<![0-9])40([.,]00)?\u00A0?€|€40(?![0-9])").ShouldBeFalse(template);
                text.ShouldNotContain(language == LetterLanguage.French ? "énalité" : "late-payment interest", customMessage: template);
                if (template != "formal-notice") text.ShouldNotContain(language == LetterLanguage.French ? "ntérêt" : "nterest", customMessage: template);
            }
        }
    }

    [Fact]
    public void A_consumer_owes_interest_after_the_formal_notice_and_never_the_fixed_sum()
    {
        var letter = new Sample("mediation", DebtorKind.Consumer).Write(LetterLanguage.French);

        letter.Text.ShouldContain("Intérêts au taux légal (C. civ. 1231-6)");
        letter.Text.ShouldNotContain("Indemnité forfaitaire");
    }

    [Fact]
    public void No_text_threatens_with_what_the_law_forbids_or_looks_like_an_act_of_an_officer()
    {
        string[] forbidden =
        [
            "pénal", "plainte", "police", "prison", "fichier", "fiché", "Banque de France", "huissier", "saisie", "voisin", "employeur", "commandement", "au nom de la loi",
            "République", "criminal", "police", "prison", "register you", "credit bureau", "blacklist", "employer", "bailiff", "seiz",
        ];
        foreach (var text in TemplateSet.BuiltIn.Texts)
        {
            var words = text.Text.Replace("Pénalité", string.Empty).Replace("pénalité", string.Empty);
            forbidden.Where(word => words.Contains(word, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(text.Path);
        }
    }

    [Fact]
    public void Only_the_letters_to_an_officer_speak_of_a_served_demand_or_of_enforcement()
    {
        foreach (var text in TemplateSet.BuiltIn.Texts.Where(text => text.Name is not ("served-demand" or "enforcement" or "payment-order")))
            Regex.IsMatch(text.Text, "\\b[Ss]ommation|[Ee]xécution forcée|[Ee]nforcement|be served").ShouldBeFalse(text.Path);
    }

    [Fact]
    public void French_texts_keep_the_spaces_of_the_imprimerie_nationale_and_their_apostrophes()
    {
        foreach (var text in TemplateSet.BuiltIn.Texts.Where(text => text.Language == LetterLanguage.French && !text.Text.StartsWith("= html", StringComparison.Ordinal) && text.Name is not ("layout" or "signature")))
        {
            var words = Regex.Replace(text.Text, @"\{\{.*?\}\}|<[^>]*>|https?://\S+", "X");
            Regex.Match(words, "[^\u202F][;?!](?!\\w)|[^\u00A0]: |[^\u00A0]:$|«[^\u00A0]|[^\u00A0]»|'", RegexOptions.Multiline).Value.ShouldBeEmpty(text.Path);
        }
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        var names = new[] { "<script>alert(1)</script>", "{{creditor.iban}}", "{{{x}}}", "{{#each invoices}}", "a\nSubject: b\r\n\r\n<p>", "\u202Egpj.exe", "= body", "# Titre", "<!--", "\"><img src=x onerror=alert(1)>", "&amp;", "$1\\0" };
        foreach (var name in names)
        {
            foreach (var template in new[] { "formal-notice", "reminder-1", "declare-claim" })
            {
                var letter = (new Sample(template) { Name = name }).Write(LetterLanguage.French);

                letter.Html!.ShouldNotContain("<script");
                letter.Html!.ShouldNotContain("<img");
                letter.Html!.ShouldNotContain("<!--");
                letter.Text.Count(character => character == '\u202E').ShouldBe(0);
                letter.Subject.ShouldNotContain('\n');
                letter.Text.ShouldContain(name.Replace("\u202E", string.Empty).Replace("\r\n\r\n", "    ").Replace('\n', ' '));
                letter.Html!.Split("FR76").Length.ShouldBe(template == "declare-claim" ? 1 : 2, "the account stands where the letter says it, and nowhere else");
            }
        }
    }

    [Fact]
    public void A_right_to_left_name_is_set_apart_from_its_neighbours()
    {
        var letter = (new Sample("formal-notice") { Name = "שלום בע\"מ" }).Write(LetterLanguage.French);

        letter.Text.ShouldContain("\u2068שלום בע\"מ\u2069 (n°");
        letter.Html!.ShouldContain("\u2068שלום בע&quot;מ\u2069");
    }

    [Fact]
    public void Five_hundred_invoices_are_all_in_one_letter()
    {
        var sample = new Sample("formal-notice");
        var letter = (sample with { Items = [.. Enumerable.Range(1, 500).Select(i => sample.Invoice("N-" + i, 10m + i, Sample.Day(2, 14)))] }).Write(LetterLanguage.French);

        letter.Subject.ShouldContain("500\u00A0factures");
        Regex.Count(letter.Html!, "<tr><td>N-").ShouldBe(1000, "500 rows of invoices and 500 of penalties");
        letter.Text.ShouldContain("Principal dû\u00A0: 130\u202F250,00\u00A0€");
    }

    [Fact]
    public void Several_currencies_are_listed_and_never_added_up()
    {
        var sample = new Sample("reminder-1");
        var letter = (sample with { Items = [sample.Invoice("A", 1250m, Sample.Day(2, 14)), sample.Invoice("B", 300m, Sample.Day(2, 14), Currency.Usd)] }).Write(LetterLanguage.French);

        letter.Text.ShouldContain("Total\u00A0: 1\u202F250,00\u00A0€ et 300,00\u00A0USD");
        letter.Html!.ShouldContain("<td class=\"num\">1\u202F250,00\u00A0€<br>300,00\u00A0USD<br></td>");
    }

    [Fact]
    public void A_contact_by_email_reaches_the_contact_of_the_role_and_falls_back_on_any()
    {
        Contact[] contacts =
        [
            new(ContactRole.Purchasing, [new ChannelAddress(Channel.Email, "achats@caron.example")], "Paul Achat"),
            new(ContactRole.AccountsPayable, [new ChannelAddress(Channel.Email, "compta@caron.example")], "Anne Compte"),
        ];

        var ofRole = (new Sample("reminder-1") { Channel = Channel.Email, Contacts = contacts }).Write(LetterLanguage.French).Recipient;
        var ofAny = (new Sample("reminder-1") { Channel = Channel.Email, Contacts = contacts[..1] }).Write(LetterLanguage.French).Recipient;

        (ofRole.Person, ofRole.Role, ofRole.ReachedBy).ShouldBe(("Anne Compte", ContactRole.AccountsPayable, "compta@caron.example"));
        (ofAny.Person, ofAny.Role, ofAny.ReachedBy).ShouldBe(("Paul Achat", ContactRole.Purchasing, "achats@caron.example"));
    }

    [Fact]
    public void Without_an_account_to_pay_to_the_letter_points_at_the_invoices()
    {
        var letter = (new Sample("reminder-1") { Writer = new Creditor("Brunel") }).Write(LetterLanguage.French);

        letter.Text.ShouldNotContain("IBAN");
        letter.Text.ShouldContain("selon les modalités qui figurent sur nos factures");
        letter.Text.ShouldContain("notre service comptable.");
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_a_letter_cannot_do_without_is_asked_for(string code, string template, int variant) =>
        Should.Throw<LetterRefusedException>(() => Variant(template, variant).Write(LetterLanguage.French)).Faults.ShouldContain(fault => fault.Code == code);

    public static TheoryData<string, string, int> Refusals => new()
    {
        { LetterFaultCodes.NoTemplate, "house-reminder", 0 },
        { LetterFaultCodes.StatementMissing, "reminder-3", 1 },
        { LetterFaultCodes.DeadlineMissing, "formal-notice", 2 },
        { LetterFaultCodes.CreditorIncomplete, "formal-notice", 3 },
        { LetterFaultCodes.DebtorIncomplete, "formal-notice", 4 },
        { LetterFaultCodes.DebtorIncomplete, "reminder-1", 4 },
        { LetterFaultCodes.DebtorIncomplete, "formal-notice", 5 },
        { LetterFaultCodes.PlanMissing, "plan-offer", 6 },
        { LetterFaultCodes.ChannelUnfit, "formal-notice", 7 },
        { LetterFaultCodes.ChannelUnfit, "formal-notice", 8 },
        { LetterFaultCodes.MediatorMissing, "mediation", 9 },
        { LetterFaultCodes.StatementOfLaterDay, "reminder-3", 10 },
    };

    [Theory]
    [InlineData("formal-notice")]
    [InlineData("mediation")]
    [InlineData("hand-over")]
    [InlineData("reminder-3")]
    [InlineData("firm-reminder-1")]
    public void Under_the_law_of_another_country_nothing_speaks_of_french_articles(string template)
    {
        foreach (var language in new[] { LetterLanguage.French, LetterLanguage.English })
        {
            var letter = (new Sample(template) { Regime = LatePaymentRegimes.GermanyBusiness }).Write(language);

            letter.Text.ShouldContain("BGB 288 Abs. 2", customMessage: template);
            foreach (var french in new[] { "L441", "D441", "1344", "1231", "economie.gouv.fr", "40\u00A0€ par", "€40 per" }) letter.Text.ShouldNotContain(french, customMessage: template);
        }
    }

    [Fact]
    public void A_claim_that_falls_due_after_the_opening_is_declared_with_its_day()
    {
        var sample = new Sample("declare-claim");
        var due = sample.Write(LetterLanguage.French).Text;
        var later = (sample with { Items = [sample.Invoice("F-9", 100m, Sample.Day(2, 27))] }).Write(LetterLanguage.French).Text;

        due.ShouldContain("Nature de la créance\u00A0: échue, née");
        later.ShouldContain("Nature de la créance\u00A0: à échoir le 27 février 2026, née");
    }

    [Fact]
    public void Where_a_contact_has_no_role_the_letter_is_for_the_attention_of_the_office_the_stage_names()
    {
        Contact[] contacts = [new(null, [new ChannelAddress(Channel.RegisteredLetter, "8 rue du Moulin, 42000 Saint-Étienne")])];

        (new Sample("formal-notice") { Channel = Channel.RegisteredLetter, Contacts = contacts }).Write(LetterLanguage.French).Text.ShouldContain("À l’attention de la direction");
    }

    [Fact]
    public void Every_enclosure_of_the_built_in_policies_is_named_in_french()
    {
        var formats = Formats.In(LetterLanguage.French);
        var english = Formats.In(LetterLanguage.English);
        foreach (var code in PolicyPresets.All.SelectMany(policy => policy.Stages).SelectMany(stage => stage.Enclosures).Distinct())
            formats.Enclosure(code, several: false).ShouldNotBe(code.Replace('-', ' '), english.Enclosure(code, several: false));
    }

    [Fact]
    public void A_letter_of_few_rows_is_printed_at_ease_and_one_of_many_closer()
    {
        var sample = new Sample("formal-notice");

        sample.Write(LetterLanguage.French).Html!.ShouldContain("<body>");
        (sample with { Items = [.. Enumerable.Range(1, 12).Select(i => sample.Invoice("N-" + i, 10m + i, Sample.Day(2, 14)))] }).Write(LetterLanguage.French).Html!.ShouldContain("<body class=\"dense\">");
    }

    [Fact]
    public void A_refusal_tells_everything_that_is_missing()
    {
        var faults = Should.Throw<LetterRefusedException>(() => (Variant("formal-notice", 3) with { ResponseDays = 0, Address = null, HasStatements = false }).Write(LetterLanguage.French)).Faults;

        faults.Select(fault => fault.Code).Distinct().Order().ShouldBe(
            [LetterFaultCodes.StatementMissing, LetterFaultCodes.DeadlineMissing, LetterFaultCodes.CreditorIncomplete, LetterFaultCodes.DebtorIncomplete]);
    }

    [Fact]
    public void The_file_of_the_creditor_is_enclosed_for_who_takes_it_over_and_never_for_the_debtor()
    {
        new Sample("hand-over").Write(LetterLanguage.French).Enclosures.ShouldBe(["invoice"]);
        new Sample("served-demand").Write(LetterLanguage.French).Enclosures.ShouldBe(["invoice", "case-file"]);
    }

    [Fact]
    public void A_payment_link_is_an_https_address() =>
        Should.Throw<ArgumentException>(() => new Creditor("Brunel", paymentLink: "javascript:alert(1)"));

    private static Sample Variant(string template, int variant) => variant switch
    {
        0 => new Sample(template),
        1 => new Sample(template) { HasStatements = false },
        2 => new Sample(template) { ResponseDays = 0 },
        3 => new Sample(template) { Writer = new Creditor("Brunel") },
        4 => new Sample(template) { Address = null },
        5 => new Sample(template) { Name = "  " },
        6 => new Sample(template) { HasPlan = false },
        7 => new Sample(template) { Channel = Channel.Sms },
        8 => new Sample(template) { Channel = Channel.Phone },
        9 => new Sample(template, DebtorKind.Consumer) { Writer = new Creditor("Brunel") },
        10 => new Sample(template) { StatementsThrough = Sample.Today.PlusDays(1) },
        _ => throw new ArgumentOutOfRangeException(nameof(variant)),
    };
}

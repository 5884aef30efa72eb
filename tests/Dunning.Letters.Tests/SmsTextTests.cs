using System.Linq;
using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Letters.Tests;

public sealed class SmsTextTests
{
    [Theory]
    [InlineData(160, 1)]
    [InlineData(161, 2)]
    [InlineData(306, 2)]
    [InlineData(307, 3)]
    public void A_message_holds_160_septets_and_each_part_of_several_153(int length, int parts)
    {
        var sms = new SmsText(new string('a', length));

        sms.IsGsm7.ShouldBeTrue();
        sms.Length.ShouldBe(length);
        sms.Parts.ShouldBe(parts);
        sms.FitsOneMessage.ShouldBe(parts == 1);
    }

    [Fact]
    public void The_euro_sign_counts_twice()
    {
        new SmsText(new string('a', 158) + "€").FitsOneMessage.ShouldBeTrue();
        new SmsText(new string('a', 159) + "€").FitsOneMessage.ShouldBeFalse();
    }

    [Fact]
    public void French_accents_and_typographic_signs_outside_of_the_alphabet_are_written_plainly()
    {
        var sms = new SmsText("Réglé à l’échéance\u00A0: 1\u202F250,00\u00A0€ – où, ça, forêt, cœur");

        sms.Text.ShouldBe("Réglé à l'échéance : 1 250,00 € - où, ca, foret, coeur");
        sms.IsGsm7.ShouldBeTrue();
    }

    [Theory]
    [InlineData(70, 1)]
    [InlineData(71, 2)]
    public void Another_alphabet_leaves_70_units_and_is_said_to_be_longer(int length, int parts)
    {
        var sms = new SmsText(new string('ש', length));

        sms.IsGsm7.ShouldBeFalse();
        sms.Parts.ShouldBe(parts);
        sms.FitsOneMessage.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Phases))]
    public void The_built_in_messages_fit_one_message_of_160_septets(string template, LetterLanguage language)
    {
        var letter = new Sample(template) { Channel = Channel.Sms }.Write(language);

        letter.Sms!.FitsOneMessage.ShouldBeTrue(letter.Text + " " + letter.Sms.Length);
        letter.Html.ShouldBeNull();
    }

    public static TheoryData<string, LetterLanguage> Phases
    {
        get
        {
            var data = new TheoryData<string, LetterLanguage>();
            foreach (var template in new[] { "pre-due", "reminder-1", "reminder-3", "mediation" })
            {
                data.Add(template, LetterLanguage.French);
                data.Add(template, LetterLanguage.English);
            }

            return data;
        }
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Dunning.Ledgers;
using Dunning.Letters;
using Dunning.Vocabulary;

namespace Dunning.Cli.Mail;

/// <summary>The index for a mail merge or a dispatcher: a row a file, with the keys to store before sending.</summary>
internal static class LetterIndex
{
    private static readonly string[] Header =
    [
        "file", "customer_id", "customer_name", "to_debtor", "recipient", "recipient_person", "reached_by", "channel", "text", "language", "subject", "deadline",
        "needs_approval", "sms_parts", "enclosures", "keys",
    ];

    public static string Of(IEnumerable<WrittenLetter> letters)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new SafeCsvWriter(text))
        {
            csv.WriteRow(Header);
            foreach (var letter in letters) WriteRow(csv, letter);
        }

        return text.ToString();
    }

    private static void WriteRow(SafeCsvWriter csv, WrittenLetter written)
    {
        var letter = written.Letter;
        csv.WriteText(written.FileName);
        csv.WriteText(written.Debtor.Id);
        csv.WriteText(written.Debtor.Name);
        csv.WriteText(letter.IsToDebtor ? "yes" : "no");
        csv.WriteText(letter.Recipient.Name);
        csv.WriteText(letter.Recipient.Person);
        csv.WriteText(letter.Recipient.ReachedBy);
        csv.WriteText(letter.Channel is { } channel ? WireName.Of(channel) : null);
        csv.WriteText(letter.Template);
        csv.WriteText(letter.Language == LetterLanguage.French ? "fr" : "en");
        csv.WriteText(letter.Subject);
        csv.WriteDate(letter.Deadline);
        csv.WriteText(written.NeedsApproval ? "yes" : "no");
        csv.WriteNumber(letter.Sms?.Parts);
        csv.WriteText(string.Join(' ', letter.Enclosures));
        csv.WriteText(string.Join(' ', letter.Keys));
        csv.EndRow();
    }
}

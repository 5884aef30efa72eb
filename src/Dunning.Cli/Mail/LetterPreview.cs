using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Text;
using Dunning.Cli.Wording;

namespace Dunning.Cli.Mail;

/// <summary>A page to look through a batch: what goes to whom, and each text as it goes.</summary>
internal static class LetterPreview
{
    public static string Of(IReadOnlyList<WrittenLetter> letters, Words words, Language language)
    {
        var isFrench = language == Language.French;
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(isFrench ? "fr" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(isFrench ? "Messages et lettres" : "Messages and letters").Append("</title>\n<style>\n")
            .Append("body { font: 15px/1.4 Arial, \"Liberation Sans\", sans-serif; margin: 0 auto; padding: 12px; max-width: 900px; overflow-wrap: anywhere; }\n")
            .Append("section { border-top: 2px solid #444; margin-top: 20px; padding-top: 6px; }\nh2 { font-size: 1em; margin: 0 0 4px; }\n")
            .Append("iframe { width: 100%; height: 420px; border: 1px solid #bbb; }\npre { white-space: pre-wrap; border: 1px solid #bbb; padding: 8px; }\n")
            .Append("</style>\n</head>\n<body>\n<h1>").Append(isFrench ? "Messages et lettres : " : "Messages and letters: ").Append(words.Number(letters.Count)).Append("</h1>\n");
        foreach (var letter in letters) Append(page, letter, words);
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder page, WrittenLetter written, Words words)
    {
        var letter = written.Letter;
        var channel = letter.Channel is { } by ? words.Of(by) : words.Of(Receivables.Channel.Letter);
        page.Append("<section>\n<h2><a href=\"").Append(written.FileName).Append("\">").Append(written.Place.ToString(CultureInfo.InvariantCulture)).Append("</a> ")
            .Append(Html(SafeText.Of(letter.Recipient.Name))).Append(" – ").Append(Html(letter.Subject)).Append("</h2>\n<p>").Append(Html(channel));
        if (letter.Recipient.ReachedBy is { } address) page.Append(" · ").Append(Html(SafeText.Of(address)));
        if (written.NeedsApproval) page.Append(" · <strong>").Append(Html(words.NeedsApproval)).Append("</strong>");
        page.Append("</p>\n");
        if (written.IsPage) page.Append("<iframe loading=\"lazy\" sandbox src=\"").Append(written.FileName).Append("\" title=\"").Append(Html(letter.Subject)).Append("\"></iframe>\n");
        else page.Append("<pre>").Append(Html(letter.Text)).Append("</pre>\n");
        page.Append("</section>\n");
    }

    // The letters hold clean text; an address comes from the ledger as it is.
    private static string Html(string text) => WebUtility.HtmlEncode(text);
}

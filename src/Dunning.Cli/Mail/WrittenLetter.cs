using System.Globalization;
using System.Linq;
using Dunning.Letters;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Cli.Mail;

/// <summary>A letter and the file it goes to.</summary>
/// <param name="Debtor">Whom it is about.</param>
/// <param name="Letter">What was written.</param>
/// <param name="NeedsApproval">Whether a person must approve it before it goes out.</param>
/// <param name="Place">Its place in the batch, from 1.</param>
internal sealed record WrittenLetter(Debtor Debtor, Correspondence Letter, bool NeedsApproval, int Place)
{
    private const int LongestId = 40;

    /// <summary>
    /// Place, debtor and channel: of letters, digits and hyphens only, whatever the ledger says, and never the name of a text, as files are forwarded and some texts tell how the payer is assessed.
    /// </summary>
    public string FileName =>
        Place.ToString("D4", CultureInfo.InvariantCulture) + "-" + Safe(Debtor.Id) + "-" + (Letter.Channel is { } channel ? WireName.Of(channel) : "letter") + (IsPage ? ".html" : ".txt");

    public bool IsPage => Letter.Html is not null;

    public string Content => Letter.Html ?? Letter.Text + "\n";

    private static string Safe(string id) => new([.. id.Take(LongestId).Select(character => char.IsAsciiLetterOrDigit(character) || character == '-' ? character : '_')]);
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Letters.Wording;
using Dunning.Receivables;

namespace Dunning.Letters.Composing;

/// <summary>Whom a letter goes to: the contact of the stage's role, else any contact that the channel reaches, else the debtor as such.</summary>
internal static class Recipients
{
    public static Addressee Of(LetterCase letter, Formats formats)
    {
        if (!letter.IsToDebtor) return letter.Context.ThirdParty ?? new Addressee(formats.Function(letter.Reader));

        var contact = ContactOf(letter);
        var role = letter.Debtor.Kind == DebtorKind.Consumer ? null : contact?.Role ?? letter.Stage?.Recipient;
        return new Addressee(
            letter.Debtor.Name.Trim().Length == 0 ? letter.Debtor.Id : letter.Debtor.Name,
            PostalAddressOf(letter),
            contact?.Name,
            role,
            letter.Channel is { } channel ? AddressBy(contact, channel) : null);
    }

    /// <summary>The postal address of the debtor, a line each; empty where none is known.</summary>
    public static IReadOnlyList<string> PostalAddressOf(LetterCase letter)
    {
        var own = new[] { Channel.RegisteredLetter, Channel.Letter }.Select(channel => AddressBy(ContactOf(letter), channel)).FirstOrDefault(address => !string.IsNullOrWhiteSpace(address));
        return Lines(own ?? letter.Debtor.Address);
    }

    private static Contact? ContactOf(LetterCase letter)
    {
        var contacts = letter.Debtor.Contacts?.ToList() ?? [];
        var recipient = letter.Stage?.Recipient ?? ContactRole.AccountsPayable;
        var ofRole = contacts.Where(contact => contact.Role == recipient).ToList();
        var candidates = ofRole.Count > 0 ? ofRole : contacts;
        return letter.Channel is { } channel
            ? candidates.Find(contact => contact.Channels.Any(reached => reached.Channel == channel)) ?? candidates.FirstOrDefault()
            : candidates.FirstOrDefault();
    }

    private static string? AddressBy(Contact? contact, Channel channel) => contact?.Channels.FirstOrDefault(reached => reached.Channel == channel)?.Address;

    // An address in one line is cut before its postcode, where it is written as in France: ", 69001 Lyon".
    private static List<string> Lines(string? address)
    {
        if (string.IsNullOrWhiteSpace(address)) return [];
        var lines = address!.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        if (lines.Count != 1) return lines;
        var comma = lines[0].LastIndexOf(", ", StringComparison.Ordinal);
        var town = comma < 0 ? string.Empty : lines[0].Substring(comma + 2);
        return town.TakeWhile(character => character is >= '0' and <= '9').Count() == 5 ? [lines[0].Substring(0, comma), town] : lines;
    }
}

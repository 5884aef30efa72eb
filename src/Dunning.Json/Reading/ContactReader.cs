using System.Collections.Generic;
using System.Text.Json;
using Dunning.Receivables;

namespace Dunning.Json.Reading;

/// <summary>Reads the contacts of a debtor.</summary>
internal static class ContactReader
{
    private static readonly ObjectForm Form = ObjectForm.Of<Member>("a contact");
    private static readonly ObjectForm Addresses = ObjectForm.OfWireNames<Channel>("the channels");

    private enum Member
    {
        Role,
        Name,
        Channels,
    }

    public static List<Contact> Contacts(ref JsonCursor cursor)
    {
        var contacts = new List<Contact>();
        if (!cursor.BeginsList("the contacts")) return contacts;
        var list = cursor.Position;
        var count = 0;
        while (cursor.TryNextItem(list, ref count, cursor.Limits.Items))
        {
            if (cursor.BeginsObject("a contact")) contacts.Add(ReadContact(ref cursor));
        }

        return contacts;
    }

    private static Contact ReadContact(ref JsonCursor cursor)
    {
        var seen = 0UL;
        string? role = null;
        string? name = null;
        List<ChannelAddress>? channels = null;
        while (cursor.TryNext(Form, ref seen, out var member))
        {
            switch ((Member)member)
            {
                case Member.Role:
                    role = ScalarReader.Name(ref cursor, cursor.Take());
                    break;
                case Member.Name:
                    name = ScalarReader.Text(ref cursor, cursor.Take());
                    break;
                case Member.Channels:
                    channels = ReadAddresses(ref cursor);
                    break;
            }
        }

        return new Contact(role is null ? null : new ContactRole(role), channels ?? [], name);
    }

    /// <summary>
    /// An address for each channel; null: not reachable by it, as if it were absent; true: reachable, the address is not known here.
    /// </summary>
    private static List<ChannelAddress> ReadAddresses(ref JsonCursor cursor)
    {
        var addresses = new List<ChannelAddress>();
        if (!cursor.BeginsObject("the channels")) return addresses;
        var seen = 0UL;
        while (cursor.TryNext(Addresses, ref seen, out var channel))
        {
            var value = cursor.Take();
            if (value.Token == JsonTokenType.True) addresses.Add(new ChannelAddress((Channel)channel));
            else if (ScalarReader.Name(ref cursor, value) is { } address) addresses.Add(new ChannelAddress((Channel)channel, address));
        }

        return addresses;
    }
}

using System.Collections.Generic;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Json.Reading;

/// <summary>
/// Reads the short form of contacts, the channels alone. A book knows few different lists of them, so each is made once and shared by the debtors
/// that have it.
/// </summary>
internal sealed class ReachableContacts
{
    private const int BitsPerChannel = 4;
    private const int MostChannels = 8;
    private const int MostKept = 256;

    private readonly Dictionary<uint, ValueList<Contact>> _kept = [];
    private readonly List<Channel> _channels = [];

    public ValueList<Contact> Read(ref JsonCursor cursor)
    {
        _channels.Clear();
        if (!cursor.BeginsList("the channels")) return Make();
        var list = cursor.Position;
        var count = 0;
        var key = 0U;
        while (cursor.TryNextItem(list, ref count, cursor.Limits.Items))
        {
            if (ScalarReader.Choice<Channel>(ref cursor, cursor.Take()) is not { } channel) continue;
            _channels.Add(channel);
            key = (key << BitsPerChannel) | ((uint)channel + 1);
        }

        if (_channels.Count > MostChannels) return Make();
        if (_kept.TryGetValue(key, out var contacts)) return contacts;
        contacts = Make();
        if (_kept.Count < MostKept) _kept.Add(key, contacts);
        return contacts;
    }

    private ValueList<Contact> Make() => ValueLists.Of([Contact.Reachable(_channels)]);
}

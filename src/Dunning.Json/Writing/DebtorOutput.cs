using System;
using System.Linq;
using System.Text.Json;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Json.Writing;

/// <summary>Writes a debtor.</summary>
internal static class DebtorOutput
{
    public static void Write(Utf8JsonWriter writer, Debtor debtor)
    {
        writer.WriteStartObject();
        writer.WriteString("id", debtor.Id);
        if (debtor.Name.Length > 0) writer.WriteString("name", debtor.Name);
        writer.WriteChoice("kind", debtor.Kind);
        writer.WriteTextIfAny("country", debtor.Country);
        writer.WriteTextIfAny("language", debtor.Language);
        writer.WriteChoice("profile", debtor.Profile);
        if (debtor.Contacts is { } contacts) WriteContacts(writer, contacts);
        if (debtor.Holds.Count > 0) WriteHolds(writer, debtor.Holds);
        if (debtor.Insolvency is { } insolvency) WriteInsolvency(writer, insolvency);
        if (debtor.IsLargeOrganisation) writer.WriteBoolean("largeOrganisation", true);
        writer.WriteTextIfAny("address", debtor.Address);
        writer.WriteTextIfAny("companyNumber", debtor.CompanyNumber);
        writer.WriteTextIfAny("taxNumber", debtor.TaxNumber);
        writer.WriteEndObject();
    }

    private static void WriteContacts(Utf8JsonWriter writer, ValueList<Contact> contacts)
    {
        if (contacts.Count == 1 && contacts[0] is { Role: null, Name: null } anybody && anybody.Channels.All(channel => channel.Address is null))
        {
            writer.WriteStartArray("channels");
            foreach (var channel in anybody.Channels) writer.WriteStringValue(WireName.Of(channel.Channel));
            writer.WriteEndArray();
            return;
        }

        writer.WriteStartArray("contacts");
        foreach (var contact in contacts) WriteContact(writer, contact);
        writer.WriteEndArray();
    }

    private static void WriteContact(Utf8JsonWriter writer, Contact contact)
    {
        if (contact.Channels.Select(channel => channel.Channel).Distinct().Count() != contact.Channels.Count)
            throw new ArgumentException("A contact with one channel twice cannot be written; give each address a contact of its own.", nameof(contact));
        writer.WriteStartObject();
        writer.WriteTextIfAny("role", contact.Role?.Code);
        writer.WriteTextIfAny("name", contact.Name);
        writer.WriteStartObject("channels");
        foreach (var channel in contact.Channels)
        {
            if (channel.Address is { } address) writer.WriteString(WireName.Of(channel.Channel), address);
            else writer.WriteBoolean(WireName.Of(channel.Channel), true);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteHolds(Utf8JsonWriter writer, ValueList<DebtorHold> holds)
    {
        writer.WriteStartArray("holds");
        foreach (var hold in holds)
        {
            writer.WriteStartObject();
            writer.WriteDate("from", hold.FromInclusive);
            writer.WriteDateIfAny("until", hold.UntilExclusive);
            writer.WriteTextIfAny("reason", hold.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteInsolvency(Utf8JsonWriter writer, DebtorInsolvency insolvency)
    {
        writer.WriteStartObject("insolvency");
        writer.WriteDate("on", insolvency.RecordedOn);
        writer.WriteChoice("kind", insolvency.Kind);
        writer.WriteDate("opened", insolvency.OpenedOn);
        writer.WriteDateIfAny("published", insolvency.PublishedOn);
        writer.WriteDateIfAny("closed", insolvency.ClosedOn);
        writer.WriteEndObject();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Vocabulary;

namespace Dunning.Receivables;

/// <summary>Who owes: what the law says they are, how they pay, and how they can be reached.</summary>
public sealed class Debtor : IEquatable<Debtor>
{
    /// <summary>Describes a debtor.</summary>
    /// <param name="id">The identifier in the host's books, not empty.</param>
    /// <param name="name">The name, for people; empty where it is not known.</param>
    /// <param name="kind">What the debtor is before the law.</param>
    /// <param name="profile">How the debtor pays.</param>
    /// <param name="contacts">Who can be reached, and how. Null: not given, every channel is reachable. Empty: nobody can be reached.</param>
    /// <param name="holds">Periods in which nothing is done.</param>
    /// <param name="insolvency">Proceedings against the debtor.</param>
    /// <param name="country">ISO 3166 country code, where known.</param>
    /// <param name="language">ISO 639 language code, where known.</param>
    /// <param name="isLargeOrganisation">Whether it is marked as a large organisation, with an approval circuit of its own.</param>
    /// <param name="address">The registered or postal address, for letters.</param>
    /// <param name="companyNumber">The company number (SIREN or SIRET in France).</param>
    /// <param name="taxNumber">The tax or VAT number.</param>
    /// <exception cref="ArgumentException">The id is empty, the name null, or a value not declared.</exception>
    public Debtor(
        string id,
        string name,
        DebtorKind kind,
        PayerProfile profile = PayerProfile.Unrated,
        IEnumerable<Contact>? contacts = null,
        IEnumerable<DebtorHold>? holds = null,
        DebtorInsolvency? insolvency = null,
        string? country = null,
        string? language = null,
        bool isLargeOrganisation = false,
        string? address = null,
        string? companyNumber = null,
        string? taxNumber = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        WireName.ThrowIfUndeclared(kind, nameof(kind));
        WireName.ThrowIfUndeclared(profile, nameof(profile));
        Id = id;
        Name = name;
        Kind = kind;
        Profile = profile;
        Contacts = contacts is null ? null : ValueList<Contact>.Of(contacts);
        Holds = ValueList<DebtorHold>.Of(holds);
        Insolvency = insolvency;
        Country = country;
        Language = language;
        IsLargeOrganisation = isLargeOrganisation;
        Address = address;
        CompanyNumber = companyNumber;
        TaxNumber = taxNumber;
        AnyChannel = Contacts is null ? ChannelSet.All : ChannelSet.Of(Contacts.SelectMany(c => c.Channels));
    }

    /// <summary>The identifier in the host's books.</summary>
    public string Id { get; }

    /// <summary>The name, for people; empty where it is not known.</summary>
    public string Name { get; }

    /// <summary>What the debtor is before the law.</summary>
    public DebtorKind Kind { get; }

    /// <summary>How the debtor pays.</summary>
    public PayerProfile Profile { get; }

    /// <summary>Who can be reached, and how. Null: not given, every channel is reachable. Empty: nobody can be reached.</summary>
    public ValueList<Contact>? Contacts { get; }

    /// <summary>Periods in which nothing is done.</summary>
    public ValueList<DebtorHold> Holds { get; }

    /// <summary>Proceedings against the debtor, or null.</summary>
    public DebtorInsolvency? Insolvency { get; }

    /// <summary>ISO 3166 country code, where known.</summary>
    public string? Country { get; }

    /// <summary>ISO 639 language code, where known.</summary>
    public string? Language { get; }

    /// <summary>Whether it is marked as a large organisation, with an approval circuit of its own.</summary>
    public bool IsLargeOrganisation { get; }

    /// <summary>The registered or postal address, for letters.</summary>
    public string? Address { get; }

    /// <summary>The company number (SIREN or SIRET in France).</summary>
    public string? CompanyNumber { get; }

    /// <summary>The tax or VAT number.</summary>
    public string? TaxNumber { get; }

    /// <summary>The channels of any contact.</summary>
    internal byte AnyChannel { get; }

    /// <summary>The same debtor with another profile.</summary>
    /// <param name="profile">How the debtor pays.</param>
    public Debtor WithProfile(PayerProfile profile) =>
        new(Id, Name, Kind, profile, Contacts, Holds, Insolvency, Country, Language, IsLargeOrganisation, Address, CompanyNumber, TaxNumber);

    /// <summary>The same debtor with other contacts.</summary>
    /// <param name="contacts">Null: not given, every channel is reachable. Empty: nobody can be reached.</param>
    public Debtor WithContacts(IEnumerable<Contact>? contacts) =>
        new(Id, Name, Kind, Profile, contacts, Holds, Insolvency, Country, Language, IsLargeOrganisation, Address, CompanyNumber, TaxNumber);

    /// <summary>The same debtor with other holds.</summary>
    /// <param name="holds">Periods in which nothing is done.</param>
    public Debtor WithHolds(IEnumerable<DebtorHold>? holds) =>
        new(Id, Name, Kind, Profile, Contacts, holds, Insolvency, Country, Language, IsLargeOrganisation, Address, CompanyNumber, TaxNumber);

    /// <summary>The same debtor with other proceedings, or none.</summary>
    /// <param name="insolvency">Proceedings against the debtor, or null.</param>
    public Debtor WithInsolvency(DebtorInsolvency? insolvency) =>
        new(Id, Name, Kind, Profile, Contacts, Holds, insolvency, Country, Language, IsLargeOrganisation, Address, CompanyNumber, TaxNumber);

    /// <inheritdoc/>
    public bool Equals(Debtor? other) =>
        other is not null && Id == other.Id && Name == other.Name && Kind == other.Kind && Profile == other.Profile
        && Equals(Contacts, other.Contacts) && Holds.Equals(other.Holds) && Equals(Insolvency, other.Insolvency)
        && Country == other.Country && Language == other.Language && IsLargeOrganisation == other.IsLargeOrganisation
        && Address == other.Address && CompanyNumber == other.CompanyNumber && TaxNumber == other.TaxNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Debtor);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Kind, Profile).GetHashCode();

    /// <summary>Id and name.</summary>
    public override string ToString() => Name.Length == 0 ? Id : Id + " " + Name;

    /// <summary>The channels a recipient can be reached by: those of the contacts of that role, else those of any contact.</summary>
    internal byte ChannelsOf(ContactRole recipient)
    {
        if (Contacts is null) return AnyChannel;
        byte channels = 0;
        var hasRole = false;
        for (var i = 0; i < Contacts.Count; i++)
        {
            if (Contacts[i].Role is not { } role || role != recipient) continue;
            hasRole = true;
            channels |= Contacts[i].ChannelSet;
        }

        return hasRole ? channels : AnyChannel;
    }
}

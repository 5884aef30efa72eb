using System;
using System.Collections.Generic;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Letters;

/// <summary>Whom a letter goes to: the debtor, or who acts in its stead or against it, such as a judicial officer.</summary>
public sealed class Addressee
{
    /// <summary>Names an addressee.</summary>
    /// <param name="name">The name of the firm, office or person, not empty.</param>
    /// <param name="address">The postal address, a line each.</param>
    /// <param name="person">The person there; null where not known.</param>
    /// <param name="role">What that person does at the debtor's; null for anybody else.</param>
    /// <param name="reachedBy">The e-mail address or phone number of the channel; null where only the post is used, or none is known.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Addressee(string name, IEnumerable<string>? address = null, string? person = null, ContactRole? role = null, string? reachedBy = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Address = ValueLists.Of(address);
        Person = person;
        Role = role;
        ReachedBy = reachedBy;
    }

    /// <summary>The name of the firm, office or person.</summary>
    public string Name { get; }

    /// <summary>The postal address, a line each.</summary>
    public ValueList<string> Address { get; }

    /// <summary>The person there.</summary>
    public string? Person { get; }

    /// <summary>What that person does at the debtor's; null for anybody else.</summary>
    public ContactRole? Role { get; }

    /// <summary>The e-mail address or phone number of the channel.</summary>
    public string? ReachedBy { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

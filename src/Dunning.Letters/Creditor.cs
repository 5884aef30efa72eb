using System;
using System.Collections.Generic;
using Dunning.Monetary;
using Dunning.Vocabulary;

namespace Dunning.Letters;

/// <summary>Who writes: names, legal mentions, how to pay and whom to answer. Immutable. All but the name may be missing; what a letter cannot do without is asked for when it is composed.</summary>
public sealed class Creditor
{
    /// <summary>Describes a creditor.</summary>
    /// <param name="name">The name or firm, not empty.</param>
    /// <param name="address">The registered address, a line each.</param>
    /// <param name="legalForm">The legal form: <c>SAS</c>.</param>
    /// <param name="capital">The share capital (C. com. R123-238).</param>
    /// <param name="registry">The register and its seat: <c>RCS Lyon</c>.</param>
    /// <param name="companyNumber">The company number: SIREN or SIRET in France.</param>
    /// <param name="taxNumber">The VAT number.</param>
    /// <param name="city">Where the letter is written.</param>
    /// <param name="phone">The phone number to answer to.</param>
    /// <param name="email">The e-mail address to answer to.</param>
    /// <param name="contact">The person in charge of the account.</param>
    /// <param name="signatory">Who signs; the contact unless given.</param>
    /// <param name="signatoryTitle">What the signatory is: <c>Credit manager</c>.</param>
    /// <param name="iban">The account to pay to.</param>
    /// <param name="bic">The bank of that account.</param>
    /// <param name="paymentLink">Where to pay online: an absolute <c>https</c> address.</param>
    /// <param name="mediator">The consumer mediator with its address (C. conso. L616-1): wanted only in letters to consumers.</param>
    /// <exception cref="ArgumentException">The name is empty, or the payment link is no absolute https address.</exception>
    public Creditor(
        string name,
        IEnumerable<string>? address = null,
        string? legalForm = null,
        Money? capital = null,
        string? registry = null,
        string? companyNumber = null,
        string? taxNumber = null,
        string? city = null,
        string? phone = null,
        string? email = null,
        string? contact = null,
        string? signatory = null,
        string? signatoryTitle = null,
        string? iban = null,
        string? bic = null,
        string? paymentLink = null,
        string? mediator = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (paymentLink is not null && (!Uri.TryCreate(paymentLink, UriKind.Absolute, out var link) || link.Scheme != Uri.UriSchemeHttps))
            throw new ArgumentException("A payment link is an absolute https address.", nameof(paymentLink));
        Name = name;
        Address = ValueLists.Of(address);
        LegalForm = legalForm;
        Capital = capital;
        Registry = registry;
        CompanyNumber = companyNumber;
        TaxNumber = taxNumber;
        City = city;
        Phone = phone;
        Email = email;
        Contact = contact;
        Signatory = signatory ?? contact;
        SignatoryTitle = signatoryTitle;
        Iban = iban;
        Bic = bic;
        PaymentLink = paymentLink;
        Mediator = mediator;
    }

    /// <summary>The name or firm.</summary>
    public string Name { get; }

    /// <summary>The registered address, a line each.</summary>
    public ValueList<string> Address { get; }

    /// <summary>The legal form.</summary>
    public string? LegalForm { get; }

    /// <summary>The share capital.</summary>
    public Money? Capital { get; }

    /// <summary>The register and its seat.</summary>
    public string? Registry { get; }

    /// <summary>The company number.</summary>
    public string? CompanyNumber { get; }

    /// <summary>The VAT number.</summary>
    public string? TaxNumber { get; }

    /// <summary>Where the letter is written.</summary>
    public string? City { get; }

    /// <summary>The phone number to answer to.</summary>
    public string? Phone { get; }

    /// <summary>The e-mail address to answer to.</summary>
    public string? Email { get; }

    /// <summary>The person in charge of the account.</summary>
    public string? Contact { get; }

    /// <summary>Who signs.</summary>
    public string? Signatory { get; }

    /// <summary>What the signatory is.</summary>
    public string? SignatoryTitle { get; }

    /// <summary>The account to pay to.</summary>
    public string? Iban { get; }

    /// <summary>The bank of that account.</summary>
    public string? Bic { get; }

    /// <summary>Where to pay online.</summary>
    public string? PaymentLink { get; }

    /// <summary>The consumer mediator with its address.</summary>
    public string? Mediator { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

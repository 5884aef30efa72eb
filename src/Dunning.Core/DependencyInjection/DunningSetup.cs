using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Engine.Exploring;
using Dunning.Faults;
using Dunning.Penalties.Rates;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Profiles;
using Dunning.Receivables;

namespace Dunning.DependencyInjection;

/// <summary>What a host says of its policies, rates and classifier when it registers the services. Not safe for several threads.</summary>
public sealed class DunningSetup
{
    private readonly List<EscalationPolicyBuilder> _policies = [];
    private readonly Dictionary<DebtorKind, string> _kinds = [];
    private readonly Dictionary<PayerProfile, string> _profiles = [];
    private string _name = "host";
    private string? _default;
    private PolicyBook? _book;

    internal DunningSetup()
    {
    }

    internal ReferenceRateTable[] Rates { get; private set; } = [];

    internal ClassifierParameters Classifier { get; private set; } = ClassifierParameters.Standard;

    /// <summary>Uses a book as it is: a built-in one, or one that was read.</summary>
    /// <param name="book">The book.</param>
    public DunningSetup UseBook(PolicyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        _book = book;
        return this;
    }

    /// <summary>Names the book that the policies added here make up; <c>host</c> unless said.</summary>
    /// <param name="name">The name, not empty.</param>
    public DunningSetup NameBook(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _name = name;
        return this;
    }

    /// <summary>Adds a policy; it is checked at registration, together with all others.</summary>
    /// <param name="policy">The policy, not built yet.</param>
    public DunningSetup AddPolicy(EscalationPolicyBuilder policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _policies.Add(policy);
        return this;
    }

    /// <summary>Adds a policy.</summary>
    /// <param name="policy">The policy.</param>
    public DunningSetup AddPolicy(EscalationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return AddPolicy(policy.ToBuilder());
    }

    /// <summary>Says which policy serves the debtors of a kind.</summary>
    /// <param name="kind">What the debtor is before the law.</param>
    /// <param name="policyName">The name of a policy added here.</param>
    public DunningSetup ForKind(DebtorKind kind, string policyName)
    {
        ArgumentNullException.ThrowIfNull(policyName);
        _kinds[kind] = policyName;
        return this;
    }

    /// <summary>Says which policy serves the debtors of a profile whose kind has none of its own.</summary>
    /// <param name="profile">How the debtor pays.</param>
    /// <param name="policyName">The name of a policy added here.</param>
    public DunningSetup ForProfile(PayerProfile profile, string policyName)
    {
        ArgumentNullException.ThrowIfNull(policyName);
        _profiles[profile] = policyName;
        return this;
    }

    /// <summary>Says which policy serves all other debtors.</summary>
    /// <param name="policyName">The name of a policy added here.</param>
    public DunningSetup ByDefault(string policyName)
    {
        ArgumentNullException.ThrowIfNull(policyName);
        _default = policyName;
        return this;
    }

    /// <summary>Adds tables of reference rates that take the place of the built-in ones of the same name.</summary>
    /// <param name="tables">The tables.</param>
    public DunningSetup UseRates(params ReferenceRateTable[] tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        Rates = tables;
        return this;
    }

    /// <summary>Sets the numbers of the classifier.</summary>
    /// <param name="parameters">The numbers; <see cref="ClassifierParameters.Standard"/> unless set.</param>
    public DunningSetup UseClassifier(ClassifierParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Classifier = parameters;
        return this;
    }

    /// <exception cref="InvalidPolicyException">Policies or the book have faults, of form or, where there is none, errors of sense; all of them are listed.</exception>
    /// <exception cref="InvalidOperationException">Nothing says by which policies to decide, or a book as it is was given and policies beside it.</exception>
    internal PolicyBook ToBook()
    {
        var hasParts = _policies.Count + _kinds.Count + _profiles.Count > 0 || _default is not null;
        if (_book is not null)
            return hasParts ? throw new InvalidOperationException("Use a book as it is, or add policies: not both.") : Trusted(_book);
        if (!hasParts) throw new InvalidOperationException("Say by which policies to decide: use a book, or add policies.");

        var faults = new List<Fault>();
        var policies = _policies.Select((builder, place) => Built(builder, place, faults)).ToList();
        PolicyBook.TryCreate(_name, policies, _default, _kinds, _profiles, out var book, out var ofBook);
        faults.AddRange(ofBook);
        return faults.Count == 0 ? Trusted(book!) : throw new InvalidPolicyException(_name, faults);
    }

    /// <summary>The book, unless a policy of it should not be put into service. Warnings alone keep nothing out: they ask for a second look.</summary>
    private static PolicyBook Trusted(PolicyBook book)
    {
        var faults = PolicyExamination.Of(book);
        return faults.Any(fault => fault.Severity == FaultSeverity.Error) ? throw new InvalidPolicyException(book.Name, faults) : book;
    }

    /// <summary>A policy, or a sound one of its name in its place: so the book is looked at too, and no policy is said to be missing because it has faults.</summary>
    private static EscalationPolicy Built(EscalationPolicyBuilder builder, int place, List<Fault> faults)
    {
        var index = place.ToString(CultureInfo.InvariantCulture);
        if (builder.TryBuild(out var policy, out var found)) return policy;
        faults.AddRange(found.Select(fault => fault.Under("$.policies[" + index + "]")));
        var stand = FrenchPolicies.Standard.ToBuilder();
        return stand.WithName(builder.Name, builder.Version).TryBuild(out var named, out _) ? named : stand.WithName("policies[" + index + "]", string.Empty).Build();
    }
}

using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using Dunning.Faults;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Policies;

/// <summary>
/// Which policy serves which debtor: by kind first, as what the law says of a consumer or a public body comes before habit, then by payer
/// profile, then the default.
/// </summary>
public sealed class PolicyBook : IEquatable<PolicyBook>
{
    private readonly Dictionary<DebtorKind, EscalationPolicy> _byKind;
    private readonly Dictionary<PayerProfile, EscalationPolicy> _byProfile;

    private PolicyBook(
        string name,
        IEnumerable<EscalationPolicy> policies,
        string? defaultName,
        IReadOnlyDictionary<DebtorKind, string> kinds,
        IReadOnlyDictionary<PayerProfile, string> profiles)
    {
        Name = name;
        Policies = ValueList<EscalationPolicy>.Of(policies);
        Default = defaultName is null ? null : Find(defaultName);
        _byKind = kinds.ToDictionary(pair => pair.Key, pair => Find(pair.Value)!);
        _byProfile = profiles.ToDictionary(pair => pair.Key, pair => Find(pair.Value)!);
    }

    /// <summary>The name of the book.</summary>
    public string Name { get; }

    /// <summary>Its policies, in the order given.</summary>
    public ValueList<EscalationPolicy> Policies { get; }

    /// <summary>The policy of debtors of whom neither kind nor profile is named; null when there is none for them.</summary>
    public EscalationPolicy? Default { get; }

    /// <summary>The policies named by kind of debtor.</summary>
    public IReadOnlyDictionary<DebtorKind, EscalationPolicy> ByKind => new ReadOnlyDictionary<DebtorKind, EscalationPolicy>(_byKind);

    /// <summary>The policies named by payer profile.</summary>
    public IReadOnlyDictionary<PayerProfile, EscalationPolicy> ByProfile => new ReadOnlyDictionary<PayerProfile, EscalationPolicy>(_byProfile);

    /// <summary>A book of one policy for everybody.</summary>
    /// <param name="policy">The policy.</param>
    public static PolicyBook Of(EscalationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Create(policy.Name, [policy], policy.Name);
    }

    /// <summary>A book of policies.</summary>
    /// <param name="name">The name of the book, not empty.</param>
    /// <param name="policies">Its policies, each name once.</param>
    /// <param name="defaultPolicy">The name of the policy of all others; null: there is none.</param>
    /// <param name="kinds">Names of policies by kind of debtor.</param>
    /// <param name="profiles">Names of policies by payer profile.</param>
    /// <exception cref="InvalidPolicyException">The book has faults; all of them are listed.</exception>
    public static PolicyBook Create(
        string name,
        IEnumerable<EscalationPolicy> policies,
        string? defaultPolicy = null,
        IReadOnlyDictionary<DebtorKind, string>? kinds = null,
        IReadOnlyDictionary<PayerProfile, string>? profiles = null) =>
        TryCreate(name, policies, defaultPolicy, kinds, profiles, out var book, out var faults)
            ? book
            : throw new InvalidPolicyException(name, faults);

    /// <summary>A book of policies, if it has no fault.</summary>
    /// <param name="name">The name of the book, not empty.</param>
    /// <param name="policies">Its policies, each name once.</param>
    /// <param name="defaultPolicy">The name of the policy of all others; null: there is none.</param>
    /// <param name="kinds">Names of policies by kind of debtor.</param>
    /// <param name="profiles">Names of policies by payer profile.</param>
    /// <param name="book">The book; null when it has faults.</param>
    /// <param name="faults">Every fault; empty when there is none.</param>
    /// <returns>Whether there is a book.</returns>
    public static bool TryCreate(
        string name,
        IEnumerable<EscalationPolicy> policies,
        string? defaultPolicy,
        IReadOnlyDictionary<DebtorKind, string>? kinds,
        IReadOnlyDictionary<PayerProfile, string>? profiles,
        [NotNullWhen(true)] out PolicyBook? book,
        out ValueList<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(policies);
        var all = ValueList<EscalationPolicy>.Of(policies);
        var byKind = kinds ?? new Dictionary<DebtorKind, string>();
        var byProfile = profiles ?? new Dictionary<PayerProfile, string>();
        faults = ValueList<Fault>.Of(FaultsOf(name, all, defaultPolicy, byKind, byProfile));
        book = faults.Count == 0 ? new PolicyBook(name, all, defaultPolicy, byKind, byProfile) : null;
        return book is not null;
    }

    /// <summary>The policy that serves a debtor of a kind and profile; null when the book has none for them.</summary>
    /// <param name="kind">What the debtor is before the law.</param>
    /// <param name="profile">How the debtor pays.</param>
    public EscalationPolicy? For(DebtorKind kind, PayerProfile profile) =>
        _byKind.TryGetValue(kind, out var policy) || _byProfile.TryGetValue(profile, out policy) ? policy : Default;

    /// <summary>The policy of a name; null when the book has none.</summary>
    /// <param name="policyName">The name.</param>
    public EscalationPolicy? Find(string policyName)
    {
        ArgumentNullException.ThrowIfNull(policyName);
        return Policies.FirstOrDefault(policy => policy.Name == policyName);
    }

    /// <inheritdoc/>
    public bool Equals(PolicyBook? other) =>
        other is not null && Name == other.Name && Policies.Equals(other.Policies) && Equals(Default, other.Default)
        && SameNames(_byKind, other._byKind) && SameNames(_byProfile, other._byProfile);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyBook);

    /// <inheritdoc/>
    public override int GetHashCode() => (Name, Policies).GetHashCode();

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static bool SameNames<TKey>(Dictionary<TKey, EscalationPolicy> left, Dictionary<TKey, EscalationPolicy> right) where TKey : notnull =>
        left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out var other) && pair.Value.Name == other.Name);

    private static IEnumerable<Fault> FaultsOf(
        string name,
        ValueList<EscalationPolicy> policies,
        string? defaultPolicy,
        IReadOnlyDictionary<DebtorKind, string> kinds,
        IReadOnlyDictionary<PayerProfile, string> profiles)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return new Fault(FaultCodes.PolicyName, "$.name", "The book has no name.");
        if (policies.Count == 0) yield return new Fault(FaultCodes.BookEmpty, "$.policies", "The book holds no policy.");
        else if (defaultPolicy is null && kinds.Count == 0 && profiles.Count == 0)
            yield return new Fault(FaultCodes.BookEmpty, "$.default", "The book names no policy for any debtor.");

        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < policies.Count; i++)
        {
            if (!taken.Add(policies[i].Name))
            {
                yield return new Fault(
                    FaultCodes.BookDuplicate,
                    "$.policies[" + i.ToString(CultureInfo.InvariantCulture) + "].name",
                    "Another policy is named '" + policies[i].Name + "'.",
                    [policies[i].Name]);
            }
        }

        var references = kinds.Select(pair => ("$.kinds." + WireName.Of(pair.Key), pair.Value))
            .Concat(profiles.Select(pair => ("$.profiles." + WireName.Of(pair.Key), pair.Value)));
        if (defaultPolicy is not null) references = references.Prepend(("$.default", defaultPolicy));
        foreach (var (path, reference) in references)
        {
            if (!taken.Contains(reference))
                yield return new Fault(FaultCodes.BookUnknownPolicy, path, "The book holds no policy '" + reference + "'.", [reference]);
        }
    }
}

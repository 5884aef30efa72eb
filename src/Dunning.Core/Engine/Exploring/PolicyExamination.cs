using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Faults;
using Dunning.Policies;
using Dunning.Policies.Examining;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Engine.Exploring;

/// <summary>
/// Whether a policy that can be used can also be trusted: what the law does not allow, what cannot be kept, what is never reached. A policy that exists is
/// free of faults of form; these are faults of sense, found by reading it and by having the engine lead synthetic invoices through it. An error should keep
/// a policy out of service, a warning asks for a second look; neither keeps it from being built or read. Costs a few milliseconds a policy: examine when
/// policies are written or loaded, never while deciding.
/// </summary>
/// <example>
/// <code>
/// foreach (var fault in PolicyExamination.Of(policy)) Console.WriteLine(FaultAdvices.InFrench(fault)!.Remedy);
/// </code>
/// </example>
public static class PolicyExamination
{
    /// <summary>Examines a policy for every kind of debtor one of its stages applies to.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>Every fault: those of its rules first, then stage by stage, of one place by code; empty when there is none.</returns>
    public static ValueList<Fault> Of(EscalationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Examine(policy, policy.Stages.SelectMany(stage => stage.Debtors).Distinct().OrderBy(kind => kind));
    }

    /// <summary>Examines a book and each of its policies for the kinds of debtor it serves.</summary>
    /// <param name="book">The book.</param>
    /// <returns>Every fault: those of the book first, then policy by policy; empty when there is none.</returns>
    public static ValueList<Fault> Of(PolicyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var faults = new List<Fault>();
        var served = Serve(book, faults);
        for (var i = 0; i < book.Policies.Count; i++)
        {
            var policy = book.Policies[i];
            var path = "$.policies[" + i.ToString(CultureInfo.InvariantCulture) + "]";
            if (!served.TryGetValue(policy.Name, out var kinds))
            {
                faults.Add(PolicySense.Found(FaultCodes.BookPolicyUnused, path + ".name", FaultSeverity.Warning, policy.Name));
                faults.AddRange(Of(policy).Select(fault => fault.Under(path)));
                continue;
            }

            foreach (var kind in kinds.Where(kind => !policy.Stages.Any(stage => stage.Debtors.Contains(kind))))
                faults.Add(PolicySense.Found(FaultCodes.BookKindWithoutStage, path + ".stages", SeverityWithoutStage(book, kind), policy.Name, WireName.Of(kind)));
            faults.AddRange(Examine(policy, kinds).Select(fault => fault.Under(path)));
        }

        return ValueList<Fault>.Of(faults);
    }

    // Who sells to businesses only has a default for them: no consumer will come. Where the kind is named, somebody meant it to be served.
    private static FaultSeverity SeverityWithoutStage(PolicyBook book, DebtorKind kind) => book.ByKind.ContainsKey(kind) ? FaultSeverity.Error : FaultSeverity.Warning;

    // The kinds each policy serves, by its name; who is served by none is a fault.
    private static Dictionary<string, SortedSet<DebtorKind>> Serve(PolicyBook book, List<Fault> faults)
    {
        var served = new Dictionary<string, SortedSet<DebtorKind>>(StringComparer.Ordinal);
        foreach (var kind in WireName.All<DebtorKind>().Select(WireName.Parse<DebtorKind>))
        {
            foreach (var profile in WireName.All<PayerProfile>().Select(WireName.Parse<PayerProfile>))
            {
                if (book.For(kind, profile) is not { } policy)
                {
                    faults.Add(PolicySense.Found(
                        FaultCodes.BookIncomplete, "$.default", FaultSeverity.Error, WireName.Of(kind), WireName.Of(profile)));
                }
                else if (served.TryGetValue(policy.Name, out var kinds))
                {
                    kinds.Add(kind);
                }
                else
                {
                    served.Add(policy.Name, [kind]);
                }
            }
        }

        return served;
    }

    private static ValueList<Fault> Examine(EscalationPolicy policy, IEnumerable<DebtorKind> kinds) =>
        ValueList<Fault>.Of(PolicySense.FaultsOf(policy)
            .Concat(new PolicyExplorer(policy, kinds).Faults())
            .OrderBy(StageOf)
            .ThenBy(fault => fault.Code, StringComparer.Ordinal)
            .ThenBy(fault => fault.Path, StringComparer.Ordinal));

    // The place of the stage a path leads to; −1 for the rules of the policy.
    private static int StageOf(Fault fault)
    {
        const string Start = "$.stages[";
        if (!fault.Path.StartsWith(Start, StringComparison.Ordinal)) return -1;
        var place = 0;
        for (var i = Start.Length; fault.Path[i] != ']'; i++) place = (place * 10) + (fault.Path[i] - '0');
        return place;
    }
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Sections 1, 3 and 7: proceedings of the invoice and of the debtor.</summary>
internal sealed class Insolvencies
{
    private readonly IReadOnlyList<Insolvency> _all;

    public Insolvencies(Facts facts)
    {
        // "While the invoice's own proceedings are open they count; else the debtor's" (decision 1 of the readings).
        var own = OwnOf(facts);
        _all = own.Exists(i => i.ClosedOn is null) ? own : [.. own, .. DebtorsOf(facts)];
        Open = _all.FirstOrDefault(i => i.ClosedOn is null);
        Stay = Open is { } open && (open.OpenedOn is null || facts.Invoice.AroseOn <= open.OpenedOn) ? open : null;
        Deadline = Stay?.PublishedOn?.PlusMonths(facts.Policy.Insolvency.ClaimMonths);
    }

    /// <summary>The open proceedings.</summary>
    public Insolvency? Open { get; }

    /// <summary>"Insolvency open, and the claim arose on or before its opening."</summary>
    public Insolvency? Stay { get; }

    /// <summary>"publication + the policy's claimMonths"; "null while unpublished".</summary>
    public LocalDate? Deadline { get; }

    /// <summary>"the day that ended an insolvency, by an event or the debtor's closed".</summary>
    public IEnumerable<LocalDate> Releases => _all.Select(i => i.ClosedOn).OfType<LocalDate>();

    /// <summary>Section 7: "insolvency-closed after a declared claim".</summary>
    public IEnumerable<LocalDate> Interruptions => _all.Where(i => i.IsDeclared).Select(i => i.ClosedOn).OfType<LocalDate>();

    private static List<Insolvency> OwnOf(Facts facts)
    {
        var all = new List<Insolvency>();
        foreach (var happened in facts.Events.Select(e => e.Event))
        {
            var open = all.Find(i => i.ClosedOn is null);
            if (open is null)
            {
                if (happened is InsolvencyRecorded first)
                    all.Add(new Insolvency(first.On, first.OpenedOn, first.PublishedOn, first.InsolvencyKind ?? InsolvencyKind.Collective));
                continue;
            }

            all[^1] = happened switch
            {
                // "a later one completes it: what it gives replaces, what it leaves out stays, the day recorded is the first".
                InsolvencyRecorded more => open with
                {
                    OpenedOn = more.OpenedOn ?? open.OpenedOn,
                    PublishedOn = more.PublishedOn ?? open.PublishedOn,
                    Kind = more.InsolvencyKind ?? open.Kind,
                },

                // "the claim was filed (after the insolvency was recorded)".
                ClaimDeclared => open with { IsDeclared = true },

                // "this invoice's own stay ends".
                InsolvencyClosed closed => open with { ClosedOn = closed.On },
                _ => open,
            };
        }

        return all;
    }

    /// <summary>"What is dated after today (an insolvency's on or closed) is not known yet and is ignored".</summary>
    private static IEnumerable<Insolvency> DebtorsOf(Facts facts)
    {
        if (facts.Debtor.Insolvency is not { } its || its.RecordedOn > facts.Known) return [];
        var closedOn = its.ClosedOn <= facts.Known ? its.ClosedOn : null;
        var isDeclared = facts.Of<ClaimDeclared>().Any(e => e.Event.On >= its.RecordedOn && !(closedOn < e.Event.On));
        return [new Insolvency(its.RecordedOn, its.OpenedOn, its.PublishedOn, its.Kind) { ClosedOn = closedOn, IsDeclared = isDeclared }];
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Profiles;

/// <summary>
/// Tells how a debtor pays, from the invoices and what happened to them. An internal assessment, which chooses the policy: it is never shown to the debtor.
/// Pure: the same facts, parameters and day give the same answer. One classifier serves any number of threads.
/// </summary>
/// <example>
/// <code>
/// var assessment = new PayerProfileClassifier().Assess(caron, items, today: new LocalDate(2026, 3, 9));
/// // assessment.Profile, .Rule, .Figures, .Evidence, .Certainty, .WouldChange
/// </code>
/// </example>
public sealed class PayerProfileClassifier
{
    /// <summary>A classifier with the usual numbers, <see cref="ClassifierParameters.Standard"/>.</summary>
    public PayerProfileClassifier()
        : this(ClassifierParameters.Standard)
    {
    }

    /// <summary>A classifier with numbers of one's own.</summary>
    /// <param name="parameters">The numbers.</param>
    public PayerProfileClassifier(ClassifierParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Parameters = parameters;
    }

    /// <summary>The numbers.</summary>
    public ClassifierParameters Parameters { get; }

    /// <summary>How a debtor pays, as known on a day.</summary>
    /// <param name="debtor">The debtor; the profile it has now plays no part.</param>
    /// <param name="items">The debtor's invoices with their histories, settled ones too, each once; those outside the window are left aside.</param>
    /// <param name="today">The day, in 1900 through 2150; what is dated after it is not known yet.</param>
    /// <exception cref="ArgumentException">An invoice is of another debtor.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    /// <exception cref="RefusedAccountException">An invoice or its history holds something that cannot be; all faults are listed.</exception>
    public PayerAssessment Assess(Debtor debtor, IEnumerable<Receivable> items, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(debtor);
        ArgumentNullException.ThrowIfNull(items);
        DunningEngine.RefuseUnlessReckonable(today);
        var all = ValueList<Receivable>.Of(items);
        Check(debtor, all);
        var window = new ConductWindow(debtor, Parameters, today);
        foreach (var item in all) window.Add(item);
        return new PayerAssessment(debtor, today, Parameters, window);
    }

    /// <summary>What is wrong with an invoice and its history, whatever the policy; empty when it can be assessed.</summary>
    /// <param name="item">The invoice with its history.</param>
    public static ValueList<Fault> FaultsOf(Receivable item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return ValueList<Fault>.Of(FactCheck.FaultsOf(null, item.Invoice, item.History));
    }

    private static void Check(Debtor debtor, ValueList<Receivable> items)
    {
        List<Fault>? faults = null;
        for (var i = 0; i < items.Count; i++)
        {
            var invoice = items[i].Invoice;
            if (invoice.Debtor.Id != debtor.Id) throw new ArgumentException("Invoice " + invoice.Number + " is of another debtor.", nameof(items));
            if (FactCheck.FaultsOf(null, invoice, items[i].History) is { } found) (faults ??= []).AddRange(found.Select(fault => fault.InAccount(i, invoice.Number)));
        }

        if (faults is not null) throw new RefusedAccountException(debtor.Id, faults.Distinct());
    }
}

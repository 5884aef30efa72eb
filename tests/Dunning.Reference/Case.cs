using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Reference;

/// <summary>All that the rules ask of an invoice whose facts are known up to a day.</summary>
internal sealed class Case
{
    /// <param name="invoice">The invoice.</param>
    /// <param name="history">What happened to it.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="known">The day whose facts are known.</param>
    /// <param name="collectibleOfDebtor">The debtor's collectible in the invoice's currency; null where the invoice is decided on alone.</param>
    public Case(Invoice invoice, InvoiceHistory history, EscalationPolicy policy, LocalDate known, decimal? collectibleOfDebtor)
    {
        Facts = new Facts(invoice, history.Events, policy, known);
        Amounts = new Amounts(Facts);
        CollectibleForMinimum = collectibleOfDebtor ?? Amounts.Collectible;
        Progress = new Progress(Facts);
        Promises = new Promises(Facts, Amounts, Facts.Cycles[^1]);
        Plans = new Plans(Facts, Amounts, Facts.Cycles[^1]);
        Holds = new Holds(Facts);
        Insolvencies = new Insolvencies(Facts);
        HandOvers = new HandOvers(Facts);
        Grace = new Grace(Facts);
        Limitation = new Limitation(Facts, Insolvencies);
    }

    public Facts Facts { get; }

    public EscalationPolicy Policy => Facts.Policy;

    public Currency Currency => Facts.Invoice.Amount.Currency;

    public Amounts Amounts { get; }

    /// <summary>Rule 8: "Collectible (for an account: the debtor's collectible in that currency, 8)".</summary>
    public decimal CollectibleForMinimum { get; }

    public Progress Progress { get; }

    public Promises Promises { get; }

    public Plans Plans { get; }

    public Holds Holds { get; }

    public Insolvencies Insolvencies { get; }

    public HandOvers HandOvers { get; }

    public Grace Grace { get; }

    public Limitation Limitation { get; }

    /// <summary>"the latest release (the day that ended a hold, by an event or by its date; a dispute, plan, promise, hand-over or insolvency, by an event or the
    /// debtor's closed; a payment grace of at least a day that no return cut short)".</summary>
    public LocalDate? Release(LocalDate today)
    {
        var disputes = Amounts.Disputes.Select(d => d.Closing?.On).OfType<LocalDate>();

        // "Promises, plan and triggers begin again" with an extension, a day on which the process was released does not.
        var plans = Facts.Cycles.SelectMany(cycle => new Plans(Facts, Amounts, cycle).Releases);
        var promises = Facts.Cycles.SelectMany(cycle => new Promises(Facts, Amounts, cycle).Releases);
        IEnumerable<LocalDate> all =
        [
            .. Holds.Releases(today), .. disputes, .. plans, .. promises, .. HandOvers.Releases, .. Insolvencies.Releases, .. Grace.Releases(today),
        ];
        return all.Max(day => (LocalDate?)day);
    }

    /// <summary>The channels of a preference that the debtor can be reached by, in order: "a stage uses the contact of its recipient role, else any".</summary>
    /// <param name="preference">The channels, in order of preference.</param>
    /// <param name="recipient">The role; null for a special act, which has none.</param>
    public IReadOnlyList<Channel> Reachable(IEnumerable<Channel> preference, ContactRole? recipient)
    {
        // "No contact given at all = every channel is reachable."
        if (Facts.Debtor.Contacts is not { } contacts) return [.. preference];
        var ofRole = contacts.Where(c => recipient is not null && c.Role == recipient).ToList();
        var used = ofRole.Count > 0 ? ofRole : [.. contacts];
        return [.. preference.Where(channel => used.Any(c => c.Channels.Any(a => a.Channel == channel)))];
    }

    /// <summary>"key: invoice|cycle|stage|n, with the creditor's id in front when the invoice names one".</summary>
    public string Key(string stage)
    {
        string?[] parts = [Facts.Invoice.CreditorId, Facts.Invoice.Number, Text(Facts.CycleRecorded), stage, Text(Facts.ActsRecorded(stage))];
        return string.Join('|', parts.Where(part => part is not null));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

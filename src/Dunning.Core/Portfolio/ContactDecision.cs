using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>
/// What to say to a debtor next, about all invoices at once, and what is to be done beside it. What belongs to a contact is null or empty on every
/// other verdict; tasks and reviews stay.
/// </summary>
/// <remarks>
/// Whoever sends checks and stores every line's key before sending, all of them or none: that, not the contact's key, is what makes sending
/// exactly-once. The protocol stands in <c>docs/contacts.md</c>.
/// </remarks>
public sealed class ContactDecision : IEquatable<ContactDecision>
{
    internal ContactDecision(DebtorAccount account, EscalationPolicy policy, LocalDate today, ContactVerdict verdict, ContactReason reason)
    {
        Account = account;
        Policy = policy;
        Today = today;
        Verdict = verdict;
        Reason = reason;
    }

    /// <summary>The account it was decided on.</summary>
    public DebtorAccount Account { get; }

    /// <summary>The debtor.</summary>
    public Debtor Debtor => Account.Debtor;

    /// <summary>The policy it was decided under, one for all invoices of the debtor.</summary>
    public EscalationPolicy Policy { get; }

    /// <summary>The day it was decided for.</summary>
    public LocalDate Today { get; }

    /// <summary>What it comes down to.</summary>
    public ContactVerdict Verdict { get; }

    /// <summary>Why.</summary>
    public ContactReason Reason { get; }

    /// <summary>The line that gives the contact its stage: the furthest, then the one due first; null unless the verdict is contact.</summary>
    public ContactLine? Lead => Lines.Count > 0 ? Lines[0] : null;

    /// <summary>What is to be done, the lead's; null unless the verdict is contact.</summary>
    public DunningAction? Action => Lead?.Decision.Action;

    /// <summary>The stage of the policy, the lead's; null unless the verdict is contact.</summary>
    public DunningStage? Stage => Lead?.Decision.Stage;

    /// <summary>The channel to use, the lead's; null unless the verdict is contact.</summary>
    public Channel? Channel => Lead?.Decision.Channel;

    /// <summary>The day since when the lead can be carried out; null unless the verdict is contact.</summary>
    public LocalDate? DueOn => Lead?.Decision.DueOn;

    /// <summary>On wait, the day from which the debtor may be contacted again.</summary>
    public LocalDate? Until { get; internal init; }

    /// <summary>
    /// A day no later than the first on which, with no new event, the contact would differ; null if never. Until then the answer stands.
    /// </summary>
    public LocalDate? ReviewOn { get; internal init; }

    /// <summary>Why a person must approve the contact before it goes out; none where nobody need, and unless the verdict is contact.</summary>
    public ApprovalReasons ApprovalReasons { get; internal init; }

    /// <summary>Whether a person must approve the contact before it goes out.</summary>
    public bool NeedsApproval => ApprovalReasons != ApprovalReasons.None;

    /// <summary>What a person should see beside the contact: the alerts of its lines, information apart, and of the credits.</summary>
    public DunningAlerts Alerts { get; internal init; }

    /// <summary>The name of the contact: debtor and the lead's key; null unless the verdict is contact.</summary>
    /// <example><c>C-001|F-42|0|reminder-2|0</c>.</example>
    public string? Key => Lead is { } lead ? Debtor.Id + "|" + lead.Key : null;

    /// <summary>The lead, then joined, early and information lines, each group by number (ordinal). Empty unless the verdict is contact.</summary>
    public ValueList<ContactLine> Lines { get; internal init; } = ValueList<ContactLine>.Empty;

    /// <summary>What is asked for, by currency code (ordinal), information apart; currencies are never added up. Empty unless the verdict is contact.</summary>
    public ValueList<Money> Totals { get; internal init; } = ValueList<Money>.Empty;

    /// <summary>Acts that are no message to the debtor, or a special one of their own, by number (ordinal).</summary>
    public ValueList<DunningDecision> Tasks { get; internal init; } = ValueList<DunningDecision>.Empty;

    /// <summary>Invoices a person must decide on, by number (ordinal).</summary>
    public ValueList<DunningDecision> Reviews { get; internal init; } = ValueList<DunningDecision>.Empty;

    /// <summary>
    /// Whether a line is carried out by the contact's own act. A formal act covers only the lines at the lead's stage; the others are reminded beside it.
    /// </summary>
    /// <param name="line">A line of this contact.</param>
    public bool Covers(ContactLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.IsAsked && line.Stage == Lead?.Stage;
    }

    /// <summary>
    /// Turns the contact, once carried out or tried, into the events to append to the history of each invoice: each at its own stage, with its own key, by the
    /// channel of its line.
    /// </summary>
    /// <param name="on">The day it was carried out or tried.</param>
    /// <param name="outcome">What became of it, as far as is known; a later outcome is recorded with <see cref="ContactRecord.WithOutcome"/>.</param>
    /// <param name="channel">The channel that was used; null: that of each line.</param>
    /// <param name="proof">Where the proof lies, such as the number of the registered letter: recorded on the lines the contact's own act covers.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="lines">The lines that were carried out or tried; null: all on which something is asked for. What went otherwise is recorded apart.</param>
    /// <exception cref="InvalidOperationException">The verdict is not contact: there is nothing to carry out.</exception>
    /// <exception cref="ArgumentException">A line is not of this contact, or for information only.</exception>
    public ContactRecord RecordContact(
        LocalDate on,
        ContactOutcome outcome = ContactOutcome.Sent,
        Channel? channel = null,
        string? proof = null,
        string? by = null,
        IEnumerable<ContactLine>? lines = null)
    {
        if (Verdict != ContactVerdict.Contact) throw new InvalidOperationException("There is no contact to record: the verdict is " + WireName.Of(Verdict) + ".");
        var made = (lines ?? Lines.Where(line => line.IsAsked)).ToList();
        foreach (var line in made)
        {
            if (!line.IsAsked || !Lines.Contains(line))
                throw new ArgumentException("Nothing is asked for on " + line.Invoice.Number + " by this contact.", nameof(lines));
        }

        return ContactRecord.Of(made.Select(line => new ContactRecordEntry(
            line.Invoice,
            new ContactMade(on, line.Stage!, channel ?? line.Channel!.Value, outcome, line.Key, line.Decision.Phase, Covers(line) ? proof : null, by: by))));
    }

    /// <inheritdoc/>
    public bool Equals(ContactDecision? other) =>
        other is not null && Today == other.Today && Verdict == other.Verdict && Reason == other.Reason && Until == other.Until
        && ReviewOn == other.ReviewOn && ApprovalReasons == other.ApprovalReasons && Alerts == other.Alerts && Lines.Equals(other.Lines)
        && Totals.Equals(other.Totals) && Tasks.Equals(other.Tasks) && Reviews.Equals(other.Reviews) && Policy.Equals(other.Policy)
        && Account.Equals(other.Account);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContactDecision);

    /// <inheritdoc/>
    public override int GetHashCode() => (Debtor.Id, Today, Verdict, Lines.Count).GetHashCode();

    /// <summary>The decision in one line: <c>C-001: contact stage-due, lines: 3</c>.</summary>
    public override string ToString() =>
        Debtor.Id + ": " + WireName.Of(Verdict) + " " + WireName.Of(Reason)
        + (Lines.Count > 0 ? FormattableString.Invariant($", lines: {Lines.Count(line => line.IsAsked)}") : string.Empty);
}

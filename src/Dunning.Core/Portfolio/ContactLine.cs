using System;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Receivables;

namespace Dunning.Portfolio;

/// <summary>An invoice in a contact, at its own stage and with its own key.</summary>
public sealed class ContactLine : IEquatable<ContactLine>
{
    internal ContactLine(ContactLineRole role, in DunningDecision decision, in DunningDecision todays, Channel? channel)
    {
        Role = role;
        Decision = decision;
        Alerts = todays.Alerts;
        DaysLate = todays.DaysLate;
        Channel = channel;
    }

    /// <summary>Why it stands in the contact.</summary>
    public ContactLineRole Role { get; }

    /// <summary>
    /// The decision on the invoice: today's; of an early line the one of the day it is pulled forward from, so that <see cref="DunningDecision.Today"/>
    /// and the days late are that day's.
    /// </summary>
    public DunningDecision Decision { get; }

    /// <summary>The invoice.</summary>
    public Invoice Invoice => Decision.Invoice;

    /// <summary>The stage that is carried out with the contact; null for information.</summary>
    public string? Stage => Decision.StageName;

    /// <summary>What may be demanded on the invoice.</summary>
    public Money Collectible => Decision.Collectible;

    /// <summary>The key to check and store before sending, and to record the contact with; null for information.</summary>
    public string? Key => Decision.Key;

    /// <summary>What a person should see beside the line, as of today.</summary>
    public DunningAlerts Alerts { get; }

    /// <summary>How many days late the invoice is today; negative before the due date.</summary>
    public int DaysLate { get; }

    /// <summary>
    /// The channel it is carried out by: the contact's; but a formal notice beside another act keeps to the channels of its stage, so that a registered letter
    /// stays one. Null for information.
    /// </summary>
    public Channel? Channel { get; }

    /// <summary>Whether something is asked for on it.</summary>
    internal bool IsAsked => Role != ContactLineRole.Information;

    /// <inheritdoc/>
    public bool Equals(ContactLine? other) => other is not null && Role == other.Role && Alerts == other.Alerts && DaysLate == other.DaysLate && Channel == other.Channel && Decision == other.Decision;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContactLine);

    /// <inheritdoc/>
    public override int GetHashCode() => (Role, Decision).GetHashCode();

    /// <summary>Number, role and stage.</summary>
    public override string ToString() => Invoice.Number + " " + Vocabulary.WireName.Of(Role) + (Stage is null ? string.Empty : " " + Stage);
}

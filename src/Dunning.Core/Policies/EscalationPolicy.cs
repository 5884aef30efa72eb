using System;
using Dunning.Calendars;
using Dunning.Vocabulary;

namespace Dunning.Policies;

/// <summary>
/// How a kind of debtor is dunned: an ordered list of stages and a few rules. A policy is data; one that exists is free of faults,
/// as only <see cref="EscalationPolicyBuilder"/> makes them.
/// </summary>
public sealed class EscalationPolicy : IEquatable<EscalationPolicy>
{
    /// <summary>The most stages a policy can have.</summary>
    public const int MostStages = 64;

    /// <summary>The most different recipient roles the stages of a policy can name.</summary>
    public const int MostRecipients = 7;

    internal EscalationPolicy(EscalationPolicyBuilder draft)
    {
        Name = draft.Name;
        Version = draft.Version;
        Stages = ValueList<DunningStage>.Of(draft.Stages);
        Calendar = draft.Calendar;
        Minimum = draft.Minimum;
        CatchUp = draft.CatchUp;
        PaymentGraceDays = draft.PaymentGraceDays;
        AutomaticGraceDays = draft.AutomaticGraceDays;
        OverdueActionDays = draft.OverdueActionDays;
        CollectsPenalties = draft.CollectsPenalties;
        Limitation = draft.Limitation;
        Insolvency = draft.Insolvency;
        Consolidation = draft.Consolidation;
        Promises = draft.Promises;
        Plans = draft.Plans;
        Disputes = draft.Disputes;
        Retries = draft.Retries;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The version, free text.</summary>
    public string Version { get; }

    /// <summary>The stages in the order in which the process goes through them.</summary>
    public ValueList<DunningStage> Stages { get; }

    /// <summary>The calendar on which due days are rolled.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>The least collectible amount for which anything is done.</summary>
    public MinimumAmount Minimum { get; }

    /// <summary>What becomes of stages whose day passed without a run.</summary>
    public CatchUpMode CatchUp { get; }

    /// <summary>Days of rest after a payment: a grace of 3 after the 1st acts again on the 4th.</summary>
    public int PaymentGraceDays { get; }

    /// <summary>Days after the due date through which an automatic payment is waited for.</summary>
    public int AutomaticGraceDays { get; }

    /// <summary>Days after which an action not carried out is announced as overdue.</summary>
    public int OverdueActionDays { get; }

    /// <summary>Whether penalties left when the principal is paid go to a person.</summary>
    public bool CollectsPenalties { get; }

    /// <summary>How long the claim can be sued for.</summary>
    public LimitationRules Limitation { get; }

    /// <summary>How proceedings are answered.</summary>
    public InsolvencyRules Insolvency { get; }

    /// <summary>How the invoices of one debtor are put into one contact.</summary>
    public ConsolidationRules Consolidation { get; }

    /// <summary>What a promise to pay is worth.</summary>
    public PromiseRules Promises { get; }

    /// <summary>How strictly a payment plan is kept.</summary>
    public PlanRules Plans { get; }

    /// <summary>What is done about a disputed claim.</summary>
    public DisputeRules Disputes { get; }

    /// <summary>How often a contact is tried.</summary>
    public RetryRules Retries { get; }

    /// <summary>Begins a policy.</summary>
    /// <param name="name">Its name, not empty.</param>
    /// <param name="version">Its version, free text.</param>
    /// <example>
    /// <code>
    /// var policy = EscalationPolicy.CreateBuilder("house", "1")
    ///     .WithCalendar(BusinessCalendar.France)
    ///     .AddStage(new DunningStage("reminder-1", DunningPhase.Level1, DunningAction.Remind, day: 5, channels: [Channel.Email]))
    ///     .Build();
    /// </code>
    /// </example>
    public static EscalationPolicyBuilder CreateBuilder(string name, string version = "1") => new(name, version);

    /// <summary>A builder that begins with all of this policy.</summary>
    public EscalationPolicyBuilder ToBuilder() => new(this);

    /// <inheritdoc/>
    public bool Equals(EscalationPolicy? other) =>
        other is not null && Name == other.Name && Version == other.Version && Stages.Equals(other.Stages) && Calendar.Equals(other.Calendar)
        && Minimum.Equals(other.Minimum) && CatchUp == other.CatchUp && PaymentGraceDays == other.PaymentGraceDays
        && AutomaticGraceDays == other.AutomaticGraceDays && OverdueActionDays == other.OverdueActionDays
        && CollectsPenalties == other.CollectsPenalties && Limitation.Equals(other.Limitation) && Insolvency.Equals(other.Insolvency)
        && Consolidation.Equals(other.Consolidation) && Promises.Equals(other.Promises) && Plans.Equals(other.Plans)
        && Disputes.Equals(other.Disputes) && Retries.Equals(other.Retries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EscalationPolicy);

    /// <inheritdoc/>
    public override int GetHashCode() => (Name, Version, Stages).GetHashCode();

    /// <summary>Name and version.</summary>
    public override string ToString() => Name + " " + Version;
}

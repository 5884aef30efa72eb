using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Dunning.Calendars;
using Dunning.Faults;
using Dunning.Vocabulary;

namespace Dunning.Policies;

/// <summary>Gathers a policy and checks it as a whole: every fault is reported at once. Not safe for several threads.</summary>
public sealed class EscalationPolicyBuilder
{
    private readonly List<DunningStage> _stages = [];

    internal EscalationPolicyBuilder(string name, string version)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(version);
        Name = name;
        Version = version;
    }

    internal EscalationPolicyBuilder(EscalationPolicy policy)
        : this(policy.Name, policy.Version)
    {
        _stages.AddRange(policy.Stages);
        Calendar = policy.Calendar;
        Minimum = policy.Minimum;
        CatchUp = policy.CatchUp;
        PaymentGraceDays = policy.PaymentGraceDays;
        AutomaticGraceDays = policy.AutomaticGraceDays;
        OverdueActionDays = policy.OverdueActionDays;
        CollectsPenalties = policy.CollectsPenalties;
        Limitation = policy.Limitation;
        Insolvency = policy.Insolvency;
        Consolidation = policy.Consolidation;
        Promises = policy.Promises;
        Plans = policy.Plans;
        Disputes = policy.Disputes;
        Retries = policy.Retries;
    }

    internal string Name { get; private set; }

    internal string Version { get; private set; }

    internal IReadOnlyList<DunningStage> Stages => _stages;

    internal BusinessCalendar Calendar { get; private set; } = BusinessCalendar.None;

    internal MinimumAmount Minimum { get; private set; } = MinimumAmount.Zero;

    internal CatchUpMode CatchUp { get; private set; }

    internal int PaymentGraceDays { get; private set; } = 3;

    internal int AutomaticGraceDays { get; private set; } = 5;

    internal int OverdueActionDays { get; private set; } = 7;

    internal bool CollectsPenalties { get; private set; }

    internal LimitationRules Limitation { get; private set; } = new();

    internal InsolvencyRules Insolvency { get; private set; } = new();

    internal ConsolidationRules Consolidation { get; private set; } = new();

    internal PromiseRules Promises { get; private set; } = new();

    internal PlanRules Plans { get; private set; } = new();

    internal DisputeRules Disputes { get; private set; } = new();

    internal RetryRules Retries { get; private set; } = new();

    /// <summary>Gives it another name and version.</summary>
    /// <param name="name">Its name, not empty.</param>
    /// <param name="version">Its version, free text.</param>
    public EscalationPolicyBuilder WithName(string name, string version)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(version);
        Name = name;
        Version = version;
        return this;
    }

    /// <summary>Adds a stage behind those it has.</summary>
    /// <param name="stage">The stage.</param>
    public EscalationPolicyBuilder AddStage(DunningStage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        _stages.Add(stage);
        return this;
    }

    /// <summary>Replaces all stages.</summary>
    /// <param name="stages">The stages in the order in which the process goes through them.</param>
    public EscalationPolicyBuilder WithStages(params IEnumerable<DunningStage> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        var replacement = ValueList<DunningStage>.Of(stages);
        _stages.Clear();
        _stages.AddRange(replacement);
        return this;
    }

    /// <summary>The calendar on which due days are rolled; every day is a business day unless said otherwise.</summary>
    /// <param name="calendar">The new value.</param>
    public EscalationPolicyBuilder WithCalendar(BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        Calendar = calendar;
        return this;
    }

    /// <summary>The least collectible amount for which anything is done; 0 unless said otherwise.</summary>
    /// <param name="minimum">The new value.</param>
    public EscalationPolicyBuilder WithMinimum(MinimumAmount minimum)
    {
        ArgumentNullException.ThrowIfNull(minimum);
        Minimum = minimum;
        return this;
    }

    /// <summary>What becomes of stages whose day passed without a run; step by step unless said otherwise.</summary>
    /// <param name="catchUp">The new value.</param>
    public EscalationPolicyBuilder WithCatchUp(CatchUpMode catchUp)
    {
        CatchUp = catchUp;
        return this;
    }

    /// <summary>Days of rest after a payment, 0 to 3650; 3 unless said otherwise.</summary>
    /// <param name="paymentGraceDays">The new value.</param>
    public EscalationPolicyBuilder WithPaymentGraceDays(int paymentGraceDays)
    {
        PaymentGraceDays = paymentGraceDays;
        return this;
    }

    /// <summary>Days after the due date through which an automatic payment is waited for, 0 to 3650; 5 unless said otherwise.</summary>
    /// <param name="automaticGraceDays">The new value.</param>
    public EscalationPolicyBuilder WithAutomaticGraceDays(int automaticGraceDays)
    {
        AutomaticGraceDays = automaticGraceDays;
        return this;
    }

    /// <summary>Days after which an action not carried out is announced as overdue, 0 to 3650; 7 unless said otherwise.</summary>
    /// <param name="overdueActionDays">The new value.</param>
    public EscalationPolicyBuilder WithOverdueActionDays(int overdueActionDays)
    {
        OverdueActionDays = overdueActionDays;
        return this;
    }

    /// <summary>Whether penalties left when the principal is paid go to a person; not unless said otherwise.</summary>
    /// <param name="collectsPenalties">The new value.</param>
    public EscalationPolicyBuilder WithCollectsPenalties(bool collectsPenalties)
    {
        CollectsPenalties = collectsPenalties;
        return this;
    }

    /// <summary>How long the claim can be sued for.</summary>
    /// <param name="limitation">The new value.</param>
    public EscalationPolicyBuilder WithLimitation(LimitationRules limitation)
    {
        ArgumentNullException.ThrowIfNull(limitation);
        Limitation = limitation;
        return this;
    }

    /// <summary>How proceedings are answered.</summary>
    /// <param name="insolvency">The new value.</param>
    public EscalationPolicyBuilder WithInsolvency(InsolvencyRules insolvency)
    {
        ArgumentNullException.ThrowIfNull(insolvency);
        Insolvency = insolvency;
        return this;
    }

    /// <summary>How the invoices of one debtor are put into one contact.</summary>
    /// <param name="consolidation">The new value.</param>
    public EscalationPolicyBuilder WithConsolidation(ConsolidationRules consolidation)
    {
        ArgumentNullException.ThrowIfNull(consolidation);
        Consolidation = consolidation;
        return this;
    }

    /// <summary>What a promise to pay is worth.</summary>
    /// <param name="promises">The new value.</param>
    public EscalationPolicyBuilder WithPromises(PromiseRules promises)
    {
        ArgumentNullException.ThrowIfNull(promises);
        Promises = promises;
        return this;
    }

    /// <summary>How strictly a payment plan is kept.</summary>
    /// <param name="plans">The new value.</param>
    public EscalationPolicyBuilder WithPlans(PlanRules plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        Plans = plans;
        return this;
    }

    /// <summary>What is done about a disputed claim.</summary>
    /// <param name="disputes">The new value.</param>
    public EscalationPolicyBuilder WithDisputes(DisputeRules disputes)
    {
        ArgumentNullException.ThrowIfNull(disputes);
        Disputes = disputes;
        return this;
    }

    /// <summary>How often a contact is tried.</summary>
    /// <param name="retries">The new value.</param>
    public EscalationPolicyBuilder WithRetries(RetryRules retries)
    {
        ArgumentNullException.ThrowIfNull(retries);
        Retries = retries;
        return this;
    }

    /// <summary>The policy.</summary>
    /// <returns>A policy free of faults.</returns>
    /// <exception cref="InvalidPolicyException">It has faults; all of them are listed.</exception>
    public EscalationPolicy Build() =>
        TryBuild(out var policy, out var faults) ? policy : throw new InvalidPolicyException(Name, faults);

    /// <summary>The policy, if it is free of faults.</summary>
    /// <param name="policy">The policy; null when it has faults.</param>
    /// <param name="faults">Every fault; empty when there is none.</param>
    /// <returns>Whether there is a policy.</returns>
    public bool TryBuild([NotNullWhen(true)] out EscalationPolicy? policy, out ValueList<Fault> faults)
    {
        var draft = new EscalationPolicy(this);
        faults = PolicyValidation.FaultsOf(draft);
        policy = faults.Any(fault => fault.Severity == FaultSeverity.Error) ? null : draft;
        return policy is not null;
    }

    /// <summary>The policy as it stands, for the built-in ones: tests check them, so that no start of a program pays for it.</summary>
    internal EscalationPolicy BuildUnchecked() => new(this);
}

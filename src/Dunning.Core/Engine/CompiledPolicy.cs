using System;
using System.Collections.Generic;
using Dunning.Calendars;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Engine;

/// <summary>A policy as numbers and arrays, made once, so that folding and deciding look up nothing but these.</summary>
internal sealed class CompiledPolicy
{
    /// <summary>A contact of no stage: one that was retired, of a phase before every stage of the policy.</summary>
    public const int BeforeAllStages = -1;

    public const int SendEvidence = -2;
    public const int ConfirmPromise = -3;
    public const int DeclareClaim = -4;

    /// <summary>A contact of a stage nobody knows.</summary>
    public const int UnknownStage = -5;

    /// <summary>The byte of <see cref="CaseState.Reach"/> that tells the channels of any contact.</summary>
    public const int AnyRecipientSlot = 0;

    private const int Phases = (int)DunningPhase.Litigation + 1;

    private readonly Dictionary<string, int> _indexByName = new(StringComparer.Ordinal)
    {
        [WireName.Of(DunningAction.SendEvidence)] = SendEvidence,
        [WireName.Of(DunningAction.ConfirmPromise)] = ConfirmPromise,
        [WireName.Of(DunningAction.DeclareClaim)] = DeclareClaim,
    };

    private readonly int[] _lastStageUpTo = new int[Phases];
    private readonly ContactRole[] _recipients;
    private readonly CompiledMinimum _minimum;

    public CompiledPolicy(EscalationPolicy source, int index)
    {
        Source = source;
        Index = index;
        Calendar = source.Calendar;
        _minimum = new CompiledMinimum(source.Minimum);
        SkipsToCurrent = source.CatchUp == CatchUpMode.SkipToCurrent;
        PromiseAccelerates = source.Promises.WhenBroken == BrokenPromiseMode.Accelerate;
        AutomaticGraceDays = source.AutomaticGraceDays;
        OverdueActionDays = source.OverdueActionDays;
        LimitationWarningDays = source.Limitation.WarningDays;
        RetryAfterDays = source.Retries.AfterDays;
        MostTries = source.Retries.AtMost;

        var recipients = new List<ContactRole>();
        Stages = new CompiledStage[source.Stages.Count];
        for (var i = 0; i < Stages.Length; i++)
        {
            var stage = source.Stages[i];
            if (!recipients.Contains(stage.Recipient)) recipients.Add(stage.Recipient);
            Stages[i] = new CompiledStage(stage, recipients.IndexOf(stage.Recipient) + 1);
            _indexByName.Add(stage.Name, i);
        }

        _recipients = [.. recipients];
        for (var phase = 0; phase < Phases; phase++) _lastStageUpTo[phase] = LastStageUpTo((DunningPhase)phase);
        PlanResumeAt = IndexOf(source.Plans.ResumeAt);
        DisputeResumeAt = IndexOf(source.Disputes.ResumeAt);
    }

    public static CompiledChannels SpecialChannels { get; } = new([Channel.Email, Channel.Letter, Channel.RegisteredLetter]);

    public EscalationPolicy Source { get; }

    /// <summary>Its place among the policies of the engine.</summary>
    public int Index { get; }

    public CompiledStage[] Stages { get; }

    public BusinessCalendar Calendar { get; }

    public bool SkipsToCurrent { get; }

    public bool PromiseAccelerates { get; }

    public int AutomaticGraceDays { get; }

    public int OverdueActionDays { get; }

    public int LimitationWarningDays { get; }

    public int RetryAfterDays { get; }

    public int MostTries { get; }

    /// <summary>The place of the stage at which a broken plan resumes; <see cref="BeforeAllStages"/> for none.</summary>
    public int PlanResumeAt { get; }

    /// <summary>The place of the stage at which a rejected dispute resumes; <see cref="BeforeAllStages"/> for none.</summary>
    public int DisputeResumeAt { get; }

    public bool MinimumIsReachedBy(long amountMinor, Monetary.Currency currency) => _minimum.IsReachedBy(amountMinor, currency);

    /// <summary>The place of a stage; <see cref="BeforeAllStages"/> when the policy has none of that name.</summary>
    public int IndexOf(string? stageName) =>
        stageName is not null && _indexByName.TryGetValue(stageName, out var index) && index >= 0 ? index : BeforeAllStages;

    /// <summary>
    /// What a contact is of: the place of a stage of the policy or a special act. A stage the policy no longer has counts by its phase: as the
    /// last stage of that phase or of an earlier one.
    /// </summary>
    public int Resolve(ContactMade contact)
    {
        if (_indexByName.TryGetValue(contact.Stage, out var index)) return index;
        return contact.Phase is { } phase && (uint)phase < Phases ? _lastStageUpTo[(int)phase] : UnknownStage;
    }

    /// <summary>The channels of each recipient the policy names, a byte each.</summary>
    public ulong ReachOf(Debtor debtor)
    {
        ulong reach = debtor.AnyChannel;
        for (var i = 0; i < _recipients.Length; i++) reach |= (ulong)debtor.ChannelsOf(_recipients[i]) << (8 * (i + 1));
        return reach;
    }

    public string StageName(Outcome outcome) =>
        outcome.Stage >= 0 ? Source.Stages[outcome.Stage].Name : WireName.Of(outcome.Action);

    private int LastStageUpTo(DunningPhase phase)
    {
        var index = Stages.Length - 1;
        while (index >= 0 && Stages[index].Phase > phase) index--;
        return index;
    }
}

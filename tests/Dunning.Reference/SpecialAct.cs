using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Reference;

/// <summary>Section 5, Special acts: <c>send-evidence</c> and <c>confirm-promise</c>.</summary>
internal sealed class SpecialAct
{
    private static readonly Channel[] Preference = [Channel.Email, Channel.Letter, Channel.RegisteredLetter];

    private readonly Case _case;
    private readonly DunningAction _action;
    private readonly DecisionReason _reason;
    private readonly List<Act> _since;

    /// <param name="its">The case.</param>
    /// <param name="action">Which of the two.</param>
    /// <param name="reason">The reason of the act.</param>
    /// <param name="cause">The dispute or promise.</param>
    /// <param name="due">The day it falls due, before the calendar moves it.</param>
    public SpecialAct(Case its, DunningAction action, DecisionReason reason, Entry cause, LocalDate due)
    {
        _case = its;
        _action = action;
        _reason = reason;
        _since = Since(its, action, cause);

        // "due no earlier than roll(last try + afterDays)".
        var retry = _since.LastOrDefault(a => a.IsTry)?.Day.PlusDays(its.Policy.Retries.AfterDays);
        DueOn = BusinessDays.Roll(its.Policy, Days.Latest(due, retry));
    }

    /// <summary>The day it falls due.</summary>
    public LocalDate DueOn { get; }

    public static bool IsCarriedOutSince(Case its, DunningAction action, Entry cause) => Since(its, action, cause).Exists(a => a.IsCarriedOut);

    /// <summary>What is to be done; null "while that day is to come: the rule goes on as if nothing were to be sent".</summary>
    public ReferenceDecision? Decide(LocalDate today)
    {
        // "unknown last → review delivery-unknown; atMost of them → review undeliverable".
        if (_since.LastOrDefault()?.Outcome == ContactOutcome.Unknown) return Answers.Review(_case, today, DecisionReason.DeliveryUnknown);
        if (_since.Count >= _case.Policy.Retries.AtMost) return Answers.Review(_case, today, DecisionReason.Undeliverable);
        if (today < DueOn) return null;

        // "the channel rotates"; "No channel → review no-reachable-channel."
        var channels = _case.Reachable(Preference, null);
        return channels.Count == 0
            ? Answers.Review(_case, today, DecisionReason.NoReachableChannel)
            : Answers.SpecialAct(_case, today, _action, _reason, DueOn, channels[_since.Count(a => a.IsTry) % channels.Count]);
    }

    /// <summary>"Acts and tries since the dispute or promise, of whatever cycle".</summary>
    private static List<Act> Since(Case its, DunningAction action, Entry cause) =>
        [.. its.Facts.Acts.Where(a => a.Stage == WireName.Of(action) && a.Place > cause.Place)];
}

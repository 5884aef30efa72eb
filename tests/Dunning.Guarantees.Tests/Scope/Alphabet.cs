using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Guarantees.Scope;

/// <summary>What a move does after a sequence: the event it adds, or none where there is nothing to do it to.</summary>
internal static class Alphabet
{
    private const decimal Part = 40m;
    private const decimal DisputedPart = 30m;
    private const decimal Interest = 5m;
    private const int HoldDays = 6;
    private const int PromiseDays = 4;
    private const int ExtensionDays = 10;

    public static IReadOnlyList<Move> Moves { get; } = Enum.GetValues<Move>();

    /// <summary>Those of which sequences of five moves are made.</summary>
    public static IReadOnlyList<Move> Core { get; } =
    [
        Move.Sent, Move.Failed, Move.Unknown, Move.PaidInPart, Move.PaidInFull, Move.Returned, Move.WrittenOff, Move.DisputedInPart,
        Move.DisputedInWhole, Move.Rejected, Move.Promised, Move.PlanAgreed, Move.HeldUntil, Move.HandedOverOrRecalled, Move.Insolvency, Move.Skipped, Move.Escalated,
    ];

    /// <summary>Days a move adds to that of its place, so that two events of neighbouring places may fall on one day.</summary>
    public static int DaysOf(Move move) => move switch
    {
        <= Move.LateOutcome => 0,
        <= Move.Charged => 1,
        <= Move.Withdrawn => 2,
        _ => 3,
    };

    public static Step? Next(Facts facts, Move move)
    {
        var day = facts.Frame.Days[facts.Sequence.Length - facts.Frame.Given.Length] + DaysOf(move);
        return move switch
        {
            Move.Sent => Contact(facts, day, move, ContactOutcome.Sent),
            Move.Failed => Contact(facts, day, move, ContactOutcome.Failed),
            Move.Unknown => Contact(facts, day, move, ContactOutcome.Unknown),
            Move.LateOutcome => LateOutcome(facts, day),
            Move.PaidInPart => new Step(move, StepKind.Payment, day) { Amount = Part },
            Move.PaidInFull => new Step(move, StepKind.Payment, day) { Amount = facts.Balance > 0m ? facts.Balance : Part },
            Move.Returned => Return(facts, day),
            Move.CreditNote => new Step(move, StepKind.Credit, day) { Amount = DisputedPart },
            Move.WrittenOff => facts.IsClosed ? null : new Step(move, StepKind.WriteOff, day),
            Move.Charged => new Step(move, StepKind.Charge, day) { Amount = Interest },
            Move.DisputedInPart => new Step(move, StepKind.Dispute, day) { Amount = DisputedPart },
            Move.DisputedInWhole => new Step(move, StepKind.Dispute, day),
            Move.Rejected => Close(facts, day, move, StepKind.Reject),
            Move.Accepted => Close(facts, day, move, StepKind.Accept),
            Move.Promised => new Step(move, StepKind.Promise, day) { Until = day + PromiseDays },
            Move.PlanAgreed => new Step(move, StepKind.Plan, day),
            Move.Withdrawn => Withdraw(facts, day),
            Move.HeldUntil => new Step(move, StepKind.Hold, day) { Until = day + HoldDays },
            Move.HeldOrLifted => new Step(move, facts.IsHeld(day) ? StepKind.Lift : StepKind.Hold, day),
            Move.HandedOverOrRecalled => new Step(move, facts.IsHandedOver ? StepKind.Recall : StepKind.HandOver, day),
            Move.Insolvency => Insolvency(facts, day),
            Move.Court => new Step(move, !facts.IsBeforeCourt ? StepKind.LegalAction : facts.HasTitle ? StepKind.EndLegalAction : StepKind.Title, day),
            Move.Skipped => Skip(facts, day),
            Move.Escalated => new Step(move, StepKind.Escalate, day) { Stage = Math.Min(facts.Position + 2, facts.Policy.Stages.Count - 1) },
            Move.Extended => new Step(move, StepKind.Extend, day) { Until = Math.Max(facts.Due, day) + ExtensionDays },
            Move.Reversed => Reverse(facts, day),
            _ => throw new ArgumentOutOfRangeException(nameof(move), move, null),
        };
    }

    /// <summary>
    /// The host carries out what comes next: evidence that is asked for, a promise to confirm, else the next stage that is for this debtor, whether or
    /// not it is due.
    /// </summary>
    private static Step? Contact(Facts facts, int day, Move move, ContactOutcome outcome)
    {
        var stage = facts.Evidence is not null ? Stages.SendEvidence
            : facts.Confirmation is not null ? Stages.ConfirmPromise
            : NextInList(facts);
        return stage == Stages.None ? null : new Step(move, StepKind.Contact, day) { Stage = stage, Outcome = outcome, Key = facts.KeyOf(stage) };
    }

    private static int NextInList(Facts facts)
    {
        for (var i = facts.Position + 1; i < facts.Policy.Stages.Count; i++)
        {
            if (facts.AppliesToDebtor(i) && !(facts.IsPreventive(i) && facts.LastEvent > facts.Due)) return i;
        }

        return Stages.None;
    }

    /// <summary>What became of the latest act: delivered where that was not known, else it failed.</summary>
    private static Step? LateOutcome(Facts facts, int day)
    {
        if (Last(facts, step => step.Kind == StepKind.Contact) is not { } contact) return null;
        var outcome = contact.Outcome == ContactOutcome.Unknown ? ContactOutcome.Delivered : ContactOutcome.NotReached;
        return contact with { Move = Move.LateOutcome, Day = day, Outcome = outcome };
    }

    /// <summary>The latest payment comes back, or what is left of the payments where that is less.</summary>
    private static Step? Return(Facts facts, int day)
    {
        var paid = facts.Events.Sum(one => one.Step.Kind == StepKind.Payment ? one.Step.Amount : one.Step.Kind == StepKind.Return ? -one.Step.Amount : 0m)!.Value;
        if (paid <= 0m) return null;
        var latest = Last(facts, step => step.Kind == StepKind.Payment)!.Amount!.Value;
        return new Step(Move.Returned, StepKind.Return, day) { Amount = Math.Min(latest, paid) };
    }

    private static Step? Close(Facts facts, int day, Move move, StepKind kind) =>
        facts.AnyDispute ? new Step(move, kind, day) { About = facts.OpenDisputes[0] } : null;

    private static Step? Withdraw(Facts facts, int day) =>
        Last(facts, step => step.Kind is StepKind.Promise or StepKind.Plan)?.Kind switch
        {
            StepKind.Promise => new Step(Move.Withdrawn, StepKind.Withdraw, day),
            StepKind.Plan => new Step(Move.Withdrawn, StepKind.Cancel, day),
            _ => null,
        };

    private static Step Insolvency(Facts facts, int day)
    {
        var kind = !facts.IsInsolvent ? StepKind.Insolvency : facts.IsStayed ? StepKind.CloseInsolvency : StepKind.Declare;
        return new Step(Move.Insolvency, kind, day) { Until = day - 1, Key = kind == StepKind.Declare ? facts.KeyOfDeclaration : null };
    }

    private static Step? Skip(Facts facts, int day) =>
        facts.Position + 1 < facts.Policy.Stages.Count ? new Step(Move.Skipped, StepKind.Skip, day) { Stage = facts.Position + 1 } : null;

    /// <summary>The latest payment or contact was recorded by mistake; none that was returned since, as then more would have been returned than paid.</summary>
    private static Step? Reverse(Facts facts, int day)
    {
        var place = facts.Events.Where(one => one.Step.Kind is StepKind.Payment or StepKind.Contact).Select(one => one.Place).DefaultIfEmpty(-1).Last();
        if (place < 0) return null;
        var wasReturned = facts.Sequence[place].Kind == StepKind.Payment && facts.Events.Any(one => one.Step.Kind == StepKind.Return);
        return wasReturned ? null : new Step(Move.Reversed, StepKind.Reverse, day) { About = place };
    }

    private static Step? Last(Facts facts, Func<Step, bool> isOne) =>
        facts.Events.Select(one => one.Step).LastOrDefault(isOne);
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Guarantees.Scope;

/// <summary>What a letter does after a word: the event it adds, or none where there is nothing to do it to.</summary>
internal static class Alphabet
{
    private const decimal Part = 40m;
    private const decimal DisputedPart = 30m;
    private const decimal Interest = 5m;
    private const int HoldDays = 6;
    private const int PromiseDays = 4;
    private const int ExtensionDays = 10;

    public static IReadOnlyList<Letter> Letters { get; } = Enum.GetValues<Letter>();

    /// <summary>Those of which words of five letters are made.</summary>
    public static IReadOnlyList<Letter> Core { get; } =
    [
        Letter.Sent, Letter.Failed, Letter.Unknown, Letter.PaidInPart, Letter.PaidInFull, Letter.Returned, Letter.WrittenOff, Letter.DisputedInPart,
        Letter.DisputedInWhole, Letter.Rejected, Letter.Promised, Letter.PlanAgreed, Letter.HeldUntil, Letter.HandedOverOrRecalled, Letter.Insolvency, Letter.Skipped, Letter.Escalated,
    ];

    /// <summary>Days a letter adds to that of its place, so that two events of neighbouring places may fall on one day.</summary>
    public static int DaysOf(Letter letter) => letter switch
    {
        <= Letter.LateOutcome => 0,
        <= Letter.Charged => 1,
        <= Letter.Withdrawn => 2,
        _ => 3,
    };

    public static Step? Next(Facts facts, Letter letter)
    {
        var day = facts.Frame.Days[facts.Word.Length - facts.Frame.Given.Length] + DaysOf(letter);
        return letter switch
        {
            Letter.Sent => Contact(facts, day, letter, ContactOutcome.Sent),
            Letter.Failed => Contact(facts, day, letter, ContactOutcome.Failed),
            Letter.Unknown => Contact(facts, day, letter, ContactOutcome.Unknown),
            Letter.LateOutcome => LateOutcome(facts, day),
            Letter.PaidInPart => new Step(letter, StepKind.Payment, day) { Amount = Part },
            Letter.PaidInFull => new Step(letter, StepKind.Payment, day) { Amount = facts.Balance > 0m ? facts.Balance : Part },
            Letter.Returned => Return(facts, day),
            Letter.CreditNote => new Step(letter, StepKind.Credit, day) { Amount = DisputedPart },
            Letter.WrittenOff => facts.IsClosed ? null : new Step(letter, StepKind.WriteOff, day),
            Letter.Charged => new Step(letter, StepKind.Charge, day) { Amount = Interest },
            Letter.DisputedInPart => new Step(letter, StepKind.Dispute, day) { Amount = DisputedPart },
            Letter.DisputedInWhole => new Step(letter, StepKind.Dispute, day),
            Letter.Rejected => Close(facts, day, letter, StepKind.Reject),
            Letter.Accepted => Close(facts, day, letter, StepKind.Accept),
            Letter.Promised => new Step(letter, StepKind.Promise, day) { Until = day + PromiseDays },
            Letter.PlanAgreed => new Step(letter, StepKind.Plan, day),
            Letter.Withdrawn => Withdraw(facts, day),
            Letter.HeldUntil => new Step(letter, StepKind.Hold, day) { Until = day + HoldDays },
            Letter.HeldOrLifted => new Step(letter, facts.IsHeld(day) ? StepKind.Lift : StepKind.Hold, day),
            Letter.HandedOverOrRecalled => new Step(letter, facts.IsHandedOver ? StepKind.Recall : StepKind.HandOver, day),
            Letter.Insolvency => Insolvency(facts, day),
            Letter.Court => new Step(letter, !facts.IsBeforeCourt ? StepKind.LegalAction : facts.HasTitle ? StepKind.EndLegalAction : StepKind.Title, day),
            Letter.Skipped => Skip(facts, day),
            Letter.Escalated => new Step(letter, StepKind.Escalate, day) { Stage = Math.Min(facts.Position + 2, facts.Policy.Stages.Count - 1) },
            Letter.Extended => new Step(letter, StepKind.Extend, day) { Until = Math.Max(facts.Due, day) + ExtensionDays },
            Letter.Reversed => Reverse(facts, day),
            _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, null),
        };
    }

    /// <summary>
    /// The host carries out what comes next: evidence that is asked for, a promise to confirm, else the next stage that is for this debtor, whether or
    /// not it is due.
    /// </summary>
    private static Step? Contact(Facts facts, int day, Letter letter, ContactOutcome outcome)
    {
        var stage = facts.Evidence is not null ? Stages.SendEvidence
            : facts.Confirmation is not null ? Stages.ConfirmPromise
            : NextInList(facts);
        return stage == Stages.None ? null : new Step(letter, StepKind.Contact, day) { Stage = stage, Outcome = outcome, Key = facts.KeyOf(stage) };
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
        return contact with { Letter = Letter.LateOutcome, Day = day, Outcome = outcome };
    }

    /// <summary>The latest payment comes back, or what is left of the payments where that is less.</summary>
    private static Step? Return(Facts facts, int day)
    {
        var paid = facts.Events.Sum(one => one.Step.Kind == StepKind.Payment ? one.Step.Amount : one.Step.Kind == StepKind.Return ? -one.Step.Amount : 0m)!.Value;
        if (paid <= 0m) return null;
        var latest = Last(facts, step => step.Kind == StepKind.Payment)!.Amount!.Value;
        return new Step(Letter.Returned, StepKind.Return, day) { Amount = Math.Min(latest, paid) };
    }

    private static Step? Close(Facts facts, int day, Letter letter, StepKind kind) =>
        facts.AnyDispute ? new Step(letter, kind, day) { About = facts.OpenDisputes[0] } : null;

    private static Step? Withdraw(Facts facts, int day) =>
        Last(facts, step => step.Kind is StepKind.Promise or StepKind.Plan)?.Kind switch
        {
            StepKind.Promise => new Step(Letter.Withdrawn, StepKind.Withdraw, day),
            StepKind.Plan => new Step(Letter.Withdrawn, StepKind.Cancel, day),
            _ => null,
        };

    private static Step Insolvency(Facts facts, int day)
    {
        var kind = !facts.IsInsolvent ? StepKind.Insolvency : facts.IsStayed ? StepKind.CloseInsolvency : StepKind.Declare;
        return new Step(Letter.Insolvency, kind, day) { Until = day - 1, Key = kind == StepKind.Declare ? facts.KeyOfDeclaration : null };
    }

    private static Step? Skip(Facts facts, int day) =>
        facts.Position + 1 < facts.Policy.Stages.Count ? new Step(Letter.Skipped, StepKind.Skip, day) { Stage = facts.Position + 1 } : null;

    /// <summary>The latest payment or contact was recorded by mistake; none that was returned since, as then more would have been returned than paid.</summary>
    private static Step? Reverse(Facts facts, int day)
    {
        var place = facts.Events.Where(one => one.Step.Kind is StepKind.Payment or StepKind.Contact).Select(one => one.Place).DefaultIfEmpty(-1).Last();
        if (place < 0) return null;
        var wasReturned = facts.Word[place].Kind == StepKind.Payment && facts.Events.Any(one => one.Step.Kind == StepKind.Return);
        return wasReturned ? null : new Step(Letter.Reversed, StepKind.Reverse, day) { About = place };
    }

    private static Step? Last(Facts facts, Func<Step, bool> isOne) =>
        facts.Events.Select(one => one.Step).LastOrDefault(isOne);
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine.Folding;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Engine.Explaining;

/// <summary>Events of a kind dated today, in the sizes and with the days that may matter to a case: each side of what its rules compare.</summary>
internal sealed class Probes(CompiledPolicy policy, Invoice invoice, CaseState state, CaseFold fold, DunningEvent[] known, LocalDate today)
{
    private static readonly bool[] Either = [false, true];

    private readonly LocalDate _far = today.PlusYears(1);
    private readonly LocalDate _longAgo = today.PlusYears(-1);

    public IEnumerable<DunningEvent> Of(DunningEventKind kind) => kind switch
    {
        DunningEventKind.Payment => Amounts().Select(amount => new PaymentReceived(today, amount)),
        DunningEventKind.PaymentReturned => Returns().Select(amount => new PaymentReturned(today, amount)),
        DunningEventKind.CreditNote => Amounts().Select(amount => new CreditNoteIssued(today, amount)),
        DunningEventKind.WriteOff => Amounts().Select(amount => new AmountWrittenOff(today, amount)),
        DunningEventKind.Contact => Contacts(),
        DunningEventKind.Promise => Promises(),
        DunningEventKind.PromiseWithdrawn => [new PromiseWithdrawn(today)],
        DunningEventKind.Dispute => Amounts().Select(amount => (Money?)amount).Append(null).Select(amount => new DisputeOpened(today, NewDispute(), amount)),
        DunningEventKind.DisputeClosed => Closings(),
        DunningEventKind.Plan => Plans(),
        DunningEventKind.PlanCancelled => [new PlanCancelled(today)],
        DunningEventKind.Hold => [new HoldPlaced(today), new HoldPlaced(today, today), new HoldPlaced(today, today.PlusDays(1)), new HoldPlaced(today, _far)],
        DunningEventKind.HoldLifted => [new HoldLifted(today)],
        DunningEventKind.Skip => policy.Source.Stages.Select(stage => new StageSkipped(today, stage.Name)),
        DunningEventKind.Escalate => policy.Source.Stages.Select(stage => new StageEscalated(today, stage.Name)),
        DunningEventKind.Extension => Days().Select(due => new DueDateExtended(today, due)),
        DunningEventKind.Insolvency => Insolvencies(),
        DunningEventKind.ClaimDeclared => [new ClaimDeclared(today)],
        DunningEventKind.InsolvencyClosed => [new InsolvencyClosed(today)],
        DunningEventKind.HandedOver => [new HandedOver(today)],
        DunningEventKind.Recalled => [new Recalled(today)],
        DunningEventKind.Acknowledged => [new DebtAcknowledged(today)],
        DunningEventKind.LegalAction => [new LegalActionStarted(today)],
        DunningEventKind.LegalActionEnded => [new LegalActionEnded(today)],
        DunningEventKind.EnforceableTitle => [new EnforceableTitleObtained(today)],
        DunningEventKind.InterestCharged => Amounts().Select(amount => new InterestCharged(today, today, amount)),
        DunningEventKind.FeeCharged => Amounts().Select(amount => new FeeCharged(today, amount)),
        DunningEventKind.PenaltyWaived => Amounts().Select(amount => new PenaltyWaived(today, amount)),
        DunningEventKind.Note => [new NoteTaken(today, "-")],
        DunningEventKind.Reversed => known.Where(e => e.Id is not null).Select(e => new EventReversed(today, e.Id!)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of event."),
    };

    /// <summary>The least there is, and each sum at which something turns, with one unit less and one more.</summary>
    private IEnumerable<Money> Amounts()
    {
        fold.Plan.AtStake(out var owed);
        var planned = fold.Plan.Plan?.Steps.Sum(step => step.AmountMinor) ?? 0;
        long[] turns =
        [
            0, state.Balance, state.Collectible, fold.Balance.CreditMissing, fold.Balance.PenaltiesOutstanding, fold.Balance.PenaltiesOutstanding + state.Balance,
            fold.StandingPromise.Amount - fold.StandingPromise.PaidSince, owed - fold.Plan.PaidSince, planned - fold.Plan.PaidSince,
            state.Collectible - Minor(policy.Source.Minimum.For(state.Currency)),
            .. policy.Source.Stages.Select(stage => state.Collectible - Minor(stage.Minimum.For(state.Currency))),
        ];
        return turns.SelectMany(turn => new[] { Math.Abs(turn) - 1, Math.Abs(turn), Math.Abs(turn) + 1 })
            .Where(minor => minor > 0).Distinct().Select(minor => MinorUnits.ToMoney(minor, state.Currency));
    }

    /// <summary>What may have come in: each payment, all of them, or the least part. What was not paid is refused.</summary>
    private IEnumerable<Money> Returns() =>
        known.OfType<PaymentReceived>().Select(payment => payment.Amount).Append(PaidInAll()).Where(amount => amount.Amount > 0m).Concat(Amounts()).Distinct();

    private Money PaidInAll()
    {
        var index = state.History.Index;
        return MinorUnits.ToMoney(
            Enumerable.Range(0, state.Known).Where(i => !index.IsReversed(i, state.Known)).Sum(i => index[i].Event switch
            {
                PaymentReceived payment => payment.AmountMinor,
                PaymentReturned returned => -returned.AmountMinor,
                _ => 0,
            }),
            state.Currency);
    }

    /// <summary>Every stage and special act that gets through, does not, or stays in doubt; and a later word on each act with a key.</summary>
    private IEnumerable<DunningEvent> Contacts()
    {
        ContactOutcome[] outcomes = [ContactOutcome.Sent, ContactOutcome.Failed, ContactOutcome.Unknown];
        var acts = policy.Source.Stages.Select(stage => stage.Name)
            .Concat([WireName.Of(DunningAction.SendEvidence), WireName.Of(DunningAction.ConfirmPromise)])
            .Select(stage => (Stage: stage, Key: (string?)null))
            .Concat(known.OfType<ContactMade>().Where(contact => contact.Key is not null).Select(contact => (contact.Stage, contact.Key)).Distinct());
        return acts.SelectMany(act => outcomes.Select(outcome => new ContactMade(today, act.Stage, Channel.Letter, outcome, act.Key)));
    }

    private IEnumerable<DunningEvent> Promises() =>
        from promised in Days()
        from amount in new Money?[] { null, MinorUnits.ToMoney(1, state.Currency) }
        from isWritten in Either
        select new PromiseMade(today, promised, amount, isWritten);

    private IEnumerable<DunningEvent> Closings() =>
        from dispute in known.OfType<DisputeOpened>().Select(opened => opened.DisputeId).Distinct()
        from outcome in new[] { DisputeOutcome.Accepted, DisputeOutcome.Rejected, DisputeOutcome.Withdrawn }
        select new DisputeClosed(today, dispute, outcome);

    /// <summary>A plan that has failed already, one that holds, and one that asks for nothing.</summary>
    private IEnumerable<DunningEvent> Plans() =>
        from due in new[] { _longAgo, _far }
        from minor in new[] { 0, Math.Max(1, state.Balance) }
        select new PlanAgreed(today, new PaymentPlan(new Instalment(due, MinorUnits.ToMoney(minor, state.Currency))));

    /// <summary>Of claims before the opening and after it, within the time to declare and past it.</summary>
    private IEnumerable<DunningEvent> Insolvencies() =>
        from kind in new InsolvencyKind?[] { null, InsolvencyKind.Collective, InsolvencyKind.OverIndebtedness }
        from opened in new LocalDate?[] { null, invoice.AroseOn.PlusDays(-1), invoice.AroseOn, today }
        from published in new LocalDate?[] { null, today.PlusMonths(-policy.Source.Insolvency.ClaimMonths - 1), today, _far }
        select new InsolvencyRecorded(today, opened, published, kind);

    private LocalDate[] Days() => [BarredSince(), _longAgo, today.PlusDays(-1), today, today.PlusDays(1), _far];

    /// <summary>A due date so long ago that the claim would be time-barred, counted in whole years against a public body too.</summary>
    private LocalDate BarredSince() => today.PlusYears(-fold.Limitation.Years(state.Kind, policy.Source.Limitation) - 1);

    /// <summary>An id that no dispute of the history has.</summary>
    private string NewDispute()
    {
        var id = "new";
        while (known.Any(e => e is DisputeOpened opened && opened.DisputeId == id)) id += "-";
        return id;
    }

    private static long Minor(Money amount) => MinorUnits.Ceiling(amount.Amount, amount.Currency.MinorUnits);
}

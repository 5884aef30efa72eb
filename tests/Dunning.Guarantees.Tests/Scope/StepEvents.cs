using System;
using System.Globalization;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Guarantees.Scope;

/// <summary>The events of the library, as a host would record them.</summary>
internal static class StepEvents
{
    public static DunningEvent ToEvent(Frame frame, Step step, int place)
    {
        var on = frame.Date(step.Day);
        var id = Name("e", place);
        return step.Kind switch
        {
            StepKind.Contact => Contact(frame, step, on, id),
            StepKind.Payment => new PaymentReceived(on, Euros(step), id),
            StepKind.Return => new PaymentReturned(on, Euros(step)),
            StepKind.Credit => new CreditNoteIssued(on, Euros(step)),
            StepKind.WriteOff => new AmountWrittenOff(on),
            StepKind.Charge => new InterestCharged(on, on, Euros(step)),
            StepKind.Dispute => new DisputeOpened(on, Name("d", place), step.Amount is null ? null : Euros(step)),
            StepKind.Reject => new DisputeClosed(on, Name("d", step.About), DisputeOutcome.Rejected),
            StepKind.Accept => new DisputeClosed(on, Name("d", step.About), DisputeOutcome.Accepted),
            StepKind.Promise => new PromiseMade(on, frame.Date(step.Until!.Value), isWritten: frame.PromisesAreWritten),
            StepKind.Withdraw => new PromiseWithdrawn(on),
            StepKind.Plan => new PlanAgreed(on, PlanFrom(on)),
            StepKind.Cancel => new PlanCancelled(on),
            StepKind.Hold => new HoldPlaced(on, step.Until is { } until ? frame.Date(until) : null),
            StepKind.Lift => new HoldLifted(on),
            StepKind.HandOver => new HandedOver(on),
            StepKind.Recall => new Recalled(on),
            StepKind.Insolvency => Insolvency(frame, step, on),
            StepKind.Declare => new ClaimDeclared(on),
            StepKind.CloseInsolvency => new InsolvencyClosed(on),
            StepKind.LegalAction => new LegalActionStarted(on),
            StepKind.Title => new EnforceableTitleObtained(on),
            StepKind.EndLegalAction => new LegalActionEnded(on),
            StepKind.Skip => new StageSkipped(on, frame.Policy.Stages[step.Stage].Name),
            StepKind.Escalate => new StageEscalated(on, frame.Policy.Stages[step.Stage].Name),
            StepKind.Extend => new DueDateExtended(on, frame.Date(step.Until!.Value)),
            StepKind.Reverse => new EventReversed(on, Name("e", step.About)),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, null),
        };
    }

    private static Money Euros(Step step) => new(step.Amount!.Value, Currency.Eur);

    private static string Name(string kind, int place) => kind + place.ToString(CultureInfo.InvariantCulture);

    private static PaymentPlan PlanFrom(LocalDate day) =>
        new(
            new Instalment(day.PlusDays(Facts.FirstInstalmentAfter), new Money(Facts.FirstInstalment, Currency.Eur)),
            new Instalment(day.PlusDays(Facts.SecondInstalmentAfter), new Money(Facts.SecondInstalment, Currency.Eur)));

    private static ContactMade Contact(Frame frame, Step step, LocalDate on, string id) =>
        new(on, Stages.NameOf(frame.Policy, step.Stage), Stages.ChannelOf(frame.Policy, step.Stage), step.Outcome, step.Key, id: id);

    private static InsolvencyRecorded Insolvency(Frame frame, Step step, LocalDate on) =>
        new(
            on, frame.Date(step.Until!.Value), frame.PublishesInsolvency ? on : null,
            frame.IsOverIndebted ? InsolvencyKind.OverIndebtedness : InsolvencyKind.Collective);
}

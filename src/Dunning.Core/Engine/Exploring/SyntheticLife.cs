using System.Collections.Generic;
using Dunning.Engine.Explaining;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Engine.Exploring;

/// <summary>
/// The life of an invoice nobody pays, as the engine leads it: every act is carried out on the first day it can be, whoever has the file gives it back, a
/// title is obtained where one is awaited. It knows no rule; it asks, obeys and asks again on the day it is told to.
/// </summary>
internal sealed class SyntheticLife
{
    // A policy has at most 64 stages, and few days lie between two of them on which the answer changes; a life that goes on longer goes in circles.
    private const int MostQuestions = 1024;

    // A Tuesday with no public holiday near: nothing is rolled that a policy does not make roll.
    private static readonly LocalDate DueOn = new(2026, 9, 15);

    private readonly DunningEngine _engine;
    private readonly bool _hasReturns;
    private readonly List<DunningEvent> _events = [];

    public SyntheticLife(DunningEngine engine, DebtorKind kind, Currency currency, bool hasReturns)
    {
        _engine = engine;
        _hasReturns = hasReturns;
        Invoice = NewInvoice(kind, currency);
    }

    public Invoice Invoice { get; }

    /// <summary>The days after the due date on which each stage was carried out, by its place, in the order in which they were.</summary>
    public List<(int Stage, int Day)> Acts { get; } = [];

    /// <summary>An invoice as large as one can be, so that no minimum is missed that can be reached, issued before any stage.</summary>
    public static Invoice NewInvoice(DebtorKind kind, Currency currency)
    {
        const int DaysBeforeAnyStage = 3660;
        return new Invoice(
            "S", new Debtor("S", "S", kind), DueOn.PlusDays(-DaysBeforeAnyStage), DueOn, MinorUnits.ToMoney(MinorUnits.Most, currency));
    }

    /// <summary>Leads the life to its end: once, here or below.</summary>
    public void Run() => Run(null);

    /// <summary>
    /// Why a stage was not carried out: what became of it when it was last passed by, or what the life ended with where it never came to that (what kept the
    /// process for good, rather than the limitation that all waiting ends in).
    /// </summary>
    public string WhyNot(int stage)
    {
        var told = StageStatus.NotReached;
        var end = Run(explanation =>
        {
            var status = explanation.Stages[stage].Status;
            if (status is not (StageStatus.Next or StageStatus.Later or StageStatus.NotReached or StageStatus.Behind)) told = status;
        });
        return told != StageStatus.NotReached ? Vocabulary.WireName.Of(told) : end is { } reason ? Vocabulary.WireName.Of(reason) : Vocabulary.WireName.Of(told);
    }

    private DecisionReason? Run(System.Action<Explanation>? watch)
    {
        var day = Invoice.IssuedOn;
        DecisionReason? last = null;
        for (var question = 0; question < MostQuestions; question++)
        {
            if (Ask(day, watch) is not { } decision) return last;
            if (decision.Reason != DecisionReason.TimeBarred || last is null or DecisionReason.StageNotDue) last = decision.Reason;
            if (Obey(decision, day)) continue;
            if (decision.ReviewOn is not { } next || decision.Reason is DecisionReason.ProcessExhausted or DecisionReason.TimeBarred) return last;
            day = next;
        }

        return last;
    }

    private DunningDecision? Ask(LocalDate day, System.Action<Explanation>? watch)
    {
        try
        {
            var history = InvoiceHistory.Of(_events);
            watch?.Invoke(_engine.Explain(Invoice, history, day));
            return _engine.NextAction(Invoice, history, day);
        }
        catch (RefusedFactsException)
        {
            // Beyond what the calendar knows: no life goes on there.
            return null;
        }
        catch (System.ArgumentOutOfRangeException)
        {
            // Beyond the days that can be reckoned with.
            return null;
        }
    }

    /// <summary>Whether something was done, so that the same day must be asked about again.</summary>
    private bool Obey(DunningDecision decision, LocalDate day)
    {
        switch (decision.Verdict, decision.Reason)
        {
            case (Verdict.Act, _) when decision.Stage is { } stage:
                Acts.Add((decision.Outcome.Stage, Period.DaysBetween(DueOn, day)));
                _events.Add(new ContactMade(day, stage.Name, decision.Channel!.Value, key: decision.Key));
                if (_hasReturns) ReturnAPayment(day);
                return true;
            case (Verdict.Wait, DecisionReason.AwaitingTitle):
                _events.Add(new EnforceableTitleObtained(day));
                return true;
            case (Verdict.Wait, DecisionReason.HandedOver):
                _events.Add(new Recalled(day));
                return true;
            default:
                return false;
        }
    }

    private void ReturnAPayment(LocalDate day)
    {
        var smallest = MinorUnits.ToMoney(1, Invoice.Amount.Currency);
        _events.Add(new PaymentReceived(day, smallest));
        _events.Add(new PaymentReturned(day, smallest));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Penalties;

/// <summary>
/// A slow, obvious reckoning, written from the collected law alone: it walks day by day, asks each day what is owed and at which rate, and rounds
/// when a run of like days ends. Rates come from the published files, margins from the statutes.
/// </summary>
internal sealed class DayByDayReference(Invoice invoice, IReadOnlyList<DunningEvent> events, LatePaymentRegime regime, LocalDate through)
{
    private readonly List<DunningEvent> _events = [.. Unreversed(events, through)];
    private readonly LocalDate _start = regime.InterestFrom is { } from && from > invoice.DueOn ? from : invoice.DueOn;
    private LocalDate? _begin;
    private decimal _run;
    private LocalDate _lastOfRun;
    private decimal _runBase;
    private decimal _principal = invoice.Amount.Amount;
    private decimal _conceded;
    private decimal _paidInterest;
    private readonly List<(decimal Principal, decimal Interest)> _payments = [];

    public decimal Interest { get; private set; }

    public decimal Compensation { get; private set; }

    public decimal Principal => Math.Max(0m, _principal);

    public int Lines { get; private set; }

    private decimal Base => Math.Max(0m, _principal - _conceded);

    public DayByDayReference Reckon()
    {
        var first = _events.Select(e => e.On).Append(invoice.DueOn).Min();
        for (var day = first; day <= through; day = day.PlusDays(1))
        {
            if (day > _start) LiveThrough(day);
            var baseInTheMorning = Base;
            foreach (var happened in _events.Where(e => e.On == day)) Take(happened);
            if (Base != baseInTheMorning) EndRun();
        }

        EndRun();
        return this;
    }

    private static IEnumerable<DunningEvent> Unreversed(IReadOnlyList<DunningEvent> events, LocalDate through)
    {
        var known = events.Where(e => e.On <= through).ToList();
        var reversed = known.OfType<EventReversed>().Select(e => e.ReversedId).ToHashSet(StringComparer.Ordinal);
        return known.Where(e => e.Id is null || !reversed.Contains(e.Id));
    }

    private void LiveThrough(LocalDate day)
    {
        var suspended = IsSuspended(day);
        var opened = _events.OfType<InsolvencyRecorded>().LastOrDefault()?.OpenedOn;
        if (opened < invoice.AroseOn) opened = null;
        if (Base > 0m && !suspended && _begin is null)
        {
            _begin = day;
            if (opened is null || day <= opened) Compensation = FixedSumOf(Base);
        }

        if (Base == 0m || suspended || day >= opened)
        {
            EndRun();
            return;
        }

        var splits = (regime.Split == RateSplit.HalfYear && day == HalfYearOf(day)) || day == MorePointsFrom;
        if (splits || _runBase != Base || _lastOfRun.PlusDays(1) != day) EndRun();
        _runBase = Base;
        _lastOfRun = day;
        _run += Base * PercentOn(day);
    }

    private void EndRun()
    {
        if (_run == 0m) return;
        Interest += decimal.Round(_run / 36500m, invoice.Amount.Currency.MinorUnits, MidpointRounding.AwayFromZero);
        Lines++;
        _run = 0m;
    }

    private bool IsSuspended(LocalDate day)
    {
        var last = _events.LastOrDefault(e => e is (HoldPlaced or HoldLifted) && e.On <= day);
        return last is HoldPlaced { SuspendsInterest: true } hold && (hold.UntilExclusive is null || day < hold.UntilExclusive);
    }

    private void Take(DunningEvent happened)
    {
        switch (happened)
        {
            case PaymentReceived payment:
                var interest = 0m;
                if (regime.Allocation == AllocationOrder.InterestFirst)
                {
                    EndRun();
                    interest = Math.Min(payment.Amount.Amount, Math.Max(0m, Interest - _paidInterest));
                }

                _payments.Add((payment.Amount.Amount - interest, interest));
                _paidInterest += interest;
                _principal -= payment.Amount.Amount - interest;
                break;
            case PaymentReturned returned:
                // Only the latest payment comes back in these cases, whole.
                var (principal, covered) = _payments[^1];
                (principal + covered).ShouldBe(returned.Amount.Amount);
                _payments.RemoveAt(_payments.Count - 1);
                _principal += principal;
                _paidInterest -= covered;
                break;
            case CreditNoteIssued credit:
                _principal -= credit.Amount.Amount;
                _conceded = Math.Max(0m, _conceded - credit.Amount.Amount);
                break;
            case DisputeClosed { Outcome: DisputeOutcome.Accepted } closed:
                _conceded += _events.OfType<DisputeOpened>().Single(e => e.DisputeId == closed.DisputeId).Amount!.Value.Amount;
                break;
        }
    }

    /// <summary>After a judgment: the day after two full months (CMF L313-3).</summary>
    private LocalDate? MorePointsFrom => regime.Name == "fr-judgment" ? regime.InterestFrom!.Value.PlusMonths(2).PlusDays(1) : null;

    private string LegalRate => regime.Rate!.Reference == ReferenceRates.FrenchLegalIndividualCreditor ? "fr-legal-rate-individual-creditor" : "fr-legal-rate-other-creditors";

    private decimal PercentOn(LocalDate day) => regime.Name switch
    {
        "fr-business" => PublishedRates.InForce("ecb-main-refinancing", HalfYearOf(day)) + 10m,
        "fr-public" => PublishedRates.InForce("ecb-main-refinancing", HalfYearOf(_begin!.Value)) + 8m,
        "be-business" => decimal.Ceiling((PublishedRates.InForce("ecb-main-refinancing", HalfYearOf(day)) + 8m) * 2m) / 2m,
        "de-business" => PublishedRates.InForce("de-base-rate", HalfYearOf(day)) + (invoice.AroseOn < new LocalDate(2014, 7, 29) ? 8m : 9m),
        "at-business" => PublishedRates.InForce("at-base-rate", HalfYearOf(day)) + 9.2m,
        "gb-business" => PublishedRates.InForce("gb-reference-rate", HalfYearOf(_begin!.Value).PlusDays(-1)) + 8m,
        "ch" => 5m,
        "fr-business-contract" => 15m,
        "fr-consumer" => PublishedRates.InForce(LegalRate, HalfYearOf(day)),
        "fr-judgment" => PublishedRates.InForce(LegalRate, HalfYearOf(day)) + (day >= MorePointsFrom ? 5m : 0m),
        _ => throw new InvalidOperationException(regime.Name),
    };

    private decimal FixedSumOf(decimal claim) => regime.Name switch
    {
        "ch" or "fr-consumer" or "fr-judgment" => 0m,
        "gb-business" => claim < 1_000m ? 40m : claim < 10_000m ? 70m : 100m,
        "de-business" when invoice.AroseOn < new LocalDate(2014, 7, 29) => 0m,
        _ => 40m,
    };

    private static LocalDate HalfYearOf(LocalDate day) => new(day.Year, day.Month > 6 ? 7 : 1, 1);
}

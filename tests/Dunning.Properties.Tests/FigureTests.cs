using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Portfolio.Figures;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Reference;
using NodaTime;
using Shouldly;
using Xunit;

namespace Dunning.Properties;

/// <summary>Every figure against a second computation, written from its formula over plain lists, with balances of the reference; and what holds between figures.</summary>
public sealed class FigureTests
{
    [Fact]
    public void Figures_are_those_of_the_formulas() => Accounts.Try(
        its =>
        {
            var (from, through) = Days(its);
            var figures = BookFigures.Of(its.Engine, [its.Account], from, through).Currencies;
            foreach (var currency in its.Account.Items.Where(item => item.Invoice.IssuedOn <= through).GroupBy(item => item.Invoice.Amount.Currency))
            {
                var naive = new Naive(its, [.. currency], from, through);
                var one = figures.Single(one => one.Currency == currency.Key);
                one.Opening.Amount.ShouldBe(naive.Opening);
                one.Sales.Amount.ShouldBe(naive.Sales(from, through));
                one.Open.Amount.ShouldBe(naive.Open);
                one.Late.Amount.ShouldBe(naive.Late);
                one.DaysSalesOutstanding.ShouldBe(Naive.Over(naive.Open, naive.Sales(from, through), naive.Length));
                one.BestPossibleDaysSalesOutstanding.ShouldBe(Naive.Over(naive.Open - naive.Late, naive.Sales(from, through), naive.Length));
                one.DaysSalesOutstandingByCountBack.ShouldBe(naive.CountBack());
                one.OverdueShare.ShouldBe(Naive.Over(naive.Late, naive.Open));
                one.AverageDaysLate.ShouldBe(Naive.Over(naive.LateTimesDays, naive.Late));
                one.CollectionEffectiveness.ShouldBe(naive.Effectiveness());
                one.Disputes.Sum(dispute => dispute.Amount.Amount).ShouldBe(naive.Disputed);
            }

            figures.Count.ShouldBe(its.Account.Items.Where(item => item.Invoice.IssuedOn <= through).Select(item => item.Invoice.Amount.Currency).Distinct().Count());
        },
        oneIn: 4);

    [Fact]
    public void Payment_delays_are_those_of_the_formula() => Accounts.Try(
        drawn =>
        {
            // Without returns a payment is a payment; the due date is that of the reference on the day.
            var its = Without(drawn, happened => happened is PaymentReturned or EventReversed);
            if (!its.IsValid) return;
            var (from, through) = Days(its);
            foreach (var figures in BookFigures.Of(its.Engine, [its.Account], from, through).Currencies)
            {
                var payments = its.Account.Items.Where(item => item.Invoice.Amount.Currency == figures.Currency && item.Invoice.IssuedOn <= through)
                    .SelectMany(item => Once(item.History).OfType<PaymentReceived>().Where(payment => payment.On >= from && payment.On <= through)
                        .Select(payment => (payment.Amount.Amount, Decided(its, item, payment.On).DaysLate)))
                    .ToList();
                var paid = payments.Sum(payment => payment.Amount);
                figures.AveragePaymentDelay.ShouldBe(paid > 0m ? payments.Sum(payment => payment.Amount * payment.DaysLate) / paid : null);
            }
        },
        oneIn: 4);

    [Fact]
    public void Promises_end_as_the_formula_says() => Accounts.Try(
        drawn =>
        {
            var its = Without(
                drawn,
                happened => happened is not (PaymentReceived or PromiseMade { Amount: not null } or NoteTaken or CreditNoteIssued));
            if (!its.IsValid) return;
            var (from, through) = Days(its);
            foreach (var figures in BookFigures.Of(its.Engine, [its.Account], from, through).Currencies)
            {
                var ended = its.Account.Items.Where(item => item.Invoice.Amount.Currency == figures.Currency && item.Invoice.IssuedOn <= through)
                    .SelectMany(item => Ended(its, item, through))
                    .Where(end => end.On >= from)
                    .ToList();
                (figures.Promises.Kept, figures.Promises.Broken).ShouldBe((ended.Count(end => end.IsKept), ended.Count(end => !end.IsKept)));
                figures.Promises.AmountKept.Amount.ShouldBe(ended.Where(end => end.IsKept).Sum(end => end.Amount));
                figures.Promises.AmountBroken.Amount.ShouldBe(ended.Where(end => !end.IsKept).Sum(end => end.Amount));
            }
        },
        oneIn: 2);

    [Fact]
    public void An_aged_balance_comes_to_what_is_open_whatever_the_bounds() => Accounts.Try(
        its =>
        {
            var draw = new Draw((ulong)its.Seed);
            var bounds = new AgingBounds(Enumerable.Range(0, draw.Between(1, 5)).Select(_ => draw.Between(1, 120)).Distinct().Order());
            var aged = AgedBalance.Of(its.Engine, [its.Account], its.Today, bounds);
            var figures = BookFigures.Of(its.Engine, [its.Account], its.Today, its.Today).Currencies;
            foreach (var total in aged.Totals)
            {
                var open = figures.SingleOrDefault(one => one.Currency == total.Currency);
                total.Bands.Sum(band => band.Amount.Amount).ShouldBe(open?.Open.Amount ?? 0m);
                total.Late.Amount.Amount.ShouldBe(open?.Late.Amount ?? 0m);
                total.Bands[0].Amount.Amount.ShouldBe(open?.NotDue.Amount ?? 0m);
                total.Open.Amount.Amount.ShouldBe(aged.Rows.Where(row => row.Currency == total.Currency).Sum(row => row.Open.Amount.Amount));
            }

            foreach (var item in its.Account.Items.Where(item => item.Invoice.IssuedOn <= its.Today))
            {
                var decided = Decided(its, item, its.Today);
                if (decided.Balance <= 0m) continue;
                var band = Enumerable.Range(0, bounds.BandCount).Single(one => decided.DaysLate <= (bounds.LastDayOf(one) ?? (one == 0 ? 0 : int.MaxValue)) && decided.DaysLate >= (bounds.FirstDayOf(one) ?? int.MinValue));
                bounds.BandOf(decided.DaysLate).ShouldBe(band);
            }
        },
        oneIn: 2);

    [Fact]
    public void What_holds_between_figures() => Accounts.Try(
        its =>
        {
            var (from, through) = Days(its);
            var figures = BookFigures.Of(its.Engine, [its.Account], from, through);
            foreach (var one in figures.Currencies)
            {
                (one.Late + one.NotDue).ShouldBe(one.Open);
                (one.BestPossibleDaysSalesOutstanding <= one.DaysSalesOutstanding).ShouldBe(one.DaysSalesOutstanding is not null);
                if (one.OverdueShare is { } share) share.ShouldBeInRange(0m, 1m);
                if (one.CollectionEffectiveness is { } effectiveness) effectiveness.ShouldBeLessThanOrEqualTo(1m);
                if (one.AverageDaysLate is { } days) days.ShouldBeGreaterThanOrEqualTo(1m);
            }

            foreach (var stage in figures.Yields)
            {
                stage.Observed.ShouldBeLessThanOrEqualTo(stage.Acts);
                stage.PaidInFull.ShouldBeLessThanOrEqualTo(stage.Observed);
                stage.Paid.ShouldBeLessThanOrEqualTo(stage.Open);
                if (stage.PaidInFull == stage.Observed) stage.Paid.ShouldBe(stage.Open);
            }
        },
        oneIn: 2);

    [Fact]
    public void The_yield_of_stages_is_that_of_the_formula() => Accounts.Try(
        drawn =>
        {
            var its = Without(drawn, happened => happened is EventReversed or ContactMade { Key: not null });
            if (!its.IsValid) return;
            var (from, through) = Days(its);
            var acts = its.Account.Items
                .SelectMany(item => Once(item.History).OfType<ContactMade>()
                    .Where(made => made.Outcome is ContactOutcome.Sent or ContactOutcome.Delivered && made.On >= from && made.On <= through)
                    .Select(made => (Item: item, Made: made, Open: Math.Max(0m, Decided(its, item, made.On).Balance))))
                .Where(act => act.Open > 0m)
                .ToList();
            foreach (var yielded in BookFigures.Of(its.Engine, [its.Account], from, through, 10).Yields)
            {
                var mine = acts.Where(act => act.Made.Stage == yielded.Stage && act.Item.Invoice.Amount.Currency == yielded.Currency).ToList();
                var observed = mine.Where(act => act.Made.On.PlusDays(10) <= through).Select(act => (act.Open, Paid: Paid(act.Item, act.Made.On, 10))).ToList();
                (yielded.Acts, yielded.Observed).ShouldBe((mine.Count, observed.Count));
                yielded.PaidInFull.ShouldBe(observed.Count(act => act.Paid >= act.Open));
                yielded.Open.Amount.ShouldBe(observed.Sum(act => act.Open));
                yielded.Paid.Amount.ShouldBe(observed.Sum(act => Math.Clamp(act.Paid, 0m, act.Open)));
            }
        },
        oneIn: 2);

    private static decimal Paid(Receivable item, LocalDate day, int days) => Once(item.History)
        .Where(happened => happened.On > day && happened.On <= day.PlusDays(days))
        .Sum(happened => happened is PaymentReceived payment ? payment.Amount.Amount : happened is PaymentReturned returned ? -returned.Amount.Amount : 0m);

    /// <summary>A quarter around the day of the account.</summary>
    private static (LocalDate From, LocalDate Through) Days(DrawnAccount its) => (its.Today.PlusDays(-60), its.Today.PlusDays(30));

    private static ReferenceDecision Decided(DrawnAccount its, Receivable item, LocalDate day) =>
        ReferenceDecider.DecideWithoutReviewOn(item.Invoice, item.History, its.Policy, day);

    private static DrawnAccount Without(DrawnAccount its, Func<DunningEvent, bool> unwanted) => its.With(its.Account.Items.Select(item =>
        new Receivable(item.Invoice, InvoiceHistory.Of(item.History.Events.Where(happened => !unwanted(happened))))));

    /// <summary>The events in reading order, each once.</summary>
    private static List<DunningEvent> Once(InvoiceHistory history)
    {
        var seen = new HashSet<string>();
        return history.Events.Where(happened => happened.Id is null || seen.Add(happened.Id)).OrderBy(happened => happened.On).ToList();
    }

    /// <summary>Of the promises that count, those whose last day came, and those whose money was all there before it; a newer one ends an older one that is open.</summary>
    private static IEnumerable<(LocalDate On, bool IsKept, decimal Amount)> Ended(DrawnAccount its, Receivable item, LocalDate through)
    {
        var rules = its.Policy.Promises;
        var events = Once(item.History).Where(happened => happened.On <= through).ToList();
        var promises = events.OfType<PromiseMade>().Take(rules.AtMost).ToList();
        foreach (var promise in promises)
        {
            var last = LocalDate.Min(promise.PromisedOn, promise.On.PlusDays(rules.LongestDays)).PlusDays(rules.ToleranceDays);
            var (replaced, sum, done) = (false, 0m, promise.Amount!.Value.Amount == 0m ? promise.On : (LocalDate?)null);
            foreach (var later in events.SkipWhile(happened => !ReferenceEquals(happened, promise)).Skip(1))
            {
                if (done is not null || later.On > last) break;
                if (later is PromiseMade newer && promises.Contains(newer))
                {
                    replaced = true;
                    break;
                }

                if (later is PaymentReceived payment && (sum += payment.Amount.Amount) >= promise.Amount.Value.Amount) done = payment.On;
            }

            if (done is { } kept) yield return (kept, true, promise.Amount.Value.Amount);
            else if (!replaced && last.PlusDays(1) <= through) yield return (last.PlusDays(1), false, promise.Amount.Value.Amount);
        }
    }

    /// <summary>The formulas, as they stand.</summary>
    private sealed class Naive(DrawnAccount its, IReadOnlyList<Receivable> items, LocalDate from, LocalDate through)
    {
        public int Length => Period.DaysBetween(from, through) + 1;

        public decimal Opening => items.Where(item => item.Invoice.IssuedOn < from).Sum(item => OpenOf(item, from.PlusDays(-1)));

        public decimal Open => items.Sum(item => OpenOf(item, through));

        public decimal Late => items.Where(item => Decided(its, item, through).DaysLate > 0).Sum(item => OpenOf(item, through));

        public decimal LateTimesDays => items.Where(item => Decided(its, item, through).DaysLate > 0).Sum(item => OpenOf(item, through) * Decided(its, item, through).DaysLate);

        public decimal Disputed => items.Sum(item => DisputedOf(item, OpenOf(item, through)));

        public decimal Sales(LocalDate first, LocalDate last) =>
            items.Where(item => item.Invoice.IssuedOn >= first && item.Invoice.IssuedOn <= last).Sum(item => item.Invoice.Amount.Amount)
            - items.Sum(item => Counting(item).OfType<CreditNoteIssued>().Where(credit => credit.On >= first && credit.On <= last).Sum(credit => credit.Amount.Amount));

        public static decimal? Over(decimal amount, decimal by, int times = 1) => by > 0m ? amount / by * times : null;

        public decimal? Effectiveness() =>
            Opening + Sales(from, through) - (Open - Late) is > 0m and var toCollect ? (Opening + Sales(from, through) - Open) / toCollect : null;

        public decimal? CountBack()
        {
            var days = items.Select(item => item.Invoice.IssuedOn).Concat(items.SelectMany(Counting).OfType<CreditNoteIssued>().Select(credit => credit.On)).Min();
            var (left, sum, month) = (Open, 0m, new YearMonth(through.Year, through.Month));
            while (left > 0m)
            {
                var (first, last) = (month.OnDayOfMonth(1), LocalDate.Min(through, month.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1)));
                if (last < days) return null;
                var sales = Sales(first, last);
                if (sales >= left) return sum + (left / sales * (Period.DaysBetween(first, last) + 1));
                left -= sales;
                sum += Period.DaysBetween(first, last) + 1;
                month = month.PlusMonths(-1);
            }

            return sum;
        }

        private decimal OpenOf(Receivable item, LocalDate day) => Math.Max(0m, Decided(its, item, day).Balance);

        /// <summary>What counts as known on the last day: what was reversed does not, nor a reversal that was itself reversed.</summary>
        private List<DunningEvent> Counting(Receivable item)
        {
            var known = Once(item.History).Where(happened => happened.On <= through).ToList();
            return [.. known.Where((happened, place) => !IsReversed(place))];

            bool IsReversed(int place) => known[place].Id is { } id && known.Select((later, at) => (later, at))
                .Any(one => one.at > place && one.later is EventReversed reversal && reversal.ReversedId == id && !IsReversed(one.at));
        }

        private decimal DisputedOf(Receivable item, decimal open)
        {
            var running = new Dictionary<string, decimal>();
            foreach (var happened in Once(item.History).Where(happened => happened.On <= through))
            {
                if (happened is DisputeOpened opened) running[opened.DisputeId] = Math.Min(open, opened.Amount?.Amount ?? open);
                if (happened is DisputeClosed closed) running.Remove(closed.DisputeId);
            }

            return running.Values.Sum();
        }
    }
}

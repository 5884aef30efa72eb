using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dunning.Tests.Penalties;

/// <summary>A claim, what happened to it, a regime and a day to reckon through.</summary>
public sealed record GeneratedClaim(Invoice Invoice, IReadOnlyList<DunningEvent> Events, LatePaymentRegime Regime, LocalDate Through)
{
    private static readonly LocalDate FirstDue = new(2013, 4, 20);

    private static readonly LocalDate LastKnown = new(2026, 12, 30);

    private static readonly LatePaymentRegime[] Regimes =
    [
        LatePaymentRegimes.FranceBusiness, LatePaymentRegimes.FrancePublic, LatePaymentRegimes.BelgiumBusiness, LatePaymentRegimes.GermanyBusiness,
        LatePaymentRegimes.AustriaBusiness, LatePaymentRegimes.UnitedKingdomBusiness, LatePaymentRegimes.Switzerland,
        LatePaymentRegimes.FranceBusinessContract.WithRate(15m), LatePaymentRegimes.FranceConsumer, LatePaymentRegimes.FranceJudgment,
        LatePaymentRegimes.FranceJudgment.WithCreditor(CreditorKind.Individual),
    ];

    /// <summary>The last day without interest.</summary>
    public LocalDate Start => Regime.InterestFrom is { } from ? LocalDate.Max(from, Invoice.DueOn) : Invoice.DueOn;

    /// <summary>Claims of one cent to ten million with up to six events before and after the due date.</summary>
    public static Arbitrary<GeneratedClaim> Eventful() => Claims(maxEvents: 6).ToArbitrary();

    /// <summary>Claims to which nothing happened.</summary>
    public static Arbitrary<GeneratedClaim> Uneventful() => Claims(maxEvents: 0).ToArbitrary();

    public PenaltyStatement Statement() => new PenaltyCalculator().Calculate(Invoice, InvoiceHistory.Of(Events), Regime, Through);

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Regime.Name} {Regime.Allocation} {Invoice.Amount} due {Invoice.DueOn:uuuu-MM-dd} through {Through:uuuu-MM-dd}: {string.Join(" | ", Events.Select(e => e + " " + e.Id + Describe(e)))}");

    private static string Describe(DunningEvent happened) => happened switch
    {
        PaymentReceived payment => payment.Amount.ToString(),
        PaymentReturned returned => returned.Amount.ToString(),
        CreditNoteIssued credit => credit.Amount.ToString(),
        DisputeOpened opened => opened.Amount.ToString()!,
        HoldPlaced hold => (hold.SuspendsInterest ? "suspends until " : "until ") + (hold.UntilExclusive is { } until ? NodaTime.Text.LocalDatePattern.Iso.Format(until) : "lifted"),
        InsolvencyRecorded insolvency => NodaTime.Text.LocalDatePattern.Iso.Format(insolvency.OpenedOn!.Value),
        _ => string.Empty,
    };

    private static Gen<GeneratedClaim> Claims(int maxEvents) =>
        from cents in Gen.OneOf(Gen.Choose(1, 300), Gen.Choose(1, 2_000_000), Gen.Choose(1, 1_000_000_000))
        from due in Gen.Choose(0, Period.DaysBetween(FirstDue, LastKnown) - 1)
        from delay in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 250), Gen.Choose(0, 1_100))
        from regime in Gen.Elements(Regimes)
        from interestFirst in Gen.Choose(0, 2)
        from count in Gen.Choose(0, maxEvents)
        from seeds in Gen.Choose(0, int.MaxValue - 1).ListOf(count * 3)
        select Build(cents / 100m, FirstDue.PlusDays(due), delay, regime, interestFirst == 0, [.. seeds]);

    private static GeneratedClaim Build(decimal amount, LocalDate due, int delay, LatePaymentRegime regime, bool isInterestFirst, int[] seeds)
    {
        var through = LocalDate.Min(due.PlusDays(delay), LastKnown);
        var kind = regime.Debtors[0];
        var currency = regime.Name == "gb-business" ? Currency.Gbp : Currency.Eur;
        var invoice = new Invoice("F-1", new Debtor("C-1", "Caron", kind), due.PlusDays(-30), due, new Money(amount, currency));
        if (regime.Start != InterestStart.DueDate) regime = regime.WithInterestFrom(due.PlusDays((delay % 71) - 20));
        if (isInterestFirst) regime = regime.WithAllocation(AllocationOrder.InterestFirst);
        return new GeneratedClaim(invoice, Happenings(amount, currency, due, delay, seeds), regime, through);
    }

    private static List<DunningEvent> Happenings(decimal amount, Currency currency, LocalDate due, int delay, int[] seeds)
    {
        var events = new List<DunningEvent>();
        var days = Enumerable.Range(0, seeds.Length / 3).Select(i => due.PlusDays((seeds[3 * i] % (delay + 25)) - 20)).Order().ToArray();
        Money? latest = null;
        for (var i = 0; i < days.Length; i++)
        {
            var (day, choice, size) = (days[i], seeds[(3 * i) + 1] % 10, seeds[(3 * i) + 2]);
            var part = new Money(decimal.Round(amount * (size % 120) / 100m, 2), currency);
            var id = "e" + i.ToString(CultureInfo.InvariantCulture);
            switch (choice)
            {
                case 0 or 1 or 2:
                    events.Add(new PaymentReceived(day, part, id));
                    latest = part;
                    break;
                case 3 when latest is { } bounced:
                    events.Add(new PaymentReturned(day, bounced));
                    latest = null;
                    break;
                case 4:
                    events.Add(new CreditNoteIssued(day, part));
                    break;
                case 5:
                    events.Add(new HoldPlaced(day, size % 3 == 0 ? null : day.PlusDays(size % 90), suspendsInterest: size % 4 != 0));
                    break;
                case 6:
                    events.Add(new HoldLifted(day));
                    break;
                case 7:
                    events.Add(new DisputeOpened(day, id, part));
                    events.Add(new DisputeClosed(day.PlusDays(size % 40), id, size % 2 == 0 ? DisputeOutcome.Accepted : DisputeOutcome.Rejected));
                    break;
                case 8:
                    events.Add(new InsolvencyRecorded(day, day.PlusDays(-(size % 20))));
                    break;
                case 9:
                    events.Add(new PaymentReceived(day, part, "wrong" + id));
                    events.Add(new EventReversed(day.PlusDays(size % 30), "wrong" + id));
                    latest = null;
                    break;
            }
        }

        return events.OrderBy(e => e.On).ToList();
    }
}

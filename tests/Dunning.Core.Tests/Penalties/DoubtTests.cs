using System.Linq;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

/// <summary>A doubt carries the figures it speaks of, so that it can be said in another language.</summary>
public sealed class DoubtTests
{
    private static readonly LatePaymentRegime French = LatePaymentRegimes.FranceBusiness;

    [Fact]
    public void An_open_dispute_names_its_part_and_its_day()
    {
        var part = Doubt(French, "2026-04-30", new DisputeOpened(Date("2026-04-02"), "d", Eur(100m)));
        var all = Doubt(French, "2026-04-30", new DisputeOpened(Date("2026-04-02"), "d"));

        (part.Kind, part.Amount, part.Day).ShouldBe((PenaltyDoubtKind.DisputeOpen, Eur(100m), Date("2026-04-02")));
        all.Amount.ShouldBeNull();
    }

    [Fact]
    public void A_rate_is_named_with_its_row()
    {
        var individual = LatePaymentRegimes.FranceConsumer.WithInterestFrom(Date("2026-03-31")).WithCreditor(CreditorKind.Individual);
        var doubtful = Statement(Invoice(1_000m, "2026-03-31", DebtorKind.Consumer), individual, "2026-08-01").Doubts.Single();
        var carried = new PenaltyCalculator(ReferenceRates.EcbMainRefinancing.CarryingForward())
            .Calculate(Invoice(1_000m, "2026-11-30"), InvoiceHistory.Empty, French, Date("2027-01-31")).Doubts.Single();

        (doubtful.Rate!.From, doubtful.Rate.Percent).ShouldBe((Date("2026-07-01"), 6.84m));
        (carried.Day, carried.Rate!.From).ShouldBe((Date("2027-01-01"), Date("2026-07-01")));
    }

    [Fact]
    public void The_day_whose_rate_is_not_known_is_named() =>
        Doubt(French, "2026-12-31").Day.ShouldBe(Date("2027-01-01"));

    [Fact]
    public void Amounts_are_named()
    {
        var conceded = new DunningEvent[] { new DisputeOpened(Date("2026-04-02"), "d", Eur(400m)), new DisputeClosed(Date("2026-04-10"), "d", DisputeOutcome.Accepted) };

        Doubt(French, "2026-04-30", conceded).Amount.ShouldBe(Eur(400m));
        Doubt(French, "2026-04-30", new FeeCharged(Date("2026-04-15"), Eur(30m))).Amount.ShouldBe(Eur(30m));
        Doubt(French, "2026-04-30", Paid("2026-03-31", 1_003m)).Amount.ShouldBe(Eur(3m));
        Statement(Invoice(1_000m, "2026-03-31", currency: Currency.Usd), French, "2026-04-30").Doubts.Single().Amount.ShouldBe(Eur(40m));
    }

    [Fact]
    public void Days_are_named()
    {
        var opened = new InsolvencyRecorded(Date("2026-04-12"), Date("2026-04-10"));

        Doubt(French, "2026-05-31", new DueDateExtended(Date("2026-04-10"), Date("2026-05-15"))).Day.ShouldBe(Date("2026-05-15"));
        Doubt(LatePaymentRegimes.GermanyBusiness, "2026-04-30", opened).Day.ShouldBe(Date("2026-04-10"));
    }

    [Fact]
    public void The_choice_of_a_regime_tells_what_it_leaves_aside_or_lacks()
    {
        Kinds(LatePaymentRegime.For("FR", DebtorKind.Business)).ShouldBe([RegimeDoubtKind.LawOfCreditor]);
        Kinds(LatePaymentRegime.For("FR", DebtorKind.Business, agreedPercent: 12m)).ShouldBe([RegimeDoubtKind.LawOfCreditor]);
        Kinds(LatePaymentRegime.For("FR", DebtorKind.Public, agreedPercent: 12m)).ShouldBe([RegimeDoubtKind.LawOfCreditor, RegimeDoubtKind.AgreedRateLeftAside]);
        Kinds(LatePaymentRegime.For("FR", DebtorKind.Consumer, agreedPercent: 12m))
            .ShouldBe([RegimeDoubtKind.LawOfCreditor, RegimeDoubtKind.FormalNoticeMissing, RegimeDoubtKind.AgreedRateLeftAside]);
        Kinds(LatePaymentRegime.For("FR", DebtorKind.Business, agreedPercent: 12m, enforceableOn: Date("2026-01-15")))
            .ShouldBe([RegimeDoubtKind.LawOfCreditor, RegimeDoubtKind.JudgmentMaySetRate, RegimeDoubtKind.AgreedRateLeftAside]);
        Kinds(LatePaymentRegime.For("NL", DebtorKind.Business, agreedPercent: 12m))
            .ShouldBe([RegimeDoubtKind.LawOfCreditor, RegimeDoubtKind.DirectiveIsTheLeast, RegimeDoubtKind.AgreedRateLeftAside]);
    }

    private static RegimeDoubtKind[] Kinds(RegimeChoice choice) => [.. choice.Doubts.Select(doubt => doubt.Kind)];

    private static PenaltyDoubt Doubt(LatePaymentRegime regime, string through, params DunningEvent[] events) =>
        Statement(Invoice(1_000m, "2026-03-31"), regime, through, events).Doubts.ShouldHaveSingleItem();
}

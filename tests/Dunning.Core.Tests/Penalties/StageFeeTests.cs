using System;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Penalties.Fees;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

public sealed class StageFeeTests
{
    private static readonly FeeRate TenEuros = new(10m, null);

    private static readonly FeeRate OnePercent = new(null, 1m);

    [Fact]
    public void A_fixed_fee_is_the_same_for_every_amount()
    {
        Fee(new StageFee(Currency.Eur, TenEuros), 0.01m).Amount.ShouldBe(Eur(10m));
        Fee(new StageFee(Currency.Eur, TenEuros), 1_000_000m).Amount.ShouldBe(Eur(10m));
    }

    [Theory]
    [InlineData("333.33", "5.00")]
    [InlineData("333.34", "5.00")]
    [InlineData("334", "5.01")]
    [InlineData("3333.33", "50.00")]
    [InlineData("90000", "50.00")]
    public void A_percentage_keeps_between_least_and_most_and_is_rounded_once(string collectible, string fee) =>
        Fee(new StageFee(Currency.Eur, new FeeRate(null, 1.5m), least: 5m, most: 50m), Number(collectible)).Amount.ShouldBe(Eur(Number(fee)));

    [Fact]
    public void A_percentage_is_taken_of_what_remains_or_of_the_invoice()
    {
        Fee(new StageFee(Currency.Eur, OnePercent, FeeBase.Remaining), 400m).Amount.ShouldBe(Eur(4m));
        Fee(new StageFee(Currency.Eur, OnePercent, FeeBase.Original), 400m).Amount.ShouldBe(Eur(10m));
    }

    [Theory]
    [InlineData("999.99", "5.00")]
    [InlineData("1000", "10.00")]
    [InlineData("1000.50", "10.01")]
    public void The_band_an_amount_falls_in_rules_the_whole_amount(string collectible, string fee) =>
        Fee(new StageFee(Currency.Eur, bands: [new FeeBand(0m, new FeeRate(5m, null)), new FeeBand(1_000m, OnePercent)]), Number(collectible))
            .Amount.ShouldBe(Eur(Number(fee)));

    [Theory]
    [InlineData(DebtorKind.Business, "C. com. L441-10")]
    [InlineData(DebtorKind.Consumer, "CPCE L111-8")]
    [InlineData(DebtorKind.Public, "CPCE L111-8")]
    public void No_french_debtor_owes_one(DebtorKind kind, string article)
    {
        var answer = Fee(new StageFee(Currency.Eur, TenEuros), 400m, "FR", kind);

        (answer.Verdict, answer.Amount).ShouldBe((StageFeeVerdict.ForbiddenByLaw, Eur(0m)));
        answer.Because.ShouldContain(article);
        Should.Throw<InvalidOperationException>(() => answer.ToEvent(Date("2026-03-01")));
    }

    [Fact]
    public void Overseas_departments_have_french_law() =>
        Fee(new StageFee(Currency.Eur, TenEuros), 400m, "RE").Verdict.ShouldBe(StageFeeVerdict.ForbiddenByLaw);

    [Fact]
    public void A_country_that_is_not_known_may_forbid_it() =>
        Fee(new StageFee(Currency.Eur, TenEuros), 400m, country: null).Verdict.ShouldBe(StageFeeVerdict.CountryUnknown);

    [Fact]
    public void A_fee_in_another_currency_is_not_converted() =>
        Fee(new StageFee(Currency.Chf, TenEuros), 400m).Verdict.ShouldBe(StageFeeVerdict.OtherCurrency);

    [Fact]
    public void A_stage_without_a_fee_costs_nothing()
    {
        Fee(null, 400m).Verdict.ShouldBe(StageFeeVerdict.NoFee);
        Fee(new StageFee(Currency.Eur, new FeeRate(null, 0m)), 400m).Verdict.ShouldBe(StageFeeVerdict.NoFee);
    }

    [Fact]
    public void It_is_charged_once_per_stage_and_invoice()
    {
        var (stage, invoice) = (Stage(new StageFee(Currency.Eur, TenEuros)), InvoiceOf("DE"));
        var charged = StageFees.For(stage, invoice, Eur(400m), InvoiceHistory.Empty, Date("2026-03-01")).ToEvent(Date("2026-03-01"));
        (charged.PenaltyKind, charged.Amount, charged.Reference).ShouldBe((PenaltyKind.Stage, Eur(10m), "reminder-2"));

        Verdict(History(charged), "2026-03-02").ShouldBe(StageFeeVerdict.AlreadyCharged);
        Verdict(History(charged), "2026-02-28").ShouldBe(StageFeeVerdict.Charge, "not known yet");
        Verdict(History(new FeeCharged(Date("2026-03-01"), Eur(10m), PenaltyKind.Stage, reference: "reminder-1")), "2026-03-02").ShouldBe(StageFeeVerdict.Charge);
        Verdict(History(new FeeCharged(Date("2026-03-01"), Eur(10m), PenaltyKind.Cost, reference: "reminder-2")), "2026-03-02").ShouldBe(StageFeeVerdict.Charge);
        var reversed = new FeeCharged(Date("2026-03-01"), Eur(10m), PenaltyKind.Stage, id: "x", reference: "reminder-2");
        Verdict(History(reversed, new EventReversed(Date("2026-03-02"), "x")), "2026-03-02").ShouldBe(StageFeeVerdict.Charge);

        StageFeeVerdict Verdict(InvoiceHistory history, string today) => StageFees.For(stage, invoice, Eur(400m), history, Date(today)).Verdict;
    }

    [Fact]
    public void A_decision_brings_its_own_stage_and_amount()
    {
        var policy = EscalationPolicy.CreateBuilder("de").AddStage(Stage(new StageFee(Currency.Eur, OnePercent))).Build();
        var history = History(Paid("2026-02-20", 600m));
        var decision = new DunningEngine(policy).NextAction(InvoiceOf("DE"), history, Date("2026-03-20"));

        StageFees.For(decision, history).Amount.ShouldBe(Eur(4m));
        var tooEarly = new DunningEngine(policy).NextAction(InvoiceOf("DE"), history, Date("2026-02-21"));
        Should.Throw<ArgumentException>(() => StageFees.For(tooEarly, history));
        Should.Throw<ArgumentException>(() => StageFees.For(default, history));
    }

    private static StageFeeAnswer Fee(StageFee? fee, decimal collectible, string? country = "DE", DebtorKind kind = DebtorKind.Business) =>
        StageFees.For(Stage(fee), InvoiceOf(country, kind), Eur(collectible), InvoiceHistory.Empty, Date("2026-03-01"));

    private static DunningStage Stage(StageFee? fee) =>
        new("reminder-2", DunningPhase.Level1, DunningAction.Remind, 15, [Channel.Email], fee: fee);

    private static Invoice InvoiceOf(string? country, DebtorKind kind = DebtorKind.Business) =>
        new("F-1", new Debtor("C-1", "Kunde", kind, country: country), Date("2026-01-15"), Date("2026-02-14"), Eur(1_000m));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

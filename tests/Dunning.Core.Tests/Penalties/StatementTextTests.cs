using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Penalties.Books;
using Dunning.Penalties.Fees;
using Dunning.Penalties.Rates;
using Dunning.Penalties.Terms;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

/// <summary>Doubts, refusals, reasons and one-line words, each as it is shown to a credit manager.</summary>
public sealed class StatementTextTests
{
    private static readonly LatePaymentRegime French = LatePaymentRegimes.FranceBusiness;

    private static readonly LatePaymentRegime Contract = LatePaymentRegimes.FranceBusinessContract;

    [Fact]
    public void Every_doubt_is_told_in_a_sentence()
    {
        var conceded = new DunningEvent[] { new DisputeOpened(Date("2026-04-02"), "d", Eur(400m)), new DisputeClosed(Date("2026-04-10"), "d", DisputeOutcome.Accepted) };
        var individual = LatePaymentRegimes.FranceConsumer.WithInterestFrom(Date("2026-03-31")).WithCreditor(CreditorKind.Individual);
        var overIndebted = new InsolvencyRecorded(Date("2026-04-12"), Date("2026-04-10"), insolvencyKind: InsolvencyKind.OverIndebtedness);
        var carrying = new PenaltyCalculator(ReferenceRates.EcbMainRefinancing.CarryingForward());
        PenaltyStatement[] statements =
        [
            Statement(Invoice(1_000m, "2026-03-31", DebtorKind.Consumer), individual, "2026-08-01"),
            carrying.Calculate(Invoice(1_000m, "2026-11-30"), InvoiceHistory.Empty, French, Date("2027-01-31")),
            Of(French, "2026-12-31"),
            Statement(Invoice(1_000m, "2026-03-31", currency: Currency.Usd), French, "2026-04-30"),
            Of(French.WithFixedSumOn("F-12/1"), "2026-04-30"),
            Of(French, "2026-04-30", new DisputeOpened(Date("2026-04-02"), "d", Eur(100m))),
            Of(French, "2026-04-30", new DisputeOpened(Date("2026-04-02"), "d")),
            Of(French, "2026-04-30", conceded),
            Of(French, "2026-05-31", new DueDateExtended(Date("2026-04-10"), Date("2026-05-15"))),
            Statement(Invoice(1_000m, "2026-03-31", DebtorKind.Consumer), individual, "2026-04-30", overIndebted),
            Of(LatePaymentRegimes.GermanyBusiness, "2026-04-30", new InsolvencyRecorded(Date("2026-04-12"), Date("2026-04-10"))),
            Of(French, "2026-04-30", new FeeCharged(Date("2026-04-15"), Eur(30m))),
            Of(French, "2026-04-30", Paid("2026-03-31", 1_003m)),
        ];

        statements.SelectMany(statement => statement.Doubts).Select(doubt => doubt.Kind).Distinct().Count().ShouldBe(Enum.GetValues<PenaltyDoubtKind>().Length);
        statements.SelectMany(statement => statement.Doubts.Select(doubt => doubt.Kind + ": " + doubt)).ShouldBeTheTextsOf("doubts");
    }

    [Fact]
    public void Every_refusal_names_its_place_its_figures_and_its_subject()
    {
        Func<object>[] refused =
        [
            () => Statement(Invoice(1_000m, "2026-11-30"), French, "2027-01-01"),
            () => Statement(Invoice(1_000m, "2008-11-30", arose: "2009-01-01"), French, "2009-02-01"),
            () => Statement(Invoice(1_000m, "2026-01-31", DebtorKind.Consumer), LatePaymentRegimes.GermanyBusiness, "2026-03-01"),
            () => Statement(Invoice(1_000m, "2026-06-30"), Contract.WithRate(8.24m), "2026-07-01"),
            () => Statement(Invoice(1_000m, "2026-06-30"), Contract, "2026-07-01"),
            () => Statement(Invoice(1_000m, "2026-06-30", DebtorKind.Consumer), LatePaymentRegimes.FranceConsumer, "2026-07-01"),
            () => French.WithRate(12m),
            () => French.WithCompensation(50m),
            () => French.WithInterestFrom(Date("2026-07-01")),
            () => LatePaymentRegimes.Named("fr-busines"),
            () => Statement(Invoice(1_000m, "2026-06-30"), French, "2026-05-30"),
            () => Statement(Invoice(1_000m, "2013-01-31", arose: "2012-12-31"), LatePaymentRegimes.ItalyBusiness, "2013-03-01"),
            () => LatePaymentRegime.For("US", DebtorKind.Public),
            () => LatePaymentRegimes.Fixed.WithRate(-0.01m),
            () => RateRule.Times(0m, ReferenceRates.GermanBase),
            () => LatePaymentRegimes.Fixed.WithCompensation(-1m),
            () => French.WithBasis(367),
        ];

        refused.Select(Message).ShouldBeTheTextsOf("refusals");
    }

    [Fact]
    public void Every_answer_on_a_fee_gives_its_reason()
    {
        var tenEuros = new StageFee(Currency.Eur, new FeeRate(10m, null));
        var charged = new FeeCharged(Date("2026-02-20"), Eur(10m), PenaltyKind.Stage, reference: "reminder-2");
        StageFeeAnswer[] answers =
        [
            Fee(tenEuros, "DE"),
            Fee(null, "DE"),
            Fee(new StageFee(Currency.Eur, new FeeRate(0m, null)), "DE"),
            Fee(new StageFee(Currency.Chf, new FeeRate(10m, null)), "DE"),
            Fee(tenEuros, null),
            Fee(tenEuros, "FR"),
            Fee(tenEuros, "FR", DebtorKind.Consumer),
            Fee(tenEuros, "FR", DebtorKind.Public),
            Fee(tenEuros, "DE", DebtorKind.Business, charged),
        ];

        answers.Select(answer => answer.Verdict).Distinct().Count().ShouldBe(Enum.GetValues<StageFeeVerdict>().Length);
        answers.Select(answer => answer.Verdict + ": " + answer).ShouldBeTheTextsOf("stage-fees");
    }

    [Fact]
    public void Terms_and_mentions_are_held_against_their_articles()
    {
        var kinds = Enum.GetValues<SupplyKind>();
        var terms = new[] { PaymentTerms.Net(30), PaymentTerms.Net(61), PaymentTerms.DaysThenMonthEnd(60).OnThe(10), PaymentTerms.MonthEndThenDays(60) };
        InvoiceMentions[] mentions =
        [
            new(),
            new(Date("2026-08-31"), true, RateRule.Fixed(8.24m), Eur(15m)),
            new(Date("2026-08-31"), true, French.Rate, Eur(40m)),
        ];

        kinds.SelectMany(kind => terms.Select(term => FrenchTerms.Check(term, Date("2026-01-05"), kind)).Select(check => kind + ": " + check + Told(check.Fault)))
            .Concat(mentions.SelectMany(mention => FrenchInvoiceMentions.FaultsOf(mention, Date("2026-08-01")).Select(fault => fault.ToString()).Prepend(mention.ToString())))
            .ShouldBeTheTextsOf("terms");

        static string Told(Fault? fault) => fault is null ? string.Empty : " | " + fault;
    }

    [Fact]
    public void Everything_has_one_line_of_words()
    {
        var statement = Statement(Invoice(1_200m, "2026-06-30"), French, "2026-07-02", Paid("2026-07-01", 200m));
        var consumer = new PenaltyClaim(new Receivable(Invoice(1_000m, "2026-01-31", DebtorKind.Consumer), InvoiceHistory.Empty), French);
        var book = PenaltyBook.Of(new PenaltyCalculator(), [consumer, new PenaltyClaim(new Receivable(statement.Invoice, History(Paid("2026-07-01", 200m))), French)], Date("2026-07-02"));
        var twoDays = new PenaltyLine(Date("2026-07-01"), Date("2026-07-02"), 2, Eur(1_000m), 6.125m, null, false, Eur(0.34m));
        var whole = new PenaltyLine(Date("2026-07-01"), Date("2026-07-02"), 2, Eur(1_000m), 5m, null, false, Eur(0.27m));
        object[] things =
        [
            statement, statement.ToTotal(), .. statement.Lines, twoDays, whole, .. statement.Changes, .. book.Totals, .. book.Refused, consumer,
            new FixedSumBracket(1_000m, 70m), LatePaymentRegimes.UnitedKingdomBusiness.Compensation!, LatePaymentRegimes.Fixed.WithCompensation(15.5m).Compensation!,
            new MarginStep(9m, Date("2014-07-29")), new MarginStep(8m), Contract.Floor!,
            RateRule.Fixed(12m), RateRule.Times(3m, ReferenceRates.FrenchLegalOtherCreditors), RateRule.Above(ReferenceRates.FrenchLegalOtherCreditors),
            RateRule.Above(ReferenceRates.GermanBase, new MarginStep(8m), new MarginStep(9m, Date("2014-07-29"))), LatePaymentRegimes.BelgiumBusiness.Rate!,
            LatePaymentRegimes.FranceJudgment.Rate!, ReferenceRates.GermanBase.Rows[^1], ReferenceRates.GermanBase, French.Unsettled[0],
            new InvoiceMentions(), new InvoiceMentions(penaltyRate: RateRule.Fixed(12m), compensation: Eur(40m)),
            FrenchTerms.Check(PaymentTerms.Net(60), Date("2026-01-05")), FrenchTerms.Check(PaymentTerms.Net(61), Date("2026-01-05")),
        ];

        things.Select(thing => thing.GetType().Name + ": " + thing).ShouldBeTheTextsOf("words");
    }

    private static PenaltyStatement Of(LatePaymentRegime regime, string through, params DunningEvent[] events) =>
        Statement(Invoice(1_000m, "2026-03-31"), regime, through, events);

    private static StageFeeAnswer Fee(StageFee? fee, string? country, DebtorKind kind = DebtorKind.Business, params DunningEvent[] events) =>
        StageFees.For(
            new DunningStage("reminder-2", DunningPhase.Level1, DunningAction.Remind, 15, [Channel.Email], fee: fee),
            new Invoice("F-1", new Debtor("C-1", "Kunde", kind, country: country), Date("2026-01-15"), Date("2026-02-14"), Eur(1_000m)),
            Eur(400m),
            History(events),
            Date("2026-03-01"));

    private static string Message(Func<object> act)
    {
        try
        {
            return act().ToString() + " was not refused.";
        }
        catch (DunningFaultException refusal)
        {
            return refusal.Message;
        }
    }
}

using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Profiles;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Engine;

public sealed class FactRefusalTests
{
    private static readonly DunningEngine Engine = new(FrenchPolicies.Standard);
    private static readonly LocalDate Today = new(2026, 3, 9);

    public static TheoryData<string, string, DunningEvent[]> Refused => new()
    {
        { FaultCodes.OtherCurrency, "$.history[0].amount", [new PaymentReceived(Today, new Money(5m, Currency.Usd))] },
        { FaultCodes.AmountNegative, "$.history[0].amount", [new PaymentReceived(Today, Eur(-5m))] },
        { FaultCodes.AmountNotPayable, "$.history[0].amount", [new CreditNoteIssued(Today, Eur(10.005m))] },
        { FaultCodes.AmountNotPayable, "$.history[0].amount", [new PaymentReceived(Today, Eur(2_000_000_000_000m))] },
        { FaultCodes.UnknownStage, "$.history[0].stage", [new ContactMade(Today, "no-such-stage", Channel.Email)] },
        { FaultCodes.UnknownStageNamed, "$.history[0].stage", [new StageSkipped(Today, "send-evidence")] },
        { FaultCodes.UnknownStageNamed, "$.history[0].stage", [new StageEscalated(Today, "no-such-stage")] },
        { FaultCodes.ReturnExceedsPayments, "$.history[1].amount", [new PaymentReceived(Today, Eur(5m)), new PaymentReturned(Today, Eur(5.01m))] },
        { FaultCodes.ReturnExceedsPayments, "$.history[1].amount",
            [new PaymentReceived(Today, Eur(5m), "p"), new PaymentReturned(Today, Eur(5m)), new EventReversed(Today, "p")] },
        { FaultCodes.PlanWithoutInstalments, "$.history[0].instalments", [new PlanAgreed(Today, new PaymentPlan())] },
        { FaultCodes.OtherCurrency, "$.history[0].instalments[1].amount",
            [new PlanAgreed(Today, new PaymentPlan(new Instalment(Today, Eur(5m)), new Instalment(Today, new Money(5m, Currency.Chf))))] },
        { FaultCodes.NothingToReverse, "$.history[0].ref", [new EventReversed(Today, "p"), new PaymentReceived(Today, Eur(5m), "p")] },
        { FaultCodes.NothingToReverse, "$.history[1].ref", [new DisputeOpened(Today, "d"), new EventReversed(Today, "d")] },
        { FaultCodes.IdUsedTwice, "$.history[1].id", [new PaymentReceived(Today, Eur(5m), "p"), new PaymentReceived(Today, Eur(6m), "p")] },
        { FaultCodes.DisputeOpenAlready, "$.history[1].id", [new DisputeOpened(Today, "d"), new DisputeOpened(Today, "d", Eur(1m))] },
        { FaultCodes.InsolvencyWithoutOpening, "$.history[0].opened", [new InsolvencyRecorded(Today, null)] },
        { FaultCodes.FeeKind, "$.history[0].kind", [new FeeCharged(Today, Eur(1m), PenaltyKind.Interest)] },
        { FaultCodes.DateOutOfRange, "$.history[0].on", [new NoteTaken(new LocalDate(1981, 12, 31), "before the calendar knows")] },
        { FaultCodes.DateOutOfRange, "$.history[0].due", [new DueDateExtended(Today, new LocalDate(2151, 1, 1))] },
        { FaultCodes.DateOutOfRange, "$.history[0].promisedOn", [new PromiseMade(Today, new LocalDate(2151, 1, 1))] },
        { FaultCodes.DateOutOfRange, "$.history[0].until", [new HoldPlaced(Today, new LocalDate(2999, 12, 31))] },
        { FaultCodes.DateOutOfRange, "$.history[0].through", [new InterestCharged(Today, new LocalDate(2151, 1, 1), Eur(1m))] },
        { FaultCodes.DateOutOfRange, "$.history[0].opened", [new InsolvencyRecorded(Today, new LocalDate(1981, 12, 31))] },
        { FaultCodes.DateOutOfRange, "$.history[0].published", [new InsolvencyRecorded(Today, Today, new LocalDate(2151, 1, 1))] },
        { FaultCodes.DateOutOfRange, "$.history[0].instalments[0].due", [new PlanAgreed(Today, new PaymentPlan(new Instalment(new LocalDate(2151, 1, 1), Eur(5m))))] },
        { FaultCodes.InsolvencyWithoutOpening, "$.history[2].opened",
            [new InsolvencyRecorded(Today, Today), new InsolvencyClosed(Today.PlusDays(1)), new InsolvencyRecorded(Today.PlusDays(2), null)] },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_is_refused_with_the_invoice_the_place_and_the_code(string code, string path, DunningEvent[] events)
    {
        var history = InvoiceHistory.Of(events);

        var refusal = Should.Throw<RefusedFactsException>(() => Engine.NextAction(Invoice(), history, Today));

        refusal.InvoiceNumber.ShouldBe("F-42");
        refusal.Message.ShouldContain("F-42");
        refusal.Faults.Select(f => (f.Code, f.Path)).ShouldBe([(code, path)]);
        Engine.FaultsOf(Invoice(), history).ShouldBe(refusal.Faults);
    }

    [Fact]
    public void A_fault_of_form_is_refused_whatever_its_date() =>
        Should.Throw<RefusedFactsException>(() =>
            Engine.NextAction(Invoice(), InvoiceHistory.Of(new PaymentReceived(Today.PlusDays(400), Eur(-1m))), Today));

    [Theory]
    [InlineData("$.invoice.issued")]
    [InlineData("$.invoice.due")]
    [InlineData("$.invoice.arose")]
    [InlineData("$.debtor.holds[0].from")]
    [InlineData("$.debtor.holds[0].until")]
    [InlineData("$.debtor.insolvency.on")]
    [InlineData("$.debtor.insolvency.opened")]
    [InlineData("$.debtor.insolvency.published")]
    [InlineData("$.debtor.insolvency.closed")]
    public void Every_date_is_one_that_can_be_reckoned_with(string place)
    {
        // France's holidays are known from 1982 on; no fact lies after 2150.
        Faults(place, new LocalDate(1982, 1, 1)).ShouldNotContain(place);
        Faults(place, new LocalDate(2150, 12, 31)).ShouldNotContain(place);
        (Faults(place, new LocalDate(1981, 12, 31)) + Faults(place, new LocalDate(2151, 1, 1))).ShouldContain(place);
        if (place != "$.debtor.holds[0].until" && place != "$.debtor.insolvency.closed") Faults(place, new LocalDate(1981, 12, 31)).ShouldContain(place);
        if (place != "$.invoice.issued") Faults(place, new LocalDate(2151, 1, 1)).ShouldContain(place);
    }

    [Theory]
    [InlineData("1000000000000", "EUR", true)]
    [InlineData("1000000000000.01", "EUR", false)]
    [InlineData("100000000000000", "JPY", true)]
    [InlineData("100000000000001", "JPY", false)]
    [InlineData("79228162514264337593543950335", "EUR", false)]
    [InlineData("50000000.01", "EUR", true)]
    [InlineData("0.001", "EUR", false)]
    public void An_amount_is_at_most_a_hundred_trillion_minor_units_and_whole_ones(string amount, string currency, bool isUsable)
    {
        var owed = new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currency.Parse(currency));
        var invoice = new Invoice("F-42", Invoice().Debtor, Today.PlusDays(-30), Today, owed);

        Engine.FaultsOf(invoice, InvoiceHistory.Empty).Select(fault => fault.Path).ShouldBe(isUsable ? [] : ["$.invoice.amount"]);
        if (isUsable) Engine.NextAction(invoice, InvoiceHistory.Empty, Today).Balance.ShouldBe(owed);
    }

    [Theory]
    [InlineData("10.001", "10.00", false)]
    [InlineData("10.001", "10.01", true)]
    [InlineData("1000000000000", "1000000000000", true)]
    [InlineData("1000000000000.001", "1000000000000", false)]
    [InlineData("79228162514264337593543950335", "1000000000000", false)]
    public void A_minimum_is_reached_in_whole_minor_units(string minimum, string amount, bool isReached)
    {
        var engine = new DunningEngine(FrenchPolicies.Standard.ToBuilder().WithMinimum(MinimumAmount.InEveryCurrency(Number(minimum))).Build());
        var invoice = new Invoice("F-42", Invoice().Debtor, Today.PlusDays(-40), Today.PlusDays(-4), Eur(Number(amount)));

        engine.NextAction(invoice, InvoiceHistory.Empty, Today).Reason.ShouldBe(isReached ? DecisionReason.StageDue : DecisionReason.BelowMinimum);

        static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void The_most_that_can_be_owed_reaches_a_minimum_of_as_much()
    {
        const decimal Most = 100_000_000_000_000m;
        var engine = new DunningEngine(FrenchPolicies.Standard.ToBuilder().WithMinimum(MinimumAmount.InEveryCurrency(Most)).Build());
        var invoice = new Invoice("F-42", Invoice().Debtor, Today.PlusDays(-40), Today.PlusDays(-4), new Money(Most, Currency.Jpy));

        engine.NextAction(invoice, InvoiceHistory.Empty, Today).Reason.ShouldBe(DecisionReason.StageDue);
    }

    [Fact]
    public void Without_a_policy_the_years_alone_bound_a_date()
    {
        string Found(LocalDate noted) => string.Join(' ', PayerProfileClassifier.FaultsOf(new Receivable(Invoice(), InvoiceHistory.Of(new NoteTaken(noted, "a note")))));

        Found(new LocalDate(1900, 1, 1)).ShouldBeEmpty();
        Found(new LocalDate(2150, 12, 31)).ShouldBeEmpty();
        Found(new LocalDate(1899, 12, 31)).ShouldContain("$.history[0].on");
        Found(new LocalDate(2151, 1, 1)).ShouldContain("$.history[0].on");
    }

    [Fact]
    public void A_calendar_that_ends_sooner_bounds_a_date()
    {
        var calendar = BusinessCalendar.Custom("2026", [], [], new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));
        var engine = new DunningEngine(FrenchPolicies.Standard.ToBuilder().WithCalendar(calendar).Build());

        engine.FaultsOf(Invoice(Today), InvoiceHistory.Of(new NoteTaken(new LocalDate(2026, 12, 31), "a note"))).ShouldBeEmpty();
        engine.FaultsOf(Invoice(Today), InvoiceHistory.Of(new NoteTaken(new LocalDate(2027, 1, 1), "a note"))).Single().Path.ShouldBe("$.history[0].on");
    }

    [Fact]
    public void The_first_and_the_last_day_can_be_asked_about()
    {
        var engine = new DunningEngine(FrenchPolicies.Standard.ToBuilder().WithCalendar(BusinessCalendar.Weekdays).Build());
        var early = new Invoice("F-1", Invoice().Debtor, new LocalDate(1900, 1, 1), new LocalDate(1900, 2, 1), Eur(100m));
        var late = new Invoice("F-2", Invoice().Debtor, new LocalDate(2150, 11, 30), new LocalDate(2150, 12, 30), Eur(100m));

        engine.NextAction(early, InvoiceHistory.Empty, new LocalDate(1900, 1, 1)).Verdict.ShouldBe(Verdict.Wait);
        engine.NextAction(late, InvoiceHistory.Empty, new LocalDate(2150, 12, 31)).DaysLate.ShouldBe(1);
        Should.Throw<System.ArgumentOutOfRangeException>(() => engine.NextAction(early, InvoiceHistory.Empty, new LocalDate(1899, 12, 31)));
        Should.Throw<System.ArgumentOutOfRangeException>(() => engine.NextAction(late, InvoiceHistory.Empty, new LocalDate(2151, 1, 1)));

        // What comes after an answer is told as long as that day can be asked about.
        engine.Explain(late, InvoiceHistory.Empty, new LocalDate(2150, 12, 30)).Then.ShouldNotBeNull();
        engine.Explain(late, InvoiceHistory.Empty, new LocalDate(2150, 12, 31)).Then.ShouldBeNull();
    }

    [Fact]
    public void A_record_completes_proceedings_whose_end_was_reversed() =>
        Engine.FaultsOf(
            Invoice(),
            InvoiceHistory.Of(
                new InsolvencyRecorded(Today, Today), new InsolvencyClosed(Today.PlusDays(1), "c"), new EventReversed(Today.PlusDays(2), "c"), new InsolvencyRecorded(Today.PlusDays(3), null)))
            .ShouldBeEmpty();

    [Fact]
    public void All_faults_are_listed_at_once()
    {
        var debtor = new Debtor("C|1", "Caron", DebtorKind.Business, holds: [new DebtorHold(new LocalDate(1899, 1, 1))]);
        var invoice = new Invoice("F|1", debtor, Today, new LocalDate(2200, 1, 1), Eur(0m), creditorId: "A|B");
        var history = InvoiceHistory.Of(new PaymentReceived(Today, Eur(-1m)));

        Engine.FaultsOf(invoice, history).Select(f => f.Path).ShouldBe(
            ["$.debtor.id", "$.debtor.holds[0].from", "$.invoice.number", "$.invoice.creditor", "$.invoice.amount", "$.invoice.due", "$.history[0].amount"]);
    }

    [Fact]
    public void Nothing_undone_is_no_fault_and_changes_nothing()
    {
        var history = InvoiceHistory.Of(
            new Recalled(Today), new PlanCancelled(Today), new LegalActionEnded(Today), new DisputeClosed(Today, "d", DisputeOutcome.Rejected),
            new HoldLifted(Today), new PromiseWithdrawn(Today), new InsolvencyClosed(Today));

        var decision = Engine.NextAction(Invoice(), history, Today);

        decision.DueOn.ShouldBe(Engine.NextAction(Invoice(), InvoiceHistory.Empty, Today).DueOn);
        decision.Reason.ShouldBe(DecisionReason.StageDue);
    }

    [Fact]
    public void A_repeated_import_is_read_once()
    {
        var payment = new PaymentReceived(Today.PlusDays(-10), Eur(400m), "bank-1");

        Engine.NextAction(Invoice(), InvoiceHistory.Of(payment, new PaymentReceived(payment.On, payment.Amount, "bank-1")), Today)
            .Balance.ShouldBe(Eur(850m));
    }

    [Fact]
    public void A_debtor_the_book_has_no_policy_for_is_refused()
    {
        var book = PolicyBook.Create("b", [FrenchPolicies.Consumer], kinds: new System.Collections.Generic.Dictionary<DebtorKind, string> { [DebtorKind.Consumer] = "fr-consumer" });

        Should.Throw<RefusedFactsException>(() => new DunningEngine(book).NextAction(Invoice(), InvoiceHistory.Empty, Today))
            .Faults.Single().ToString().ShouldBe("DUN20016 $.debtor: The book has no policy for a debtor of kind business and profile unrated.");
    }

    [Fact]
    public void A_calendar_is_not_asked_beyond_what_it_knows()
    {
        var shortSighted = BusinessCalendar.Custom("2026", [], [], new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 31));
        var engine = new DunningEngine(FrenchPolicies.Standard.ToBuilder().WithCalendar(shortSighted).Build());
        var late = InvoiceHistory.Of(new StageSkipped(Today, "registered-reminder"));

        var refusal = Should.Throw<RefusedFactsException>(() => engine.NextAction(Invoice(new LocalDate(2026, 3, 8)), late, Today));

        refusal.Faults.Single().Code.ShouldBe(FaultCodes.BeyondCalendar);
        refusal.Message.ShouldContain("2026 knows 2026-01-01 through 2026-03-31, not 2026-04-20");
    }

    [Fact]
    public void A_state_is_not_decided_on_for_a_day_before_it_was_folded()
    {
        var state = Engine.Fold(Invoice(), InvoiceHistory.Empty, Today);

        Should.Throw<System.ArgumentException>(() => Engine.Decide(Invoice(), state, Today.PlusDays(-1)));
        Should.Throw<System.ArgumentException>(() => Engine.Decide(Invoice(), default, Today));
        Should.Throw<System.ArgumentOutOfRangeException>(() => Engine.NextAction(Invoice(), InvoiceHistory.Empty, new LocalDate(2151, 1, 1)));
    }

    private static string Faults(string place, LocalDate date)
    {
        LocalDate Here(string path, LocalDate usual) => path == place ? date : usual;
        var insolvency = new DebtorInsolvency(
            Here("$.debtor.insolvency.on", Today), Here("$.debtor.insolvency.opened", Today), Here("$.debtor.insolvency.published", Today), closedOn: Here("$.debtor.insolvency.closed", new LocalDate(2150, 12, 31)));
        var hold = new DebtorHold(Here("$.debtor.holds[0].from", new LocalDate(1982, 1, 1)), Here("$.debtor.holds[0].until", new LocalDate(2150, 12, 31)));
        var debtor = new Debtor("C-7", "Caron", DebtorKind.Business, holds: [hold], insolvency: insolvency);
        var due = Here("$.invoice.due", place == "$.invoice.issued" ? new LocalDate(2150, 12, 31) : Today);
        var issued = Here("$.invoice.issued", LocalDate.Min(due, new LocalDate(1982, 1, 1)));
        var invoice = new Invoice("F-42", debtor, issued, due, Eur(100m), aroseOn: Here("$.invoice.arose", new LocalDate(2000, 1, 1)));
        return string.Join(' ', Engine.FaultsOf(invoice, InvoiceHistory.Empty).Select(fault => fault.Path));
    }

    private static Invoice Invoice(LocalDate? due = null) =>
        new("F-42", new Debtor("C-001", "Menuiserie Caron", DebtorKind.Business), new LocalDate(2026, 1, 15), due ?? new LocalDate(2026, 2, 14), Eur(1250m));

    private static Money Eur(decimal amount) => new(amount, Currency.Eur);
}

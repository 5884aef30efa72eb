using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Portfolio;
using Dunning.Profiles;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Profiles;

/// <summary>Each rule on its bound and beside it. All invoices are of 100 euros, due on the day that is named.</summary>
public sealed class ClassifierTests
{
    private static readonly LocalDate Today = new(2026, 3, 31);
    private static readonly LocalDate Due = new(2026, 1, 10);

    [Theory]
    [InlineData(3, AssessmentRule.OnTime)]
    [InlineData(4, AssessmentRule.ShortDelays)]
    public void Three_days_late_is_on_time_and_four_are_not(int days, AssessmentRule expected) =>
        RuleOf(Paid(days), Paid(days), Paid(days)).ShouldBe(expected);

    [Theory]
    [InlineData(9, 1, AssessmentRule.OnTime)]
    [InlineData(8, 1, AssessmentRule.ShortDelays)]
    public void Nine_of_ten_on_time_is_good(int onTime, int late, AssessmentRule expected) =>
        RuleOf([.. Times(onTime, () => Paid(0)), .. Times(late, () => Paid(10))]).ShouldBe(expected);

    [Theory]
    [InlineData(2, AssessmentRule.TooFewInvoices)]
    [InlineData(3, AssessmentRule.OnTime)]
    public void Three_invoices_must_count(int paid, AssessmentRule expected)
    {
        // One that is open and not late yet does not count.
        var pending = Of(Today.PlusDays(-3));
        Assess([pending, .. Times(paid, () => Paid(0))]).Rule.ShouldBe(expected);
        Assess([pending]).Figures.Counted.ShouldBe(0);
        Assess([Of(Today.PlusDays(-4))]).Figures.Late.ShouldBe(1);
    }

    [Theory]
    [InlineData(15, 15, AssessmentRule.ShortDelays)]
    [InlineData(15, 16, AssessmentRule.LongDelays)]
    public void Fifteen_days_late_on_average_is_negligent(int first, int second, AssessmentRule expected) =>
        RuleOf(Paid(first), Paid(second), Paid(first + second - 15)).ShouldBe(expected);

    [Theory]
    [InlineData(10, 2, AssessmentRule.SettledOnceContacted)]
    [InlineData(11, 2, AssessmentRule.LongDelays)]
    [InlineData(10, 3, AssessmentRule.LongDelays)]
    [InlineData(0, 2, AssessmentRule.SettledOnceContacted)]
    [InlineData(-1, 2, AssessmentRule.LongDelays)]
    public void Half_settled_within_ten_days_of_a_contact_is_negligent(int daysFromContact, int others, AssessmentRule expected) =>
        RuleOf([.. Times(2, () => Paid(40, new ContactMade(Due.PlusDays(40 - daysFromContact), "reminder", Channel.Email))), .. Times(others, () => Paid(40))]).ShouldBe(expected);

    [Theory]
    [InlineData(ContactOutcome.Sent, null, true)]
    [InlineData(ContactOutcome.NotReached, null, false)]
    [InlineData(ContactOutcome.Unknown, null, false)]
    [InlineData(ContactOutcome.Sent, ContactOutcome.Failed, false)]
    [InlineData(ContactOutcome.Failed, ContactOutcome.Delivered, true)]
    public void A_contact_counts_once_it_was_carried_out_as_its_latest_record_says(ContactOutcome first, ContactOutcome? later, bool counts)
    {
        List<DunningEvent> contacts = [new ContactMade(Due.PlusDays(35), "reminder", Channel.Letter, first, "key")];
        if (later is { } outcome) contacts.Add(new ContactMade(Due.PlusDays(38), "reminder", Channel.Letter, outcome, "key"));
        Assess([Paid(40, [.. contacts])]).Figures.SettledAfterContact.ShouldBe(counts ? 1 : 0);
    }

    [Fact]
    public void An_invoice_is_settled_on_the_day_its_balance_reached_zero_for_good()
    {
        Conduct(Of(Due, Payment(0), new PaymentReturned(Due.PlusDays(5), Euros(100m)), Payment(8))).SettledOn.ShouldBe(Due.PlusDays(8));
        Conduct(Of(Due, Payment(0, 60m), new CreditNoteIssued(Due.PlusDays(2), Euros(40m)))).SettledOn.ShouldBe(Due.PlusDays(2));
        Conduct(Of(Due, Payment(0, 120m), new PaymentReturned(Due.PlusDays(5), Euros(20m)))).SettledOn.ShouldBe(Due);
        Conduct(Of(Due, Payment(0), new EventReversed(Due.PlusDays(1), "p0"))).SettledOn.ShouldBeNull();
        Conduct(Of(Due, new PaymentReceived(Today.PlusDays(1), Euros(100m)))).SettledOn.ShouldBeNull();
    }

    [Fact]
    public void Write_offs_settle_nothing()
    {
        Conduct(Of(Due, Payment(0, 60m), new AmountWrittenOff(Due))).ShouldSatisfyAllConditions(its => its.SettledOn.ShouldBeNull(), its => its.DelayDays.ShouldBe(80));
        Conduct(Of(Due, new AmountWrittenOff(Due, Euros(40m)), Payment(1, 60m))).SettledOn.ShouldBeNull();
    }

    [Fact]
    public void A_new_due_date_is_the_one_that_counts() =>
        Conduct(Of(Due, new DueDateExtended(Due, Due.PlusDays(30)), Payment(33))).Timing.ShouldBe(SettlementTiming.OnTime);

    [Theory]
    [InlineData("2024-03-31", false)]
    [InlineData("2024-04-01", true)]
    public void The_window_reaches_back_twenty_four_months(string due, bool isIn) =>
        Assess([Of(NodaTime.Text.LocalDatePattern.Iso.Parse(due).Value)]).Figures.Invoices.ShouldBe(isIn ? 1 : 0);

    [Fact]
    public void An_invoice_issued_after_today_is_not_in_the_window() =>
        Assess([Of(Today.PlusDays(30), issuedOn: Today), Of(Today.PlusDays(31), issuedOn: Today.PlusDays(1))]).Figures.Invoices.ShouldBe(1);

    [Fact]
    public void Automatic_payers_pay_every_invoice_automatically_and_nothing_was_returned()
    {
        var debit = Of(Due, PaymentMethod.DirectDebit, Payment(40));
        var bill = Of(Due, PaymentMethod.BillOfExchange);

        RuleOf(debit, bill).ShouldBe(AssessmentRule.AutomaticPayments);
        RuleOf(debit, bill, Paid(0)).ShouldNotBe(AssessmentRule.AutomaticPayments);
        RuleOf(debit, Of(Due, PaymentMethod.DirectDebit, Payment(0), new PaymentReturned(Due, Euros(100m)))).ShouldBe(AssessmentRule.TooFewInvoices);
        RuleOf().ShouldBe(AssessmentRule.TooFewInvoices);

        // The profile set now plays no part.
        RuleOf(Client(PayerProfile.Automatic), Paid(0), Paid(0), Paid(0)).ShouldBe(AssessmentRule.OnTime);
    }

    [Fact]
    public void Two_failures_make_a_payer_insolvent_whichever_they_are()
    {
        var bounced = Of(Due, Payment(0), new PaymentReturned(Due, Euros(100m)));
        var broken = Of(Due, new PlanAgreed(Due, PlanOf(Due.PlusDays(10))));

        RuleOf(bounced).ShouldBe(AssessmentRule.TooFewInvoices);
        RuleOf(bounced, bounced).ShouldBe(AssessmentRule.PlansAndReturns);
        RuleOf(bounced, broken).ShouldBe(AssessmentRule.PlansAndReturns);
        RuleOf(Client(kind: DebtorKind.Public), bounced, broken).ShouldBe(AssessmentRule.PlansAndReturns);
    }

    [Fact]
    public void One_plan_for_several_invoices_is_one_and_one_cheque_is_one()
    {
        var broken = Of(Due, new PlanAgreed(Due, PlanOf(Due.PlusDays(10))));
        var bounced = Of(Due, Payment(0), new PaymentReturned(Due, Euros(100m), reference: "cheque 17"));

        Assess([broken, broken]).Figures.BrokenPlans.ShouldBe(1);
        Assess([broken, Of(Due, new PlanAgreed(Due.PlusDays(1), PlanOf(Due.PlusDays(10))))]).Figures.BrokenPlans.ShouldBe(2);
        Assess([bounced, bounced]).Figures.ReturnedPayments.ShouldBe(1);
    }

    [Theory]
    [InlineData(14, 0)]
    [InlineData(15, 1)]
    public void A_plan_was_broken_if_it_was_on_some_day(int paidAfter, int broken)
    {
        // Due on day 10 with three days of tolerance, so broken at the end of day 14; caught up, and replaced later.
        var its = Of(Due, new PlanAgreed(Due, PlanOf(Due.PlusDays(10))), Payment(paidAfter), new PlanAgreed(Due.PlusDays(20), PlanOf(Today)));
        Assess([its]).Figures.BrokenPlans.ShouldBe(broken);
    }

    [Fact]
    public void Open_insolvency_makes_a_payer_insolvent_until_it_is_closed()
    {
        RuleOf(Of(Due, new InsolvencyRecorded(Due, Due))).ShouldBe(AssessmentRule.InsolvencyOpen);
        RuleOf(Of(Due, new InsolvencyRecorded(Due, Due), new InsolvencyClosed(Today))).ShouldBe(AssessmentRule.TooFewInvoices);
        RuleOf(Client(insolvency: new DebtorInsolvency(Today, Today))).ShouldBe(AssessmentRule.InsolvencyOpen);
        RuleOf(Client(insolvency: new DebtorInsolvency(Today.PlusDays(1), Today))).ShouldBe(AssessmentRule.TooFewInvoices);
        RuleOf(Client(insolvency: new DebtorInsolvency(Due, Due, closedOn: Today))).ShouldBe(AssessmentRule.TooFewInvoices);
    }

    [Fact]
    public void Public_bodies_and_large_organisations_are_administrative()
    {
        RuleOf(Client(kind: DebtorKind.Public), Paid(0), Paid(0), Paid(0)).ShouldBe(AssessmentRule.PublicBody);
        RuleOf(Client(isLarge: true), Paid(90), Paid(90), Paid(90)).ShouldBe(AssessmentRule.LargeOrganisation);
    }

    [Theory]
    [InlineData(2, 2, AssessmentRule.Disputes)]
    [InlineData(2, 3, AssessmentRule.LongDelays)]
    [InlineData(1, 1, AssessmentRule.TooFewInvoices)]
    public void Disputes_of_two_late_invoices_and_half_of_them_are_litigious(int disputed, int others, AssessmentRule expected) =>
        RuleOf([.. Times(disputed, () => Paid(40, new DisputeOpened(Due, "d"))), .. Times(others, () => Paid(40))]).ShouldBe(expected);

    [Fact]
    public void Who_disputes_and_pays_on_time_is_not_litigious() =>
        Assess([.. Times(3, () => Paid(0, new DisputeOpened(Due.PlusDays(-10), "d")))]).ShouldSatisfyAllConditions(
            its => its.Profile.ShouldBe(PayerProfile.Good), its => its.Figures.Disputed.ShouldBe(3));

    [Fact]
    public void Evidence_names_figures_bounds_and_invoices()
    {
        var assessment = Assess([Paid(40, "B"), Paid(0, "A"), Paid(20, "C")]);

        assessment.Evidence.Select(evidence => evidence + " | " + evidence.Figure?.ToString("0.###", CultureInfo.InvariantCulture) + " | "
            + evidence.Bound?.ToString(CultureInfo.InvariantCulture) + " | " + string.Join(' ', evidence.Invoices)).ShouldBe(
            ["counted 3 of 3 | 3 | 3 | A B C", "on-time 1 of 3 | 0.333 | 0.9 | A", "settled-after-contact 0 of 2 | 0 | 0.5 | ", "average-delay 2 | 30 | 15 | B C"]);
        (assessment.Profile, assessment.Rule, assessment.Certainty, assessment.IsChange).ShouldBe((PayerProfile.Bad, AssessmentRule.LongDelays, AssessmentCertainty.Slight, true));
    }

    [Fact]
    public void What_would_change_it_is_tried()
    {
        var assessment = Assess([.. Times(2, () => Paid(0)), Paid(30)]);

        // 9 of 10 on time is good: seven more. A second late one after a contact makes half of them; two disputed ones make two of three.
        assessment.WouldChange.Select(change => change.ToString()).ShouldBe(
            ["settles-on-time 7: good", "settles-after-contact 1: negligent", "disputes-late 2: litigious", "payments-returned 2: insolvent", "insolvency-opens 1: insolvent"]);
    }

    [Theory]
    [InlineData(5, AssessmentCertainty.Slight)]
    [InlineData(6, AssessmentCertainty.Fair)]
    [InlineData(11, AssessmentCertainty.Fair)]
    [InlineData(12, AssessmentCertainty.Firm)]
    public void How_sure_it_is_follows_from_how_many_count(int count, AssessmentCertainty expected) =>
        Assess([.. Times(count, () => Paid(0))]).Certainty.ShouldBe(expected);

    [Fact]
    public void Every_number_is_a_parameter()
    {
        var strict = new PayerProfileClassifier(new ClassifierParameters(windowMonths: 1, graceDays: 0, leastCounted: 1, goodShare: 1m));

        strict.Assess(Client(), [Of(Today.PlusDays(-10), Payment(0, on: Today.PlusDays(-9)))], Today).Rule.ShouldBe(AssessmentRule.ShortDelays);
        strict.Assess(Client(), [Paid(0)], Today).Figures.Invoices.ShouldBe(0);
        Should.Throw<ArgumentOutOfRangeException>(() => new ClassifierParameters(goodShare: 0m)).ParamName.ShouldBe("goodShare");
        Should.Throw<ArgumentOutOfRangeException>(() => new ClassifierParameters(firmFrom: 5)).ParamName.ShouldBe("firmFrom");
    }

    [Fact]
    public void Facts_that_cannot_be_and_invoices_of_others_are_refused()
    {
        var bad = new Receivable(new Invoice("F-9", Client(), Due, Due, Euros(-1m)), InvoiceHistory.Empty);

        Should.Throw<RefusedAccountException>(() => Assess([Paid(0), bad])).Faults.ShouldHaveSingleItem().Path.ShouldBe("$.items[1].invoice.amount");
        Should.Throw<ArgumentException>(() => new PayerProfileClassifier().Assess(new Debtor("other", "", DebtorKind.Business), [Paid(0)], Today)).ParamName.ShouldBe("items");
    }

    [Fact]
    public void An_account_with_the_profile_as_assessed_keeps_everything_else_and_the_one_set_where_nothing_can_be_said()
    {
        var debtor = Client(PayerProfile.Negligent);
        var account = new DebtorAccount(debtor, [Paid(90, "A"), Paid(90, "B"), Paid(90, "C")], [Euros(5m)]);
        var assessed = account.WithAssessedProfile(new PayerProfileClassifier(), Today);

        assessed.ShouldBe(account.WithProfile(PayerProfile.Bad));
        (assessed.Debtor.Profile, assessed.Unapplied).ShouldBe((PayerProfile.Bad, account.Unapplied));
        assessed.Items.Select(item => item.History).ShouldBe(account.Items.Select(item => item.History));
        new DebtorAccount(debtor, [Paid(90)]).WithAssessedProfile(new PayerProfileClassifier(), Today).Debtor.Profile.ShouldBe(PayerProfile.Negligent);

        Receivable Paid(int days, string number = "A") => new(
            new Invoice(number, debtor, Due.PlusDays(-30), Due, Euros(100m)), InvoiceHistory.Of(new PaymentReceived(Due.PlusDays(days), Euros(100m))));
    }

    private static IEnumerable<Receivable> Times(int count, Func<Receivable> one) => Enumerable.Range(0, count).Select(_ => one());

    private static AssessmentRule RuleOf(params Receivable[] items) => Assess(items).Rule;

    private static AssessmentRule RuleOf(Debtor debtor, params Receivable[] items) => new PayerProfileClassifier().Assess(debtor, items, Today).Rule;

    private static PayerAssessment Assess(Receivable[] items) => new PayerProfileClassifier().Assess(Client(), items, Today);

    private static InvoiceConduct Conduct(Receivable item) => Assess([item]).Invoices.ShouldHaveSingleItem();

    private static Receivable Paid(int days, params DunningEvent[] before) => Of(Due, [.. before, Payment(days)]);

    private static Receivable Paid(int days, string number) => Of(Due, PaymentMethod.Transfer, number, null, Payment(days));

    private static Receivable Of(LocalDate due, params DunningEvent[] events) => Of(due, PaymentMethod.Transfer, "F-1", null, events);

    private static Receivable Of(LocalDate due, LocalDate issuedOn) => Of(due, PaymentMethod.Transfer, "F-1", issuedOn);

    private static Receivable Of(LocalDate due, PaymentMethod method, params DunningEvent[] events) => Of(due, method, "F-1", null, events);

    private static Receivable Of(LocalDate due, PaymentMethod method, string number, LocalDate? issuedOn, params DunningEvent[] events) =>
        new(new Invoice(number, Client(), issuedOn ?? due.PlusDays(-30), due, Euros(100m), method), InvoiceHistory.Of(events));

    private static PaymentReceived Payment(int days, decimal amount = 100m, LocalDate? on = null) =>
        new(on ?? Due.PlusDays(days), Euros(amount), "p" + days.ToString(CultureInfo.InvariantCulture));

    private static PaymentPlan PlanOf(LocalDate due) => new(new Instalment(due, Euros(100m)));

    private static Debtor Client(PayerProfile profile = PayerProfile.Unrated, DebtorKind kind = DebtorKind.Business, bool isLarge = false, DebtorInsolvency? insolvency = null) =>
        new("C-1", "Client", kind, profile, insolvency: insolvency, isLargeOrganisation: isLarge);

    private static Money Euros(decimal amount) => new(amount, Currency.Eur);
}

using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Engine;

/// <summary>When two answers are one.</summary>
public sealed class SameAnswerTests
{
    private static readonly DunningEngine Engine = new(FrenchPolicies.Standard);
    private static readonly LocalDate Due = new(2026, 3, 2);
    private static readonly Debtor Debtor = new("C-7", "Caron", DebtorKind.Business);
    private static readonly Invoice Invoice = new("F-42", Debtor, Due.PlusDays(-30), Due, new Money(100m, Currency.Eur));

    [Fact]
    public void A_decision_is_of_its_day()
    {
        var (thursday, friday) = (Engine.NextAction(Invoice, InvoiceHistory.Empty, Due.PlusDays(3)), Engine.NextAction(Invoice, InvoiceHistory.Empty, Due.PlusDays(4)));

        (friday.Key, friday.ReviewOn, friday.DueOn).ShouldBe((thursday.Key, thursday.ReviewOn, thursday.DueOn));
        (thursday == friday).ShouldBeFalse();
        (thursday != friday).ShouldBeTrue();
        (thursday == Engine.NextAction(Invoice, InvoiceHistory.Empty, Due.PlusDays(3))).ShouldBeTrue();
    }

    [Fact]
    public void A_decision_is_of_its_invoice_and_what_is_open_on_it()
    {
        var decision = Engine.NextAction(Invoice, InvoiceHistory.Empty, Due.PlusDays(3));
        var paid = InvoiceHistory.Of(new PaymentReceived(Due.PlusDays(-20), new Money(10m, Currency.Eur)));
        var other = new Invoice("F-43", Debtor, Due.PlusDays(-30), Due, new Money(100m, Currency.Eur));

        decision.ShouldNotBe(Engine.NextAction(Invoice, paid, Due.PlusDays(3)));
        decision.ShouldNotBe(Engine.NextAction(other, InvoiceHistory.Empty, Due.PlusDays(3)));
        decision.ShouldNotBe(new DunningEngine(FrenchPolicies.Standard.ToBuilder().WithPaymentGraceDays(9).Build()).NextAction(Invoice, InvoiceHistory.Empty, Due.PlusDays(3)));
    }

    [Fact]
    public void Many_decisions_are_compared_as_one_is()
    {
        var states = new[] { Due.PlusDays(-20), Due.PlusDays(-19), Due.PlusDays(3) }.Select(Compact).ToArray();

        (states[0] == states[1]).ShouldBeTrue();
        (states[0] != states[1]).ShouldBeFalse();
        (states[0] == states[2]).ShouldBeFalse();
        (states[0] != states[2]).ShouldBeTrue();
    }

    /// <summary>A claim is declared in the debtor's proceedings from the day they are recorded through the day they close.</summary>
    [Fact]
    public void A_declaration_counts_in_proceedings_that_are_on_record()
    {
        var recorded = Due.PlusDays(30);
        var invoice = Invoice.WithDebtor(Debtor.WithInsolvency(new DebtorInsolvency(recorded, recorded, recorded)));

        Engine.NextAction(invoice, InvoiceHistory.Of(new ClaimDeclared(recorded)), recorded).Reason.ShouldBe(DecisionReason.InsolvencyStay);
        Engine.NextAction(invoice, InvoiceHistory.Of(new ClaimDeclared(recorded.PlusDays(-1))), recorded).Action.ShouldBe(DunningAction.DeclareClaim);
    }

    /// <summary>The end of proceedings interrupts the limitation where the claim was declared in them (C. com. L622-25-1).</summary>
    [Theory]
    [InlineData(0, DecisionReason.StageDue)]
    [InlineData(1, DecisionReason.TimeBarred)]
    public void A_declaration_on_the_day_proceedings_close_still_counts(int daysAfterTheEnd, DecisionReason reason)
    {
        var closed = Due.PlusYears(4);
        var invoice = Invoice.WithDebtor(Debtor.WithInsolvency(new DebtorInsolvency(Due.PlusYears(1), Due.PlusYears(1), Due.PlusYears(1), closedOn: closed)));

        Engine.NextAction(invoice, InvoiceHistory.Of(new ClaimDeclared(closed.PlusDays(daysAfterTheEnd))), Due.PlusYears(6)).Reason.ShouldBe(reason);
    }

    private static CompactDecision Compact(LocalDate day)
    {
        var decisions = new CompactDecision[1];
        Engine.Decide(new[] { Engine.Fold(Invoice, InvoiceHistory.Empty, day) }, day, decisions);
        return decisions[0];
    }
}

using System;
using System.Linq;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

public sealed class TotalAllocationTests
{
    [Theory]
    [InlineData(AllocationOrder.PrincipalFirst)]
    [InlineData(AllocationOrder.InterestFirst)]
    public void A_total_allocates_nothing(AllocationOrder order)
    {
        var calculator = new PenaltyCalculator(ReferenceRates.EcbMainRefinancing.CarryingForward());
        var regime = LatePaymentRegimes.FranceBusiness.WithAllocation(order);
        var invoice = Invoice(10_000m, "2024-03-31", insolvency: new DebtorInsolvency(Date("2026-09-01"), Date("2026-08-20")));
        var through = Date("2026-10-31");
        var history = History(
            Paid("2024-05-10", 2_000m, "p"),
            Paid("2024-06-10", 1_000m),
            Returned("2024-06-20", 1_000m),
            Credited("2024-09-01", 500m),
            new EventReversed(Date("2024-10-01"), "p"),
            new HoldPlaced(Date("2025-01-10"), Date("2025-02-10"), suspendsInterest: true),
            new DisputeOpened(Date("2025-03-01"), "d", Eur(100m)),
            new DisputeClosed(Date("2025-03-10"), "d", DisputeOutcome.Accepted),
            new InterestCharged(Date("2025-06-01"), Date("2025-05-31"), Eur(500m)),
            new PenaltyWaived(Date("2025-07-01"), Eur(10m)));

        var first = calculator.Total(invoice, history, regime, through);
        for (var i = 0; i < 50; i++) calculator.Total(invoice, history, regime, through);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var same = true;
        for (var i = 0; i < 100; i++) same &= calculator.Total(invoice, history, regime, through) == first;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        same.ShouldBeTrue();
        first.Interest.Amount.ShouldBeGreaterThan(1_000m);
        allocated.ShouldBe(0);
    }

    [Fact]
    public void A_book_adds_up_to_its_statements()
    {
        var calculator = new PenaltyCalculator();
        var through = Date("2026-10-31");
        var book = Enumerable.Range(1, 200).Select(i => Invoice(i * 17.31m, Date("2025-01-01").PlusDays(i * 3).ToString("uuuu-MM-dd", null))).ToArray();

        var sum = book.Sum(invoice => calculator.Total(invoice, InvoiceHistory.Empty, LatePaymentRegimes.FranceBusiness, through).TotalWithPrincipal.Amount);

        sum.ShouldBe(book.Sum(invoice => calculator.Calculate(invoice, InvoiceHistory.Empty, LatePaymentRegimes.FranceBusiness, through).TotalWithPrincipal.Amount));
    }
}

using System;
using System.Linq;
using System.Threading;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Engine;

public sealed class AllocationTests
{
    private static readonly DunningEngine Engine = new(PolicyBooks.France);
    private static readonly LocalDate Due = new(2026, 2, 14);

    public static TheoryData<string> Histories => ["empty", "paid in parts", "reminded", "disputed", "promised", "planned", "held", "everything", "tried in vain"];

    [Theory]
    [MemberData(nameof(Histories))]
    public void Deciding_allocates_nothing(string name)
    {
        var (invoice, history) = Case(name);
        var today = Due.PlusDays(40);
        Measure(invoice, history, today);

        Measure(invoice, history, today).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void Nor_does_the_first_decision_of_a_fresh_thread(string name)
    {
        var (invoice, history) = Case(name);
        var today = Due.PlusDays(40);
        Measure(invoice, history, today);

        long allocated = -1;
        var thread = new Thread(() => allocated = Measure(invoice, history, today));
        thread.Start();
        thread.Join();

        allocated.ShouldBe(0);
    }

    [Fact]
    public void A_case_state_is_at_most_128_bytes() =>
        System.Runtime.CompilerServices.Unsafe.SizeOf<CaseState>().ShouldBeLessThanOrEqualTo(128);

    private static long Measure(Invoice invoice, InvoiceHistory history, LocalDate today)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var decision = Engine.NextAction(invoice, history, today);
        var after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(decision.Invoice);
        return after - before;
    }

    private static (Invoice Invoice, InvoiceHistory History) Case(string name)
    {
        var debtor = new Debtor(
            "C-001",
            "Menuiserie Caron",
            DebtorKind.Business,
            contacts: [new Contact(ContactRole.AccountsPayable, [new ChannelAddress(Channel.Email)]), new Contact(ContactRole.Management, [new ChannelAddress(Channel.Letter)])]);
        var invoice = new Invoice("F-42", debtor, Due.PlusDays(-30), Due, Eur(1250m));
        DunningEvent[] payments = [.. Enumerable.Range(0, 8).Select(i => new PaymentReceived(Due.PlusDays(i), Eur(10m))), new CreditNoteIssued(Due.PlusDays(9), Eur(20m))];
        DunningEvent[] contacts =
        [
            new ContactMade(Due.PlusDays(-5), "pre-due", Channel.Email),
            new ContactMade(Due.PlusDays(3), "reminder-1", Channel.Email, ContactOutcome.Failed),
            new ContactMade(Due.PlusDays(5), "reminder-1", Channel.Email, key: "F-42|0|reminder-1|1"),
            new ContactMade(Due.PlusDays(6), "reminder-1", Channel.Email, ContactOutcome.Delivered, key: "F-42|0|reminder-1|1"),
            new ContactMade(Due.PlusDays(12), "reminder-2", Channel.Phone, ContactOutcome.NotReached),
        ];
        DunningEvent[] events = name switch
        {
            "empty" => [],
            "paid in parts" => payments,
            "reminded" => contacts,
            "disputed" => [.. contacts, new DisputeOpened(Due.PlusDays(13), "d", Eur(100m))],
            "promised" => [.. contacts, new PromiseMade(Due.PlusDays(38), Due.PlusDays(50))],
            "planned" => [new PlanAgreed(Due.PlusDays(13), new PaymentPlan(new Instalment(Due.PlusDays(20), Eur(600m)), new Instalment(Due.PlusDays(60), Eur(650m))))],
            "held" => [.. contacts, new HoldPlaced(Due.PlusDays(14), Due.PlusDays(20)), new HoldPlaced(Due.PlusDays(30))],
            "everything" =>
            [
                .. payments, .. contacts, new DisputeOpened(Due.PlusDays(13), "d", Eur(100m)), new PromiseMade(Due.PlusDays(14), Due.PlusDays(15)),
                new PlanAgreed(Due.PlusDays(16), new PaymentPlan(new Instalment(Due.PlusDays(20), Eur(600m)))), new HoldPlaced(Due.PlusDays(17), Due.PlusDays(18)),
                new HoldPlaced(Due.PlusDays(19), Due.PlusDays(22)), new ContactMade(Due.PlusDays(23), "send-evidence", Channel.Email),
            ],
            "tried in vain" => [.. new[] { "reminder-3", "reminder-2", "mediation", "formal-notice" }
                .SelectMany((stage, i) => Enumerable.Range(0, 2).Select(j => new ContactMade(Due.PlusDays((2 * i) + j), stage, Channel.Email, ContactOutcome.Failed)))],
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such case."),
        };
        return (invoice, InvoiceHistory.Of(events));
    }

    private static Money Eur(decimal amount) => new(amount, Currency.Eur);
}

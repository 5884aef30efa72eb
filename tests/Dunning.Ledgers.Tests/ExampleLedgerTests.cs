using System;
using System.IO;
using System.Linq;
using Dunning.Engine;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Ledgers.Tests;

/// <summary>The example ledger of the docs holds what its README says, as of 2026-03-12.</summary>
public class ExampleLedgerTests
{
    private static readonly LocalDate Today = new(2026, 3, 12);

    [Fact]
    public void It_is_read_without_a_remark()
    {
        var read = Read();
        read.SkippedRows.ShouldBeEmpty();
        read.Warnings.ShouldBeEmpty();
        read.IgnoredColumns.ShouldBeEmpty();
        (read.Separator, read.DecimalMark, read.Dates).ShouldBe((';', DecimalMark.Comma, null));
        (read.Rows, read.Invoices.Count, read.Credits.Count, read.Customers.Count).ShouldBe((69, 67, 2, 15));
    }

    [Fact]
    public void It_shows_every_kind_of_customer()
    {
        var customers = Read().Customers;
        customers.Count(c => c.Kind == DebtorKind.Consumer).ShouldBe(2);
        customers.Count(c => c.Kind == DebtorKind.Public).ShouldBe(2);
        customers.Select(c => c.Profile).Distinct().ShouldBe([PayerProfile.Unrated, PayerProfile.Negligent, PayerProfile.Administrative, PayerProfile.Automatic], ignoreOrder: true);
        customers.ShouldContain(c => c.Contacts!.Count == 0);
    }

    [Fact]
    public void Its_amounts_are_those_of_the_readme()
    {
        var agenda = Ledger.AgendaOf(Read(), Today);
        var (open, late) = (agenda.Open.ShouldHaveSingleItem(), agenda.Late.ShouldHaveSingleItem());
        (open.Count, open.Amount.ToString(), late.Count, late.Amount.ToString()).ShouldBe((58, "173347.25 EUR", 46, "148830.90 EUR"));
    }

    [Fact]
    public void Under_the_french_book_it_meets_every_situation()
    {
        var engine = new DunningEngine(PolicyBooks.France);
        var decisions = Read().Invoices.Where(i => i.Invoice.IssuedOn <= Today).Select(i => engine.NextAction(i.Invoice, i.History, Today)).ToList();

        decisions.GroupBy(d => WireName.Of(d.Verdict) + " " + WireName.Of(d.Reason)).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key + " " + g.Count()).ShouldBe(
        [
            "act evidence-to-send 1", "act promise-broken 1", "act promise-to-confirm 1", "act stage-due 25",
            "none overpaid 1", "none settled 7",
            "review automatic-payment-missing 1", "review dispute-stale 1", "review no-reachable-channel 1", "review time-barred 1",
            "wait automatic-payment 3", "wait awaiting-response 1", "wait below-minimum 2", "wait dispute-open 1", "wait handed-over 1", "wait not-due 8",
            "wait on-hold 1", "wait payment-grace 1", "wait promise-pending 1", "wait stage-not-due 7",
        ]);
        decisions.Where(d => d.Reason == DecisionReason.StageDue && d.Policy.Equals(FrenchPolicies.Standard)).Select(d => d.StageName).Distinct().Order()
            .ShouldBe(FrenchPolicies.Standard.Stages.Select(s => s.Name).Order());
        decisions.ShouldContain(d => d.Alerts.HasFlag(DunningAlerts.LimitationApproaching));
    }

    [Theory]
    [InlineData("F-2026-046", "wait not-due")]
    [InlineData("F-2026-035", "wait not-due")]
    [InlineData("F-2026-038", "act stage-due pre-due")]
    [InlineData("F-2026-039", "act stage-due pre-due")]
    [InlineData("F-2026-032", "act stage-due reminder-1")]
    [InlineData("F-2025-412", "act stage-due hand-over")]
    [InlineData("F-2026-004", "act stage-due formal-notice")]
    [InlineData("F-2026-006", "act stage-due reminder-3")]
    [InlineData("F-2025-406", "wait handed-over")]
    [InlineData("F-2025-424", "none settled")]
    [InlineData("F-2025-418", "none settled")]
    [InlineData("F-2025-415", "none overpaid")]
    [InlineData("F-2026-017", "wait payment-grace")]
    [InlineData("F-2026-013", "act stage-due reminder-3")]
    [InlineData("F-2025-439", "act evidence-to-send send-evidence")]
    [InlineData("F-2025-421", "wait dispute-open")]
    [InlineData("F-2025-400", "review dispute-stale")]
    [InlineData("F-2026-024", "act promise-to-confirm confirm-promise")]
    [InlineData("F-2026-016", "wait promise-pending")]
    [InlineData("F-2026-012", "act promise-broken reminder-3")]
    [InlineData("F-2026-025", "wait on-hold")]
    [InlineData("F-2026-003", "act stage-due reminder-2")]
    [InlineData("F-2026-042", "wait automatic-payment")]
    [InlineData("F-2026-033", "wait automatic-payment")]
    [InlineData("F-2026-019", "review automatic-payment-missing")]
    [InlineData("F-2026-026", "wait automatic-payment")]
    [InlineData("F-2026-014", "wait below-minimum")]
    [InlineData("F-2026-028", "wait below-minimum")]
    [InlineData("F-2025-445", "act stage-due reminder-3")]
    [InlineData("F-2021-085", "act stage-due mediation")]
    [InlineData("F-2024-012", "review time-barred")]
    [InlineData("F-2026-005", "act stage-due registered-reminder")]
    public void Each_invoice_the_readme_names_is_in_the_situation_it_says(string number, string situation)
    {
        var read = Read().Invoices.Single(i => i.Invoice.Number == number);
        var decision = new DunningEngine(PolicyBooks.France).NextAction(read.Invoice, read.History, Today);
        (WireName.Of(decision.Verdict) + " " + WireName.Of(decision.Reason) + " " + decision.StageName).TrimEnd().ShouldBe(situation);
    }

    private static LedgerReadResult Read()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "ledger.csv"));
        return Ledger.Read(file, LedgerOptions.Default);
    }
}

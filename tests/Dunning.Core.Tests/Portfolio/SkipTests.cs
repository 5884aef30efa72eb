using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Tests.Portfolio;

public sealed class SkipTests
{
    private static readonly LocalDate Due = new(2026, 1, 30);

    [Theory]
    [InlineData(PayerProfile.Unrated, "reminder-2", "reminder-2")]
    [InlineData(PayerProfile.Bad, "reminder-2", "firm-reminder-1")]
    [InlineData(PayerProfile.Bad, "registered-reminder", "firm-reminder-2")]
    [InlineData(PayerProfile.Bad, "formal-notice", "formal-notice")]
    [InlineData(PayerProfile.Litigious, "mediation", "mediation")]
    public void What_was_skipped_under_one_policy_counts_by_its_phase_under_the_next(PayerProfile profile, string skipped, string counts)
    {
        var account = Account(new StageSkipped(Due, skipped, "why", "s1", "Ada", "ref")).WithProfile(profile).WithSkipsUnder(PolicyBooks.France);

        account.Items[0].History.Events.ShouldBe([new StageSkipped(Due, counts, "why", "s1", "Ada", "ref")]);
        new DunningEngine(PolicyBooks.France).NextAction(account.Items[0].Invoice, account.Items[0].History, Due.PlusDays(60)).StageName
            .ShouldBe(StageAfter(PolicyBooks.France.For(DebtorKind.Business, profile)!, counts));
    }

    [Fact]
    public void Where_the_policy_has_no_stage_so_early_the_process_begins_and_what_is_reversed_stays_reversible()
    {
        Account(new StageSkipped(Due, "pre-due")).WithProfile(PayerProfile.Bad).WithSkipsUnder(PolicyBooks.France).Items[0].History.ShouldBe(InvoiceHistory.Empty);

        var reversed = Account(new StageSkipped(Due, "pre-due", id: "s1"), new EventReversed(Due.PlusDays(1), "s1")).WithProfile(PayerProfile.Bad).WithSkipsUnder(PolicyBooks.France);
        new DunningEngine(PolicyBooks.France).NextAction(reversed.Items[0].Invoice, reversed.Items[0].History, Due.PlusDays(3)).StageName.ShouldBe("firm-reminder-1");
    }

    [Fact]
    public void A_stage_nobody_knows_stays_and_an_account_without_one_is_the_same_account()
    {
        var unknown = Account(new StageSkipped(Due, "nowhere")).WithProfile(PayerProfile.Bad);
        var known = Account(new StageSkipped(Due, "reminder-2"));

        unknown.WithSkipsUnder(PolicyBooks.France).Items[0].History.Events.ShouldBe(unknown.Items[0].History.Events);
        known.WithSkipsUnder(PolicyBooks.France).ShouldBeSameAs(known);
    }

    private static string StageAfter(EscalationPolicy policy, string name) => policy.Stages.SkipWhile(stage => stage.Name != name).ElementAt(1).Name;

    private static DebtorAccount Account(params DunningEvent[] events)
    {
        var debtor = new Debtor("C-1", "Client", DebtorKind.Business);
        var invoice = new Invoice("F-1", debtor, Due.PlusDays(-30), Due, new Money(1000m, Currency.Eur));
        return new DebtorAccount(debtor, [new Receivable(invoice, InvoiceHistory.Of(events))]);
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dunning.Ledgers;
using Dunning.Monetary;
using Dunning.Portfolio;
using Dunning.Profiles;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Reference;
using NodaTime;

namespace Dunning.Properties;

/// <summary>The classifier against a second reading of the rules, and what holds of every assessment.</summary>
public sealed class ClassifierTests
{
    private static readonly PayerProfileClassifier Classifier = new();

    private static int Count => Cases.IsLong ? 200_000 : 5_000;

    [Fact]
    public void The_second_reading_agrees_on_payers() => Try(account => ShouldAgree(account, ConductDraw.Today));

    [Fact]
    public void The_second_reading_agrees_on_whatever_happens() => Accounts.Try(its =>
    {
        foreach (var offset in new[] { -40, 0, 30, 700 }) ShouldAgree(its.Account, its.Today.PlusDays(offset));
    });

    [Fact]
    public void Payers_of_every_profile_are_drawn_and_by_every_rule()
    {
        var drawn = Enumerable.Range(0, 3_000).Select(ConductDraw.Payer).Where(IsValid).Select(account => Classifier.Assess(account, ConductDraw.Today)).ToList();

        drawn.Select(its => its.Rule).Distinct().Count().ShouldBe(Enum.GetValues<AssessmentRule>().Length);
        drawn.SelectMany(its => its.WouldChange).Select(change => change.Step).Distinct().Count().ShouldBe(Enum.GetValues<ProfileStep>().Length);
        drawn.SelectMany(its => its.Evidence).Select(evidence => evidence.Kind).Distinct().Count().ShouldBe(Enum.GetValues<EvidenceKind>().Length);
    }

    [Fact]
    public void What_is_dated_later_and_the_order_of_the_invoices_change_nothing() => Try(account =>
    {
        var today = ConductDraw.Today;
        var later = account.Items.Reverse().Select(item => new Receivable(item.Invoice, item.History.With(
        [
            new PaymentReceived(today.PlusDays(1), item.Invoice.Amount), new DisputeOpened(today.PlusDays(1), "later"), new InsolvencyRecorded(today.PlusDays(1), today),
            new ContactMade(today.PlusDays(1), "reminder-1", Channel.Email),
        ])));
        var (assessment, again) = (Classifier.Assess(account, today), Classifier.Assess(account.Debtor, later, today));

        (again.Figures, again.Rule, again.Evidence).ShouldBe((assessment.Figures, assessment.Rule, assessment.Evidence));
    });

    [Fact]
    public void What_is_said_to_change_a_profile_changes_it_and_once_less_does_not() => Try(account =>
    {
        var assessment = Classifier.Assess(account, ConductDraw.Today);
        foreach (var change in assessment.WouldChange.Where(change => change.Step is ProfileStep.SettlesOnTime or ProfileStep.PaymentsReturned))
        {
            change.Profile.ShouldNotBe(assessment.Profile);
            After(account, change.Step, change.Times).Profile.ShouldBe(change.Profile, change.ToString());
            if (change.Times > 1) After(account, change.Step, change.Times - 1).Profile.ShouldBe(assessment.Profile, change.ToString());
        }
    });

    [Fact]
    public void Every_figure_names_as_many_invoices_as_it_counts() => Try(account =>
    {
        var assessment = Classifier.Assess(account, ConductDraw.Today);
        foreach (var evidence in assessment.Evidence)
        {
            if (evidence.Kind is not (EvidenceKind.InsolvencyOpen or EvidenceKind.PublicBody or EvidenceKind.LargeOrganisation or EvidenceKind.BrokenPlans or EvidenceKind.ReturnedPayments))
                evidence.Invoices.Count.ShouldBe(evidence.Count, evidence.ToString());
            evidence.Invoices.ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        }
    });

    /// <summary>The ledger of others from the folder that the environment variable names, on the day on which all outcomes are known.</summary>
    [Fact]
    public void The_second_reading_agrees_on_a_published_ledger()
    {
        if (Environment.GetEnvironmentVariable("DUNNING_LEDGERS") is not { Length: > 0 } folder) return;
        var today = new LocalDate(2013, 12, 31);
        KeyValuePair<LedgerColumn, string?>[] map =
        [
            new(LedgerColumn.CustomerId, "customerID"), new(LedgerColumn.Invoice, "invoiceNumber"), new(LedgerColumn.IssueDate, "InvoiceDate"),
            new(LedgerColumn.DueDate, "DueDate"), new(LedgerColumn.Amount, "InvoiceAmount"), new(LedgerColumn.PaidOn, "SettledDate"),
        ];
        using var text = File.OpenText(Path.Combine(folder, "ibm-late-payment-histories.csv"));
        var read = LedgerReader.Read(text, new LedgerOptions(Currency.Eur, dates: "M/d/yyyy", map: map), cancellation: TestContext.Current.CancellationToken);
        var accounts = read.AccountsOn(today);

        accounts.Count.ShouldBe(100);
        foreach (var account in accounts) ShouldAgree(account, today);
        accounts.Select(account => Classifier.Assess(account, today).Profile).GroupBy(profile => profile).ToDictionary(group => group.Key, group => group.Count())
            .ShouldBe([new(PayerProfile.Good, 40), new(PayerProfile.Negligent, 24), new(PayerProfile.Bad, 3), new(PayerProfile.Litigious, 33)], ignoreOrder: true);
    }

    private static void Try(Action<DebtorAccount> property) => Cases.Try(ConductDraw.Payer, IsValid, Smaller, property, Count);

    private static bool IsValid(DebtorAccount account) => account.Items.All(item => PayerProfileClassifier.FaultsOf(item).Count == 0);

    private static IEnumerable<DebtorAccount> Smaller(DebtorAccount account) =>
        account.Items.Select((_, i) => new DebtorAccount(account.Debtor, account.Items.Where((_, j) => j != i)));

    private static void ShouldAgree(DebtorAccount account, LocalDate today)
    {
        var its = Classifier.Assess(account, today);
        new ReferenceAssessment(
                its.Profile, its.Figures.Invoices, its.Figures.Counted, its.Figures.OnTime, its.Figures.Late, its.Figures.Disputed, its.Figures.AverageDelayDays)
            .ShouldBe(ReferenceClassifier.Assess(account.Debtor, account.Items, today));
    }

    /// <summary>The account after what was said to change it has happened.</summary>
    private static PayerAssessment After(DebtorAccount account, ProfileStep step, int times)
    {
        var today = ConductDraw.Today;
        var further = Enumerable.Range(1, times).Select(i => step == ProfileStep.SettlesOnTime ? SettledOnTime(i) : Returned(i));
        return Classifier.Assess(account.Debtor, [.. account.Items, .. further], today);

        Receivable SettledOnTime(int i)
        {
            var method = account.Items.Count > 0 && Classifier.Assess(account, today).Figures is { } figures && figures.Invoices > 0 && figures.AutomaticInvoices == figures.Invoices
                ? PaymentMethod.DirectDebit
                : PaymentMethod.Transfer;
            var invoice = new Invoice("N-" + i, account.Debtor, today.PlusDays(-30), today, new Money(10m, Currency.Eur), method);
            return new Receivable(invoice, InvoiceHistory.Of(new PaymentReceived(today, invoice.Amount)));
        }

        // An invoice that is still open and not late counts for nothing but its returned payment.
        Receivable Returned(int i)
        {
            var invoice = new Invoice("N-" + i, account.Debtor, today.PlusDays(-30), today, new Money(10m, Currency.Eur), PaymentMethod.DirectDebit);
            return new Receivable(invoice, InvoiceHistory.Of(new PaymentReceived(today, invoice.Amount), new PaymentReturned(today, invoice.Amount)));
        }
    }
}

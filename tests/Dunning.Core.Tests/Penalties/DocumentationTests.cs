using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

/// <summary>Each regime has its page, and the worked example on it is what the calculator gives.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Names => [.. LatePaymentRegimes.All.Select(regime => regime.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_of_a_regime_tells_its_articles_its_choices_and_a_true_example(string name)
    {
        var page = Page(name);
        var statement = Example(name);

        page.ShouldContain("no legal advice");
        foreach (var source in statement.Regime.Sources) page.ShouldContain(source);
        foreach (var open in statement.Unsettled) page.Replace("`", string.Empty, StringComparison.Ordinal).ShouldContain("- " + open + ".\n");
        foreach (var line in statement.Lines) page.ShouldContain(line.ToString());
        page.ShouldContain("Total " + statement.Total + ", principal " + statement.Principal + ", next day " + statement.NextDay + ".");
    }

    [Fact]
    public void The_overview_links_every_page()
    {
        var overview = Page("README");

        foreach (var regime in LatePaymentRegimes.All) overview.ShouldContain("(" + regime.Name + ".md)");
    }

    internal static PenaltyStatement Example(string name) => name switch
    {
        "fr-business" => Statement(Invoice(1_200m, "2026-08-31"), LatePaymentRegimes.FranceBusiness, "2026-10-15"),
        "fr-business-contract" => Statement(Invoice(5_000m, "2026-05-31"), LatePaymentRegimes.FranceBusinessContract.WithRate(15m), "2026-07-31"),
        "fr-public" => Statement(Invoice(10_000m, "2026-05-31", DebtorKind.Public), LatePaymentRegimes.FrancePublic, "2026-09-30"),
        "fr-consumer" => Statement(
            Invoice(3_000m, "2026-01-15", DebtorKind.Consumer),
            LatePaymentRegimes.FranceConsumer.WithInterestFrom(Date("2026-02-10")),
            "2026-09-10",
            Paid("2026-09-10", 3_000m)),
        "fr-judgment" => Statement(Invoice(10_000m, "2025-06-30"), LatePaymentRegimes.FranceJudgment.WithInterestFrom(Date("2026-01-15")), "2026-07-31"),
        "de-business" => Statement(Invoice(10_000m, "2022-12-31"), LatePaymentRegimes.GermanyBusiness, "2023-07-01"),
        "de-consumer" => Statement(Invoice(1_000m, "2026-05-31", DebtorKind.Consumer), LatePaymentRegimes.GermanyConsumer, "2026-07-31"),
        "gb-business" => Statement(Invoice(5_000m, "2026-05-31", currency: Currency.Gbp), LatePaymentRegimes.UnitedKingdomBusiness, "2026-07-31"),
        "ch" => Statement(Invoice(10_000m, "2026-05-31", currency: Currency.Chf), LatePaymentRegimes.Switzerland, "2026-07-31"),
        "fixed" => Statement(Invoice(10_000m, "2025-01-01"), LatePaymentRegimes.Fixed.WithRate(10m), "2026-01-01", Credited("2025-07-01", 4_000m)),
        _ => Statement(Invoice(10_000m, "2026-05-31"), LatePaymentRegimes.Named(name), "2026-07-31"),
    };

    private static string Page(string name, [CallerFilePath] string here = "")
    {
        var tests = Path.GetDirectoryName(here) ?? throw new InvalidOperationException(here);
        return File.ReadAllText(Path.Combine(tests, "..", "..", "..", "docs", "penalties", name + ".md"));
    }
}

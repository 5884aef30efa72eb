using System;
using System.Linq;
using Dunning.DependencyInjection;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Profiles;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Dunning.Tests.DependencyInjection;

public sealed class RegistrationTests
{
    private static readonly LocalDate Today = new(2026, 3, 12);

    [Fact]
    public void A_host_is_given_one_of_each()
    {
        using var provider = new ServiceCollection().AddDunning(PolicyBooks.France).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using var scope = provider.CreateScope();

        provider.GetRequiredService<PolicyBook>().ShouldBeSameAs(PolicyBooks.France);
        provider.GetRequiredService<DunningEngine>().Book.ShouldBeSameAs(PolicyBooks.France);
        provider.GetRequiredService<PayerProfileClassifier>().Parameters.ShouldBe(ClassifierParameters.Standard);
        foreach (var type in new[] { typeof(PolicyBook), typeof(DunningEngine), typeof(PenaltyCalculator), typeof(PayerProfileClassifier) })
            scope.ServiceProvider.GetRequiredService(type).ShouldBeSameAs(provider.GetRequiredService(type));
    }

    [Fact]
    public void Nothing_else_is_registered() =>
        new ServiceCollection().AddDunning(PolicyBooks.France).Select(service => (service.ServiceType, service.Lifetime)).ShouldBe(
            [
                (typeof(PolicyBook), ServiceLifetime.Singleton), (typeof(DunningEngine), ServiceLifetime.Singleton),
                (typeof(PenaltyCalculator), ServiceLifetime.Singleton), (typeof(PayerProfileClassifier), ServiceLifetime.Singleton),
            ],
            ignoreOrder: true);

    [Fact]
    public void A_sample_host_decides_by_policies_of_its_own_with_the_profiles_as_assessed()
    {
        using var provider = new ServiceCollection()
            .AddSingleton<SampleHost>()
            .AddDunning(setup => setup
                .NameBook("host")
                .AddPolicy(Policy("usual", day: 60))
                .AddPolicy(Policy("firm", day: 5))
                .ForProfile(PayerProfile.Bad, "firm")
                .ByDefault("usual")
                .UseClassifier(new ClassifierParameters(leastCounted: 2)))
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });

        provider.GetRequiredService<SampleHost>().Morning([Account()], Today).ShouldBe(["firm F-2|0|reminder|0 43.99 EUR"]);
    }

    [Fact]
    public void The_faults_of_all_policies_and_of_the_book_are_listed_at_registration()
    {
        var refusal = Should.Throw<InvalidPolicyException>(() => new ServiceCollection().AddDunning(setup => setup
            .AddPolicy(Policy("usual", day: 5).ToBuilder().WithPaymentGraceDays(-1).WithOverdueActionDays(-1))
            .AddPolicy(Policy("firm", day: 5))
            .AddPolicy(Policy("firm", day: 5))
            .AddPolicy(EscalationPolicy.CreateBuilder("empty"))
            .ForProfile(PayerProfile.Bad, "missing")
            .ForProfile(PayerProfile.Good, "empty")
            .ByDefault("usual")));

        refusal.Faults.Select(fault => fault.Code + " " + fault.Path).ShouldBe(
            [
                "DUN10008 $.policies[0].paymentGraceDays", "DUN10008 $.policies[0].overdueActionDays", "DUN10002 $.policies[3].stages",
                "DUN10101 $.policies[2].name", "DUN10102 $.profiles.bad",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void What_contradicts_the_law_or_itself_keeps_a_policy_out_of_service_however_it_was_given()
    {
        var policy = Policy("usual", day: 5).ToBuilder()
            .AddStage(new DunningStage("enforcement", DunningPhase.Litigation, DunningAction.Enforce, 40, [Channel.Bailiff], debtors: [DebtorKind.Business])).Build();
        string[] faults = ["DUN10204 Error $.policies[0].stages[1].needsTitle", "DUN10210 Warning $.policies[0].stages[1].phase"];

        foreach (var setup in new Action<DunningSetup>[] { setup => setup.UseBook(PolicyBook.Of(policy)), setup => setup.AddPolicy(policy).ByDefault("usual") })
        {
            Should.Throw<InvalidPolicyException>(() => new ServiceCollection().AddDunning(setup)).Faults
                .Select(fault => fault.Code + " " + fault.Severity + " " + fault.Path).Order().ShouldBe(faults);
        }
    }

    [Fact]
    public void A_warning_keeps_nothing_out_of_service()
    {
        // Who sells to businesses only, and a stage that asks for a second look.
        var policy = EscalationPolicy.CreateBuilder("b2b")
            .AddStage(new DunningStage("notice", DunningPhase.Level3, DunningAction.FormalNotice, 5, [Channel.Email], debtors: [DebtorKind.Business])).Build();

        new ServiceCollection().AddDunning(PolicyBook.Of(policy)).Count.ShouldBe(4);
        Should.Throw<InvalidPolicyException>(() => new ServiceCollection().AddDunning(setup => setup.AddPolicy(policy).ByDefault("b2b").ForKind(DebtorKind.Consumer, "b2b")))
            .Faults.ShouldContain(fault => fault.Code == FaultCodes.BookKindWithoutStage && fault.Severity == FaultSeverity.Error);
    }

    [Fact]
    public void A_host_says_by_which_policies_to_decide_and_says_it_once()
    {
        Should.Throw<InvalidOperationException>(() => new ServiceCollection().AddDunning(_ => { })).Message.ShouldContain("by which policies");
        Should.Throw<InvalidOperationException>(() => new ServiceCollection().AddDunning(setup => setup.UseBook(PolicyBooks.France).ByDefault("fr-standard"))).Message.ShouldContain("not both");
        Should.Throw<InvalidOperationException>(() => new ServiceCollection().AddDunning(PolicyBooks.France).AddDunning(PolicyBooks.France)).Message.ShouldContain("already");
    }

    private static EscalationPolicy Policy(string name, int day) =>
        EscalationPolicy.CreateBuilder(name).AddStage(new DunningStage("reminder", DunningPhase.Level1, DunningAction.Remind, day, [Channel.Email])).Build();

    /// <summary>An invoice paid forty days late, and one that has been late for twelve days.</summary>
    private static DebtorAccount Account()
    {
        var debtor = new Debtor("C-1", "Client", DebtorKind.Business);
        var paid = new Invoice("F-1", debtor, new LocalDate(2025, 10, 1), new LocalDate(2025, 10, 31), new Money(1000m, Currency.Eur));
        var open = new Invoice("F-2", debtor, new LocalDate(2026, 1, 29), new LocalDate(2026, 2, 28), new Money(1000m, Currency.Eur));
        return new DebtorAccount(debtor, [new(paid, InvoiceHistory.Of(new PaymentReceived(new LocalDate(2025, 12, 10), paid.Amount))), new(open, InvoiceHistory.Empty)]);
    }
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Letters;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Contacts to be put into words, each by the template of its stage.</summary>
internal static class TemplateScene
{
    public static readonly IReadOnlyList<string> Templates = ["reminder-1", "reminder-2", "formal-notice"];

    private static readonly LocalDate Today = SampleItems.Today;
    private static readonly LocalDate Due = new(2026, 2, 14);

    /// <summary>The texts of a small set: three templates and every part, in French.</summary>
    public static IReadOnlyList<TemplateText> Texts { get; } =
        [.. TemplateSet.BuiltIn.Texts.Where(text => text.Language == LetterLanguage.French && (text.IsPart || Templates.Contains(text.Name)))];

    private static readonly Debtor Debtor =
        new("C-001", "Menuiserie <Caron> & {{fils}}", DebtorKind.Business, address: "8 rue du Moulin\n42000 Saint-Étienne", country: "FR", language: "fr", companyNumber: "987 654 321");

    private static readonly Creditor Creditor = new(
        "Ateliers Brunel", ["12 quai des Forges", "69999 Valbrune"], legalForm: "SAS", companyNumber: "123 456 789", city: "Valbrune", phone: "04 99 98 00 10", iban: "FR76 0000 0000 0000 0000 0000 000");

    private static readonly Receivable[] Items = [Item("F-2026-013", 1250m), Item("F-2026-021", 1300m)];

    private static readonly PenaltyStatement[] Statements =
        [.. Items.Select(item => new PenaltyCalculator().Calculate(item.Invoice, item.History, LatePaymentRegimes.FranceBusiness, Today))];

    private static readonly Dictionary<(string Template, Channel Channel), ContactDecision> Contacts = new[]
    {
        ("reminder-1", Channel.Email), ("reminder-1", Channel.Letter), ("reminder-1", Channel.Sms), ("reminder-1", Channel.Phone),
        ("reminder-2", Channel.Email), ("reminder-2", Channel.Letter), ("formal-notice", Channel.RegisteredLetter),
    }.ToDictionary(pair => pair, pair => Contact(pair.Item1, pair.Item2));

    /// <summary>Has a contact put into words.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="template">The template of the contact's stage.</param>
    /// <param name="variation">By which of the channels of that template it goes.</param>
    public static IReadOnlyList<Correspondence> Write(TemplateSet texts, string template, Dice variation)
    {
        var contact = Contacts[variation.Any(Contacts.Keys.Where(key => key.Template == template).ToList())];
        return new LetterComposer(texts).Compose(contact, Creditor, new LetterContext(Today, LetterLanguage.French, Statements));
    }

    private static Receivable Item(string number, decimal amount) => new(
        new Invoice(number, Debtor, Due.PlusDays(-30), Due, new Money(amount, Currency.Eur)), InvoiceHistory.Of([new ContactMade(Due.PlusDays(3), "first", Channel.Email)]));

    private static ContactDecision Contact(string template, Channel channel)
    {
        var isNotice = template == "formal-notice";
        var stage = new DunningStage(
            template, isNotice ? DunningPhase.Level3 : DunningPhase.Level1, isNotice ? DunningAction.FormalNotice : DunningAction.Remind, 10, [channel], responseDays: 8,
            claims: isNotice ? [ClaimItem.Principal, ClaimItem.Interest, ClaimItem.Compensation] : null);
        var policy = EscalationPolicy.CreateBuilder("scene", "1").WithPaymentGraceDays(0).WithConsolidation(new ConsolidationRules(5, 0))
            .AddStage(new DunningStage("first", DunningPhase.Level1, DunningAction.Remind, 3, [Channel.Email], template: "reminder-1")).AddStage(stage).Build();
        return new DunningEngine(policy).NextContact(new DebtorAccount(Debtor, Items), Today);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Letters.Tests;

/// <summary>A letter to compose: one stage that uses one template, with the facts it needs. Every part can be changed.</summary>
internal sealed record Sample(string Template, DebtorKind Kind = DebtorKind.Business)
{
    public static readonly LocalDate Today = new(2026, 3, 12);

    public static readonly Creditor Creditor = new(
        "Ateliers Brunel",
        ["12 quai des Forges", "69007 Lyon"],
        legalForm: "SAS",
        capital: new Money(50000m, Currency.Eur),
        registry: "RCS Lyon",
        companyNumber: "123 456 789",
        taxNumber: "FR00 123456789",
        city: "Lyon",
        phone: "04 00 00 00 00",
        email: "compta@brunel.example",
        contact: "Claire Vasseur",
        signatory: "Claire Vasseur",
        signatoryTitle: "Responsable recouvrement",
        iban: "FR76 0000 0000 0000 0000 0000 000",
        bic: "BRUNFRPP",
        paymentLink: "https://paiement.brunel.example/F",
        mediator: "Médiation Exemple, 1 rue du Lac, 75000 Paris, www.mediation.example");

    public Channel Channel { get; init; } = Channel.Letter;

    public string Name { get; init; } = "Menuiserie Caron";

    public string? Address { get; init; } = "8 rue du Moulin\n42000 Saint-Étienne";

    public PayerProfile Profile { get; init; }

    public IReadOnlyList<Contact>? Contacts { get; init; }

    public int ResponseDays { get; init; } = 8;

    /// <summary>The invoices; null: two of a business, one of anybody else.</summary>
    public IReadOnlyList<Receivable>? Items { get; init; }

    public Creditor Writer { get; init; } = Creditor;

    public bool HasStatements { get; init; } = true;

    public LocalDate StatementsThrough { get; init; } = Today;

    /// <summary>The regime of the statements; null: that of French law for the kind.</summary>
    public LatePaymentRegime? Regime { get; init; }

    public bool HasPlan { get; init; } = true;

    public TemplateSet Texts { get; init; } = TemplateSet.BuiltIn;

    public IReadOnlyList<ClaimItem>? Claimed { get; init; }

    public DunningAction Action => Template switch
    {
        "formal-notice" => DunningAction.FormalNotice,
        "mediation" => DunningAction.Mediate,
        "hand-over" => DunningAction.HandOver,
        "plan-offer" => DunningAction.OfferPlan,
        "served-demand" => DunningAction.ServedDemand,
        "court-payment-order" or "payment-order" => DunningAction.PaymentOrder,
        "enforcement" => DunningAction.Enforce,
        "insurer-notice" => DunningAction.NotifyInsurer,
        "send-evidence" => DunningAction.SendEvidence,
        "confirm-promise" => DunningAction.ConfirmPromise,
        "declare-claim" => DunningAction.DeclareClaim,
        _ => DunningAction.Remind,
    };

    public DunningPhase Phase => Template switch
    {
        "pre-due" => DunningPhase.Preventive,
        "formal-notice" => DunningPhase.Level3,
        "mediation" or "hand-over" or "served-demand" or "court-payment-order" or "payment-order" or "enforcement" or "insurer-notice" => DunningPhase.Litigation,
        "reminder-3" or "registered-reminder" or "firm-reminder-1" or "firm-reminder-2" or "insolvent-reminder-2" or "registered-evidence" or "express-2" or "express-3"
            => DunningPhase.Level2,
        _ => DunningPhase.Level1,
    };

    public Debtor Debtor => new(
        "C-001", Name, Kind, Profile, Contacts, address: Address, country: "FR", language: "fr", companyNumber: Kind == DebtorKind.Consumer ? null : "987 654 321",
        insolvency: Action == DunningAction.DeclareClaim ? new DebtorInsolvency(Day(3, 2), Day(2, 26), Day(2, 28)) : null);

    private bool IsSpecial => Action is DunningAction.SendEvidence or DunningAction.ConfirmPromise or DunningAction.DeclareClaim;

    public EscalationPolicy Policy
    {
        get
        {
            var builder = EscalationPolicy.CreateBuilder("sample", "1")
                .WithPaymentGraceDays(0)
                .WithConsolidation(new ConsolidationRules(5, 0))
                .WithPromises(new PromiseRules(toleranceDays: 0));
            if (Phase == DunningPhase.Preventive) return builder.AddStage(Stage(day: -5)).Build();

            builder.AddStage(new DunningStage("first", DunningPhase.Level1, DunningAction.Remind, 3, [Channel.Email], template: "reminder-1"));
            if (Phase == DunningPhase.Litigation)
                builder.AddStage(new DunningStage("notice", DunningPhase.Level3, DunningAction.FormalNotice, 9, [Channel.RegisteredLetter], template: "formal-notice", responseDays: 5));
            return (IsSpecial ? builder : builder.AddStage(Stage(day: 10))).Build();
        }
    }

    public static LocalDate Day(int month, int day) => new(2026, month, day);

    public Receivable Invoice(string number, decimal amount, LocalDate due, Currency? currency = null, params DunningEvent[] more)
    {
        var history = new List<DunningEvent>();
        if (Phase != DunningPhase.Preventive) history.Add(new ContactMade(due.PlusDays(3), "first", Channel.Email));
        if (Phase == DunningPhase.Litigation) history.Add(new ContactMade(due.PlusDays(10), "notice", Channel.RegisteredLetter));
        history.AddRange(more);
        return new Receivable(
            new Invoice(number, Debtor, due.PlusDays(-30), due, new Money(amount, currency ?? Currency.Eur), documents: Template == "send-evidence" ? ["BL-7714"] : null, purchaseOrder: "PO-88"),
            InvoiceHistory.Of(history));
    }

    public DebtorAccount Account => new(Debtor, Items ?? (Phase == DunningPhase.Preventive ? [Invoice("F-2026-030", 1250m, Day(3, 16))] : OverdueItems()));

    public IReadOnlyList<PenaltyStatement> Statements => !HasStatements || Phase == DunningPhase.Preventive ? [] : [.. Account.Items.Select(StatementOf)];

    public Correspondence Write(LetterLanguage language) => WriteAll(language)[0];

    public IReadOnlyList<Correspondence> WriteAll(LetterLanguage language)
    {
        var contact = new DunningEngine(Policy).NextContact(Account, Today);
        var composer = new LetterComposer(Texts);
        var isTask = contact.Tasks.Count > 0;
        var total = contact.Lines.Sum(line => line.Collectible.Amount);
        var plan = HasPlan && Action == DunningAction.OfferPlan
            ? new PaymentPlan(new Money(total, Currency.Eur).Allocate(1m, 1m, 1m).Select((part, i) => new Instalment(Today.PlusDays(8).PlusMonths(i), part)))
            : null;
        var context = new LetterContext(Today, language, Statements, plan);
        if (!isTask) return composer.Compose(contact, Writer, context);
        return [.. contact.Tasks.Take(1).Select(task => composer.Compose(task, Account.Items.First(item => item.Invoice.Number == task.Invoice.Number).History, Writer, context))];
    }

    private DunningStage Stage(int day) => new(
        Template, Phase, Action, day, [Channel], responseDays: Phase == DunningPhase.Preventive ? 0 : ResponseDays,
        recipient: Phase >= DunningPhase.Level3 ? ContactRole.Management : ContactRole.AccountsPayable,
        claims: Claimed ?? (Phase >= DunningPhase.Level2 ? [ClaimItem.Principal, ClaimItem.Interest, ClaimItem.Compensation] : null),
        enclosures: Phase == DunningPhase.Preventive ? null : Template.Contains("evidence") ? ["invoice", "purchase-order", "delivery-note"] : ["invoice", "case-file"]);

    private IReadOnlyList<Receivable> OverdueItems()
    {
        DunningEvent[] own = Action switch
        {
            DunningAction.SendEvidence => [new DisputeOpened(Day(3, 5), "d1", new Money(200m, Currency.Eur), "quantité livrée")],
            DunningAction.ConfirmPromise => [new PromiseMade(Day(3, 11), Day(3, 25))],
            DunningAction.Enforce => [new EnforceableTitleObtained(Day(3, 4))],
            _ when Template == "returned-payment" => [new PaymentReceived(Day(2, 23), new Money(850m, Currency.Eur)), new PaymentReturned(Day(3, 2), new Money(850m, Currency.Eur), "provision insuffisante")],
            _ => [],
        };
        var first = Invoice("F-2026-013", 1250m, Day(2, 14), null, [new PaymentReceived(Day(2, 20), new Money(400m, Currency.Eur)), .. own]);
        var isOne = Kind != DebtorKind.Business || IsSpecial || LetterReaders.Of(Action, Kind) != LetterReader.Debtor || Action == DunningAction.HandOver;
        return isOne ? [first] : [first, Invoice("F-2026-021", 1300m, Day(2, 20))];
    }

    private PenaltyStatement StatementOf(Receivable item)
    {
        var regime = Regime ?? Kind switch
        {
            DebtorKind.Public => LatePaymentRegimes.FrancePublic,
            DebtorKind.Consumer => LatePaymentRegimes.FranceConsumer.WithInterestFrom(item.Invoice.DueOn.PlusDays(10)),
            _ => LatePaymentRegimes.FranceBusiness,
        };
        return new PenaltyCalculator().Calculate(item.Invoice, item.History, regime, StatementsThrough);
    }
}

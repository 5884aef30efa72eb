using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Stories.Coverage;
using Dunning.Stories.Playing;
using Dunning.Vocabulary;

namespace Dunning.Stories.Text;

/// <summary>What a story says besides its policy and its events: who owes what, what is expected, what a host does.</summary>
internal static class StatementForms
{
    public static IReadOnlyList<Form<Step>> All { get; } =
    [
        new("debtor held from {date}", ["until {date}", "reason {text}"], HeldDebtor),
        new("debtor insolvent on {date}", ["opened {date}", "published {date}", "kind {kind}", "closed {date}"], InsolventDebtor),
        new(
            "debtor {text}",
            ["business", "consumer", "public", "id {word}", "profile {profile}", "reachable by nothing", "reachable by {text}", "*{role} reachable by {text}"],
            NewDebtor),
        new("invoice {number} of {amount} {currency}", ["issued {date}", "due {date}", "arose {date}", "paid by {method}", "creditor {word}"], NewInvoice),
        new("invoice {number}", [], s => new InvoiceStep(s.Line, s.Text(), null)),
        .. ContactForms.All,
        new("on {date} expect refusal {code}", [], s => new RefusalStep(s.Line, s.Date(), s.Text(1))),
        new(
            "on {date} expect {verdict} because {reason}",
            [
                "stage {stage} by {channel}", "stage {stage}", "since {date}", "until {date}", "deadline {date}", "*alert {alert}", "collectible {amount}",
                "balance {amount}", "review on {date}", "never reviewed", "key {word}", "late {n} days", "needs approval", "*before {bound}", "*at {bound}",
            ],
            s => new ExpectStep(s.Line, ExpectationIn(s))),
        Host("every day from {date} through {date} carry out what is due", s => (s.Date(), s.Date(1), HostMode.EveryDay)),
        Host("on review days from {date} through {date} carry out what is due", s => (s.Date(), s.Date(1), HostMode.OnReviewDays)),
        Host("on {date} carry out what is due", s => (s.Date(), s.Date(), HostMode.EveryDay)),
        new("then {date} {stage} by {channel}", [], s => new ThenStep(s.Line, new HostAct(s.Date(), s.Text(1), s.Name<Channel>(2)))),
        new("then {date} {stage}", [], s => new ThenStep(s.Line, new HostAct(s.Date(), s.Text(1), null))),
        new("then nothing", [], s => new ThenStep(s.Line, null)),
    ];

    private static Form<Step> Host(string head, Func<Sentence, (NodaTime.LocalDate From, NodaTime.LocalDate Through, HostMode Mode)> when) =>
        new(head, ["with outcome {outcome}"], s =>
        {
            var (from, through, mode) = when(s);
            return new HostStep(s.Line, from, through, mode, s.Clause("with outcome {outcome}")?.Name<ContactOutcome>() ?? ContactOutcome.Sent);
        });

    private static DebtorStep NewDebtor(Sentence s)
    {
        var kinds = WireName.All<DebtorKind>().Where(s.Says).ToArray();
        if (kinds.Length != 1) throw s.Line.Wrong("A debtor is one of: " + string.Join(", ", WireName.All<DebtorKind>()) + ".");
        var contacts = s.All("{role} reachable by {text}").Select(c => new Contact(new ContactRole(c.Text()), Addresses(c.Names<Channel>(1)))).ToList();
        if (s.Clause("reachable by {text}") is { } anyone) contacts.Add(Contact.Reachable(anyone.Names<Channel>()));
        var isSaid = contacts.Count > 0 || s.Says("reachable by nothing");
        var debtor = new Debtor(
            s.Clause("id {word}")?.Text() ?? "C-001", s.Text(), WireName.Parse<DebtorKind>(kinds[0]),
            s.Clause("profile {profile}")?.Name<PayerProfile>() ?? PayerProfile.Unrated, isSaid ? contacts : null);
        return new DebtorStep(s.Line, _ => debtor);
    }

    private static IEnumerable<ChannelAddress> Addresses(IEnumerable<Channel> channels) => channels.Select(channel => new ChannelAddress(channel));

    private static DebtorStep HeldDebtor(Sentence s)
    {
        var hold = new DebtorHold(s.Date(), s.Clause("until {date}")?.Date(), s.Clause("reason {text}")?.Text());
        return new DebtorStep(s.Line, debtor => Known(s, debtor).WithHolds([.. debtor!.Holds, hold]));
    }

    private static DebtorStep InsolventDebtor(Sentence s)
    {
        var insolvency = new DebtorInsolvency(
            s.Date(),
            s.Clause("opened {date}")?.Date() ?? throw s.Line.Wrong("Say when it was opened."),
            s.Clause("published {date}")?.Date(),
            s.Clause("kind {kind}")?.Name<InsolvencyKind>() ?? InsolvencyKind.Collective,
            s.Clause("closed {date}")?.Date());
        return new DebtorStep(s.Line, debtor => Known(s, debtor).WithInsolvency(insolvency));
    }

    private static Debtor Known(Sentence s, Debtor? debtor) => debtor ?? throw s.Line.Wrong("Which debtor?");

    private static InvoiceStep NewInvoice(Sentence s)
    {
        var amount = new Money(s.Amount(1), PolicyForms.CurrencyIn(s, 2));
        var due = s.Clause("due {date}")?.Date() ?? throw s.Line.Wrong("An invoice has a due date.");
        var issued = s.Clause("issued {date}")?.Date() ?? throw s.Line.Wrong("An invoice has an issue date.");
        var method = s.Clause("paid by {method}")?.Name<PaymentMethod>() ?? PaymentMethod.Transfer;
        var (creditor, arose) = (s.Clause("creditor {word}")?.Text(), s.Clause("arose {date}")?.Date());
        return new InvoiceStep(s.Line, s.Text(), debtor => new Invoice(s.Text(), debtor, issued, due, amount, method, creditor, arose));
    }

    private static Expectation ExpectationIn(Sentence s)
    {
        var byChannel = s.Clause("stage {stage} by {channel}");
        var expected = new Expectation(s.Date(), s.Name<Verdict>(1), s.Name<DecisionReason>(2))
        {
            Stage = byChannel?.Text() ?? s.Clause("stage {stage}")?.Text(),
            Channel = byChannel?.Name<Channel>(1),
            Since = s.Clause("since {date}")?.Date(),
            Until = s.Clause("until {date}")?.Date(),
            Deadline = s.Clause("deadline {date}")?.Date(),
            Alerts = s.All("alert {alert}").Aggregate(DunningAlerts.None, (alerts, a) => alerts | a.Name<DunningAlerts>()),
            Collectible = s.Clause("collectible {amount}")?.Amount(),
            Balance = s.Clause("balance {amount}")?.Amount(),
            ReviewOn = s.Clause("review on {date}")?.Date(),
            IsNeverReviewed = s.Says("never reviewed"),
            Key = s.Clause("key {word}")?.Text(),
            DaysLate = s.Clause("late {n} days")?.Number(),
            NeedsApproval = s.Says("needs approval"),
            Before = [.. s.All("before {bound}").Select(BoundIn)],
            At = [.. s.All("at {bound}").Select(BoundIn)],
        };
        if (expected.Verdict == Verdict.Act && expected.Stage is null) throw s.Line.Wrong("Say which stage is to be carried out.");
        return expected;
    }

    private static Bound BoundIn(Sentence s) =>
        Bounds.Find(s.Text())
        ?? throw s.Line.Wrong("'" + s.Text() + "' is none of the bounds: " + string.Join(", ", Bounds.All.Select(b => b.Name)) + ".");
}

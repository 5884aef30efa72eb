using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Stories.Coverage;
using Dunning.Stories.Playing;

namespace Dunning.Stories.Text;

/// <summary>What a story says of a debtor with several invoices: what came in and is matched to none, which contact is expected, what became of it.</summary>
internal static class ContactForms
{
    private static readonly string[] Clauses =
    [
        "stage {stage} by {channel}", "since {date}", "until {date}", "*alert {alert}", "*total {amount} {currency}", "key {word}", "needs approval",
        "*lead {number} at {stage}", "*joined {number} at {stage}", "*joined {n} more at {stage}", "*early {number} at {stage}", "*information {number}",
        "*covers {number}", "*task {action} of {number}", "*review {number} because {reason}", "*before {bound}", "*at {bound}",
    ];

    public static IReadOnlyList<Form<Step>> All { get; } =
    [
        new("credit of {amount} {currency} matched to no invoice", [], s => new CreditStep(s.Line, new Money(s.Amount(), PolicyForms.CurrencyIn(s, 1)))),
        new("invoices {number} through {number} of {amount} {currency}", ["issued {date}", "due {date}"], Invoices),
        new("on {date} expect contact because {reason}", Clauses, s => new ExpectContactStep(s.Line, ExpectationIn(s, isContact: true))),
        new("on {date} expect no contact because {reason}", Clauses, s => new ExpectContactStep(s.Line, ExpectationIn(s, isContact: false))),
        new("on {date} carry out the contact", ["with outcome {outcome}"], s =>
            new CarryOutContactStep(s.Line, s.Date(), s.Clause("with outcome {outcome}")?.Name<ContactOutcome>() ?? ContactOutcome.Sent)),
        new("on {date} the contact turns out {outcome}", [], s => new ContactOutcomeStep(s.Line, s.Date(), s.Name<ContactOutcome>(1))),
    ];

    private static ContactExpectation ExpectationIn(Sentence s, bool isContact)
    {
        var expected = new ContactExpectation(s.Date(), isContact, s.Name<ContactReason>(1))
        {
            Stage = s.Clause("stage {stage} by {channel}")?.Text(),
            Channel = s.Clause("stage {stage} by {channel}")?.Name<Channel>(1),
            Since = s.Clause("since {date}")?.Date(),
            Until = s.Clause("until {date}")?.Date(),
            Alerts = s.All("alert {alert}").Aggregate(DunningAlerts.None, (alerts, a) => alerts | a.Name<DunningAlerts>()),
            Totals = [.. s.All("total {amount} {currency}").Select(t => new Money(t.Amount(), PolicyForms.CurrencyIn(t, 1)))],
            Key = s.Clause("key {word}")?.Text(),
            NeedsApproval = s.Says("needs approval"),
            Lines =
            [
                .. s.All("lead {number} at {stage}").Select(l => new ContactWords(ContactLineRole.Lead, l.Text(), l.Text(1))),
                .. s.All("joined {number} at {stage}").Select(l => new ContactWords(ContactLineRole.Joined, l.Text(), l.Text(1))),
                .. s.All("early {number} at {stage}").Select(l => new ContactWords(ContactLineRole.Early, l.Text(), l.Text(1))),
                .. s.All("information {number}").Select(l => new ContactWords(ContactLineRole.Information, l.Text(), null)),
            ],
            MoreJoined = [.. s.All("joined {n} more at {stage}").Select(l => (l.Text(1), l.Number()))],
            Covered = [.. s.All("covers {number}").Select(l => l.Text())],
            Tasks = [.. s.All("task {action} of {number}").Select(t => (t.Text(1), t.Name<DunningAction>()))],
            Before = [.. s.All("before {bound}").Select(BoundIn)],
            At = [.. s.All("at {bound}").Select(BoundIn)],
            Reviews = [.. s.All("review {number} because {reason}").Select(r => (r.Text(), r.Name<DecisionReason>(1)))],
        };
        if (isContact && expected.Stage is null) throw s.Line.Wrong("Say the stage and the channel of the contact.");
        return expected;
    }

    private static ContactBound BoundIn(Sentence s) =>
        ContactBound.Find(s.Text())
        ?? throw s.Line.Wrong("'" + s.Text() + "' is none of the bounds: " + string.Join(", ", ContactBound.All.Select(b => b.Name)) + ".");

    /// <summary>Invoices alike, numbered through: <c>F-01 through F-50</c>.</summary>
    private static InvoicesStep Invoices(Sentence s)
    {
        var (first, last) = (s.Text(), s.Text(1));
        var name = first.TrimEnd([.. "0123456789"]);
        if (first.Length == name.Length || !last.StartsWith(name, StringComparison.Ordinal) || !TryCount(first[name.Length..], out var from)
            || !TryCount(last[name.Length..], out var through) || through < from)
            throw s.Line.Wrong("Invoices are numbered through as in F-01 through F-50.");
        var amount = new Money(s.Amount(2), PolicyForms.CurrencyIn(s, 3));
        var due = s.Clause("due {date}")?.Date() ?? throw s.Line.Wrong("An invoice has a due date.");
        var issued = s.Clause("issued {date}")?.Date() ?? throw s.Line.Wrong("An invoice has an issue date.");
        var digits = new string('0', first.Length - name.Length);
        var numbers = Enumerable.Range(from, through - from + 1).Select(n => name + n.ToString(digits, CultureInfo.InvariantCulture));
        return new InvoicesStep(s.Line, [.. numbers], (debtor, number) => new Invoice(number, debtor, issued, due, amount));
    }

    private static bool TryCount(string text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}

using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Dunning.Portfolio;
using Dunning.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Guarantees.Years;

/// <summary>A life and what a host is told, in words that can be retold as a story.</summary>
internal static class LifePrint
{
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>What a host is told but for the days late and the day it is told.</summary>
    public static string Of(ContactDecision contact)
    {
        var text = new StringBuilder();
        text.Append(WireName.Of(contact.Verdict)).Append(' ').Append(WireName.Of(contact.Reason));
        if (contact.Until is { } until) text.Append(" until ").Append(Day(until));
        if (contact.Alerts != default) text.Append(" alerts ").Append(contact.Alerts);
        foreach (var line in contact.Lines) text.Append("; ").Append(line.Role).Append(' ').Append(line.Key ?? line.Invoice.Number).Append(' ').Append(line.Channel).Append(' ').Append(line.Alerts);
        foreach (var task in contact.Tasks) text.Append("; task ").Append(task.Key).Append(' ').Append(task.Channel).Append(' ').Append(task.Alerts);
        foreach (var review in contact.Reviews) text.Append("; review ").Append(review.Invoice.Number).Append(' ').Append(WireName.Of(review.Reason)).Append(' ').Append(review.Alerts);
        return text.ToString();
    }

    public static string Of(Life life)
    {
        var text = new StringBuilder();
        var debtor = life.Debtor;
        text.Append(CultureInfo.InvariantCulture, $"debtor {debtor.Id}, {WireName.Of(debtor.Kind)}, {WireName.Of(debtor.Profile)}, {Reached(debtor)}, policies {YearBooks.Engines[life.Book].Book.Name}\n");
        text.Append(CultureInfo.InvariantCulture, $"lives {Day(life.FirstDay)} through {Day(life.LastDay)}{(life.Drawn is null ? ", and answers to what it gets" : string.Empty)}\n");
        foreach (var i in life.Script.Where(h => h.Kind == HappeningKind.Invoiced).Select(h => h.Invoice).Distinct())
        {
            var invoice = life.Invoices[i];
            text.Append(CultureInfo.InvariantCulture, $"invoice {i}: {invoice.Number} {invoice.Amount} issued {Day(invoice.IssuedOn)} due {Day(invoice.DueOn)} by {WireName.Of(invoice.Method)}{(invoice.CreditorId is { } creditor ? " of " + creditor : null)}\n");
        }

        foreach (var h in life.Script)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Day(h.Day)} {h.Kind} invoice {h.Invoice}");
            if (h.Number != 0) text.Append(CultureInfo.InvariantCulture, $" number {h.Number}");
            if (h.Days != 0) text.Append(CultureInfo.InvariantCulture, $" days {h.Days}");
            text.Append(h.Name is null ? "\n" : " " + h.Name.Replace('\n', ' ') + "\n");
        }

        foreach (var (what, drawn) in (life.Drawn ?? Enumerable.Empty<System.Collections.Generic.KeyValuePair<string, int>>()).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"  {what}: {drawn}\n");
        var missed = life.Missed.Where(day => day >= life.FirstDay && day <= life.LastDay).Order().Select(Day).ToList();
        if (missed.Count > 0) text.Append("  missed ").AppendJoin(' ', missed).Append('\n');
        return text.ToString();
    }

    private static string Reached(Receivables.Debtor debtor) =>
        debtor.Contacts is null ? "reached by all" : "reached by " + string.Join(',', debtor.Contacts.SelectMany(contact => contact.Channels).Select(address => WireName.Of(address.Channel)));
}

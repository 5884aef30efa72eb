using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Portfolio;

namespace Dunning.Tests.Portfolio;

/// <summary>Agendas, and all they say.</summary>
internal static class Agendas
{
    public static Agenda AgendaOf(IEnumerable<DebtorAccount> accounts, AgendaOptions? options = null) =>
        new ReceivablesBook(Book.Engine, accounts).AgendaOn(Book.Today, options, cancellation: TestContext.Current.CancellationToken);

    public static void ShouldSayTheSame(Agenda one, Agenda other)
    {
        one.Decisions.ShouldBe(other.Decisions);
        one.Contacts.ShouldBe(other.Contacts);
        Lines(one).ShouldBe(Lines(other));
    }

    /// <summary>All that an agenda says, a line each.</summary>
    public static List<string> Lines(Agenda agenda) =>
    [
        .. agenda.Notices.Select(notice => "notice " + notice.Kind + " " + notice.Debtor?.Id + " " + notice.Invoice + " " + notice.Day + " " + notice.Amount),
        .. agenda.Decisions.Select(decision => decision + " " + decision.Key),
        .. agenda.Contacts.Select(contact => contact + " " + contact.Key + " " + string.Join(" ", contact.Lines) + string.Join(" ", contact.Tasks) + string.Join(" ", contact.Reviews)),
        .. agenda.Information.Select(decision => "information " + decision),
        .. Totals("open", agenda.Open), .. Totals("late", agenda.Late), .. Totals("unapplied", agenda.Unapplied), .. Totals("overpaid", agenda.Overpaid),
        .. agenda.Balances.Select(balance => balance.Debtor + string.Join(" ", Totals("open", balance.Open)) + string.Join(" ", Totals("late", balance.Late)) + string.Join(" ", Totals("unapplied", balance.Unapplied))
            + string.Join(" ", Totals("overpaid", balance.Overpaid))),
        .. agenda.Refused.Select(refused => "refused " + refused.Receivable.Invoice + " " + string.Join(" ", refused.Faults)),
        .. agenda.RefusedAccounts.Select(refused => "refused " + refused.Account.Debtor + " " + string.Join(" ", refused.Faults)),
        "verdicts " + string.Join(" ", Enum.GetValues<Verdict>().Select(agenda.CountOf)) + " of debtors " + string.Join(" ", Enum.GetValues<ContactVerdict>().Select(agenda.CountOf)),
        "not issued " + agenda.NotIssuedYet,
    ];

    private static IEnumerable<string> Totals(string name, IEnumerable<CurrencyTotal> totals) =>
        totals.Select(total => name + " " + total.Amount + " " + total.Count);
}

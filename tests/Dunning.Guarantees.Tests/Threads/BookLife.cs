using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Guarantees.Threads;

/// <summary>
/// What happens to a book, step after step, and what it must say after each of them. The answers are those of a book made anew on one thread from the accounts as they
/// stand after the step; no two steps leave the same amounts, so that an answer tells which of them it is of.
/// </summary>
internal sealed class BookLife
{
    public static readonly LocalDate Today = new(2026, 3, 12);

    private static readonly AgendaOptions OneThread = new(AgendaScope.All, threads: 1);

    private readonly List<Dictionary<string, DebtorAccount>> _versions = [];
    private readonly List<Action<ReceivablesBook>> _steps = [];
    private readonly Dictionary<(int Version, LocalDate Day), string> _expected = [];

    public BookLife(int debtors, int invoices, int steps)
    {
        _versions.Add(Enumerable.Range(0, debtors).Select(debtor => Account(debtor, invoices)).ToDictionary(account => account.Debtor.Id));
        for (var step = 0; step < steps; step++) Plan(step, debtors, invoices);
    }

    public DunningEngine Engine { get; } = new(PolicyBooks.France);

    public int Steps => _steps.Count;

    public IEnumerable<DebtorAccount> Beginning => _versions[0].Values;

    public static string IdOf(int debtor) => FormattableString.Invariant($"C-{debtor:000}");

    public static string NumberOf(int debtor, int invoice) => FormattableString.Invariant($"F-{debtor:000}-{invoice:00}");

    /// <summary>All that an agenda says that a step can change.</summary>
    public static string Digest(Agenda agenda)
    {
        var text = new StringBuilder();
        text.AppendJoin(' ', agenda.Open.Select(total => total.Amount)).Append(" / ").AppendJoin(' ', agenda.Late.Select(total => total.Amount)).Append(" / ").AppendJoin(' ', agenda.Balances.Select(balance => balance.Debtor.Id)).Append('\n');
        foreach (var decision in agenda.Decisions) Append(text, decision);
        foreach (var contact in agenda.Contacts) text.Append(contact.Debtor.Id).Append(' ').Append(contact.Verdict).Append(' ').Append(contact.Key).AppendJoin(',', contact.Lines.Select(line => line.Key ?? line.Invoice.Number)).Append('\n');
        return text.ToString();
    }

    /// <summary>All that accounts hold that a step can change.</summary>
    public static string Digest(IEnumerable<DebtorAccount> accounts) =>
        string.Join('\n', accounts.Select(account => account.Debtor.Id + ": " + string.Join(", ", account.Items.Select(item => item.Invoice.Number + " " + string.Join(' ', item.History.Events.Select(one => one.Kind + "@" + LocalDatePattern.Iso.Format(one.On)))))));

    public void Do(int step, ReceivablesBook book) => _steps[step](book);

    /// <summary>What the accounts hold after so many steps.</summary>
    public string AccountsAt(int version) => Digest(_versions[version].Values.OrderBy(account => account.Debtor.Id, StringComparer.Ordinal));

    /// <summary>What one account holds after so many steps; empty where there is none.</summary>
    public string AccountAt(int version, string debtorId) => _versions[version].TryGetValue(debtorId, out var account) ? Digest([account]) : string.Empty;

    /// <summary>What the agenda says after so many steps.</summary>
    public string AgendaAt(int version, LocalDate day)
    {
        if (!_expected.TryGetValue((version, day), out var digest))
            _expected.Add((version, day), digest = Digest(new ReceivablesBook(Engine, _versions[version].Values).AgendaOn(day, OneThread)));
        return digest;
    }

    private static void Append(StringBuilder text, DunningDecision decision) => text.Append(decision.Invoice.Number).Append(' ').Append(decision.Verdict).Append(' ').Append(decision.Reason).Append(' ')
        .Append(decision.Balance).Append(' ').Append(decision.DueOn).Append(' ').Append(decision.ReviewOn).Append(' ').Append(decision.Key).Append('\n');

    private static DebtorAccount Account(int debtor, int invoices)
    {
        var owes = new Debtor(IdOf(debtor), "Menuiserie " + debtor, debtor % 5 == 0 ? DebtorKind.Consumer : DebtorKind.Business);
        return new DebtorAccount(owes, Enumerable.Range(0, invoices).Select(invoice => new Receivable(
            new Invoice(NumberOf(debtor, invoice), owes, new LocalDate(2026, 1, 5), new LocalDate(2026, 2, 4).PlusDays(invoice % 20), Euros(1_000m)), InvoiceHistory.Empty)));
    }

    private void Plan(int step, int debtors, int invoices)
    {
        var debtor = step * 7 % debtors;
        var (id, number) = (IdOf(debtor), NumberOf(debtor, step % invoices));
        var now = new Dictionary<string, DebtorAccount>(_versions[^1]);
        if (step % 11 == 10)
        {
            var before = now.GetValueOrDefault(id);
            if (before is not null) now.Remove(id);
            else now[id] = _versions[0][id];
            _steps.Add(before is not null ? book => book.Remove(id) : book => book.Put(_versions[0][id]));
        }
        else if (now.TryGetValue(id, out var account))
        {
            // Two events that belong together: a book in which one of them stands without the other never was.
            DunningEvent[] events = [new PaymentReceived(Today.PlusDays(-20), Euros(10m + (step % 7)), "p" + step), new CreditNoteIssued(Today.PlusDays(-step % 9), Euros(1.01m), "c" + step)];
            now[id] = account.With(number, events);
            _steps.Add(book => book.Append(id, number, events));
        }
        else
        {
            var account0 = _versions[0][id];
            now[id] = account0;
            _steps.Add(book => book.Put(account0));
        }

        _versions.Add(now);
    }

    private static Money Euros(decimal amount) => new(amount, Currency.Eur);
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Portfolio;
using Dunning.Receivables;

namespace Dunning.Guarantees.Threads;

/// <summary>
/// A writer that goes through the accounts of a book round after round, in an order that is not theirs, and leaves the number of the round in each. At any moment the accounts up to
/// some place in that order are of a round, and those behind it of the round before; every eighth is taken out before it is put in.
/// </summary>
internal sealed class WriterRounds
{
    private const int Stride = 617;

    private readonly Debtor[] _debtors;

    public WriterRounds(int accounts) => _debtors = [.. Enumerable.Range(0, accounts).Select(i => new Debtor(FormattableString.Invariant($"C-{i:0000}"), "Menuiserie", DebtorKind.Business))];

    public IEnumerable<DebtorAccount> Beginning => Enumerable.Range(0, _debtors.Length).Select(place => Account(place, 1));

    public void Do(int step, ReceivablesBook book)
    {
        var place = step % _debtors.Length;
        if (place % 8 == 0) book.Remove(DebtorAt(place).Id);
        book.Put(Account(place, 2 + (step / _debtors.Length)));
    }

    public static Dictionary<string, decimal> Read(IEnumerable<DebtorAccount> accounts) => accounts.ToDictionary(account => account.Debtor.Id, account => account.Unapplied[0].Amount);

    public static Dictionary<string, decimal> Read(IEnumerable<AccountBalance> balances) => balances.ToDictionary(balance => balance.Debtor.Id, balance => balance.Unapplied[0].Amount.Amount);

    /// <summary>Why the book never stood like this; null where it did.</summary>
    public string? WhyNever(Dictionary<string, decimal> listed)
    {
        decimal?[] rounds = [.. Enumerable.Range(0, _debtors.Length).Select(place => listed.TryGetValue(DebtorAt(place).Id, out var round) ? round : (decimal?)null)];
        var latest = rounds.Max()!.Value;
        var behind = Array.FindIndex(rounds, round => round != latest);
        if (behind < 0) return null;
        var from = rounds[behind] is null ? behind + 1 : behind;
        if (from > behind && behind % 8 != 0) return DebtorAt(behind).Id + " is missing.";

        // Where the first account of a round is out, none is of it yet.
        var before = from > behind && behind == 0 ? latest : latest - 1;
        var wrong = Array.FindIndex(rounds, from, round => round != before);
        return wrong < 0 ? null : FormattableString.Invariant($"{DebtorAt(behind).Id} is at {rounds[behind]}, {DebtorAt(wrong).Id} at {rounds[wrong]}, and the latest round is {latest}.");
    }

    private Debtor DebtorAt(int place) => _debtors[(int)((long)place * Stride % _debtors.Length)];

    private DebtorAccount Account(int place, int round) => new(DebtorAt(place), [], [new Money(round, Currency.Eur)]);
}

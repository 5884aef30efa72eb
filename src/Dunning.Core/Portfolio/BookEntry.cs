using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>An account of a book with its histories folded, for as long as nothing new becomes known.</summary>
internal sealed class BookEntry(DebtorAccount account)
{
    private FoldedAccount? _folded;
    private LocalDate _foldedOn;
    private int _knownThrough;

    public DebtorAccount Account { get; } = account;

    /// <summary>How many invoices are issued after the day the account was decided on last; nothing is decided on them yet.</summary>
    public int NotIssuedYet { get; private set; }

    /// <summary>Decides on every invoice issued on or before a day.</summary>
    /// <exception cref="RefusedAccountException">The account as a whole cannot be decided on.</exception>
    public DecidedAccount DecideOn(DunningEngine engine, LocalDate today)
    {
        if (_folded is null || today < _foldedOn || DayNumber.Of(today) > _knownThrough) Fold(engine, today);
        return _folded!.DecideOn(today);
    }

    private void Fold(DunningEngine engine, LocalDate today)
    {
        var faults = AccountCheck.FaultsOf(Account);
        if (faults.Count > 0) throw new RefusedAccountException(Account.Debtor.Id, faults);
        var issued = Account.Items.Where(item => item.Invoice.IssuedOn <= today).ToArray();
        NotIssuedYet = Account.Items.Count - issued.Length;
        _folded = FoldedAccount.Of(engine, Account, today, issued);
        _foldedOn = today;
        _knownThrough = DaysToCome().Where(day => day > DayNumber.Of(today)).DefaultIfEmpty(DayNumber.Never).Min() - 1;
    }

    /// <summary>The days on which facts dated ahead become known.</summary>
    private IEnumerable<int> DaysToCome()
    {
        foreach (var item in Account.Items)
        {
            yield return DayNumber.Of(item.Invoice.IssuedOn);
            for (var i = 0; i < item.History.Index.Count; i++) yield return item.History.Index[i].Event.Day;
        }

        foreach (var hold in Account.Debtor.Holds) yield return DayNumber.Of(hold.FromInclusive);
        if (Account.Debtor.Insolvency is not { } insolvency) yield break;
        yield return DayNumber.Of(insolvency.RecordedOn);
        if (insolvency.ClosedOn is { } closed) yield return DayNumber.Of(closed);
    }
}

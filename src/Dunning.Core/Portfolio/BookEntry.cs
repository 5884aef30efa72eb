using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Faults;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>An account of a book with its histories folded, for as long as nothing new becomes known. Any number of threads may ask it.</summary>
internal sealed class BookEntry(DebtorAccount account)
{
    // Swapped whole: threads that fold at once do the same work twice, and one of two equal results stays.
    private volatile Folding? _folding;

    public DebtorAccount Account { get; } = account;

    /// <summary>Decides on every invoice issued on or before a day.</summary>
    /// <exception cref="RefusedAccountException">The account as a whole cannot be decided on.</exception>
    public DecidedAccount DecideOn(DunningEngine engine, LocalDate today, ApprovalReasons approval, out int notIssuedYet)
    {
        var folding = _folding;
        if (folding is null || today < folding.Account.FoldedOn || DayNumber.Of(today) > folding.KnownThrough) _folding = folding = Fold(engine, today);
        notIssuedYet = folding.Account.NotIssuedYet;
        return folding.Account.DecideOn(today, approval);
    }

    private Folding Fold(DunningEngine engine, LocalDate today)
    {
        var faults = AccountCheck.FaultsOf(Account);
        if (faults.Count > 0) throw new RefusedAccountException(Account.Debtor.Id, faults);
        return new Folding(FoldedAccount.Of(engine, Account, today), FactsToCome.After(Account, DayNumber.Of(today)) - 1);
    }

    private sealed class Folding(FoldedAccount account, int knownThrough)
    {
        public FoldedAccount Account { get; } = account;

        public int KnownThrough { get; } = knownThrough;
    }
}

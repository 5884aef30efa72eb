using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dunning.Engine;
using NodaTime;

namespace Dunning.Portfolio.Steering;

/// <summary>
/// What was decided on each past day over a book: where it changed, with what was known then. Immutable.
/// </summary>
/// <remarks>
/// What is known of the past is what is dated: the policy, the debtor's kind, profile and contacts, and the unapplied credits are those of today. A decision of that
/// time under another policy is not to be found here.
/// </remarks>
public sealed class Replay
{
    private Replay(LocalDate from, LocalDate through, List<AccountReplay> replays, BookAdmission admission)
    {
        FromInclusive = from;
        ThroughInclusive = through;
        Decisions =
        [
            .. replays.SelectMany(replay => replay.Decisions)
                .OrderBy(change => change.On)
                .ThenBy(change => change.Decision.Invoice.Debtor.Id, StringComparer.Ordinal),
        ];
        Contacts =
        [
            .. replays.SelectMany(replay => replay.Contacts)
                .OrderBy(change => change.On)
                .ThenBy(change => change.Contact.Debtor.Id, StringComparer.Ordinal),
        ];
        Refused = admission.Refused;
        RefusedAccounts = admission.RefusedAccounts;
    }

    /// <summary>The first day.</summary>
    public LocalDate FromInclusive { get; }

    /// <summary>The last day.</summary>
    public LocalDate ThroughInclusive { get; }

    /// <summary>
    /// The decisions on invoices where they changed in anything but the days that had passed, by day, then debtor (ordinal); the first of each invoice is that of the
    /// first day, or of its issue date. A day with acts recorded on it is seen before each of them and at its end.
    /// </summary>
    public IReadOnlyList<ReplayedDecision> Decisions { get; }

    /// <summary>What was to be said to each debtor, where it changed, by day, then debtor (ordinal).</summary>
    public IReadOnlyList<ReplayedContact> Contacts { get; }

    /// <summary>Invoices that could not be read, and are left out.</summary>
    public IReadOnlyList<RefusedReceivable> Refused { get; }

    /// <summary>Accounts that could not be read as a whole, and are left out.</summary>
    public IReadOnlyList<RefusedAccount> RefusedAccounts { get; }

    /// <summary>Decides again on each past day.</summary>
    /// <param name="engine">Decides, with the policies of today.</param>
    /// <param name="accounts">The accounts, one a debtor.</param>
    /// <param name="fromInclusive">The first day.</param>
    /// <param name="throughInclusive">The last day.</param>
    /// <param name="progress">Told from time to time how many accounts are done.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the years that can be reckoned with.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Replay Of(
        DunningEngine engine,
        IEnumerable<DebtorAccount> accounts,
        LocalDate fromInclusive,
        LocalDate throughInclusive,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        var replays = AccountByAccount.Run(
            engine,
            accounts,
            fromInclusive,
            throughInclusive,
            account =>
            {
                var replay = new AccountReplay(engine, account);
                replay.Run(fromInclusive, throughInclusive);
                return replay;
            },
            out var admission,
            progress,
            cancellation);
        return new Replay(fromInclusive, throughInclusive, replays, admission);
    }
}

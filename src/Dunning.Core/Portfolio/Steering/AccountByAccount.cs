using System;
using System.Collections.Generic;
using System.Threading;
using Dunning.Engine;
using Dunning.Faults;
using NodaTime;

namespace Dunning.Portfolio.Steering;

/// <summary>Goes through some days with one account after the other; one that leads beyond what the calendar of its policy knows is refused and stops no other.</summary>
internal static class AccountByAccount
{
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public static List<T> Run<T>(
        DunningEngine engine,
        IEnumerable<DebtorAccount> accounts,
        LocalDate fromInclusive,
        LocalDate throughInclusive,
        Func<DebtorAccount, T> run,
        out BookAdmission admission,
        IProgress<long>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(accounts);
        DunningEngine.RefuseUnlessReckonable(fromInclusive);
        DunningEngine.RefuseUnlessReckonable(throughInclusive);
        if (throughInclusive < fromInclusive) throw new ArgumentException("The last day lies before the first.", nameof(throughInclusive));
        admission = new BookAdmission(engine);
        var done = new List<T>();
        foreach (var account in admission.Admit(accounts, throughInclusive))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                done.Add(run(account));
            }
            catch (RefusedAccountException refusal)
            {
                admission.Refuse(account, refusal);
            }

            progress?.Report(done.Count);
        }

        return done;
    }
}

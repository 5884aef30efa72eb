using Dunning.Engine;
using Dunning.Policies;
using Dunning.Portfolio;
using NodaTime;

namespace Dunning.Stories.Playing;

/// <summary>All that a contact depends on.</summary>
internal sealed record ContactSituation(EscalationPolicy Policy, DebtorAccount Account, LocalDate Today)
{
    public ContactDecision Decide() => new DunningEngine(Policy).NextContact(Account, Today);
}

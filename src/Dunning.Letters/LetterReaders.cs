using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Letters;

/// <summary>Tells who reads a letter, so that a host knows whom to name in <see cref="LetterContext.ThirdParty"/>.</summary>
public static class LetterReaders
{
    /// <summary>Who an act is asked of. Nothing can be enforced against a public body, so that the order to pay is asked of its authority (law 80-539).</summary>
    /// <param name="action">The act.</param>
    /// <param name="kind">What the debtor is.</param>
    public static LetterReader Of(DunningAction action, DebtorKind kind) => action switch
    {
        DunningAction.ServedDemand or DunningAction.Enforce => LetterReader.JudicialOfficer,
        DunningAction.PaymentOrder => kind == DebtorKind.Public ? LetterReader.PublicAuthority : LetterReader.Court,
        DunningAction.NotifyInsurer => LetterReader.Insurer,
        DunningAction.DeclareClaim => LetterReader.InsolvencyRepresentative,
        _ => LetterReader.Debtor,
    };
}

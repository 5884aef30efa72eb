using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Letters.Wording;

/// <summary>Who reads a letter: the debtor, or whoever the act is asked of.</summary>
internal enum LetterReader
{
    Debtor,
    JudicialOfficer,
    Court,
    PublicAuthority,
    Insurer,
    InsolvencyRepresentative,
}

internal static class LetterReaders
{
    /// <summary>Who an act is asked of. Nothing can be enforced against a public body, so that the order to pay is asked of its authority (law 80-539).</summary>
    public static LetterReader Of(DunningAction action, DebtorKind kind) => action switch
    {
        DunningAction.ServedDemand or DunningAction.Enforce => LetterReader.JudicialOfficer,
        DunningAction.PaymentOrder => kind == DebtorKind.Public ? LetterReader.PublicAuthority : LetterReader.Court,
        DunningAction.NotifyInsurer => LetterReader.Insurer,
        DunningAction.DeclareClaim => LetterReader.InsolvencyRepresentative,
        _ => LetterReader.Debtor,
    };
}

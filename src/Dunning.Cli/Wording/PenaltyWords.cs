using System.Collections.Generic;
using Dunning.Penalties;

namespace Dunning.Cli.Wording;

/// <summary>The words of penalties, in one language.</summary>
internal abstract class PenaltyWords
{
    public static PenaltyWords In(Language language) => language == Language.French ? new FrenchPenaltyWords() : new EnglishPenaltyWords();

    public abstract string Interest { get; }

    public abstract string Compensation { get; }

    public abstract string Charged { get; }

    public abstract string Waived { get; }

    public abstract string Principal { get; }

    public abstract string TotalWithPrincipal { get; }

    public abstract string NextDay { get; }

    public abstract string Regime { get; }

    public abstract string From { get; }

    public abstract string Through { get; }

    public abstract string Days { get; }

    public abstract string Base { get; }

    public abstract string Rate { get; }

    public abstract string Sources { get; }

    public abstract string Doubts { get; }

    public abstract string Nothing { get; }

    /// <summary>Heads the invoices of consumers against whom nothing runs yet.</summary>
    public abstract string NoneYet { get; }

    /// <summary>Says of one invoice that its consumer had no formal notice.</summary>
    public abstract string NoNoticeYet { get; }

    public abstract string NoLegalAdvice { get; }

    /// <summary>Why a regime was picked.</summary>
    public abstract IEnumerable<string> ReasonsOf(RegimeChoice choice);

    /// <summary>What the choice of a regime takes for granted.</summary>
    public abstract IEnumerable<string> DoubtsOf(RegimeChoice choice);

    public abstract string PenaltiesThrough(string day);

    public abstract string Of(PenaltyDoubtKind kind);

    protected static string NotDeclared(PenaltyDoubtKind kind) => throw new System.ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared doubt.");
}

using System.Collections.Generic;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Receivables.Events;

namespace Dunning.Cli.Wording;

/// <summary>The words of penalties, in one language.</summary>
internal abstract class PenaltyWords
{
    public static PenaltyWords In(Language language) => language == Language.French ? new FrenchPenaltyWords() : new EnglishPenaltyWords();

    public abstract string Interest { get; }

    public abstract string Compensation { get; }

    public abstract string Charged { get; }

    /// <summary>Charged without saying what for.</summary>
    public abstract string Unspecified { get; }

    /// <summary>Stage fees and costs charged, which are no part of the total.</summary>
    public abstract string ChargedOther { get; }

    public abstract string Settled { get; }

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

    public abstract string On { get; }

    /// <summary>Heads the payments and credits that changed the base.</summary>
    public abstract string Change { get; }

    public abstract string BaseChange { get; }

    public abstract string ToInterest { get; }

    public abstract string BaseAfter { get; }

    public abstract string ReferenceRate { get; }

    public abstract string Choices { get; }

    public abstract string Colon { get; }

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

    /// <summary>What the choice of a regime takes for granted, in a sentence.</summary>
    public abstract string Sentence(RegimeDoubt doubt);

    /// <summary>What a statement cannot vouch for, in a sentence with its figures.</summary>
    public abstract string Sentence(PenaltyDoubt doubt, Words words);

    /// <summary>An article a statement rests on.</summary>
    public abstract string Source(string source);

    /// <summary>What was chosen where the law leaves a choice, a sentence each.</summary>
    public abstract IEnumerable<string> Conventions(int basisDays, AllocationOrder allocation);

    public abstract string Of(DunningEventKind changing);

    public abstract string Of(RateStatus status);

    public abstract string PenaltiesThrough(string day);

    public abstract string Of(PenaltyDoubtKind kind);

    protected static string NotDeclared<TKind>(TKind kind) => throw new System.ArgumentOutOfRangeException(nameof(kind), kind, "Has no words here.");
}

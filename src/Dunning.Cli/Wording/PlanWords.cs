using System.Collections.Generic;
using Dunning.Receivables;

namespace Dunning.Cli.Wording;

/// <summary>A payment plan as it is put before creditor and debtor for signature, in one language.</summary>
internal abstract class PlanWords
{
    public static PlanWords In(Language language) => language == Language.French ? new FrenchPlanWords() : new EnglishPlanWords();

    public abstract string Title { get; }

    public abstract string Payment { get; }

    public abstract string DueOn { get; }

    public abstract string Principal { get; }

    public abstract string Interest { get; }

    public abstract string Amount { get; }

    public abstract string Left { get; }

    public abstract string AtOnce { get; }

    public abstract string Total { get; }

    /// <summary>Where nothing was said, to be filled in by hand.</summary>
    public static string Blank => "____________________";

    /// <summary>Who agrees on what is owed, and for what.</summary>
    public abstract string Agreement(string creditor, string debtor, string debt, string? reference);

    public abstract string InterestClause(string percent);

    public abstract IReadOnlyList<string> Clauses(PlanTerms terms);

    public abstract IReadOnlyList<string> Signatures(string day);
}

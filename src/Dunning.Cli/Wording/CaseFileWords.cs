using Dunning.Policies;
using Dunning.Portfolio.CaseFiles;
using Dunning.Receivables.Events;

namespace Dunning.Cli.Wording;

/// <summary>What is said in a case file, in one language.</summary>
internal abstract class CaseFileWords
{
    public static CaseFileWords In(Language language) => language == Language.French ? new FrenchCaseFileWords() : new EnglishCaseFileWords();

    public abstract string FileOf(string debtor, string day);

    public abstract string NoAdvice { get; }

    public abstract string Address { get; }

    public abstract string CompanyNumber { get; }

    public abstract string TaxNumber { get; }

    public abstract string Claim { get; }

    public abstract string Principal { get; }

    public abstract string Contested { get; }

    public abstract string Penalties { get; }

    public abstract string Issued { get; }

    public abstract string Due { get; }

    public abstract string Balance { get; }

    public abstract string LimitationOn { get; }

    public abstract string WhereItStands { get; }

    public abstract string Chronology { get; }

    public abstract string Day { get; }

    public abstract string What { get; }

    public abstract string Proof { get; }

    public abstract string Reversed { get; }

    public abstract string Missing { get; }

    public abstract string NothingMissing { get; }

    public abstract string OnlyHelpful { get; }

    public abstract string Routes { get; }

    public abstract string Route { get; }

    public abstract string Conditions { get; }

    public abstract string Cost { get; }

    public abstract string CostUnknown { get; }

    public abstract string Sources { get; }

    public abstract string IsContested { get; }

    /// <summary>Money of the debtor that is not taken off the claim.</summary>
    public abstract string Unapplied { get; }

    public abstract string ChannelsUnknown { get; }

    public abstract string NeedsLawyer { get; }

    public abstract string With(string person);

    public abstract string PromisedFor(string day);

    public abstract string Through(string day);

    public abstract string Of(CaseFileEntryKind kind);

    public abstract string Of(DunningEventKind kind);

    /// <summary>What was done, as a name: what a chronology calls a contact.</summary>
    public abstract string Done(DunningAction action);

    public abstract string Of(ContactOutcome outcome);

    public abstract string Of(DisputeOutcome outcome);

    public abstract string Of(CaseFileGapKind kind);

    public abstract string Of(CourtRouteKind kind);

    /// <summary>What a route asks for in any case.</summary>
    public abstract string Condition(CourtRouteKind kind);

    /// <summary>What is to be said of conciliation; null where it need not come first.</summary>
    public abstract string? Of(ConciliationFirst conciliation);
}

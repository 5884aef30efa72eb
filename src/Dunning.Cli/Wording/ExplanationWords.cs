using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Cli.Wording;

/// <summary>The words of an explanation, in one language.</summary>
internal abstract class ExplanationWords
{
    public static ExplanationWords In(Language language) => language == Language.French ? new FrenchExplanationWords() : new EnglishExplanationWords();

    public abstract string Colon { get; }

    public abstract string Rules { get; }

    public abstract string Stages { get; }

    public abstract string Channels { get; }

    public abstract string ChangedBy { get; }

    public abstract string NotReached { get; }

    public abstract string Unreachable { get; }

    public abstract string Chosen { get; }

    public abstract string Approval { get; }

    public abstract string Policy(string name, string version);

    /// <summary>When the answer must be asked for again; null when no date changes it.</summary>
    public abstract string StandsUntil(LocalDate? reviewOn, Words words);

    public abstract string Of(DecisionRule rule);

    public abstract string Of(RuleStatus status);

    public abstract string Of(StageStatus status);

    public abstract string Of(FactName fact);

    public abstract string Of(DunningEventKind kind);
}

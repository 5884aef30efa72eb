using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Receivables;
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

    public abstract string TheDueDate { get; }

    public abstract string Semicolon { get; }

    /// <summary>Points at facts that were told already.</summary>
    public abstract string See { get; }

    /// <summary>Begins the list of the stages that an earlier rule left unasked.</summary>
    public abstract string StagesNotReached { get; }

    /// <summary>The heading over the facts of the rule that decided.</summary>
    public abstract string Why(string rule, int number);

    public abstract string By(string channel);

    public abstract string On(string day);

    /// <summary>Joins the reason to what is to be done.</summary>
    public abstract string And(string because);

    public abstract string ToBeDoneSince(string day);

    public abstract string Since(string day);

    /// <summary>Begins the sentence of a wait that a day ends.</summary>
    public abstract string WaitUntil(string day);

    public abstract string LastDayWas(string day);

    public abstract string Late(int days, string number);

    /// <summary>A stage that counts by its phase only.</summary>
    public abstract string As(string stage);

    public abstract string ChangeGroup(ChangeGroup group);

    public abstract string Of(InsolvencyKind kind);

    public abstract string Of(PaymentMethod method);

    public abstract string Of(PayerProfile profile);

    /// <summary>A calendar by its name; one nobody knows keeps it.</summary>
    public abstract string Calendar(string name);

    /// <summary>When the answer must be asked for again; null when no date changes it.</summary>
    public abstract string StandsUntil(LocalDate? reviewOn, Words words);

    public abstract string Of(DecisionRule rule);

    public abstract string Of(RuleStatus status);

    public abstract string Of(StageStatus status);

    public abstract string Of(FactName fact);

    public abstract string Of(DunningEventKind kind);
}

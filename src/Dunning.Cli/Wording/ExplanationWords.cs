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

    /// <summary>The heading of the channels, of whoever the message goes to.</summary>
    public abstract string Channels(string? recipient);

    public abstract string ChangedBy { get; }

    public abstract string NotReached { get; }

    public abstract string Unreachable { get; }

    /// <summary>The channel to use, after some tries.</summary>
    public abstract string Chosen(int tries);

    /// <summary>What stands where nothing would change the answer.</summary>
    public abstract string Nothing { get; }

    /// <summary>Says that stages behind were judged by what is known of the customer and the policy today.</summary>
    public abstract string JudgedByToday { get; }

    /// <summary>What stands before the code of a currency.</summary>
    public abstract string BeforeCurrency { get; }

    /// <summary>The heading over the facts of the last rule where no stage is left.</summary>
    public abstract string NoneLeft { get; }

    /// <summary>Begins the sentence on what the day to ask again brings if nothing happens.</summary>
    public abstract string Then { get; }

    /// <summary>Begins the list of what must be drawn attention to from a day on.</summary>
    public abstract string Alert { get; }

    /// <summary>The day the process went past a stage.</summary>
    public abstract string PassedOn(string day);

    /// <summary>Why the claim is stayed.</summary>
    public abstract string StayedBy(InsolvencyKind kind);

    /// <summary>The rule on proceedings, of one kind of them.</summary>
    public abstract string Proceedings(InsolvencyKind kind);

    /// <summary>What a day is that has come; null where the words of the fact say it of every day.</summary>
    public abstract string? Past(FactName fact);

    /// <summary>What a clause adds, in days or months, in words.</summary>
    public abstract string? Clause(FactName fact, int number);

    /// <summary>A contact that did not get through.</summary>
    public abstract string Try(string channel, string day, ContactOutcome outcome);

    /// <summary>What ended of all that held the process, by the code of the fact; a day follows.</summary>
    public abstract string Released(string code);

    /// <summary>The event that interrupted the limitation period.</summary>
    public abstract string Interrupted(DunningEventKind kind);

    public abstract string Of(DebtorChange change);

    public abstract string Of(DebtorKind kind);

    /// <summary>A role at the customer's by its code; one nobody knows keeps it.</summary>
    public abstract string Recipient(string code);

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

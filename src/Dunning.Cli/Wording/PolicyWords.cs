using Dunning.Faults;
using Dunning.Policies;
using Dunning.Policies.Examining;

namespace Dunning.Cli.Wording;

/// <summary>What is said about policies, in one language.</summary>
internal abstract class PolicyWords
{
    public static PolicyWords In(Language language) => language == Language.French ? new FrenchPolicyWords() : new EnglishPolicyWords();

    public abstract string Why { get; }

    public abstract string Remedy { get; }

    public abstract string Serves { get; }

    public abstract string ByPolicy { get; }

    public abstract string Others { get; }

    public abstract string Stage { get; }

    public abstract string Day { get; }

    /// <summary>What stands for the due date before a number of days.</summary>
    public abstract string DueDate { get; }

    public abstract string Spacing { get; }

    public abstract string Response { get; }

    public abstract string Action { get; }

    public abstract string Recipient { get; }

    public abstract string Claims { get; }

    public abstract string Mandatory { get; }

    public abstract string NeedsTitle { get; }

    public abstract string Policy(string name, string version);

    public abstract string Line(int line);

    public abstract string Summary(int errors, int warnings);

    public abstract FaultAdvice? AdviceOn(Fault fault);

    public abstract string Of(FaultSeverity severity);

    public abstract string Of(ClaimItem claim);

    public abstract string CalendarIs(string calendar);

    public abstract string Graces(int paymentDays, int automaticDays);

    public abstract string Promises(PromiseRules promises);

    public abstract string Plans(PlanRules plans);

    public abstract string Disputes(DisputeRules disputes);

    public abstract string Limitation(LimitationRules limitation);
}

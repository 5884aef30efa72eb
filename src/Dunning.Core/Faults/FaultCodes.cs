namespace Dunning.Faults;

/// <summary>
/// The stable codes of faults: 1 policies, 2 facts, 3 the JSON form, 4 ledgers, 5 penalties. A code is never given a second meaning.
/// </summary>
public static class FaultCodes
{
    /// <summary>A policy, stage or book has no name, or one that cannot be part of a key.</summary>
    public const string PolicyName = "DUN10001";

    /// <summary>A policy has no stage, or more than it can have.</summary>
    public const string PolicyStages = "DUN10002";

    /// <summary>Two stages of a policy have one name.</summary>
    public const string StageNameTaken = "DUN10003";

    /// <summary>A stage bears the name of a special act.</summary>
    public const string StageNameReserved = "DUN10004";

    /// <summary>A stage has no channel, or one twice.</summary>
    public const string StageChannels = "DUN10005";

    /// <summary>A stage has an action that only the engine asks for.</summary>
    public const string StageAction = "DUN10006";

    /// <summary>A stage applies to no kind of debtor, or names one twice.</summary>
    public const string StageDebtors = "DUN10007";

    /// <summary>A number of days, years, months or times is outside its range.</summary>
    public const string NumberOutOfRange = "DUN10008";

    /// <summary>A minimum or fee is negative.</summary>
    public const string MinimumNegative = "DUN10009";

    /// <summary>A rule resumes at a stage the policy does not have.</summary>
    public const string UnknownResumeStage = "DUN10010";

    /// <summary>A stage claims the same thing twice, or nothing.</summary>
    public const string StageClaims = "DUN10011";

    /// <summary>A fee is neither fixed, nor a percentage, nor in bands, or more than one of them.</summary>
    public const string FeeForm = "DUN10012";

    /// <summary>The stages of a policy name more recipient roles than a policy can have.</summary>
    public const string TooManyRecipients = "DUN10013";

    /// <summary>A value is not one its enumeration declares.</summary>
    public const string UndeclaredValue = "DUN10014";

    /// <summary>A stage claims the fixed sum for recovery costs from consumers, who never owe it.</summary>
    public const string CompensationFromConsumers = "DUN10201";

    /// <summary>A stage claims interest from consumers who had no formal notice.</summary>
    public const string InterestBeforeNotice = "DUN10202";

    /// <summary>A stage claims interest, the fixed sum or a fee before the due date.</summary>
    public const string ClaimBeforeDue = "DUN10203";

    /// <summary>A stage enforces without asking for a title.</summary>
    public const string EnforcementWithoutTitle = "DUN10204";

    /// <summary>A stage enforces against public bodies.</summary>
    public const string EnforcementAgainstPublicBodies = "DUN10205";

    /// <summary>A formal notice gives no time to answer.</summary>
    public const string NoticeWithoutResponse = "DUN10206";

    /// <summary>A formal notice may be passed over.</summary>
    public const string NoticeNotMandatory = "DUN10207";

    /// <summary>A formal notice may go by a channel that does not prove it arrived.</summary>
    public const string NoticeWithoutProof = "DUN10208";

    /// <summary>A formal notice may go to consumers by an electronic registered letter, which needs their consent.</summary>
    public const string ElectronicNoticeToConsumers = "DUN10209";

    /// <summary>The process goes to litigation without a formal notice before it.</summary>
    public const string LitigationWithoutNotice = "DUN10210";

    /// <summary>A stage has a fee under a French calendar: it is refused for debtors in France when charged.</summary>
    public const string FeeInFrance = "DUN10211";

    /// <summary>A stage has a fee it does not claim, or claims one it does not have.</summary>
    public const string FeeNotClaimed = "DUN10212";

    /// <summary>A preventive stage lies after the due date.</summary>
    public const string PreventiveAfterDue = "DUN10213";

    /// <summary>Two stages for one kind of debtor have the same day.</summary>
    public const string StagesOnOneDay = "DUN10214";

    /// <summary>The day of a stage cannot be kept, for the stage before it and the spacing or the time to answer.</summary>
    public const string DayCannotBeKept = "DUN10215";

    /// <summary>A stage can never be reached.</summary>
    public const string StageNeverReached = "DUN10216";

    /// <summary>A rule resumes at a stage that is never ahead of where the process stands.</summary>
    public const string ResumesBehind = "DUN10217";

    /// <summary>Two policies of a book have one name.</summary>
    public const string BookDuplicate = "DUN10101";

    /// <summary>A book names a policy it does not hold.</summary>
    public const string BookUnknownPolicy = "DUN10102";

    /// <summary>A book holds no policy, or says of no kind, profile or default which applies.</summary>
    public const string BookEmpty = "DUN10103";

    /// <summary>A book has no policy for debtors of a kind and profile.</summary>
    public const string BookIncomplete = "DUN10104";

    /// <summary>A book holds a policy that serves nobody.</summary>
    public const string BookPolicyUnused = "DUN10105";

    /// <summary>A policy of a book has no stage for a kind of debtor it serves.</summary>
    public const string BookKindWithoutStage = "DUN10106";

    /// <summary>The amount of an invoice is not more than 0.</summary>
    public const string AmountNotPositive = "DUN20001";

    /// <summary>An amount is finer than the minor unit of its currency, or beyond all measure.</summary>
    public const string AmountNotPayable = "DUN20002";

    /// <summary>An amount is in another currency than the invoice.</summary>
    public const string OtherCurrency = "DUN20003";

    /// <summary>An amount is negative.</summary>
    public const string AmountNegative = "DUN20004";

    /// <summary>A number or name that goes into a key holds the separator |.</summary>
    public const string SeparatorInName = "DUN20005";

    /// <summary>A date lies outside the days that can be reckoned with.</summary>
    public const string DateOutOfRange = "DUN20006";

    /// <summary>A contact is of a stage that is neither in the policy nor special, and carries no phase.</summary>
    public const string UnknownStage = "DUN20007";

    /// <summary>A skip or an escalation names a stage the policy does not have.</summary>
    public const string UnknownStageNamed = "DUN20008";

    /// <summary>More was returned than had been paid.</summary>
    public const string ReturnExceedsPayments = "DUN20009";

    /// <summary>A plan has no instalment.</summary>
    public const string PlanWithoutInstalments = "DUN20010";

    /// <summary>A reversal names no earlier event.</summary>
    public const string NothingToReverse = "DUN20011";

    /// <summary>One id stands for two different events.</summary>
    public const string IdUsedTwice = "DUN20012";

    /// <summary>A dispute is opened whose id is open already.</summary>
    public const string DisputeOpenAlready = "DUN20013";

    /// <summary>The first record of an insolvency does not say when it was opened.</summary>
    public const string InsolvencyWithoutOpening = "DUN20014";

    /// <summary>Interest is charged as a fee.</summary>
    public const string FeeKind = "DUN20015";

    /// <summary>The book of policies has none for this debtor.</summary>
    public const string NoPolicy = "DUN20016";

    /// <summary>A due day would lie beyond what the calendar of the policy knows.</summary>
    public const string BeyondCalendar = "DUN20017";

    /// <summary>An account has one invoice twice: number and creditor are the same.</summary>
    public const string InvoiceTwice = "DUN20018";
}

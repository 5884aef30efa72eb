using System;
using System.Collections.Generic;
using Dunning.Faults;

namespace Dunning.Policies.Examining;

internal static class EnglishAdvice
{
    public static Dictionary<string, FaultAdvice> Texts { get; } = new(StringComparer.Ordinal)
    {
        [FaultCodes.PolicyName] = new(
            "The name '{0}' is empty or holds '|'.",
            "Names stand in decisions and, those of stages, in the keys of acts, where '|' parts one from the next.",
            "Give it a name in lower case with hyphens, such as reminder-1."),
        [FaultCodes.PolicyStages] = new(
            "The policy has no stage, or more than 64.",
            "Without a stage nothing is ever done about an invoice; a decision is made on at most 64.",
            "List at least one stage; split a longer process into policies by kind of debtor or profile."),
        [FaultCodes.StageNameTaken] = new(
            "Another stage is named '{0}' too.",
            "A contact is recorded under the name of its stage: with two of a name nobody could tell which was carried out.",
            "Give each stage a name of its own."),
        [FaultCodes.StageNameReserved] = new(
            "'{0}' is a special act, not a stage.",
            "The engine asks for special acts itself, whenever a dispute, a promise or an insolvency calls for one.",
            "Choose another name; evidenceDays and confirmInWriting say whether special acts are asked for."),
        [FaultCodes.StageChannels] = new(
            "The stage has no channel, or one twice.",
            "Without a channel nothing can be sent; a repeated one would be tried again in place of another.",
            "List each channel once, the preferred one first."),
        [FaultCodes.StageAction] = new(
            "The action '{0}' is one that only the engine asks for.",
            "Evidence, confirmations and declarations answer to what happened, not to a day after the due date.",
            "Choose an action of a stage: remind, offer-plan, formal-notice, mediate, served-demand, hand-over, payment-order, enforce or notify-insurer."),
        [FaultCodes.StageDebtors] = new(
            "The stage applies to no kind of debtor, or names one twice.",
            "A stage that applies to nobody is never carried out.",
            "Name business, consumer or public, each once, or leave debtors out for all."),
        [FaultCodes.NumberOutOfRange] = new(
            "The number {0} is outside its range.",
            "A number that cannot be meant is refused, so that no process runs on a slip of the keyboard.",
            "Stay within 0 to 3650 days (−3650 to 3650 for a stage's day), 1 to 50 years, 1 to 120 months, 1 to 100 tries, 0 to 365 days of tolerance."),
        [FaultCodes.MinimumNegative] = new(
            "A minimum is negative.",
            "Nothing collectible is ever below 0: the minimum would say nothing.",
            "Give 0 for none, or a positive amount."),
        [FaultCodes.UnknownResumeStage] = new(
            "The policy has no stage '{0}' to resume at.",
            "After a broken plan or a rejected dispute the process would not know where to go on.",
            "Name a stage of this policy, or null for the next one."),
        [FaultCodes.StageClaims] = new(
            "The stage claims something twice.",
            "The debtor would be asked for the same sum twice.",
            "Name principal, interest, compensation and fee at most once each."),
        [FaultCodes.FeeForm] = new(
            "The fee is not one of: a fixed sum, a percentage, rising bands from 0.",
            "What is charged to a debtor must follow from one rule.",
            "Give fixed, or percent (with least and most), or bands; nothing negative, least not above most."),
        [FaultCodes.TooManyRecipients] = new(
            "The stages name {0} recipient roles.",
            "A decision looks up the channels of at most 7 roles.",
            "Use at most 7 different recipients."),
        [FaultCodes.UndeclaredValue] = new(
            "The value {0} is not one that is declared.",
            "It has no meaning and no name on the wire.",
            "Use a declared value of the enumeration."),
        [FaultCodes.BookDuplicate] = new(
            "Another policy of the book is named '{0}' too.",
            "A reference by name would mean either.",
            "Give each policy of a book a name of its own."),
        [FaultCodes.BookUnknownPolicy] = new(
            "The book holds no policy '{0}'.",
            "Debtors of that kind or profile would be served by none.",
            "Add the policy, or name one the book holds."),
        [FaultCodes.BookEmpty] = new(
            "The book holds no policy, or names none for any debtor.",
            "Nothing could be decided with it.",
            "Add policies, and a default."),
        [FaultCodes.BookIncomplete] = new(
            "The book has no policy for debtors of kind {0} and profile {1}.",
            "Every question about such a debtor is refused.",
            "Name a default, or a policy for the kind or the profile."),
        [FaultCodes.BookPolicyUnused] = new(
            "The policy '{0}' serves nobody.",
            "Whoever keeps it up believes that it rules something; cases may still name it.",
            "Name it by kind, by profile or as default, or take it out."),
        [FaultCodes.BookKindWithoutStage] = new(
            "The policy '{0}' serves debtors of kind {1} and has no stage for them.",
            "Their invoices go to a person the day after the due date, without a reminder.",
            "Add stages for that kind, or name another policy for it."),
        [FaultCodes.CompensationFromConsumers] = new(
            "The stage '{0}' claims the fixed sum for recovery costs from consumers.",
            "Only professionals owe the 40 EUR (C. com. L441-10 II, Directive 2011/7/EU art. 6); to claim them from a consumer is misleading.",
            "Take compensation out of claims, or consumer out of debtors."),
        [FaultCodes.InterestBeforeNotice] = new(
            "The stage '{0}' claims interest from consumers, and no formal notice comes before it.",
            "A consumer owes legal interest only from the formal notice (C. civ. 1231-6, 1344-1).",
            "Claim interest behind the formal notice, or only from other debtors."),
        [FaultCodes.ClaimBeforeDue] = new(
            "The stage '{0}' claims {1} before the due date.",
            "Nothing beyond the principal is owed before the debtor is late.",
            "Claim the principal only, or move the stage behind the due date."),
        [FaultCodes.EnforcementWithoutTitle] = new(
            "The stage '{0}' enforces without needing a title.",
            "Without an enforceable title nothing can be enforced (CPCE L111-2), and a judicial officer would have to refuse.",
            "Set needsTitle to true."),
        [FaultCodes.EnforcementAgainstPublicBodies] = new(
            "The stage '{0}' enforces against public bodies.",
            "The property of public bodies cannot be seized (CGPPP L2311-1); a judgment is followed by the statutory request for compulsory payment (law 80-539, art. 1).",
            "Take public out of debtors, and end the process with payment-order for them."),
        [FaultCodes.NoticeWithoutResponse] = new(
            "The formal notice '{0}' gives no time to answer.",
            "A notice leaves the debtor a reasonable time to perform (C. civ. 1226, 1231); the process would go on the next business day.",
            "Set responseDays, usually 8 for businesses and 15 for consumers and public bodies."),
        [FaultCodes.NoticeNotMandatory] = new(
            "The formal notice '{0}' is not mandatory.",
            "It could be passed over or given up after failed tries, and all that follows would stand without it.",
            "Set mandatory to true."),
        [FaultCodes.NoticeWithoutProof] = new(
            "The formal notice '{0}' may go by {1}, which proves no delivery.",
            "Whoever relies on a notice must prove that and when it was received.",
            "Leave registered-letter, electronic-registered-letter and bailiff only."),
        [FaultCodes.ElectronicNoticeToConsumers] = new(
            "The formal notice '{0}' may go to consumers by electronic registered letter.",
            "A consumer must have agreed to receive such letters (Postal and Electronic Communications Code, L100); else it is worth nothing.",
            "Use registered-letter for consumers, in a stage of its own if need be."),
        [FaultCodes.LitigationWithoutNotice] = new(
            "The stage '{0}' goes to litigation, and no formal notice comes before it for {1} debtors.",
            "Interest may not have begun to run, costs are not recovered and a court may hold the claim premature (C. civ. 1231, 1344).",
            "Put a stage with action formal-notice or served-demand before it, for the same debtors."),
        [FaultCodes.FeeInFrance] = new(
            "The stage '{0}' has a fee under the calendar {1}.",
            "In France the cost of amicable collection stays with the creditor (CPCE L111-8): the fee is refused for debtors in France when charged.",
            "Take the fee out, and claim compensation from businesses; or use another calendar for debtors elsewhere."),
        [FaultCodes.FeeNotClaimed] = new(
            "The stage '{0}' has a fee and does not claim it, or claims a fee and has none.",
            "The letter and the penalty account would tell two different sums.",
            "Set fee and name it in claims, or neither."),
        [FaultCodes.PreventiveAfterDue] = new(
            "The preventive stage '{0}' lies {1} days after the due date.",
            "A preventive message only makes sense before the claim is late: the engine never sends it after the due date.",
            "Give it a day of 0 or less, or another phase."),
        [FaultCodes.StagesOnOneDay] = new(
            "The stages '{0}' and '{1}' both have day {2}.",
            "No invoice has two stages on one day: the second goes out a day later at the earliest.",
            "Part their days, or have them apply to different debtors."),
        [FaultCodes.DayCannotBeKept] = new(
            "The stage '{0}' has day {1} and cannot go out before day {2}.",
            "The stage before it, with the spacing or the time to answer, leaves no room: the policy reads as if it were faster than it is.",
            "Move its day there or later, or shorten the spacing or the response."),
        [FaultCodes.StageNeverReached] = new(
            "The stage '{0}' can never be reached ({1}).",
            "Whoever reads the policy counts on a stage that nobody will ever carry out.",
            "Look at its day, its minimum, the stages before it and how the policy catches up; or take it out."),
        [FaultCodes.ResumesBehind] = new(
            "Resuming at '{0}' never passes anything over.",
            "The process stands at that stage or behind it already, so the rule does nothing.",
            "Name a stage further on, or null."),
    };
}

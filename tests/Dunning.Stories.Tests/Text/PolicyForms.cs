using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Stories.Text;

/// <summary>The lines that describe a policy. What is not said is as in the policy it is like, or the default of the wire format.</summary>
internal static class PolicyForms
{
    public static IReadOnlyList<Form<Action<PolicyDraft>>> All { get; } =
    [
        Line("version {word}", [], (s, p) => p.Builder.WithName(p.Name, s.Text())),
        Line("calendar {word}", [], (s, p) => p.Builder.WithCalendar(CalendarIn(s))),
        Line("minimum {amount}", [], (s, p) => p.Builder.WithMinimum(MinimumAmount.InEveryCurrency(s.Amount()))),
        Line("minimum {amount} {currency}", [], (s, p) => p.Builder.WithMinimum(MinimumAmount.PerCurrency(new Money(s.Amount(), CurrencyIn(s, 1))))),
        Line("late runs take one step at a time", [], (_, p) => p.Builder.WithCatchUp(CatchUpMode.StepByStep)),
        Line("late runs skip to the current stage", [], (_, p) => p.Builder.WithCatchUp(CatchUpMode.SkipToCurrent)),
        Line("payment grace {n} days", [], (s, p) => p.Builder.WithPaymentGraceDays(s.Number())),
        Line("automatic grace {n} days", [], (s, p) => p.Builder.WithAutomaticGraceDays(s.Number())),
        Line("overdue after {n} days", [], (s, p) => p.Builder.WithOverdueActionDays(s.Number())),
        Line("contacts", ["joined {n} days ahead", "spacing {n} days"], (s, p) =>
            p.Builder.WithConsolidation(new ConsolidationRules(
                s.Number("joined {n} days ahead") ?? p.Basis.Consolidation.JoinDays,
                s.Number("spacing {n} days") ?? p.Basis.Consolidation.ContactSpacingDays))),
        Line("penalties are collected", [], (_, p) => p.Builder.WithCollectsPenalties(true)),
        Line("limitation", ["business {n} years", "consumer {n} years", "public {n} years", "title {n} years", "warning {n} days"], Limitation),
        Line("claims within {n} months", [], (s, p) => p.Builder.WithInsolvency(new InsolvencyRules(s.Number()))),
        Line(
            "promises",
            ["tolerance {n} days", "longest {n} days", "at most {n}", "confirmed in writing", "not confirmed", "broken accelerates", "broken resumes"],
            Promises),
        Line("plans", ["tolerance {n} days", "resume at {stage}"], (s, p) =>
            p.Builder.WithPlans(new PlanRules(
                s.Number("tolerance {n} days") ?? p.Basis.Plans.ToleranceDays,
                s.Clause("resume at {stage}")?.Text() ?? p.Basis.Plans.ResumeAt))),
        Line("disputes", ["evidence after {n} days", "no evidence", "stale after {n} days", "resume at {stage}"], (s, p) =>
            p.Builder.WithDisputes(new DisputeRules(
                s.Says("no evidence") ? null : s.Number("evidence after {n} days") ?? p.Basis.Disputes.EvidenceDays,
                s.Number("stale after {n} days") ?? p.Basis.Disputes.StaleDays,
                s.Clause("resume at {stage}")?.Text() ?? p.Basis.Disputes.ResumeAt))),
        Line("retries", ["after {n} days", "at most {n}"], (s, p) =>
            p.Builder.WithRetries(new RetryRules(s.Number("after {n} days") ?? p.Basis.Retries.AfterDays, s.Number("at most {n}") ?? p.Basis.Retries.AtMost))),
        Line(
            "stage {stage} on day {n} of {phase} to {action}",
            ["by {text}", "spacing {n} days", "response {n} days", "minimum {amount}", "for {text}", "recipient {word}", "mandatory", "needs title", "needs approval"],
            (s, p) => p.Builder.AddStage(Stage(s))),
    ];

    public static Currency CurrencyIn(Sentence sentence, int blank) =>
        Currency.TryParse(sentence.Text(blank), out var currency) ? currency : throw sentence.Line.Wrong("'" + sentence.Text(blank) + "' is no currency.");

    private static BusinessCalendar CalendarIn(Sentence s) =>
        BusinessCalendar.TryParse(s.Text(), out var calendar) ? calendar : throw s.Line.Wrong("'" + s.Text() + "' is no calendar.");

    private static void Limitation(Sentence s, PolicyDraft p)
    {
        var basis = p.Basis.Limitation;
        p.Builder.WithLimitation(new LimitationRules(
            s.Number("business {n} years") ?? basis.BusinessYears,
            s.Number("consumer {n} years") ?? basis.ConsumerYears,
            s.Number("public {n} years") ?? basis.PublicYears,
            s.Number("title {n} years") ?? basis.TitleYears,
            s.Number("warning {n} days") ?? basis.WarningDays));
    }

    private static void Promises(Sentence s, PolicyDraft p)
    {
        var basis = p.Basis.Promises;
        p.Builder.WithPromises(new PromiseRules(
            s.Number("tolerance {n} days") ?? basis.ToleranceDays,
            s.Number("longest {n} days") ?? basis.LongestDays,
            s.Number("at most {n}") ?? basis.AtMost,
            s.Says("confirmed in writing") || (!s.Says("not confirmed") && basis.ConfirmInWriting),
            s.Says("broken accelerates") ? BrokenPromiseMode.Accelerate : s.Says("broken resumes") ? BrokenPromiseMode.Resume : basis.WhenBroken));
    }

    private static DunningStage Stage(Sentence s) =>
        new(
            s.Text(),
            s.Name<DunningPhase>(2),
            s.Name<DunningAction>(3),
            s.Number(1),
            s.Clause("by {text}")?.Names<Channel>() ?? throw s.Line.Wrong("A stage says by which channels."),
            s.Number("spacing {n} days") ?? 0,
            s.Number("response {n} days") ?? 0,
            recipient: s.Clause("recipient {word}") is { } role ? new ContactRole(role.Text()) : default,
            minimum: s.Clause("minimum {amount}") is { } least ? MinimumAmount.InEveryCurrency(least.Amount()) : null,
            debtors: s.Clause("for {text}")?.Names<DebtorKind>(),
            isMandatory: s.Says("mandatory"),
            needsTitle: s.Says("needs title"),
            needsApproval: s.Says("needs approval"));

    private static int? Number(this Sentence sentence, string clause) => sentence.Clause(clause)?.Number();

    private static Form<Action<PolicyDraft>> Line(string head, string[] clauses, Action<Sentence, PolicyDraft> meaning) =>
        new(head, clauses, sentence => draft => meaning(sentence, draft));
}

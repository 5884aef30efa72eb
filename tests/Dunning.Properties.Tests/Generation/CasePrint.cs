using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Properties.Generation;

/// <summary>A case in the words of the rules, so that a failure can be read and retold as a story. What has its usual value is left out.</summary>
internal static class CasePrint
{
    public static string Of(DunningCase its)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"case {its.Seed}\n");
        text.Append(CultureInfo.InvariantCulture, $"policy {Policy(its.Policy)}\n");
        foreach (var stage in its.Policy.Stages) text.Append(CultureInfo.InvariantCulture, $"  stage {Stage(stage)}\n");
        text.Append(CultureInfo.InvariantCulture, $"debtor {Debtor(its.Debtor)}\n");
        text.Append(CultureInfo.InvariantCulture, $"invoice {Invoice(its.Invoice)}\n");
        foreach (var happened in its.Events) text.Append(CultureInfo.InvariantCulture, $"  {Event(happened)}\n");
        return text.Append(CultureInfo.InvariantCulture, $"today {Day(its.Today)} {its.Today.DayOfWeek}").ToString();
    }

    public static string Of(DrawnAccount its)
    {
        var (text, rules) = (new StringBuilder(), its.Policy.Consolidation);
        text.Append(CultureInfo.InvariantCulture, $"account {its.Seed}\n");
        text.Append(CultureInfo.InvariantCulture, $"policy {Policy(its.Policy)} joinDays={rules.JoinDays} contactSpacing={rules.ContactSpacingDays}\n");
        foreach (var stage in its.Policy.Stages) text.Append(CultureInfo.InvariantCulture, $"  stage {Stage(stage)}\n");
        text.Append(CultureInfo.InvariantCulture, $"debtor {Debtor(its.Account.Debtor)}\n");
        foreach (var item in its.Account.Items)
        {
            text.Append(CultureInfo.InvariantCulture, $"invoice {Invoice(item.Invoice)}\n");
            foreach (var happened in item.History.Events) text.Append(CultureInfo.InvariantCulture, $"  {Event(happened)}\n");
        }

        foreach (var credit in its.Account.Unapplied) text.Append(CultureInfo.InvariantCulture, $"unapplied {credit}\n");
        return text.Append(CultureInfo.InvariantCulture, $"today {Day(its.Today)} {its.Today.DayOfWeek}").ToString();
    }

    public static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "-";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Policy(EscalationPolicy p)
    {
        List<string> parts =
        [
            "calendar=" + p.Calendar.Name, "catchUp=" + WireName.Of(p.CatchUp), "minimum=" + Minimum(p.Minimum),
            $"grace={p.PaymentGraceDays} automaticGrace={p.AutomaticGraceDays} overdue={p.OverdueActionDays} collectsPenalties={p.CollectsPenalties}\n ",
            $"limitation={p.Limitation.BusinessYears}/{p.Limitation.ConsumerYears}/{p.Limitation.PublicYears}/title {p.Limitation.TitleYears}/warning {p.Limitation.WarningDays}",
            $"claimMonths={p.Insolvency.ClaimMonths} retries=after {p.Retries.AfterDays} at most {p.Retries.AtMost}\n ",
            $"promises=tolerance {p.Promises.ToleranceDays} longest {p.Promises.LongestDays} at most {p.Promises.AtMost} confirm {p.Promises.ConfirmInWriting} {WireName.Of(p.Promises.WhenBroken)}\n ",
            $"plans=tolerance {p.Plans.ToleranceDays} resumeAt {p.Plans.ResumeAt ?? "-"}",
            $"disputes=evidence {Text(p.Disputes.EvidenceDays)} stale {p.Disputes.StaleDays} resumeAt {p.Disputes.ResumeAt ?? "-"}",
        ];
        return string.Join(' ', parts);
    }

    private static string Stage(DunningStage s) =>
        Joined(
            s.Name,
            WireName.Of(s.Phase),
            WireName.Of(s.Action),
            "day " + Text(s.Day),
            "channels " + Channels(s.Channels),
            If(s.SpacingDays > 0, "spacing " + Text(s.SpacingDays)),
            If(s.ResponseDays > 0, "response " + Text(s.ResponseDays)),
            If(s.Recipient != default, "to " + s.Recipient.Code),
            If(!s.Minimum.Equals(MinimumAmount.Zero), "minimum " + Minimum(s.Minimum)),
            If(s.Debtors.Count < 3, "for " + string.Join(',', s.Debtors.Select(WireName.Of))),
            If(s.IsMandatory, "mandatory"),
            If(s.NeedsTitle, "needs-title"),
            If(s.NeedsApproval, "approval"));

    private static string Debtor(Debtor d) =>
        Joined(
            WireName.Of(d.Kind),
            If(d.Profile != PayerProfile.Unrated, WireName.Of(d.Profile)),
            If(d.Contacts is not null, "contacts [" + string.Join("; ", (d.Contacts ?? ValueLists.Empty<Contact>()).Select(c => (c.Role?.Code ?? "any") + " " + Channels(c.Channels.Select(a => a.Channel)))) + "]"),
            string.Join(' ', d.Holds.Select(h => "hold " + Day(h.FromInclusive) + ".." + Day(h.UntilExclusive))),
            d.Insolvency is { } i ? $"insolvency {WireName.Of(i.Kind)} on {Day(i.RecordedOn)} opened {Day(i.OpenedOn)} published {Day(i.PublishedOn)} closed {Day(i.ClosedOn)}" : null);

    private static string Invoice(Invoice i) =>
        Joined(
            i.Number,
            i.Amount.ToString(),
            "issued " + Day(i.IssuedOn),
            "due " + Day(i.DueOn) + " " + i.DueOn.DayOfWeek,
            If(i.AroseOn != i.IssuedOn, "arose " + Day(i.AroseOn)),
            If(i.Method != PaymentMethod.Transfer, "by " + WireName.Of(i.Method)),
            If(i.CreditorId is not null, "creditor " + i.CreditorId));

    private static string Event(DunningEvent e) => Joined(e.ToString(), Content(e), If(e.Id is not null, "id " + e.Id));

    private static string? Content(DunningEvent happened) => happened switch
    {
        PaymentReceived e => Of(e.Amount),
        PaymentReturned e => Of(e.Amount),
        CreditNoteIssued e => Of(e.Amount),
        AmountWrittenOff e => Of(e.Amount),
        ContactMade e => Joined(e.Stage, WireName.Of(e.Channel), WireName.Of(e.Outcome), If(e.Key is not null, "key " + e.Key), e.Phase is { } phase ? "phase " + WireName.Of(phase) : null),
        PromiseMade e => Joined("for " + Day(e.PromisedOn), Of(e.Amount), If(e.IsWritten, "written")),
        DisputeOpened e => Joined(e.DisputeId, Of(e.Amount)),
        DisputeClosed e => Joined(e.DisputeId, WireName.Of(e.Outcome)),
        PlanAgreed e => string.Join(", ", e.Plan.Instalments.Select(i => Day(i.DueOn) + " " + Of(i.Amount))),
        HoldPlaced e => "until " + Day(e.UntilExclusive),
        StageSkipped e => e.Stage,
        StageEscalated e => e.Stage,
        DueDateExtended e => "due " + Day(e.DueOn),
        InsolvencyRecorded e => $"{(e.InsolvencyKind is { } kind ? WireName.Of(kind) : "-")} opened {Day(e.OpenedOn)} published {Day(e.PublishedOn)}",
        InterestCharged e => Of(e.Amount),
        FeeCharged e => Of(e.Amount),
        PenaltyWaived e => Of(e.Amount),
        EventReversed e => "ref " + e.ReversedId,
        _ => null,
    };

    private static string Of(Money? amount) => amount?.ToAmountString() ?? "(default)";

    private static string Minimum(MinimumAmount minimum) =>
        minimum.Everywhere is { } everywhere ? everywhere.ToString(CultureInfo.InvariantCulture) : string.Join(',', minimum.ByCurrency);

    private static string Channels(IEnumerable<Channel> channels) => string.Join(',', channels.Select(WireName.Of));

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string? If(bool holds, string text) => holds ? text : null;

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dunning.Engine;
using Dunning.Portfolio;
using Dunning.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Stories.Playing;

/// <summary>A decision in the words of the stories, so that what the engine said can be read beside what was expected.</summary>
internal static class Words
{
    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Of(ContactDecision contact)
    {
        var words = new StringBuilder();
        words.Append(contact.Verdict == ContactVerdict.Contact ? "contact" : "no contact").Append(" because ").Append(WireName.Of(contact.Reason));
        if (contact.Stage is { } stage) words.Append(", stage ").Append(stage.Name);
        if (contact.Channel is { } channel) words.Append(" by ").Append(WireName.Of(channel));
        Date(words, "since", contact.DueOn);
        Date(words, "until", contact.Until);
        foreach (var line in contact.Lines) words.Append(", ").Append(ContactWords.Of(line));
        foreach (var line in contact.Lines.Where(contact.Covers)) words.Append(", covers ").Append(line.Invoice.Number);
        foreach (var total in contact.Totals) words.Append(", total ").Append(total);
        foreach (var alert in AlertsIn(contact.Alerts)) words.Append(", alert ").Append(WireName.Of(alert));
        foreach (var task in contact.Tasks) words.Append(", task ").Append(WireName.Of(task.Action!.Value)).Append(" of ").Append(task.Invoice.Number);
        foreach (var review in contact.Reviews) words.Append(", review ").Append(review.Invoice.Number).Append(" because ").Append(WireName.Of(review.Reason));
        if (contact.NeedsApproval) words.Append(", needs approval");
        return contact.Key is { } key ? words.Append(", key ").Append(key).ToString() : words.ToString();
    }

    /// <summary>The alerts one by one.</summary>
    public static IEnumerable<DunningAlerts> AlertsIn(DunningAlerts alerts) =>
        Enum.GetValues<DunningAlerts>().Where(alert => alert != DunningAlerts.None && alerts.HasFlag(alert));

    public static string Of(DunningDecision decision)
    {
        var words = new StringBuilder();
        words.Append(WireName.Of(decision.Verdict)).Append(" because ").Append(WireName.Of(decision.Reason));
        if (decision.StageName is { } stage) words.Append(", stage ").Append(stage);
        if (decision.Channel is { } channel) words.Append(" by ").Append(WireName.Of(channel));
        Date(words, "since", decision.DueOn);
        Date(words, "until", decision.Until);
        Date(words, "deadline", decision.Deadline);
        foreach (var alert in AlertsIn(decision.Alerts))
            words.Append(", alert ").Append(WireName.Of(alert));
        words.Append(CultureInfo.InvariantCulture, $", collectible {decision.Collectible.Amount}, balance {decision.Balance.Amount}");
        if (decision.ReviewOn is null) words.Append(", never reviewed");
        Date(words, "review on", decision.ReviewOn);
        if (decision.Key is { } key) words.Append(", key ").Append(key);
        return words.Append(CultureInfo.InvariantCulture, $", late {decision.DaysLate} days").ToString();
    }

    private static void Date(StringBuilder words, string name, LocalDate? date)
    {
        if (date is { } day) words.Append(", ").Append(name).Append(' ').Append(Of(day));
    }
}

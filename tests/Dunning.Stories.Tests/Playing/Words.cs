using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Dunning.Engine;
using Dunning.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Stories.Playing;

/// <summary>A decision in the words of the stories, so that what the engine said can be read beside what was expected.</summary>
internal static class Words
{
    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Of(DunningDecision decision)
    {
        var words = new StringBuilder();
        words.Append(WireName.Of(decision.Verdict)).Append(" because ").Append(WireName.Of(decision.Reason));
        if (decision.StageName is { } stage) words.Append(", stage ").Append(stage);
        if (decision.Channel is { } channel) words.Append(" by ").Append(WireName.Of(channel));
        Date(words, "since", decision.DueOn);
        Date(words, "until", decision.Until);
        Date(words, "deadline", decision.Deadline);
        foreach (var alert in Enum.GetValues<DunningAlerts>().Where(a => a != DunningAlerts.None && decision.Alerts.HasFlag(a)))
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

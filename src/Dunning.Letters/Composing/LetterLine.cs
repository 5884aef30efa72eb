using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Letters.Composing;

/// <summary>An invoice of a letter.</summary>
internal sealed class LetterLine
{
    private LetterLine(in DunningDecision decision, bool isAsked, int daysLate, Channel? channel, HistoryReading history)
    {
        Invoice = decision.Invoice;
        Stage = isAsked ? decision.Stage : null;
        Collectible = decision.Collectible;
        Balance = decision.Balance;
        Key = decision.Key;
        IsAsked = isAsked;
        DaysLate = daysLate;
        Channel = channel;
        History = history;
        DueOn = history.On.PlusDays(-daysLate);
    }

    public Invoice Invoice { get; }

    /// <summary>The stage that is carried out on it; null for information, and on a special act.</summary>
    public DunningStage? Stage { get; }

    public Money Collectible { get; }

    public Money Balance { get; }

    public string? Key { get; }

    public bool IsAsked { get; }

    /// <summary>Days late on the day of the letter.</summary>
    public int DaysLate { get; }

    /// <summary>The due date in force, after extensions.</summary>
    public LocalDate DueOn { get; }

    public Channel? Channel { get; }

    public HistoryReading History { get; }

    public static LetterLine Of(ContactLine line, LocalDate today, HistoryReading history) => new(
        line.Decision, line.Role != ContactLineRole.Information, line.DaysLate + Period.DaysBetween(today, history.On), line.Channel, history);

    public static LetterLine Of(in DunningDecision decision, HistoryReading history) => new(
        decision, isAsked: true, decision.DaysLate + Period.DaysBetween(decision.Today, history.On), decision.Channel, history);
}

using System.Collections.Generic;
using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Portfolio;
using Spectre.Console;

namespace Dunning.Cli.Agendas;

/// <summary>What a person should see before the agenda: a line each, kind by kind.</summary>
internal sealed class NoticeSection(Words words, AgendaWords agendaWords, IAnsiConsole console)
{
    private const int MostOfAKind = 10;

    public void Write(AgendaReport report)
    {
        // Payments that are not current were said before anything else; rows and invoices that could not be read are listed at the end.
        var byKind = report.Agenda.Notices
            .Where(notice => notice.Kind is not (AgendaNoticeKind.PaymentsNotCurrent or AgendaNoticeKind.DoubtfulData))
            .GroupBy(notice => notice.Kind)
            .ToArray();
        if (byKind.Length == 0 && report.SkippedCount == 0) return;

        console.MarkupLineInterpolated($"[bold]{agendaWords.ToSeeFirst}[/]");
        foreach (var kind in byKind) Write([.. kind]);
        if (report.SkippedCount > 0)
            console.WriteLine("  " + agendaWords.Notice(AgendaNoticeKind.DoubtfulData) + agendaWords.Colon + agendaWords.RowsSkipped(report.SkippedCount, words.Number(report.SkippedCount)));
        console.WriteLine();
    }

    private void Write(AgendaNotice[] notices)
    {
        var most = IsUrgent(notices[0].Kind) ? notices.Length : MostOfAKind;
        foreach (var notice in notices.Take(most)) console.WriteLine("  " + SafeText.Of(string.Join(", ", Parts(notice))));
        if (notices.Length > most) console.WriteLine("  " + agendaWords.Notice(notices[0].Kind) + agendaWords.Colon + words.More(notices.Length - most));
    }

    /// <summary>Whether a day missed is a claim lost: nothing of it is left out.</summary>
    private static bool IsUrgent(AgendaNoticeKind kind) => kind is AgendaNoticeKind.ClaimToDeclare or AgendaNoticeKind.LimitationApproaching;

    private IEnumerable<string> Parts(AgendaNotice notice)
    {
        yield return HeadingOf(notice) + agendaWords.Colon + (notice.Invoice is null ? notice.Debtor : notice.Invoice.Number + " " + notice.Debtor);
        if (notice.Amount is { } amount) yield return words.Money(amount) + " " + amount.Currency.Code;
        if (notice.Day is { } day) yield return agendaWords.NoticeDay(notice.Kind, words.Date(day));
    }

    private string HeadingOf(AgendaNotice notice) =>
        notice.Decision is { Reason: DecisionReason.ClaimDeadlineMissed } ? agendaWords.ClaimDeadlineMissed : agendaWords.Notice(notice.Kind);
}

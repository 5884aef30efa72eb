using System;
using System.Linq;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Reference.Tests;

/// <summary>A small policy and a short way to write histories: <c>2026-03-01 promise 2026-03-20</c>.</summary>
internal static class StoryBook
{
    public static EscalationPolicy Policy { get; } = EscalationPolicy.CreateBuilder("story")
        .WithStages(
            new DunningStage("reminder", DunningPhase.Level1, DunningAction.Remind, 5, [Channel.Email]),
            new DunningStage("second", DunningPhase.Level2, DunningAction.Remind, 20, [Channel.Email], spacingDays: 7),
            new DunningStage("notice", DunningPhase.Level3, DunningAction.FormalNotice, 40, [Channel.RegisteredLetter], responseDays: 8, isMandatory: true))
        .WithCalendar(BusinessCalendar.Weekdays)
        .WithPaymentGraceDays(0)
        .WithPromises(new PromiseRules(confirmInWriting: false, whenBroken: BrokenPromiseMode.Resume))
        .Build();

    public static Debtor Debtor { get; } = new("C-1", "Caron", DebtorKind.Business);

    public static Invoice Invoice(string number = "F-1", LocalDate? due = null) =>
        new(number, Debtor, new LocalDate(2026, 1, 2), due ?? new LocalDate(2026, 2, 2), new Money(1000m, Currency.Eur));

    public static InvoiceHistory History(string[] events) => InvoiceHistory.Of(events.Select(Event));

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static DunningEvent Event(string line)
    {
        var words = line.Split(' ');
        var (on, more) = (Day(words[0]), words.Skip(2).ToArray());
        return words[1] switch
        {
            "contact" => new ContactMade(on, more[0], Channel.Email),
            "dispute" => new DisputeOpened(on, "D"),
            "escalate" => new StageEscalated(on, more[0]),
            "extension" => new DueDateExtended(on, Day(more[0])),
            "hold" => new HoldPlaced(on, more.Length == 0 ? null : Day(more[0])),
            "hold-lifted" => new HoldLifted(on),
            "insolvency" => new InsolvencyRecorded(on, Day(more[0]), Day(more[0])),
            "legal-action" => new LegalActionStarted(on),
            "payment" => new PaymentReceived(on, Euros(more[0])),
            "plan" => new PlanAgreed(on, new PaymentPlan(more.Select(due => new Instalment(Day(due), Euros("500"))))),
            "plan-cancelled" => new PlanCancelled(on),
            "promise" => new PromiseMade(on, Day(more[0]), more.Length > 1 ? Euros(more[1]) : null),
            "promise-withdrawn" => new PromiseWithdrawn(on),
            "title" => new EnforceableTitleObtained(on),
            _ => throw new ArgumentException("No such event: " + line, nameof(line)),
        };
    }

    private static Money Euros(string amount) => new(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currency.Eur);
}

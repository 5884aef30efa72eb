using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Letters.Composing;

/// <summary>
/// What a letter recalls of a history: no rule of the process is decided here.
/// </summary>
internal sealed class HistoryReading
{
    private readonly IReadOnlyList<DunningEvent> _events;
    private readonly EscalationPolicy _policy;

    public HistoryReading(InvoiceHistory history, EscalationPolicy policy, LocalDate on)
    {
        On = on;
        Whole = history;
        _policy = policy;
        _events = history.KnownOn(on);
    }

    /// <summary>The day of the letter.</summary>
    public LocalDate On { get; }

    /// <summary>All of it, as given.</summary>
    public InvoiceHistory Whole { get; }

    public PromiseMade? Promise => _events.LastOrDefault(happened => happened is PromiseMade or PromiseWithdrawn or DueDateExtended) as PromiseMade;

    public DisputeOpened? Dispute =>
        _events.OfType<DisputeOpened>().FirstOrDefault(opened => !_events.OfType<DisputeClosed>().Any(closed => closed.DisputeId == opened.DisputeId && closed.On >= opened.On));

    public PaymentReturned? Returned => _events.OfType<PaymentReturned>().LastOrDefault();

    public EnforceableTitleObtained? Title => _events.OfType<EnforceableTitleObtained>().LastOrDefault();

    public InsolvencyRecorded? Insolvency => _events.OfType<InsolvencyRecorded>().LastOrDefault();

    /// <summary>The days on which a stage was carried out since the due date was last put off.</summary>
    public IEnumerable<LocalDate> ContactDays => Contacts.Select(contact => contact.On);

    /// <summary>The day of the first formal notice that went out.</summary>
    public LocalDate? NoticeOn => Contacts.FirstOrDefault(contact => StageOf(contact)?.Action == DunningAction.FormalNotice)?.On;

    private IEnumerable<ContactMade> Contacts =>
        _events.Skip(_events.ToList().FindLastIndex(happened => happened is DueDateExtended) + 1)
            .OfType<ContactMade>()
            .Where(contact => contact.Outcome is ContactOutcome.Sent or ContactOutcome.Delivered && StageOf(contact) is not null)
            .OrderBy(contact => contact.On);

    private DunningStage? StageOf(ContactMade contact) => _policy.Stages.FirstOrDefault(stage => stage.Name == contact.Stage);
}

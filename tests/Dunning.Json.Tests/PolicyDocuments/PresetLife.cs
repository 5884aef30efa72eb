using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Json.Tests.PolicyDocuments;

/// <summary>
/// Two years of an invoice of 1,200 EUR under a built-in policy, day by day: what is asked for is done that day; who has the file gives it back after two
/// months; a court gives a title two months after it was asked.
/// </summary>
internal sealed class PresetLife
{
    private const int Years = 2;
    private const int DaysOfOthers = 60;

    private static readonly LocalDate Issued = new(2026, 1, 5);
    private static readonly LocalDate Due = new(2026, 2, 4);

    private readonly DunningEngine _engine;
    private readonly Invoice _invoice;
    private readonly List<DunningEvent> _events = [];
    private readonly Dictionary<LocalDate, DunningEvent[]> _toCome;
    private LocalDate? _back;
    private LocalDate? _title;

    private PresetLife(EscalationPolicy policy, DebtorKind kind, PayerProfile profile, Dictionary<LocalDate, DunningEvent[]> toCome)
    {
        _engine = new DunningEngine(policy);
        _invoice = new Invoice("F-1", new Debtor("C-1", "Client", kind, profile: profile), Issued, Due, Eur(1200));
        _toCome = toCome;
    }

    /// <summary>What was done and what went to a person, each with its day after the due date.</summary>
    public List<(int Day, string What, string How)> Lines { get; } = [];

    /// <summary>Nobody pays and nobody answers.</summary>
    public static PresetLife Silent(EscalationPolicy policy, DebtorKind kind, PayerProfile profile = PayerProfile.Unrated) => new PresetLife(policy, kind, profile, []).Run();

    /// <summary>A part is paid and returned, a dispute rejected, a promise and a plan broken, and the rest paid after a year and a half.</summary>
    public static PresetLife Eventful(EscalationPolicy policy, DebtorKind kind, PayerProfile profile = PayerProfile.Unrated) => new PresetLife(policy, kind, profile, new()
    {
        [Due.PlusDays(6)] = [new PaymentReceived(Due.PlusDays(6), Eur(200))],
        [Due.PlusDays(8)] = [new PaymentReturned(Due.PlusDays(8), Eur(200))],
        [Due.PlusDays(14)] = [new DisputeOpened(Due.PlusDays(14), "d")],
        [Due.PlusDays(24)] = [new DisputeClosed(Due.PlusDays(24), "d", DisputeOutcome.Rejected)],
        [Due.PlusDays(33)] = [new PromiseMade(Due.PlusDays(33), Due.PlusDays(40))],
        [Due.PlusDays(48)] = [new PlanAgreed(Due.PlusDays(48), new PaymentPlan(new Instalment(Due.PlusDays(50), Eur(400)), new Instalment(Due.PlusDays(80), Eur(800))))],
        [Due.PlusDays(50)] = [new PaymentReceived(Due.PlusDays(50), Eur(400))],
        [Due.PlusDays(540)] = [new PaymentReceived(Due.PlusDays(540), Eur(800))],
    }).Run();

    private static Money Eur(decimal amount) => new(amount, Currency.Eur);

    private PresetLife Run()
    {
        var last = default(DunningDecision);
        for (var day = Issued; day <= Issued.PlusYears(Years); day = day.PlusDays(1))
        {
            if (_toCome.TryGetValue(day, out var happened)) _events.AddRange(happened);
            if (day == _back) _events.Add(new Recalled(day));
            if (day == _title) _events.Add(new EnforceableTitleObtained(day));
            var decision = _engine.NextAction(_invoice, InvoiceHistory.Of(_events), day);
            if (decision.Verdict == Verdict.Act) decision = CarryOut(decision, day);
            if (decision.Verdict is Verdict.Review or Verdict.None && (decision.Reason != last.Reason || last.Invoice is null))
                Add(day, WireName.Of(decision.Verdict), WireName.Of(decision.Reason));
            if (decision.Reason == DecisionReason.AwaitingTitle) _title ??= day.PlusDays(DaysOfOthers);
            if (decision.Reason == DecisionReason.HandedOver && (_back is null || _back < day)) _back = day.PlusDays(DaysOfOthers);
            last = decision;
        }

        return this;
    }

    private DunningDecision CarryOut(DunningDecision decision, LocalDate day)
    {
        Add(day, decision.StageName!, WireName.Of(decision.Channel!.Value));
        _events.Add(new ContactMade(day, decision.StageName!, decision.Channel.Value, key: decision.Key, phase: decision.Phase));
        var after = _engine.NextAction(_invoice, InvoiceHistory.Of(_events), day);
        after.Verdict.ShouldNotBe(Verdict.Act, "no invoice has two stages on one day");
        return after;
    }

    private void Add(LocalDate day, string what, string how) => Lines.Add((Period.DaysBetween(Due, day), what, how));
}

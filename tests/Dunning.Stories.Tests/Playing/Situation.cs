using System.Collections.Generic;
using Dunning.Engine;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Stories.Playing;

/// <summary>All that a decision depends on.</summary>
internal sealed record Situation(EscalationPolicy Policy, Invoice Invoice, IReadOnlyList<DunningEvent> Events, LocalDate Today)
{
    public DunningDecision Decide() => new DunningEngine(Policy).NextAction(Invoice, InvoiceHistory.Of(Events), Today);
}

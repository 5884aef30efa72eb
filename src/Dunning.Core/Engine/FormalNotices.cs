using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine.Folding;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Engine;

/// <summary>Formal notices in a history: what interest runs from where the law asks for one (C. civ. 1231-6, 1344-1), and what a court asks to see.</summary>
public static class FormalNotices
{
    /// <summary>The formal notices that were carried out and did not come back, as known on a day, in the order in which they are read.</summary>
    /// <param name="history">All that happened to the invoice.</param>
    /// <param name="policy">The policy that names the stages; a stage it does not have is a formal notice when it was recorded as of <see cref="DunningPhase.Level3"/>.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<ContactMade> Of(InvoiceHistory history, EscalationPolicy policy, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(policy);
        return history.KnownOn(today).OfType<ContactMade>().Where(made => made.Outcome.IsCarriedOut() && IsFormalNotice(made, policy));
    }

    /// <summary>The day of the first of them; null for none.</summary>
    /// <param name="history">All that happened to the invoice.</param>
    /// <param name="policy">The policy that names the stages.</param>
    /// <param name="today">The day.</param>
    public static LocalDate? FirstDay(InvoiceHistory history, EscalationPolicy policy, LocalDate today) =>
        Of(history, policy, today).Select(made => (LocalDate?)made.On).Min();

    private static bool IsFormalNotice(ContactMade made, EscalationPolicy policy) =>
        policy.Stages.FirstOrDefault(stage => stage.Name == made.Stage) is { } stage
            ? stage.Action == DunningAction.FormalNotice
            : made.Phase == DunningPhase.Level3;
}

using System;
using System.Linq;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Portfolio;

/// <summary>Accounts whose policy has changed, with what was skipped under the former one.</summary>
public static class SkipExtensions
{
    /// <summary>
    /// The same account with each <c>skip</c> named as the policy that serves the debtor now names it. A contact carries its phase and counts under any policy;
    /// a skip names a stage alone, and under a policy without that stage its invoice would be refused. It counts by the phase of the stage, as a contact does: as
    /// the last stage of that phase or of an earlier one that applies to the debtor; where there is none, the process begins. A stage that neither the book nor a
    /// built-in policy has is left as it is, and refused.
    /// </summary>
    /// <param name="account">The account, items in the same order; the histories the host stores stay as they are.</param>
    /// <param name="book">The policies in use.</param>
    /// <example><c>account.WithAssessedProfile(classifier, today).WithSkipsUnder(book)</c></example>
    public static DebtorAccount WithSkipsUnder(this DebtorAccount account, PolicyBook book)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(book);
        if (book.For(account.Debtor.Kind, account.Debtor.Profile) is not { } policy || !account.Items.Any(item => HasForeignSkip(item, policy))) return account;
        return new DebtorAccount(account.Debtor, account.Items.Select(item => HasForeignSkip(item, policy) ? Under(item, policy, book) : item), account.Unapplied);
    }

    private static bool HasForeignSkip(Receivable item, EscalationPolicy policy) => item.History.Events.Any(happened => IsForeign(happened, policy));

    private static bool IsForeign(DunningEvent happened, EscalationPolicy policy) =>
        happened is StageSkipped skipped && policy.Stages.All(stage => stage.Name != skipped.Stage);

    private static Receivable Under(Receivable item, EscalationPolicy policy, PolicyBook book)
    {
        var kind = item.Invoice.Debtor.Kind;
        return new Receivable(item.Invoice, InvoiceHistory.Of(item.History.Events.Select(Renamed).OfType<DunningEvent>()));

        DunningEvent? Renamed(DunningEvent happened)
        {
            if (!IsForeign(happened, policy)) return happened;
            var skipped = (StageSkipped)happened;
            if (PhaseOf(skipped.Stage, book) is not { } phase) return skipped;

            // What has an id may be what a later event reverses: it is not left out.
            var reached = policy.Stages.LastOrDefault(stage => stage.Phase <= phase && stage.Debtors.Contains(kind));
            if (reached is null) return skipped.Id is null ? null : new NoteTaken(skipped.On, "skip " + skipped.Stage, id: skipped.Id, by: skipped.By, reference: skipped.Reference);
            return new StageSkipped(skipped.On, reached.Name, skipped.Reason, skipped.Id, skipped.By, skipped.Reference);
        }
    }

    private static DunningPhase? PhaseOf(string stageName, PolicyBook book)
    {
        if (book.Policies.SelectMany(policy => policy.Stages).FirstOrDefault(stage => stage.Name == stageName) is { } stage) return stage.Phase;
        return PolicyPresets.TryFindPhase(stageName, out var phase) ? phase : null;
    }
}

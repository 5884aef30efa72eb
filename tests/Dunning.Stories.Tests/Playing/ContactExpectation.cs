using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Stories.Coverage;
using NodaTime;

namespace Dunning.Stories.Playing;

/// <summary>
/// What a story expects of a debtor's contact on a day. Of stage, channel, until, alerts, lines, tasks and reviews what is not said is not there, and a
/// contact is due since that very day; the other things are compared where they are said.
/// </summary>
internal sealed record ContactExpectation(LocalDate On, bool IsContact, ContactReason Reason)
{
    public string? Stage { get; init; }

    public Channel? Channel { get; init; }

    public LocalDate? Since { get; init; }

    public LocalDate? Until { get; init; }

    public DunningAlerts Alerts { get; init; }

    public required IReadOnlyList<Money> Totals { get; init; }

    public string? Key { get; init; }

    public bool NeedsApproval { get; init; }

    public required IReadOnlyList<ContactWords> Lines { get; init; }

    /// <summary>How many more invoices are joined at a stage, without their names.</summary>
    public required IReadOnlyList<(string Stage, int Count)> MoreJoined { get; init; }

    public required IReadOnlyList<string> Covered { get; init; }

    public required IReadOnlyList<(string Number, DunningAction Action)> Tasks { get; init; }

    public required IReadOnlyList<(string Number, DecisionReason Reason)> Reviews { get; init; }

    public required IReadOnlyList<ContactBound> Before { get; init; }

    public required IReadOnlyList<ContactBound> At { get; init; }

    /// <summary>In which things a contact is another than the one expected.</summary>
    public IEnumerable<string> DiffersIn(ContactDecision contact)
    {
        var since = Since ?? (contact.DueOn is null ? null : On);
        if (IsContact != (contact.Verdict == ContactVerdict.Contact)) yield return "verdict";
        if (Reason != contact.Reason) yield return "reason";
        if (Stage != contact.Stage?.Name) yield return "stage";
        if (Channel != contact.Channel) yield return "channel";
        if (since != contact.DueOn) yield return "since";
        if (Until != contact.Until) yield return "until";
        if (Alerts != contact.Alerts) yield return "alerts";
        if (!AreAll(contact.Lines)) yield return "lines";
        if (Totals.Count > 0 && !Totals.SequenceEqual(contact.Totals)) yield return "totals";
        if (Key is { } key && key != contact.Key) yield return "key";
        if (NeedsApproval && !contact.NeedsApproval) yield return "approval";
        if (Covered.Count > 0 && !Same(Covered, contact.Lines.Where(contact.Covers).Select(line => line.Invoice.Number))) yield return "cover";
        if (!Same(Tasks, contact.Tasks.Select(task => (task.Invoice.Number, task.Action!.Value)))) yield return "tasks";
        if (!Same(Reviews, contact.Reviews.Select(review => (review.Invoice.Number, review.Reason)))) yield return "reviews";
    }

    private bool AreAll(IEnumerable<ContactLine> lines)
    {
        var words = lines.Select(ContactWords.Of).ToList();
        var rest = words.Except(Lines).ToList();
        return Lines.Except(words).Take(1).ToList().Count == 0
            && rest.TrueForAll(line => line.Role == ContactLineRole.Joined)
            && Same(MoreJoined, rest.GroupBy(line => line.Stage!).Select(group => (group.Key, group.Count())));
    }

    private static bool Same<T>(IEnumerable<T> expected, IEnumerable<T> found) => expected.ToHashSet().SetEquals(found);
}

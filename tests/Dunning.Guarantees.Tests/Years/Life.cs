using System.Collections.Generic;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Guarantees.Years;

/// <summary>All that decides what a debtor lives through: run twice it is the same. Immutable, so that a failing one can be made smaller.</summary>
internal sealed record Life
{
    /// <summary>The place of the debtor among all.</summary>
    public required int Number { get; init; }

    /// <summary>What the debtor's own streams begin with.</summary>
    public required ulong Seed { get; init; }

    public required Debtor Debtor { get; init; }

    /// <summary>Which of <see cref="YearBooks"/> serves the debtor.</summary>
    public required int Book { get; init; }

    /// <summary>All invoices of the two years; one is in the books once it <see cref="HappeningKind.Invoiced"/>.</summary>
    public required IReadOnlyList<Invoice> Invoices { get; init; }

    /// <summary>What happens whatever the host does.</summary>
    public required IReadOnlyList<Happening> Script { get; init; }

    public required LocalDate FirstDay { get; init; }

    public required LocalDate LastDay { get; init; }

    /// <summary>The days on which the host does not run.</summary>
    public required IReadOnlySet<LocalDate> Missed { get; init; }

    /// <summary>
    /// Null: the debtor answers to what the host does, and acts fail, as the seed has it. Otherwise nothing happens beyond the script, and of the draws only these are not 0:
    /// how acts went, where the host was killed, how long an approval took.
    /// </summary>
    public IReadOnlyDictionary<string, int>? Drawn { get; init; }
}

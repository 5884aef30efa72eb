using System.Collections.Generic;
using Dunning.Engine;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>The decisions of a day on the invoices of an account, which are what its contact is made of.</summary>
internal sealed class DecidedAccount(
    DunningEngine engine, CompiledPolicy policy, DebtorAccount account, LocalDate today, int nextIssue, List<DecidedItem> items, List<RefusedReceivable> refused)
{
    public DunningEngine Engine { get; } = engine;

    public CompiledPolicy Policy { get; } = policy;

    public DebtorAccount Account { get; } = account;

    public LocalDate Today { get; } = today;

    /// <summary>The first day after today on which an invoice of the account is issued and comes in; <see cref="Calendars.DayNumber.Never"/> for none.</summary>
    public int NextIssue { get; } = nextIssue;

    /// <summary>Why its contact needs approval whatever its lines say.</summary>
    public ApprovalReasons ApprovalReasons { get; init; }

    public List<DecidedItem> Items { get; } = items;

    /// <summary>The invoices that could not be decided on.</summary>
    public List<RefusedReceivable> Refused { get; } = refused;
}

using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Engine;

/// <summary>
/// What a history amounts to under a policy, as known on a day: everything a decision on that day or a later one needs. A cache, never a
/// storage format: fold the history again when an event comes in. <c>default</c> is no state and must not be decided on.
/// </summary>
/// <remarks>
/// Day numbers and flags only. Days on which something ends or begins are worked out when folding, so that deciding compares them with today;
/// <see cref="DayNumber.Never"/> stands for a day that does not come, <see cref="DayNumber.None"/> for one that never was.
/// </remarks>
public struct CaseState
{
    private const int ClosureAt = 28;

    internal InvoiceHistory History;

    /// <summary>One bit a stage of the policy: whether this cycle has a contact of it.</summary>
    internal ulong Tried;

    /// <summary>One byte a recipient the policy names, see <see cref="CompiledPolicy.ReachOf"/>.</summary>
    internal ulong Reach;

    internal long Balance;
    internal long Collectible;

    // The runtime orders the fields by size and else as they stand here: these two come first, as they are all that is read of a final case.
    internal int AsOf;
    internal CaseFlags Flags;

    internal int Known;
    internal int Due;

    internal int InsolvencyRecorded;
    internal int ClaimDeadline;
    internal int Limit;
    internal int HoldEnd;
    internal int EvidenceDue;
    internal int StaleOn;
    internal int PlanBreak;
    internal int PromiseBreak;
    internal int ConfirmDue;
    internal int GraceEnd;

    internal int LastDay;
    internal int Release;
    internal int ReturnedOn;
    internal int RejectedOn;
    internal int EscalatedOn;

    internal ushort Cycle;
    internal ushort CurrencyIndex;
    internal byte KindCode;

    /// <summary>The place of its policy among those of the engine, see <see cref="DunningEngine"/>.</summary>
    internal byte PolicyIndex;
    internal sbyte Position;
    internal sbyte LastStage;
    internal sbyte EscalatedTo;
    internal byte EvidenceTries;
    internal byte ConfirmTries;

    /// <summary>The day as of which the history was folded; decisions can be asked for that day and later ones.</summary>
    public readonly LocalDate FoldedOn => DayNumber.ToDate(AsOf);

    /// <summary>The last day on which the claim can be brought to court; null while no limit runs.</summary>
    internal readonly LocalDate? LimitationEnd => DayNumber.ToDateOrNull(Limit);

    /// <summary>The day on which the plan breaks, or broke; null without a plan.</summary>
    internal readonly LocalDate? PlanBrokenOn => DayNumber.ToDateOrNull(PlanBreak);

    internal readonly Currency Currency => Currency.FromIndex(CurrencyIndex);

    /// <summary>Whether nothing will ever be done about the case unless something happens; so it is with most of a book.</summary>
    internal readonly bool IsFinal => Closure >= Closure.Settled;

    internal readonly Closure Closure => (Closure)((uint)Flags >> ClosureAt);

    internal readonly DebtorKind Kind => (DebtorKind)KindCode;

    internal readonly ActScope Scope => new(History, Known, Cycle);

    internal readonly bool Has(CaseFlags flag) => (Flags & flag) != 0;

    /// <summary>Measures the policy's minimum on more than this invoice: on all of an account in its currency (rules 8).</summary>
    internal void MeasureMinimum(bool isReached) =>
        Flags = isReached ? Flags & ~CaseFlags.BelowMinimum : Flags | CaseFlags.BelowMinimum;

    internal static CaseFlags FlagsOf(Closure closure) => (CaseFlags)((uint)closure << ClosureAt);

    internal readonly byte ChannelsOf(int recipientSlot) => (byte)((Reach >> (8 * recipientSlot)) & 0xFF);
}

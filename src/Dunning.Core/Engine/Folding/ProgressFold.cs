using System;
using Dunning.Calendars;
using Dunning.Policies;
using Dunning.Receivables.Events;
#if NETSTANDARD2_0
using TryCounts = byte[];
#else
using TryCounts = System.Span<byte>;
#endif

namespace Dunning.Engine.Folding;

/// <summary>How far the process has come in a cycle, and what drives it on.</summary>
internal struct ProgressFold(FoldLog? log = null)
{
    public sbyte Position { get; private set; } = -1;

    /// <summary>The day of the latest stage carried out.</summary>
    public int LastDay { get; private set; } = DayNumber.None;

    /// <summary>The stage carried out on it; of several the last read.</summary>
    public sbyte LastStage { get; private set; } = -1;

    public ulong Tried { get; private set; }

    /// <summary>The latest day on which a payment was returned, where no stage was carried out since; likewise below: the newest trigger of a kind replaces the older.</summary>
    public int ReturnedOn { get; private set; } = DayNumber.None;

    public int RejectedOn { get; private set; } = DayNumber.None;

    public int EscalatedOn { get; private set; } = DayNumber.None;

    /// <summary>The stage a person decided to go on at.</summary>
    public sbyte EscalatedTo { get; private set; } = -1;

    public readonly bool WasReturned => LastReturnOn != DayNumber.None;

    /// <summary>The latest day on which a payment was returned in the cycle, whatever was done since.</summary>
    public int LastReturnOn { get; private set; } = DayNumber.None;

    public void Skip(int stage, int entry)
    {
        log?.Skip(Position, stage, entry);
        Position = (sbyte)Math.Max(Position, stage);
    }

    public void Return(int day)
    {
        log?.Return();
        LastReturnOn = day;
        ReturnedOn = day;
    }

    public void Reject(int day) => RejectedOn = day;

    public void Escalate(int day, int stage)
    {
        log?.Escalate();
        EscalatedOn = day;
        EscalatedTo = (sbyte)stage;
    }

    /// <summary>
    /// Takes in an act of a stage of the policy. A stage that is not mandatory counts as carried out once it was tried often enough.
    /// </summary>
    public void Contact(ContactMade contact, int stage, in CompiledStage compiled, RetryRules retries, TryCounts tries, int entry)
    {
        Tried |= 1UL << stage;
        if (contact.Outcome.IsCarriedOut())
        {
            CarryOut(contact.Day, stage, entry);
        }
        else if (contact.Outcome.IsTry())
        {
            if (tries[stage] < byte.MaxValue) tries[stage]++;
            if (!compiled.IsMandatory && tries[stage] >= retries.AtMost) CarryOut(contact.Day, stage, entry);
        }
    }

    private void CarryOut(int day, int stage, int entry)
    {
        log?.CarryOut(Position, stage, entry);
        Position = (sbyte)Math.Max(Position, stage);
        if (day >= LastDay)
        {
            LastDay = day;
            LastStage = (sbyte)stage;
        }

        ReturnedOn = RejectedOn = EscalatedOn = DayNumber.None;
        EscalatedTo = -1;
    }
}

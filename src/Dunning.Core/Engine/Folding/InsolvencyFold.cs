using Dunning.Calendars;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Engine.Folding;

/// <summary>The proceedings that count for the invoice: its own, else the debtor's.</summary>
internal struct InsolvencyFold(DebtorInsolvency? debtors)
{
    private int _declaredInDebtors = DayNumber.None;

    public bool IsOpen { get; private set; }

    public readonly bool IsDeclared => DeclaredOn != DayNumber.None;

    /// <summary>The day the claim was declared; <see cref="DayNumber.None"/> while it is not.</summary>
    public int DeclaredOn { get; private set; } = DayNumber.None;

    public InsolvencyKind Kind { get; private set; }

    public int RecordedOn { get; private set; } = DayNumber.None;

    public int OpenedOn { get; private set; } = DayNumber.None;

    public LocalDate? PublishedOn { get; private set; }

    /// <summary>A later record completes an open one: what it gives replaces, what it leaves out stays, the day recorded is the first.</summary>
    public void Record(InsolvencyRecorded recorded)
    {
        if (!IsOpen) Begin(recorded.Day);
        if (recorded.OpenedOn is { } openedOn) OpenedOn = DayNumber.Of(openedOn);
        PublishedOn = recorded.PublishedOn ?? PublishedOn;
        Kind = recorded.InsolvencyKind ?? Kind;
    }

    public void Declare(int day)
    {
        if (debtors is not null && DayNumber.Of(debtors.RecordedOn) <= day && day <= DebtorsClosedOn()) _declaredInDebtors = day;
        if (IsOpen) DeclaredOn = day;
    }

    /// <summary>Ends the invoice's own stay; tells whether there was one.</summary>
    public bool Close()
    {
        var ended = IsOpen;
        IsOpen = false;
        return ended;
    }

    /// <summary>Takes in the debtor's proceedings, where none of the invoice's own are open; tells the day they ended, if it is known.</summary>
    public int AddDebtors(int asOf)
    {
        if (IsOpen || debtors is null || DayNumber.Of(debtors.RecordedOn) > asOf) return DayNumber.None;
        Begin(DayNumber.Of(debtors.RecordedOn));
        OpenedOn = DayNumber.Of(debtors.OpenedOn);
        PublishedOn = debtors.PublishedOn;
        Kind = debtors.Kind;
        DeclaredOn = _declaredInDebtors;
        if (DebtorsClosedOn() > asOf) return DayNumber.None;
        IsOpen = false;
        return DebtorsClosedOn();
    }

    /// <summary>
    /// Whether the claim is stayed: it arose on or before the opening (C. com. L622-7, L622-21). It is where the opening is not known, as when the record that
    /// gave it was reversed: to forget a stay is the graver error.
    /// </summary>
    public readonly bool Stays(int aroseDay) => IsOpen && (OpenedOn == DayNumber.None || aroseDay <= OpenedOn);

    private readonly int DebtorsClosedOn() => debtors?.ClosedOn is { } closedOn ? DayNumber.Of(closedOn) : DayNumber.Never;

    private void Begin(int day)
    {
        IsOpen = true;
        DeclaredOn = DayNumber.None;
        Kind = InsolvencyKind.Collective;
        RecordedOn = day;
        OpenedOn = DayNumber.None;
        PublishedOn = null;
    }
}

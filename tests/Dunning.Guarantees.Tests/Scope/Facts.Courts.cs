using System;
using System.Linq;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Guarantees.Scope;

/// <content>Holds, graces, proceedings, limitation.</content>
internal sealed partial class Facts
{
    private int _insolvency = -1;
    private bool _isDeclared;
    private bool _isBeforeCourt;

    /// <summary>The day the hold ends that was placed last; <see cref="Never"/> for one without an end, <see cref="NoDay"/> without a hold.</summary>
    public int HeldUntil { get; private set; } = NoDay;

    /// <summary>The end of the rest after the latest payment.</summary>
    public int GraceEnd { get; private set; } = NoDay;

    public bool IsInsolvent => _insolvency >= 0;

    public bool IsClaimDeclared => IsInsolvent && _isDeclared;

    public bool IsStayed => IsInsolvent && (_isDeclared || Frame.IsOverIndebted);

    public bool MustDeclare => IsInsolvent && !IsStayed;

    public int InsolvencyRecordedOn => _sequence[_insolvency].Day;

    /// <summary>The last day to declare the claim; null while it is not known.</summary>
    public int? ClaimDeadline =>
        IsInsolvent && Frame.PublishesInsolvency ? Frame.Day(Frame.Date(InsolvencyRecordedOn).PlusMonths(Policy.Insolvency.ClaimMonths)) : null;

    public bool HasTitle { get; private set; }

    public bool IsBeforeCourt => _isBeforeCourt;

    /// <summary>The last day to sue; <see cref="Never"/> while none runs.</summary>
    public int Limit { get; private set; }

    public int LimitWarning => Limit == Never ? Never : Limit - Policy.Limitation.WarningDays;

    public bool IsHeld(int today) => today < HeldUntil;

    public bool IsInGrace(int today) => today < GraceEnd;

    /// <summary>The latest day on which something that held the process ended, as seen on a day.</summary>
    public int ReleasedBy(int today)
    {
        var released = Released;
        if (HeldUntil <= today) released = Math.Max(released, HeldUntil);
        if (GraceEnd <= today) released = Math.Max(released, GraceEnd);
        return released;
    }

    private void ReadInterruptions()
    {
        foreach (var (step, _) in Events)
        {
            switch (step.Kind)
            {
                case StepKind.Hold:
                    HeldUntil = step.Until ?? Never;
                    break;
                case StepKind.Lift when HeldUntil > step.Day:
                    Release(step.Day);
                    HeldUntil = NoDay;
                    break;
                case StepKind.Reject or StepKind.Accept:
                    Release(step.Day);
                    break;
                case StepKind.Payment when Policy.PaymentGraceDays > 0:
                    EndGrace(step.Day);
                    GraceEnd = step.Day + Policy.PaymentGraceDays;
                    break;
                case StepKind.Return:
                    EndGrace(step.Day);
                    GraceEnd = NoDay;
                    break;
                default:
                    break;
            }
        }
    }

    private void EndGrace(int day)
    {
        if (GraceEnd != NoDay && GraceEnd <= day) Release(GraceEnd);
    }

    private void ReadCourts()
    {
        var from = NoDay;
        foreach (var (step, place) in Events)
        {
            switch (step.Kind)
            {
                case StepKind.Payment or StepKind.Plan:
                    from = step.Day;
                    break;
                case StepKind.Promise when Frame.PromisesAreWritten:
                    from = step.Day;
                    break;
                case StepKind.Contact when Frame.Kind == DebtorKind.Public && IsCarriedOut(step.Outcome) && IsLatestOfAct(place) && IsInWriting(step):
                    from = step.Day;
                    break;
                case StepKind.Insolvency:
                    (_insolvency, _isDeclared) = (place, false);
                    break;
                case StepKind.Declare:
                    _isDeclared = true;
                    break;
                case StepKind.CloseInsolvency:
                    Release(step.Day);
                    if (_isDeclared) from = step.Day;
                    _insolvency = -1;
                    break;
                case StepKind.LegalAction:
                    _isBeforeCourt = true;
                    break;
                case StepKind.Title:
                    HasTitle = true;
                    from = step.Day;
                    break;
                case StepKind.EndLegalAction:
                    _isBeforeCourt = false;
                    from = step.Day;
                    break;
                default:
                    break;
            }
        }

        Limit = _isBeforeCourt || IsClaimDeclared ? Never : LimitFrom(HasTitle ? from : Math.Max(from, Due));
    }

    private int LimitFrom(int day)
    {
        var rules = Policy.Limitation;
        if (!HasTitle && Frame.Kind == DebtorKind.Public) return Frame.Day(new LocalDate(Frame.Date(day).Year + rules.PublicYears, 12, 31));
        var years = HasTitle ? rules.TitleYears : Frame.Kind == DebtorKind.Consumer ? rules.ConsumerYears : rules.BusinessYears;
        return Frame.Day(Frame.Date(day).PlusYears(years));
    }

    private bool IsInWriting(Step contact) => Stages.ChannelOf(Policy, contact.Stage) is not (Channel.Phone or Channel.Sms);
}

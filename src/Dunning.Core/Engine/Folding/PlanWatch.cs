using System.Collections.Generic;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Engine.Folding;

/// <summary>
/// The payment plans of a history, one after the other, and which of them were broken on some day: whoever asks only for the plan in force does not see those that
/// were caught up or replaced later. What is covered and when a plan breaks is <see cref="PlanFold"/>'s to say.
/// </summary>
internal struct PlanWatch(int toleranceDays)
{
    private PlanFold _plan;
    private List<int>? _broken;
    private bool _isNoted;

    /// <summary>The plan in force.</summary>
    public readonly PlanFold Current => _plan;

    /// <summary>How many plans were broken on some day.</summary>
    public readonly int Broken => _broken?.Count ?? 0;

    /// <summary>The places of their agreements among the entries of the history.</summary>
    public readonly IReadOnlyList<int> BrokenAgreements => _broken ?? (IReadOnlyList<int>)[];

    /// <summary>Looks at the plan in force as it stands at the end of a day; to be told before what is dated later.</summary>
    public void EndDay(int day)
    {
        if (_isNoted || _plan.BreakOn(toleranceDays) > day) return;
        _isNoted = true;
        (_broken ??= []).Add(_plan.Agreed);
    }

    public void Apply(DunningEvent happened, int entry)
    {
        switch (happened.Kind)
        {
            case DunningEventKind.Payment:
                _plan.Receive(happened.AmountMinor);
                break;
            case DunningEventKind.PaymentReturned:
                _plan.Receive(-happened.AmountMinor);
                break;
            case DunningEventKind.Plan:
                _plan.Agree(((PlanAgreed)happened).Plan, entry);
                _isNoted = false;
                break;
            case DunningEventKind.PlanCancelled:
                _plan.Cancel(toleranceDays);
                break;
            case DunningEventKind.Extension:
                _plan = default;
                break;
        }
    }
}

using System.Linq;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Engine;

/// <summary>A stage as numbers and bits.</summary>
internal readonly struct CompiledStage
{
    private readonly CompiledMinimum _minimum;
    private readonly byte _debtors;

    public CompiledStage(DunningStage stage, int recipientSlot)
    {
        Day = stage.Day;
        SpacingDays = stage.SpacingDays;
        ResponseDays = stage.ResponseDays;
        Phase = stage.Phase;
        Action = stage.Action;
        IsMandatory = stage.IsMandatory;
        NeedsTitle = stage.NeedsTitle;
        RecipientSlot = recipientSlot;
        Channels = new CompiledChannels([.. stage.Channels]);
        _minimum = new CompiledMinimum(stage.Minimum);
        _debtors = (byte)stage.Debtors.Aggregate(0, (bits, kind) => bits | (1 << (int)kind));
    }

    public int Day { get; }

    public int SpacingDays { get; }

    public int ResponseDays { get; }

    public DunningPhase Phase { get; }

    public DunningAction Action { get; }

    public bool IsMandatory { get; }

    public bool NeedsTitle { get; }

    /// <summary>Which byte of <see cref="CaseState.Reach"/> tells the channels of its recipient.</summary>
    public int RecipientSlot { get; }

    public CompiledChannels Channels { get; }

    public bool IsPreventive => Phase == DunningPhase.Preventive;

    public bool AppliesTo(DebtorKind kind) => (_debtors & (1 << (int)kind)) != 0;

    public bool MinimumIsReachedBy(long amountMinor, Currency currency) => _minimum.IsReachedBy(amountMinor, currency);
}

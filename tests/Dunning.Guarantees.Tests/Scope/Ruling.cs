namespace Dunning.Guarantees.Scope;

/// <summary>The first rule that applies, in the order of rules 3.</summary>
internal enum Ruling
{
    Closed,
    Insolvency,
    HandedOver,
    Barred,
    Held,
    EvidenceToSend,
    WhollyDisputed,
    NothingCollectible,
    BelowMinimum,
    PlanOnTrack,
    PromisePending,
    Automatic,
    Grace,
    Stage,
}

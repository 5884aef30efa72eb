namespace Dunning.Engine;

/// <summary>How a case ended whose balance is not positive.</summary>
internal enum Closure : byte
{
    Open,
    Settled,
    Overpaid,
    WrittenOff,
    PenaltiesOutstanding,
}

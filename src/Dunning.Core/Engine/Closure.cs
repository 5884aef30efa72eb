namespace Dunning.Engine;

/// <summary>How a case ended whose balance is not positive. From <see cref="Settled"/> on, there is nothing left to do.</summary>
internal enum Closure : byte
{
    Open,
    PenaltiesOutstanding,
    Settled,
    Overpaid,
    WrittenOff,
}

using Dunning.Monetary;

namespace Dunning.Portfolio.Figures;

/// <summary>
/// The promises that ended within some days: kept on the day the money was all there, or broken on the day after the last one the policy gives. Those that were
/// withdrawn, replaced, cut short by an extension, or only noted, ended neither way.
/// </summary>
public sealed class PromiseFigures
{
    internal PromiseFigures(int kept, int broken, Money amountKept, Money amountBroken)
    {
        Kept = kept;
        Broken = broken;
        AmountKept = amountKept;
        AmountBroken = amountBroken;
    }

    /// <summary>How many were kept in time.</summary>
    public int Kept { get; }

    /// <summary>How many were broken, whether or not the money came later.</summary>
    public int Broken { get; }

    /// <summary>What had been promised by those kept.</summary>
    public Money AmountKept { get; }

    /// <summary>What had been promised by those broken.</summary>
    public Money AmountBroken { get; }

    /// <summary>Kept ÷ ended, by number, from 0 to 1; null where none ended.</summary>
    public decimal? ShareByNumber => Kept + Broken == 0 ? null : (decimal)Kept / (Kept + Broken);

    /// <summary>Kept ÷ ended, by the amounts promised, from 0 to 1; null where nothing promised ended.</summary>
    public decimal? ShareByAmount => AmountKept.Amount + AmountBroken.Amount == 0m ? null : AmountKept.Amount / (AmountKept.Amount + AmountBroken.Amount);
}

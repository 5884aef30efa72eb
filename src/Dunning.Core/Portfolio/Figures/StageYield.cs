using Dunning.Monetary;

namespace Dunning.Portfolio.Figures;

/// <summary>What came in after a stage was carried out, in one currency. After is not because of it: who pays anyway is counted too.</summary>
public sealed class StageYield
{
    internal StageYield(string stage, int acts, int observed, int paidInFull, Money open, Money paid)
    {
        Stage = stage;
        Acts = acts;
        Observed = observed;
        PaidInFull = paidInFull;
        Open = open;
        Paid = paid;
    }

    /// <summary>The name of the stage.</summary>
    public string Stage { get; }

    /// <summary>The currency.</summary>
    public Currency Currency => Open.Currency;

    /// <summary>How often it was carried out on an invoice with something left to pay at the end of that day.</summary>
    public int Acts { get; }

    /// <summary>Of how many of them the days after have passed; the rest says nothing yet and is in none of the figures below.</summary>
    public int Observed { get; }

    /// <summary>After how many of those observed all that was left was paid within the days.</summary>
    public int PaidInFull { get; }

    /// <summary>What was left to pay at the end of the days on which it was carried out.</summary>
    public Money Open { get; }

    /// <summary>What of it was paid within the days, less what was returned in them; of each invoice at least 0 and at most what was left.</summary>
    public Money Paid { get; }

    /// <summary>The yield by number, from 0 to 1; null where nothing was observed.</summary>
    public decimal? ShareByNumber => Observed == 0 ? null : (decimal)PaidInFull / Observed;

    /// <summary>The yield by amount, from 0 to 1; null where nothing was observed.</summary>
    public decimal? ShareByAmount => Observed == 0 ? null : Paid.Amount / Open.Amount;
}

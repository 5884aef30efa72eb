using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio.Figures;

/// <summary>How an invoice stands on a day, as the engine reads its history: what figures are made of, so that none reads a history otherwise than decisions do.</summary>
internal readonly struct Standing
{
    private Standing(decimal balance, decimal collectible, int daysLate)
    {
        Balance = balance;
        Collectible = collectible;
        DaysLate = daysLate;
    }

    /// <summary>What is left of the principal; negative when too much came in.</summary>
    public decimal Balance { get; }

    /// <summary>What may be demanded of it.</summary>
    public decimal Collectible { get; }

    /// <summary>Days since the due date granted last; 0 on it, negative before it.</summary>
    public int DaysLate { get; }

    /// <summary>What is open: the balance, and 0 where too much came in.</summary>
    public decimal Open => Balance > 0m ? Balance : 0m;

    /// <summary>Whether it is open and its due date has passed.</summary>
    public bool IsLate => Balance > 0m && DaysLate > 0;

    public static Standing Of(DunningEngine engine, Receivable item, LocalDate day)
    {
        var state = engine.Fold(item.Invoice, item.History, day);
        var currency = item.Invoice.Amount.Currency;
        return new Standing(
            MinorUnits.ToMoney(state.Balance, currency).Amount, MinorUnits.ToMoney(state.Collectible, currency).Amount, state.AsOf - state.Due);
    }
}
